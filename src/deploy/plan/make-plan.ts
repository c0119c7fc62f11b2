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
import { isCommitTag, tagsToSend } from '../ownership.js';
import type { Wanted } from '../request.js';
import { askPreview, previewAnew, usesOwnName } from './ask-preview.js';
import { asText, fileChanges } from './compare.js';
import { definitionChanges, outputChanges } from './definition-changes.js';
import { member, readOnce, usesOf, type Definitions, type Json, type ReadTemplate } from './definitions.js';
import { isOwnParameter, parameterChanges } from './parameter-changes.js';
import type { Plan, ValueChange, Unseen } from './plan.js';
import { hashedFiles, planHash } from './plan-hash.js';
import { planResources, type ResourcePlan } from './resource-changes.js';
import { changedOutputs, otherResources } from './root-changes.js';
import { deployedSide, givenValues, newSide } from './sides.js';
import { newStackSide, updateSides } from './stack-sides.js';
import { planWithFacts } from './plan-with-facts.js';

/** What is shown in place of a value that Heat hides. */
const HIDDEN = '(hidden)';

/** What a create would do. Heat's preview of it also checks everything that a create checks. */
export async function planCreate(
  context: Context,
  request: Wanted,
  files: Files,
  replaced: Stack | undefined,
): Promise<Plan> {
  const tags = tagsToSend(request, replaced?.tags ?? [], context.owner);
  const wanted = { ...definitionOf(files), name: request.stackName, tags };
  const preview = await (replaced === undefined
    ? context.heat.previewStack(wanted)
    : previewAnew(context.heat, wanted));
  const read = readOnce();
  const after = newSide(files, read);
  const { changes } = planResources({
    root: { name: preview.name, id: '' },
    before: undefined,
    after: newStackSide(files, after, preview.parameters, read),
    pseudo: (name) => preview.parameters[name],
    listing: NOTHING_LISTED,
    answer: { unchanged: [], updated: [], replaced: [], deleted: [], added: preview.resources },
    schemas: new Map(),
    stored: new Map(),
    parameters: new Set(),
    files: new Set(),
    isBeforeCertain: true,
  });
  return {
    stack: { name: request.stackName, id: replaced?.id, status: replaced?.state },
    kind: replaced === undefined ? 'create' : 'recreate',
    changes,
    unchanged: 0,
    parameters: Object.entries(preview.parameters).flatMap(([name, value]) =>
      isOwnParameter(name) ? [{ name, before: undefined, after: shown(name, value, files) }] : [],
    ),
    outputs: outputChanges({ ...after, template: {} }, after, new Set()),
    files: [],
    definition: [],
    unseen: [],
    cautions: replaced === undefined ? [] : cautionsAnew(files),
    hash: hashOf(request, files, tags, replaced, undefined),
  };
}

/** What an update would do: Heat's answer, and what is behind it. */
export async function planUpdate(
  context: Context,
  request: Wanted,
  files: Files,
  stack: Stack,
): Promise<Plan> {
  const { heat } = context;
  const tags = tagsToSend(request, stack.tags, context.owner);
  const change: StackChange = {
    ...definitionOf(files),
    tags,
    ...(request.clearParameters.length > 0 ? { clearParameters: request.clearParameters } : {}),
  };
  const read = readOnce();
  const { answer, deployed, valid, listing } = await askHeat(context, {
    request,
    files,
    stack,
    change,
    read,
  });
  const after = newSide(files, read, request.keepExisting ? deployed : undefined);
  const before = deployedSide(deployed, files, read);
  const parameters = requestedParameters(request, files, stack, valid, read);
  const changedFiles = fileChanges(before.files, after.files);
  const hidden = new Set(hiddenParameters(files, valid));
  const names = new Set(parameters.map(({ name }) => name));
  const sides = updateSides({ request, files, stack, deployed, valid, hidden, before, after, read });
  const plan = await planWithFacts(heat, {
    root: stack.ref,
    ...sides,
    pseudo: (name) => stack.parameters[name],
    listing,
    answer,
    parameters: names,
    files: new Set(changedFiles.map(({ file }) => file)),
    isBeforeCertain: isMadeOfItsTemplate(stack),
  });
  const unseen = [...(request.converge ? [CONVERGED] : []), ...plan.unseen];
  const tagsAfter = request.keepExisting && tags.length === 0 ? stack.tags : tags;
  return {
    stack: { name: stack.name, id: stack.id, status: stack.state },
    kind: 'update',
    changes: plan.changes,
    unchanged: plan.unchanged,
    parameters,
    outputs: changedOutputs(before, after, plan),
    files: changedFiles,
    definition: [
      ...definitionChanges(
        { ...before, environment: deployed.environment, tags: stack.tags },
        { ...after, environment: valid?.environment, tags: tagsAfter },
      ),
      ...otherResources(before, after, plan),
    ],
    unseen,
    cautions: cautions(request, hidden, before, after, plan, unseen),
    hash: hashOf(request, files, tags, stack, [deployed.template, deployed.files, inUnseen(listing, unseen)]),
  };
}

interface Asked {
  readonly request: Wanted;
  readonly files: Files;
  readonly stack: Stack;
  readonly change: StackChange;
  readonly read: ReadTemplate;
}

/** All that Heat knows about an update, side by side. */
async function askHeat(context: Context, { request, files, stack, change, read }: Asked): Promise<HeatFacts> {
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

interface HeatFacts {
  readonly answer: ResourceChanges;
  readonly deployed: DeployedDefinition;
  /** `undefined` where Heat cannot tell. */
  readonly valid: ValidTemplate | undefined;
  readonly listing: Listing;
}

const NOTHING_LISTED: Listing = { resources: [], unlisted: [] };

const CONVERGED: Unseen = {
  path: '',
  fate: 'unknown',
  among: 'all',
  because: 'with converge: true Heat also compares with the real resources, and no preview shows that',
};

/** What is deployed where no preview looks: another nested stack there is another plan. */
function inUnseen({ resources, unlisted }: Listing, unseen: readonly Unseen[]): unknown {
  const isIn = (path: string): boolean =>
    unseen.some((part) => part.path !== '' && `${path}/`.startsWith(`${part.path}/`));
  const facts = resources
    .filter(({ path }) => isIn(path))
    .map(({ path, type, resource }) => [path, type, resource.physicalId]);
  return [
    facts.sort(),
    unlisted
      .map(({ path }) => path)
      .filter(isIn)
      .sort(),
  ];
}

/** Of any other one nobody knows how far the template got: after an update that failed, or while one runs. */
function isMadeOfItsTemplate({ action, status }: Stack): boolean {
  return status === 'COMPLETE' || action === 'CHECK';
}

/** Parameters that change; where Heat could not tell the template's parameters, none are known. */
function requestedParameters(
  { keepExisting, clearParameters }: Wanted,
  files: Files,
  stack: Stack,
  valid: ValidTemplate | undefined,
  read: ReadTemplate,
): ValueChange[] {
  if (valid === undefined) return [];
  const hidden = new Set(hiddenParameters(files, valid));
  return parameterChanges(stack.parameters, {
    declared: valid.parameters.map((one) => ({ ...one, hidden: hidden.has(one.name) })),
    given: givenValues(files, read),
    keeps: keepExisting,
    cleared: new Set(clearParameters),
  });
}

/** Names of the parameters that Heat shows nobody. */
function hiddenParameters(files: Files, valid: ValidTemplate | undefined): string[] {
  const told = (valid?.parameters ?? []).filter(({ hidden }) => hidden).map(({ name }) => name);
  return [...new Set([...files.hiddenParameters, ...told])];
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

function shown(name: string, value: string, files: Files): string | undefined {
  return files.hiddenParameters.includes(name) ? HIDDEN : asText(value);
}

function cautions(
  { converge }: Wanted,
  hidden: ReadonlySet<string>,
  before: Definitions,
  after: Definitions,
  { changes }: ResourcePlan,
  unseen: readonly Unseen[],
): string[] {
  const inOutputs = usesOf([before.template['outputs'], after.template['outputs']], 'get_param');
  const inChanges = changes.flatMap(({ notes }) => notes);
  const untold = [...hidden].filter(
    (name) => inOutputs.has(name) || inChanges.some((note) => note.includes(` "${name}",`)),
  );
  return [
    ...(converge
      ? ['With converge: true Heat also compares with the real resources; a preview does not show that']
      : []),
    ...(untold.length === 0
      ? []
      : [`Whether these hidden parameters change cannot be seen: ${untold.join(', ')}`]),
    ...unseen
      .filter(({ path, among, fate }) => path !== '' && among === 'all' && fate === 'unknown')
      .map(({ path, because }) => `What happens inside of ${path} is not in this plan: ${because}`),
  ];
}

function cautionsAnew(files: Files): string[] {
  const named =
    'Heat previews it under another name while this one is taken: what depends on OS::stack_name may come out differently';
  return [
    'The stack that is there is deleted first, with everything in it',
    ...(usesOwnName(files) ? [named] : []),
  ];
}

function hashOf(
  request: Wanted,
  files: Files,
  tags: readonly string[],
  stack: Stack | undefined,
  deployed: unknown,
): string {
  const { keepExisting, clearParameters, converge, disableRollback } = request;
  return planHash({
    stack: [request.stackName, stack?.id],
    deployedTemplate: deployed,
    deployedParameters: stack?.parameters ?? {},
    ...hashedFiles(files),
    options: {
      keepExisting,
      clearParameters,
      converge,
      disableRollback,
      // The plan of a pull request is approved for the commit that merges it.
      tags: tags.filter((tag) => !isCommitTag(tag)).sort(),
    },
  });
}
