import { DeployError, StackError } from '../../errors/index.js';
import { isInProgress, type Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import { hasDrift, type Drift } from '../drift/drift.js';
import { readDrift } from '../drift/read-drift.js';
import type { Plan } from '../plan/plan.js';
import type { DriftRequest } from '../request.js';
import { toFailure, type Failure, type OperationResult } from '../result.js';
import { getStackOrThrow } from '../submit/find-stack.js';
import { toStackFacts } from '../result/stack-facts.js';
import { busyError } from '../wait/busy-stack.js';
import { preview } from './preview.js';
import type { Bundle } from '../../template/index.js';

/**
 * Operation `drift`: compares each resource with its live object and, with a template, the deployed stack with the repository.
 * Changes nothing. Throws a `StackError` while an action runs, because its resources change all the time.
 */
export async function detectDrift(
  context: Context,
  request: DriftRequest,
  files: Bundle | undefined,
): Promise<OperationResult> {
  const stack = await getStackOrThrow(context, request.stackName, 'check for drift');
  if (isInProgress(stack))
    throw await busyError(context, stack, {
      describe: (state) => `Stack ${stack.name} is ${state}, so its resources cannot be compared now`,
      hint: 'Wait for it to finish.',
    });
  const title = `Comparing stack ${stack.name} with its live resources`;
  context.onProgress({ kind: 'begin', phase: 'read', title });
  const drift = await readDrift(context, stack);
  const isDrifted = hasDrift(drift);
  if (isDrifted) await assertUnchangedSince(context, stack);
  context.onProgress({ kind: 'fact', text: `${stack.name}: ${drift.summary}` });
  context.onProgress({ kind: 'end' });
  const { plan, planFailure } = await planDesired(context, request, files);
  const failure = isDrifted && request.failOnDrift ? toDriftFailure(drift) : planFailure;
  if (planFailure !== undefined && planFailure !== failure)
    context.onProgress({ kind: 'warning', text: planFailure.summary });
  return {
    operation: 'drift',
    outcome: isDrifted ? 'drifted' : failure === undefined ? 'unchanged' : 'failed',
    changed: false,
    stack: toStackFacts(stack),
    otherOutputs: stack.outputs,
    drift,
    plan,
    failure,
  };
}

/** Throws a `StackError` if an action has started since the stack was read: its changes look like drift. */
async function assertUnchangedSince(
  { heat }: Context,
  { ref, name, state, updatedTime }: Stack,
): Promise<void> {
  const current = await heat.getStack(ref, { resolveOutputs: false });
  if (current?.state === state && current.updatedTime === updatedTime) return;
  const isBusy = current !== undefined && isInProgress(current);
  const now = current === undefined ? 'no longer exists' : `is ${current.state}`;
  throw new StackError(`Stack ${name} ${now}: it was changed while its resources were compared`, {
    hint: isBusy ? 'Wait for it to finish, then run the step again.' : 'Run the step again.',
    failureCode: isBusy ? 'in-progress' : 'superseded',
  });
}

interface DesiredPlan {
  readonly plan?: Plan | undefined;
  readonly planFailure?: Failure | undefined;
}

/** Plans a deploy of the template, if there is one. An error becomes a failure, so that the drift that was found is reported all the same. */
async function planDesired(
  context: Context,
  { desired }: DriftRequest,
  files: Bundle | undefined,
): Promise<DesiredPlan> {
  if (desired === undefined) return {};
  try {
    return { plan: (await preview(context, { ...desired, operation: 'preview' }, files)).plan };
  } catch (error) {
    context.signal.throwIfAborted();
    if (!(error instanceof DeployError)) throw error;
    return { planFailure: toPlanFailure(error) };
  }
}

const NO_PLAN = 'The plan of a deploy could not be made';

function toPlanFailure(error: DeployError): Failure {
  const { message, serverMessage, locations, requestId, hint, failureCode: code } = error;
  const [headline = ''] = message.split('\n');
  const summary = `${NO_PLAN}: ${headline}`;
  const reason = serverMessage ?? `${NO_PLAN}: ${message}`;
  return toFailure({ summary, reason, locations, requestId, hint, code });
}

const HINT =
  'If a change is wanted, put it into the template and deploy. Otherwise change it back in the service, or replace the resource: ' +
  'operation: update with replace. With converge: true, an update creates resources again that no longer exist, but Heat does not ' +
  'notice most changed properties.';

function toDriftFailure(drift: Drift): Failure {
  const summary = `Stack ${drift.stack.name} has drifted: ${drift.summary}`;
  return toFailure({ summary, hint: HINT, code: 'drift' });
}
