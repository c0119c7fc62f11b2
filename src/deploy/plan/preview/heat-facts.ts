import { stringify } from 'lossless-json';
import { RequestError } from '../../../errors/index.js';
import {
  isDefinitionRejected,
  type DeployedDefinition,
  type ResourceChanges,
  type Stack,
  type StackChange,
  type ValidTemplate,
} from '../../../heat/index.js';
import type { Context } from '../../context.js';
import { listResources, type Listing } from '../../result/listed-resources.js';
import type { StackSpec } from '../../request.js';
import { fetchPreview } from './fetch-preview.js';
import { isMadeOfItsTemplate } from './made-of-template.js';
import { markReplacedObjects } from './replaced-objects.js';
import type { Definitions } from '../definitions/definitions.js';
import {
  findSection,
  getMember,
  type BundleDefinition,
  type HeatPayload,
  type Json,
} from '../../../template/index.js';
import { toDesiredDefinitions } from '../definitions/desired-and-deployed.js';

export interface UpdateQuestion {
  readonly request: StackSpec;
  readonly payload: HeatPayload;
  readonly desired: BundleDefinition;
  readonly stack: Stack;
  readonly change: StackChange;
}

/** Reads everything that the plan of an update needs from Heat, in parallel. */
export async function readHeatFacts(context: Context, question: UpdateQuestion): Promise<HeatFacts> {
  const { heat } = context;
  const { request, stack, change } = question;
  const deploying = heat.getDeployed(stack.ref);
  const [answer, deployed, valid, listed, isBeforeCertain] = await Promise.all([
    fetchPreview(heat, stack.ref, change, request.keepExisting),
    deploying,
    validateRequest(context, question, deploying),
    listResources(heat, stack.ref),
    isMadeOfItsTemplate(heat, stack),
  ]);
  const listing = await markReplacedObjects(heat, stack, listed);
  return { answer, deployed, valid, listing, isBeforeCertain };
}

export interface HeatFacts {
  readonly answer: ResourceChanges;
  readonly deployed: DeployedDefinition;
  /** `undefined` if Heat could not validate the request. */
  readonly valid: ValidTemplate | undefined;
  readonly listing: Listing;
  /** Whether the deployed resources match the stored template. */
  readonly isBeforeCertain: boolean;
}

/**
 * Returns the parameters and the merged environment of the request, as Heat resolves them. With `keepExisting`, sends
 * the kept deployed environment before the environments of the request, and returns `undefined` if Heat rejects them
 * (400).
 */
async function validateRequest(
  { heat }: Context,
  { request, payload, desired }: UpdateQuestion,
  deploying: Promise<DeployedDefinition>,
): Promise<ValidTemplate | undefined> {
  if (!request.keepExisting) return heat.validateTemplate(payload);
  const deployed = await deploying;
  const kept = keptEnvironment(deployed, toDesiredDefinitions(desired, deployed), { request, desired });
  try {
    return await heat.validateTemplate({
      ...payload,
      template: payload.template ?? deployed.templateText,
      files: { ...deployed.files, ...payload.files, [KEPT_KEY]: stringify(kept) ?? '' },
      environmentFiles: [KEPT_KEY, ...payload.environmentFiles],
    });
  } catch (error) {
    if (error instanceof RequestError && isDefinitionRejected(error)) return undefined;
    throw error;
  }
}

const KEPT_KEY = 'action://kept';

/**
 * Returns the deployed environment as a PATCH keeps it: without parameters that are cleared or no longer declared, and without
 * those that the request gives. As an environment, it would win over the parameters in the body, and Heat would merge
 * values that a PATCH replaces: `merge_environments` in heat/common/environment_util.py.
 */
function keptEnvironment(
  deployed: DeployedDefinition,
  after: Definitions,
  { request: { clearParameters }, desired }: Pick<UpdateQuestion, 'request' | 'desired'>,
): Json {
  const declared = findSection(after.template, 'parameters');
  const parameters = withoutGiven(deployed.environment, 'parameters', [
    ...clearParameters,
    ...desired.parameters.keys(),
  ]);
  return {
    parameters: Object.fromEntries(
      Object.entries(parameters).filter(([name]) => Object.hasOwn(declared, name)),
    ),
    parameter_defaults: withoutGiven(
      deployed.environment,
      'parameter_defaults',
      Object.keys(desired.parameterDefaults),
    ),
    resource_registry: getMember(deployed.environment, 'resource_registry') ?? {},
  };
}

function withoutGiven(environment: Json, section: string, given: readonly string[]): Json {
  const names = new Set(given);
  return Object.fromEntries(
    Object.entries(findSection(environment, section)).filter(([name]) => !names.has(name)),
  );
}
