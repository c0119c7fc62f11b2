import { RequestError } from '../../errors/index.js';
import type {
  DeployedDefinition,
  ResourceChanges,
  Stack,
  StackChange,
  ValidTemplate,
} from '../../heat/index.js';
import type { Context, Files } from '../context.js';
import { definitionOf } from '../definition.js';
import { listResources, type Listing } from '../listed-resources.js';
import type { Wanted } from '../request.js';
import { askPreview } from './ask-preview.js';
import { member, type Definitions, type Json, type ReadTemplate } from './definitions.js';
import { newSide } from './sides.js';

export interface UpdateQuestion {
  readonly request: Wanted;
  readonly files: Files;
  readonly stack: Stack;
  readonly change: StackChange;
  readonly read: ReadTemplate;
}

/** All that Heat knows about an update, side by side. */
export async function readHeatFacts(
  context: Context,
  { request, files, stack, change, read }: UpdateQuestion,
): Promise<HeatFacts> {
  const { heat } = context;
  const deploying = heat.getDeployed(stack.ref);
  const [answer, deployed, valid, listing] = await Promise.all([
    askPreview(heat, stack.ref, change, request.keepExisting),
    deploying,
    validated(context, request, files, deploying, read),
    listResources(heat, stack.ref),
  ]);
  return { answer, deployed, valid, listing };
}

export interface HeatFacts {
  readonly answer: ResourceChanges;
  readonly deployed: DeployedDefinition;
  /** `undefined` where Heat cannot tell. */
  readonly valid: ValidTemplate | undefined;
  readonly listing: Listing;
}

/**
 * The parameters and environment as Heat makes them of what is asked for. What an update keeps stands before that as an
 * environment of its own; where Heat cannot tell with it all the same, nothing is known.
 */
async function validated(
  { heat }: Context,
  { keepExisting, clearParameters }: Wanted,
  files: Files,
  deploying: Promise<DeployedDefinition>,
  read: ReadTemplate,
): Promise<ValidTemplate | undefined> {
  if (!keepExisting) return heat.validateTemplate(definitionOf(files));
  const deployed = await deploying;
  const sent = definitionOf(files);
  const kept = keptEnvironment(deployed, newSide(files, read, deployed), new Set(clearParameters));
  try {
    return await heat.validateTemplate({
      ...sent,
      template: sent.template ?? deployed.templateText,
      files: { ...deployed.files, ...sent.files, [KEPT_KEY]: JSON.stringify(kept) },
      environmentFiles: [KEPT_KEY, ...(sent.environmentFiles ?? [])],
    });
  } catch (error) {
    if (error instanceof RequestError && error.status === 400) return undefined;
    throw error;
  }
}

const KEPT_KEY = 'action://kept';

/** The deployed environment as a PATCH keeps it: without parameters that are cleared or no longer declared. */
function keptEnvironment(
  deployed: DeployedDefinition,
  after: Definitions,
  cleared: ReadonlySet<string>,
): Json {
  const declared = member(after.template, 'parameters') ?? member(after.template, 'Parameters') ?? {};
  const kept = Object.entries(member(deployed.environment, 'parameters') ?? {});
  return {
    parameters: Object.fromEntries(kept.filter(([name]) => name in declared && !cleared.has(name))),
    parameter_defaults: member(deployed.environment, 'parameter_defaults') ?? {},
    resource_registry: member(deployed.environment, 'resource_registry') ?? {},
  };
}
