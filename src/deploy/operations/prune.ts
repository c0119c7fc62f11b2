import type { StackSummary } from '../../heat/index.js';
import {
  compareNames,
  countText,
  DeployError,
  findFailureCode,
  messageOf,
  StackError,
  type FailureCode,
} from '../../errors/index.js';
import type { Context, PullRequestState } from '../context.js';
import { mapLimited } from '../map-limited.js';
import { announceDeletes } from './announce-deletes.js';
import { waitUntilDeletable, deleteWithRetries } from './delete.js';
import { toListLines } from '../plan/located-changes.js';
import { findStack } from '../submit/find-stack.js';
import type { Owner } from '../submit/ownership.js';
import { listOwnStacks } from '../submit/own-stacks.js';
import type { Progress } from '../progress.js';
import { GitHubRecords } from './github-records.js';
import type { PruneRequest } from '../request.js';
import { toFailure, type PrunedStack, type OperationResult, type Table } from '../result.js';
import {
  decidePrune,
  describeUnmarked,
  toPruneCandidate,
  type PruneCandidate,
  type PruneRules,
} from './prune-rules.js';

/** Number of parallel deletes: fast enough for a nightly run without overloading the cloud. */
const MAX_PARALLEL_DELETES = 4;

/**
 * Operation `prune`: deletes the preview environments of this repository whose pull request is closed, or that are older
 * than `max-age`, and its stacks whose `expires-after` has passed. Keeps all other stacks, regardless of their names and of
 * who deployed them.
 */
export async function prune(context: Context, request: PruneRequest): Promise<OperationResult> {
  const title = 'Looking for obsolete preview environments and expired stacks';
  context.onProgress({ kind: 'begin', phase: 'read', title });
  const owner = getOwnerOrThrow(context);
  const listed = await listOwnStacks(context, owner);
  const candidates = findCandidates(listed, owner);
  const rules: PruneRules = {
    ...request,
    owner,
    states: await readPullRequestStates(context, request, candidates),
  };
  const decisions = candidates.map((candidate) => decidePrune(context, rules, candidate));
  for (const { name, result, reason } of decisions)
    context.onProgress({ kind: 'fact', text: `${name}: ${RESULT_TEXTS[result]}, ${reason}` });
  context.onProgress({ kind: 'end' });
  const records = new GitHubRecords(context, request.dryRun, listed);
  const pruned = request.dryRun ? decisions : await deleteCandidates(context, rules, decisions, records);
  if (request.dryRun)
    for (const stack of pruned) if (stack.result === 'would-delete') await records.update(stack);
  records.reportFailures();
  await announceDeletes(context, request, pruned);
  return toResult(request, pruned);
}

const RESULT_TEXTS: Readonly<Record<PrunedStack['result'], string>> = {
  deleted: 'deleted',
  'would-delete': 'to be deleted',
  kept: 'kept',
  failed: 'could not be deleted',
};

function getOwnerOrThrow({ owner }: Context): Owner {
  if (owner !== undefined) return owner;
  throw new StackError('Outside of a workflow, the repository whose stacks to prune is unknown', {
    failureCode: 'invalid-input',
    hint: 'Set GITHUB_REPOSITORY to the name of the repository.',
  });
}

/** Returns the stacks that `prune` may delete at some time, by name. */
function findCandidates(listed: readonly StackSummary[], owner: Owner): PruneCandidate[] {
  const candidates = listed.flatMap((stack) => toPruneCandidate(stack, owner) ?? []);
  return candidates.sort((left, right) => compareNames(left.stack.name, right.stack.name));
}

/** Asks GitHub once per pull request of the candidates. Without a token, returns no states if `max-age` is set, or else throws a `StackError`. */
async function readPullRequestStates(
  context: Context,
  { maxAgeMs }: PruneRequest,
  candidates: readonly PruneCandidate[],
): Promise<ReadonlyMap<number, PullRequestState>> {
  const getState = context.getPullRequestState;
  const states = new Map<number, PullRequestState>();
  // Whether a stack has expired depends on no pull request.
  if (candidates.length > 0 && candidates.every(({ pullRequest }) => pullRequest === undefined))
    return states;
  if (getState === undefined) {
    if (maxAgeMs !== undefined) return states;
    throw new StackError('Cannot check which pull requests are closed: github-token is not set', {
      failureCode: 'invalid-input',
      hint: 'Set github-token, or set max-age to prune by age only.',
    });
  }
  for (const { pullRequest } of candidates) {
    if (pullRequest !== undefined && !states.has(pullRequest))
      states.set(pullRequest, await readPullRequestState(context, getState, pullRequest));
  }
  return states;
}

async function readPullRequestState(
  context: Context,
  getState: NonNullable<Context['getPullRequestState']>,
  pullRequest: number,
): Promise<PullRequestState> {
  try {
    return await getState(pullRequest);
  } catch (error) {
    context.signal.throwIfAborted();
    const text = `Could not read the state of pull request #${pullRequest}: ${messageOf(error)}`;
    context.onProgress({ kind: 'warning', text });
    return 'unknown';
  }
}

async function deleteCandidates(
  context: Context,
  rules: PruneRules,
  decisions: readonly PrunedStack[],
  records: GitHubRecords,
): Promise<PrunedStack[]> {
  let remaining = decisions.filter(({ result }) => result === 'would-delete');
  if (remaining.length === 0) return [...decisions];
  const title = `Deleting ${describeCount(remaining)}`;
  context.onProgress({ kind: 'begin', phase: 'act', title });
  const results = new Map<string, PrunedStack>();
  for (;;) {
    const round = await mapLimited(remaining, MAX_PARALLEL_DELETES, async (pruned) => {
      const result = await deleteCandidate(context, rules, pruned);
      if (result.result === 'deleted') await records.update(result);
      return result;
    });
    for (const pruned of round) results.set(pruned.id, pruned);
    const failed = remaining.filter(({ id }) => results.get(id)?.result === 'failed');
    // One stack often blocks another: retry the failed ones as long as a round deletes any.
    if (failed.length === 0 || failed.length === remaining.length) break;
    remaining = failed;
  }
  context.onProgress({ kind: 'end' });
  return decisions.map((pruned) => results.get(pruned.id) ?? pruned);
}

/** Deletes one stack. A failure does not stop the others; a cancelled run stops them all. */
async function deleteCandidate(
  context: Context,
  rules: PruneRules,
  pruned: PrunedStack,
): Promise<PrunedStack> {
  const quietContext: Context = {
    ...context,
    onProgress: (progress) => {
      forwardMessage(context, pruned.name, progress);
    },
  };
  try {
    const result = await deleteMarkedStack(quietContext, rules, pruned);
    context.onProgress({ kind: 'fact', text: `${pruned.name}: ${RESULT_TEXTS[result.result]}` });
    return result;
  } catch (error) {
    context.signal.throwIfAborted();
    return { ...pruned, result: 'failed', error: describeError(error), failureCode: findFailureCode(error) };
  }
}

/** Returns the error in one line, with the server's words and the request id: the table has no room for more. */
function describeError(error: unknown): string {
  const { serverMessage, requestId } = error instanceof DeployError ? error : {};
  const message = messageOf(error);
  const isNew = serverMessage !== undefined && !message.includes(serverMessage);
  return [
    message,
    ...(isNew ? [`: ${serverMessage}`] : []),
    ...(requestId === undefined ? [] : [` (request id ${requestId})`]),
  ].join('');
}

/**
 * Deletes the stack by id, if the rules still apply: it can have been deployed again since it was listed, and its pull request reopened,
 * in particular while this step waited for a deploy of it.
 */
async function deleteMarkedStack(
  context: Context,
  rules: PruneRules,
  pruned: PrunedStack,
): Promise<PrunedStack> {
  const found = await findStack(context, pruned.id);
  const stack = found && (await waitUntilDeletable(context, found, rules));
  if (stack === undefined) return { ...pruned, result: 'deleted' };
  const candidate = toPruneCandidate(stack, rules.owner);
  if (candidate === undefined || candidate.pullRequest !== pruned.pullRequest) {
    const reason = describeUnmarked(pruned);
    return { ...pruned, result: 'kept', reason };
  }
  const states = await readPullRequestStates(context, rules, [candidate]);
  const decision = decidePrune(context, { ...rules, states }, candidate);
  if (decision.result === 'kept') return decision;
  const { failure, retained } = await deleteWithRetries(context, stack, rules);
  return failure === undefined
    ? { ...pruned, result: 'deleted', retained }
    : { ...pruned, result: 'failed', error: failure.summary, failureCode: failure.code };
}

/** Forwards only warnings and notices, prefixed with the stack's name, because several deletes run in parallel. */
function forwardMessage(context: Context, name: string, progress: Progress): void {
  if (progress.kind === 'warning' || progress.kind === 'notice')
    context.onProgress({ ...progress, text: `${name}: ${progress.text}` });
}

/** Failures that say nothing about the stack. */
const ACCESS_CODES: ReadonlySet<FailureCode> = new Set(['sign-in', 'unreachable', 'not-allowed']);

function toResult(request: PruneRequest, pruned: readonly PrunedStack[]): OperationResult {
  const failed = pruned.filter(({ result }) => result === 'failed');
  const base = { operation: 'prune', pruned, table: toTable(pruned) } as const;
  const changed = pruned.some(({ result }) => result === 'deleted');
  const [firstFailed] = failed;
  if (firstFailed === undefined)
    return { ...base, changed, outcome: request.dryRun ? 'previewed' : 'pruned' };
  const summary = `${failed.length} of ${describeCount(pruned)} could not be deleted`;
  // These are not the words of a server, so the reason begins with the summary.
  const lines = toListLines(failed.map(({ name, error = '' }) => `${name}: ${error}`));
  const reason = [summary, ...lines].join('\n');
  const code = firstFailed.failureCode ?? 'internal';
  const isAccess = failed.every(
    ({ failureCode }) => failureCode !== undefined && ACCESS_CODES.has(failureCode),
  );
  const hint = isAccess
    ? 'Make sure that the step can sign in and reach the cloud; the next prune deletes them.'
    : 'Check in the cloud what still uses them; the next prune deletes them.';
  return { ...base, changed, outcome: 'failed', failure: toFailure({ summary, reason, hint, code }) };
}

/** True for a stack that `prune` knows only by its lifetime. */
function isExpiring({ pullRequest }: PrunedStack): boolean {
  return pullRequest === undefined;
}

function describeCount(stacks: readonly PrunedStack[]): string {
  return countText(stacks.length, stacks.some(isExpiring) ? 'stack' : 'preview environment');
}

function toTable(pruned: readonly PrunedStack[]): Table {
  return {
    title: pruned.some(isExpiring)
      ? 'Preview environments and stacks with a lifetime'
      : 'Preview environments',
    columns: ['stack', 'pull request', 'result', 'why'],
    rows: pruned.map(({ name, pullRequest, result, reason, error }) => [
      name,
      pullRequest === undefined ? '' : `#${pullRequest}`,
      RESULT_TEXTS[result],
      error ?? reason,
    ]),
  };
}
