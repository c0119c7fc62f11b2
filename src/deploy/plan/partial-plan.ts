import type { Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import { assertIsName } from '../operations/decide.js';
import { toPlannedStack } from '../operations/plan-currency.js';
import { withResolvedName, findStack } from '../submit/find-stack.js';
import type { PreviewRequest } from '../request.js';
import type { OperationResult } from '../result.js';
import { assertValid } from '../operations/validate.js';
import { toStackFacts } from '../result/stack-facts.js';
import { findSection, findType, type Bundle, ownValue } from '../../template/index.js';
import type { Plan, PlannedChange, Unseen } from './plan.js';
import { findForbiddenChanges, toForbiddenFailure } from './forbidden-changes.js';
import { assertReplacedByCreate, findRequestedReplacements } from './requested-replacements.js';
import { listResources, type ListedResource } from '../result/listed-resources.js';
import { REQUESTED_NOTE } from './resources/live-state.js';
import { hashedFiles, planHash } from './plan-hash.js';

/** A parameter whose value is known only after a deploy, and where the value will come from. */
export interface UnknownParameter {
  readonly parameter: string;
  readonly from: string;
}

const UNKNOWN = '(known after deploy)';

/**
 * Previews a stack without Heat's preview, which Heat refuses while a parameter has no value. Heat still validates the
 * template; throws if Heat rejects it. The plan of a new stack lists the resources of the template.
 */
export async function planWithUnknowns(
  context: Context,
  request: PreviewRequest,
  files: Bundle,
  unknown: readonly UnknownParameter[],
): Promise<OperationResult> {
  const title = `Validating the template of stack ${request.stackName}`;
  context.onProgress({ kind: 'begin', phase: 'plan', title });
  const [stack] = await Promise.all([findStack(context, request.stackName), assertValid(context, files)]);
  context.onProgress({ kind: 'end' });
  if (stack === undefined) assertIsName(request.stackName);
  const requested = await findRequestedForPartialPlan(context, request, stack);
  const plan = createUnknownPlan(withResolvedName(request, stack), files, { stack, unknown, requested });
  context.onPlan?.(plan);
  const deployed =
    stack === undefined || request.failOn.length === 0
      ? { resources: [], unlisted: [] }
      : await listResources(context.heat, stack.ref);
  const forbidden = findForbiddenChanges(plan, deployed, request);
  return {
    operation: 'preview',
    outcome: 'previewed',
    changed: false,
    plan,
    ...(forbidden.length === 0 ? {} : { failure: toForbiddenFailure(plan.stack.name, forbidden, files) }),
    ...(stack === undefined ? {} : { stack: toStackFacts(stack), plannedStack: toPlannedStack(stack) }),
  };
}

async function findRequestedForPartialPlan(
  { heat }: Context,
  request: PreviewRequest,
  stack: Stack | undefined,
): Promise<readonly ListedResource[]> {
  if (request.replace.length === 0) return [];
  if (stack !== undefined)
    return findRequestedReplacements(stack.name, await listResources(heat, stack.ref), request.replace);
  await assertReplacedByCreate(heat, request, undefined);
  return [];
}

/** What is known without Heat's preview. */
interface PartialFacts {
  readonly stack: Stack | undefined;
  readonly unknown: readonly UnknownParameter[];
  /** Resources that the input `replace` names. */
  readonly requested: readonly ListedResource[];
}

function createUnknownPlan(
  request: PreviewRequest,
  files: Bundle,
  { stack, unknown, requested }: PartialFacts,
): Plan {
  return {
    stack: { name: request.stackName, id: stack?.id, status: stack?.state },
    kind: stack === undefined ? 'create' : 'update',
    changes:
      stack === undefined
        ? additions(files)
        : requested.map(({ path, type }) => ({
            path,
            type,
            action: 'replace',
            values: [],
            notes: [REQUESTED_NOTE],
          })),
    unchanged: 0,
    parameters: unknown.map(({ parameter }) => ({
      name: parameter,
      before: ownValue(stack?.parameters, parameter),
      after: UNKNOWN,
    })),
    outputs: [],
    files: [],
    definition: [],
    unseen: stack === undefined ? [] : [WHOLE],
    warnings: unknown.map(
      ({ parameter, from }) =>
        `parameter "${parameter}" is known only after the deploy of its source (${from}): ${CONSEQUENCE[stack === undefined ? 'create' : 'update']}`,
    ),
    hash: hashPartialPlan(request, files, stack, unknown),
  };
}

const WHOLE: Unseen = {
  path: '',
  fate: 'unknown',
  among: 'all',
  because: 'some of its parameters are known only after the deploy of other stacks',
};

const CONSEQUENCE = {
  create: 'this plan is based on the template only',
  update: 'its changes are not known yet',
} as const;

function additions(files: Bundle): PlannedChange[] {
  return Object.entries(findSection(files.definition().template, 'resources'))
    .map(([path, body]): PlannedChange => {
      return { path, type: findType(body), action: 'add', values: [], notes: [] };
    })
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

function hashPartialPlan(
  request: PreviewRequest,
  files: Bundle,
  stack: Stack | undefined,
  unknown: readonly UnknownParameter[],
): string {
  const { keepExisting, clearParameters, converge, disableRollback, tags, replace } = request;
  const { template, parameters } = hashedFiles(files);
  return planHash({
    stack: [request.stackName, stack?.id],
    deployedTemplate: stack?.updatedTime,
    deployedParameters: stack?.parameters ?? {},
    template,
    parameters: [parameters, unknown],
    options: {
      keepExisting,
      clearParameters,
      converge,
      disableRollback,
      tags: [...(tags ?? [])].sort(),
      ...(replace.length === 0 ? {} : { replace: [...replace].sort() }),
    },
  });
}
