import { isFailedRead, messageOf } from '../../errors/index.js';
import type { Stack, StackRef } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { SubmittedDeploy } from './submit-deploy.js';
import { findStackChanges, type StackVersion } from './stack-changes.js';
import { findMissedCreates } from './missed-creates.js';
import type { DecidedDeploy } from './decide.js';
import type { DeployRequest } from '../request.js';
import { toFailure, type Failure, type Outcome, type OperationResult } from '../result.js';
import { findTemplateOutputs } from '../result/output-names.js';
import { registerHiddenOutputs } from '../result/hidden-outputs.js';
import { buildActionResult, type FinishedAction } from '../result/action-result.js';
import { toPausedResult } from '../result/paused-result.js';
import type { RestorePoint } from '../rollback/restore-point.js';
import { verify } from '../rollback/verify.js';
import { removeMarksWithWarning } from '../submit/resource-marks.js';
import { findReplacement } from '../submit/replaced-update.js';
import type { WaitTarget } from '../wait/wait-target.js';
import { waitForAction, type ActionEnd } from '../wait/wait-for-action.js';
import type { Bundle } from '../../template/index.js';

/** A deploy that Heat has accepted. */
export interface AcceptedDeploy extends DecidedDeploy {
  readonly submitted: SubmittedDeploy;
  /** The stack before an update, to find out what the update changed. */
  readonly version: StackVersion | undefined;
  readonly restorePoint: RestorePoint | undefined;
}

/** Waits for the end of the deploy and builds the result, which `verify-command` can change. */
export async function finishDeploy(
  context: Context,
  files: Bundle,
  accepted: AcceptedDeploy,
): Promise<OperationResult> {
  const { request, submitted, restorePoint } = accepted;
  const actionEnd = await waitForAction(context, toWaitTarget(submitted, request, files));
  const title = `${TITLES[kindOf(accepted)]} of stack ${submitted.ref.name}`;
  const actionResult = buildActionResult(actionEnd, files, title);
  context.onProgress({ kind: 'end' });
  if (actionEnd.end === 'paused') {
    announceSkippedVerification(context, request);
    const paused = toPausedResult(actionEnd, actionResult, title, request.onHook);
    return { operation: request.operation, ...paused };
  }
  await removeLeftMarks(context, submitted, actionResult);
  const [replacement, missed, finished] = await Promise.all([
    findReplacement(context, submitted, actionEnd),
    findMissedCreates(context, actionEnd),
    toOutcome(context, accepted, actionEnd, actionResult),
  ]);
  const changed = replacement !== undefined || finished !== 'unchanged';
  const base = { operation: request.operation, ...actionResult, changed };
  const result = withFalseSuccess({ ...base, outcome: finished }, replacement ?? missed);
  if (result.outcome === 'unchanged' && request.failOnNoChanges)
    return { ...result, failure: toNoChangesFailure(submitted.ref.name) };
  await registerKeptValues(context, request, files, result);
  return verify(context, request, result, { restorePoint, deployedStack: findLastRow(actionEnd) });
}

/** Registers what the outputs show of hidden values that the update has kept, because the verify-command can print it. */
async function registerKeptValues(
  context: Context,
  { keepExisting, verifyCommand }: DeployRequest,
  files: Bundle,
  result: OperationResult,
): Promise<void> {
  if (keepExisting && verifyCommand !== undefined) await registerHiddenOutputs(context, result, files);
}

/** Returns the result as failed if Heat's success is not that of this deploy. */
function withFalseSuccess(result: OperationResult, failure: Failure | undefined): OperationResult {
  return failure === undefined ? result : { ...result, outcome: 'failed', failure };
}

function toWaitTarget(submitted: SubmittedDeploy, { onHook }: DeployRequest, files: Bundle): WaitTarget {
  return { ...submitted, onHook, hasOutputs: findTemplateOutputs(files)?.length !== 0 };
}

/** The action of Heat: it creates a recreated stack. */
export function kindOf({ decision }: DecidedDeploy): 'create' | 'update' {
  return decision === 'update' ? 'update' : 'create';
}

const TITLES = { create: 'Create', update: 'Update' } as const;

function toNoChangesFailure(stackName: string): Failure {
  const summary = `Nothing changed in stack ${stackName}, and fail-on-no-changes is true`;
  return toFailure({ summary, code: 'no-changes' });
}

/** A failed update can leave marks on resources that it has not replaced. */
async function removeLeftMarks(
  context: Context,
  { marks = [] }: SubmittedDeploy,
  { failure }: FinishedAction,
): Promise<void> {
  if (failure !== undefined) await removeMarksWithWarning(context, marks);
}

/** A deploy that waits at hooks has not ended, so there is nothing to verify yet. */
function announceSkippedVerification(
  { onProgress }: Context,
  { onHook, verifyCommand }: DeployRequest,
): void {
  if (verifyCommand !== undefined && onHook === 'return')
    onProgress({ kind: 'notice', text: 'verify-command was not run, because the deploy is paused' });
}

function findLastRow({ finalState, row }: ActionEnd): Stack | undefined {
  return finalState?.row ?? row;
}

async function toOutcome(
  context: Context,
  { decision, version }: AcceptedDeploy,
  actionEnd: ActionEnd,
  actionResult: FinishedAction,
): Promise<Outcome> {
  if (actionResult.failure !== undefined) return 'failed';
  if (version === undefined) return decision === 'recreate' ? 'recreated' : 'created';
  const row = findLastRow(actionEnd);
  if (actionResult.touchedResources > 0 || row === undefined) return 'updated';
  const changes = await findStackChanges(context, version, row);
  if (changes.length === 0) return 'unchanged';
  const text = `No resource changed; the update changed ${changes.join(', ')}`;
  context.onProgress({ kind: 'fact', text });
  return 'updated';
}

/** Result of a deploy with `wait: false`: Heat accepted the request. */
export async function toAcceptedResult(
  context: Context,
  request: DeployRequest,
  { ref }: { readonly ref: StackRef },
): Promise<OperationResult> {
  const text = 'Heat accepted the request; not waiting for it to finish (wait: false)';
  context.onProgress({ kind: 'fact', text });
  context.onProgress({ kind: 'end' });
  const row = await readAcceptedRow(context, ref);
  return {
    operation: request.operation,
    outcome: 'accepted',
    changed: true,
    stack: {
      id: ref.id,
      name: ref.name,
      status: row?.state ?? '',
      statusReason: row?.statusReason ?? '',
      tags: row?.tags,
    },
  };
}

/** Returns the stack of an accepted request; `undefined` with a warning if it cannot be read, because the request has been accepted anyway. */
async function readAcceptedRow({ heat, onProgress }: Context, ref: StackRef): Promise<Stack | undefined> {
  try {
    return await heat.getStack(ref, { resolveOutputs: false });
  } catch (error) {
    if (!isFailedRead(error)) throw error;
    onProgress({
      kind: 'warning',
      text: `Could not read the status of stack ${ref.name}: ${messageOf(error)}`,
    });
    return undefined;
  }
}
