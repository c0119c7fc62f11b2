import type { Stack, StackChange } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { ListedResource, Listing } from '../result/listed-resources.js';
import { toStackTags } from '../submit/expiry.js';
import type { StackSpec } from '../request.js';
import {
  findRequestedReplacements,
  planRequestedReplacements,
  withRequestedReplacements,
} from '../replace/requested-replacements.js';
import { describeUpdateWarnings } from './warnings.js';
import { findFileChanges } from './definitions/compare.js';
import { findDefinitionChanges } from './definitions/definition-changes.js';
import type { HeatPayload, Bundle } from '../../template/index.js';
import { readHeatFacts } from './preview/heat-facts.js';
import type { Plan, Unseen } from './plan.js';
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
  const { heat } = context;
  const tags = toStackTags(context, request, stack.tags);
  const change = toStackChange(request, files.request, tags);
  const desired = files.definition();
  const question = { request, payload: files.request, desired, stack, change };
  const { answer, deployed, valid, listing: found } = await readHeatFacts(context, question);
  const requested = findRequestedReplacements(stack.name, found, request.replace);
  const listing = withRequestedReplacements(found, requested);
  const after = toDesiredDefinitions(desired, request.keepExisting ? deployed : undefined);
  const before = toDeployedDefinitions(deployed, desired);
  const parameters = findRequestedParameterChanges(request, desired, stack, valid);
  const changedFiles = findFileChanges(before.files, after.files);
  const hidden = new Set(listHiddenParameters(desired, valid));
  const names = new Set(parameters.map(({ name }) => name));
  const sides = createUpdateSides({ request, desired, stack, deployed, valid, hidden, before, after });
  const plan = await planWithFacts(heat, {
    root: stack.ref,
    ...sides,
    pseudo: (name) => ownValue(stack.parameters, name),
    listing,
    answer,
    parameters: names,
    files: new Set(changedFiles.map(({ file }) => file)),
    isBeforeCertain: isMadeOfItsTemplate(stack),
  });
  const unseen = [...(request.converge ? [CONVERGED] : []), ...plan.unseen];
  const added = planRequestedReplacements(stack.name, { ...plan, unseen }, found, requested);
  const changes = [...plan.changes, ...added].sort((left, right) => (left.path < right.path ? -1 : 1));
  const tagsAfter = request.keepExisting && tags.length === 0 ? stack.tags : tags;
  return {
    stack: { name: stack.name, id: stack.id, status: stack.state },
    kind: 'update',
    changes,
    unchanged: plan.unchanged,
    parameters,
    outputs: findChangedOutputs(before, after, plan),
    files: changedFiles,
    definition: [
      ...findDefinitionChanges(
        { ...before, environment: deployed.environment, tags: stack.tags },
        { ...after, environment: valid?.environment, tags: tagsAfter },
      ),
      ...findOtherResourceChanges(before, after, plan),
    ],
    unseen,
    warnings: describeUpdateWarnings(request, hidden, before, after, plan, unseen),
    hash: hashRequest(request, files, tags, stack, [
      deployed.template,
      deployed.files,
      listUnseenFacts(listing, unseen),
      ...listReplacedFacts(requested),
    ]),
  };
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

/**
 * True if the deployed resources match the stored template. After a failed update, or during one, it is not known how
 * much of the template Heat has applied.
 */
function isMadeOfItsTemplate({ action, status }: Stack): boolean {
  return status === 'COMPLETE' || action === 'CHECK';
}
