import type { Stack, StackChange } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { ListedResource, Listing } from '../result/listed-resources.js';
import { toStackTags } from '../submit/expiry.js';
import type { StackSpec } from '../request.js';
import {
  findRequestedReplacements,
  planRequestedReplacements,
  withRequestedReplacements,
} from './requested-replacements.js';
import { describeUpdateWarnings } from './warnings.js';
import { findFileChanges } from './definitions/compare.js';
import { findDefinitionChanges } from './definitions/definition-changes.js';
import type { HeatPayload, Bundle } from '../../template/index.js';
import type { Definitions } from './definitions/definitions.js';
import { readHeatFacts, type HeatFacts, type UpdateQuestion } from './preview/heat-facts.js';
import type { FileChange, Plan, Unseen, ValueChange } from './plan.js';
import type { ResourcePlan } from './plan-resources.js';
import { planWithFacts } from './plan-with-facts.js';
import { hashRequest } from './plan-hash.js';
import { listHiddenParameters, findRequestedParameterChanges } from './definitions/parameter-changes.js';
import { findChangedOutputs, findOtherResourceChanges } from './definitions/root-changes.js';
import { toDeployedDefinitions, toDesiredDefinitions } from './definitions/desired-and-deployed.js';
import { createUpdateSides } from './definitions/stack-definitions.js';
import { ownValue } from '../../template/index.js';

/** Plans an update from Heat's preview and the definitions of both sides. */
export async function planUpdate(
  context: Context,
  request: StackSpec,
  files: Bundle,
  stack: Stack,
): Promise<Plan> {
  const tags = toStackTags(context, request, stack.tags);
  const desired = files.definition();
  const change = toStackChange(request, files.request, tags);
  const question = { request, payload: files.request, desired, stack, change };
  const facts = await readHeatFacts(context, question);
  const requested = findRequestedReplacements(stack.name, facts.listing, request.replace);
  const listing = withRequestedReplacements(facts.listing, requested);
  const comparison = compareDefinitions(question, facts);
  const plan = await planResourceChanges(context, question, { ...facts, listing }, comparison);
  const unseen = [...(request.converge ? [CONVERGED] : []), ...plan.unseen];
  const added = planRequestedReplacements(stack.name, { ...plan, unseen }, facts.listing, requested);
  const { before, after, parameters, changedFiles } = comparison;
  const { template, files: deployedFiles } = facts.deployed;
  const unseenFacts = listUnseenFacts(listing, unseen);
  const deployed = [template, deployedFiles, unseenFacts, ...listReplacedFacts(requested)];
  return {
    stack: { name: stack.name, id: stack.id, status: stack.state },
    kind: 'update',
    changes: [...plan.changes, ...added].sort((left, right) => (left.path < right.path ? -1 : 1)),
    unchanged: plan.unchanged,
    parameters,
    outputs: findChangedOutputs(before, after, plan),
    files: changedFiles,
    definition: [
      ...findStackChanges(question, facts, comparison),
      ...findOtherResourceChanges(before, after, plan),
    ],
    unseen,
    warnings: describeUpdateWarnings(request, comparison, { ...plan, unseen }),
    hash: hashRequest(request, files, { tags, stack, deployed }),
  };
}

/** The deployed and the desired definitions of the stack, and what differs between them besides the resources. */
interface DefinitionComparison {
  readonly before: Definitions;
  readonly after: Definitions;
  /** Names of the parameters that Heat hides. */
  readonly hidden: ReadonlySet<string>;
  readonly parameters: readonly ValueChange[];
  readonly changedFiles: readonly FileChange[];
}

function compareDefinitions(
  { request, desired, stack }: UpdateQuestion,
  { deployed, valid }: HeatFacts,
): DefinitionComparison {
  const after = toDesiredDefinitions(desired, request.keepExisting ? deployed : undefined);
  const before = toDeployedDefinitions(deployed, desired);
  return {
    before,
    after,
    hidden: new Set(listHiddenParameters(desired, valid)),
    parameters: findRequestedParameterChanges(request, desired, stack, valid),
    changedFiles: findFileChanges(before.files, after.files),
  };
}

function planResourceChanges(
  { heat }: Context,
  { request, desired, stack }: UpdateQuestion,
  { deployed, valid, listing, answer, isBeforeCertain }: HeatFacts,
  { before, after, hidden, parameters, changedFiles }: DefinitionComparison,
): Promise<ResourcePlan> {
  return planWithFacts(heat, {
    root: stack.ref,
    ...createUpdateSides({ request, desired, stack, deployed, valid, hidden, before, after }),
    pseudo: (name) => ownValue(stack.parameters, name),
    listing,
    answer,
    parameters: new Set(parameters.map(({ name }) => name)),
    files: new Set(changedFiles.map(({ file }) => file)),
    isBeforeCertain,
    isChecked: request.converge,
  });
}

/** Returns the changes of everything but resources, outputs, parameter values and files. */
function findStackChanges(
  { request, stack, change }: UpdateQuestion,
  { deployed, valid }: HeatFacts,
  { before, after }: DefinitionComparison,
): ValueChange[] {
  const { tags = [] } = change;
  const keepsTags = request.keepExisting && tags.length === 0;
  return findDefinitionChanges(
    { ...before, environment: deployed.environment, tags: stack.tags },
    { ...after, environment: valid?.environment, tags: keepsTags ? stack.tags : tags },
  );
}

/** Returns the update in the form in which it is sent to Heat. */
function toStackChange(
  { clearParameters }: StackSpec,
  payload: HeatPayload,
  tags: readonly string[],
): StackChange {
  return { ...payload, tags, ...(clearParameters.length > 0 ? { clearParameters } : {}) };
}

const CONVERGED: Unseen = {
  path: '',
  fate: 'unknown',
  among: 'all',
  because: 'with converge: true, Heat also compares with the real resources, which a preview does not show',
};

/**
 * Returns the deployed resources that no preview shows. The hash includes them, so that a changed nested stack makes a
 * different plan.
 */
function listUnseenFacts({ resources, unlisted }: Listing, unseen: readonly Unseen[]): unknown {
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

/** Returns the ids of the resources to replace: an approved replacement is for these, not for those that replace them. */
function listReplacedFacts(requested: readonly ListedResource[]): unknown[] {
  return requested.length === 0
    ? []
    : [requested.map(({ path, resource }) => [path, resource.physicalId]).sort()];
}
