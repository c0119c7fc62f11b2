import { parseHeatTime, type StackSummary } from '../../heat/index.js';
import type { Context, PullRequestState } from '../context.js';
import type { PruneRequest } from '../request.js';
import type { PrunedStack } from '../result.js';
import { findExpiry, type Expiry } from '../submit/expiry.js';
import { readHeatTime } from '../submit/mutations.js';
import { findPreviewPullRequest, isOfRepository, type Owner } from '../submit/ownership.js';

/** Parts of a stack that the rules of `prune` depend on. */
export type Deployed = Pick<StackSummary, 'name' | 'id' | 'tags' | 'creationTime' | 'updatedTime'>;

/** A stack of this repository that its tags permit to delete at some time. */
export interface PruneCandidate {
  readonly stack: Deployed;
  /** The pull request whose preview environment it is. */
  readonly pullRequest: number | undefined;
  readonly expiry: Expiry | undefined;
}

/** Inputs of the decision for all stacks: the request, the owner, and the states of the pull requests. */
export interface PruneRules extends PruneRequest {
  readonly owner: Owner;
  readonly states: ReadonlyMap<number, PullRequestState>;
}

/** Returns `undefined` for a stack that `prune` never deletes: of another repository, or without a mark of ours. */
export function toPruneCandidate(stack: Deployed, owner: Owner): PruneCandidate | undefined {
  if (!isOfRepository(stack.tags, owner)) return undefined;
  const pullRequest = findPreviewPullRequest(stack.tags, owner);
  const expiry = findExpiry(stack.tags);
  return pullRequest === undefined && expiry === undefined ? undefined : { stack, pullRequest, expiry };
}

/** Decides what happens to the stack, by Heat's clock. */
export function decidePrune(
  context: Context,
  { maxAgeMs, states }: PruneRules,
  { stack, pullRequest, expiry }: PruneCandidate,
): PrunedStack {
  const { name, id } = stack;
  const base = { name, id, pullRequest, expires: expiry?.time };
  const nowMs = readHeatTime(context);
  const ageMs = nowMs - parseHeatTime(stack.updatedTime ?? stack.creationTime);
  const state = pullRequest === undefined ? undefined : states.get(pullRequest);
  if (state === 'closed')
    return { ...base, result: 'would-delete', reason: `pull request #${pullRequest} is closed` };
  if (expiry !== undefined && expiry.timeMs <= nowMs)
    return { ...base, result: 'would-delete', reason: `expired at ${expiry.time}` };
  if (pullRequest !== undefined && maxAgeMs !== undefined && ageMs > maxAgeMs)
    return { ...base, result: 'would-delete', reason: `last deployed ${ageText(ageMs)} ago` };
  const deadline = findDeadline(maxAgeMs, { stack, pullRequest, expiry });
  return { ...base, ...deadline, result: 'kept', reason: describeKept(pullRequest, state, expiry) };
}

/** Returns from when on one of the rules deletes the stack: the earlier one of its lifetime and of `max-age`, if any. */
function findDeadline(
  maxAgeMs: number | undefined,
  { stack, pullRequest, expiry }: PruneCandidate,
): Pick<PrunedStack, 'deletesAt' | 'deletesBecause'> {
  const ageLimitMs =
    pullRequest === undefined || maxAgeMs === undefined
      ? Infinity
      : parseHeatTime(stack.updatedTime ?? stack.creationTime) + maxAgeMs;
  if (expiry !== undefined && expiry.timeMs <= ageLimitMs)
    return { deletesAt: expiry.time, deletesBecause: 'expires-after' };
  if (!Number.isFinite(ageLimitMs)) return {};
  const deletesAt = new Date(ageLimitMs).toISOString().replace(/\.\d+Z$/, 'Z');
  return { deletesAt, deletesBecause: 'max-age' };
}

function describeKept(
  pullRequest: number | undefined,
  state: PullRequestState | undefined,
  expiry: Expiry | undefined,
): string {
  const expiryText = expiry === undefined ? [] : [`it expires at ${expiry.time}`];
  if (pullRequest === undefined) return expiryText.join('');
  const stateText =
    state === 'open'
      ? `pull request #${pullRequest} is open`
      : `the state of pull request #${pullRequest} is unknown`;
  return [stateText, ...expiryText].join('; ');
}

const HOUR_MS = 3_600_000;

function ageText(ms: number): string {
  const hours = Math.floor(ms / HOUR_MS);
  return hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`;
}

/** Returns why a stack that was to be deleted is kept: another deploy has removed the mark. */
export function describeUnmarked({ pullRequest }: PrunedStack): string {
  return pullRequest === undefined
    ? 'it no longer expires'
    : `it is no longer a preview environment of pull request #${pullRequest}`;
}
