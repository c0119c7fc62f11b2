import { CancelledError, StackError } from '../../errors/index.js';
import type { Context } from '../context.js';
import type { Stack } from '../../heat/index.js';
import { waitUntilDeletable } from '../operations/delete.js';
import { operate } from '../operate.js';
import { findStack } from '../submit/find-stack.js';
import { getIdentityOrThrow, isFromFile, type RemovalRules, type RemovedStack } from './removed-stacks.js';
import type { MultiStackDeps, StackRunResult, StackRunResults } from './types.js';

/**
 * Deletes the stacks that are no longer in the stacks file, one after the other. A failure does not stop the others: what a
 * stack uses can be one of them, so failed stacks are tried again as long as a round deletes any. If the workflow run is
 * cancelled, says which stacks are left, and rethrows the cancellation.
 */
export async function deleteRemovedStacks(
  removed: readonly RemovedStack[],
  rules: RemovalRules,
  deps: Pick<MultiStackDeps, 'createContext' | 'onStackFinished'>,
): Promise<StackRunResults> {
  const results = new Map<string, StackRunResult>();
  let remaining = removed;
  for (;;) {
    for (const [index, one] of remaining.entries()) {
      try {
        results.set(one.key, await deleteRemovedStack(one, rules, deps, !results.has(one.key)));
      } catch (error) {
        announceRemaining(deps.createContext(one.key), remaining.slice(index));
        throw error;
      }
    }
    const failed = remaining.filter(({ key }) => !hasSucceeded(results.get(key)));
    if (failed.length === 0 || failed.length === remaining.length) return results;
    remaining = failed;
  }
}

/** Deletes one stack. Throws only a cancellation; any other error becomes the result of this stack. */
async function deleteRemovedStack(
  { key, stack }: RemovedStack,
  rules: RemovalRules,
  { createContext, onStackFinished }: Pick<MultiStackDeps, 'createContext' | 'onStackFinished'>,
  isFirstAttempt: boolean,
): Promise<StackRunResult> {
  const context = createContext(key);
  const startedAtMs = context.clock.now();
  try {
    if (!rules.dryRun) await assertStillRemoved(context, stack, rules, isFirstAttempt);
    // By id, so that a new stack of the same name is safe.
    const request = { ...rules, operation: 'delete', stackName: stack.id, wait: true } as const;
    const runResult = { kind: 'result', result: await operate(context, request, undefined) } as const;
    onStackFinished(key, runResult);
    return runResult;
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    context.signal.throwIfAborted();
    const runResult = { kind: 'error', error, durationMs: context.clock.now() - startedAtMs } as const;
    onStackFinished(key, runResult);
    return runResult;
  }
}

/**
 * Reads the stack again right before its delete: it can have been deployed since it was planned, from elsewhere or by another run that
 * has it in its file again; also while the step waits for another action. After a first attempt, the delete itself has changed its time.
 */
async function assertStillRemoved(
  context: Context,
  stack: RemovedStack['stack'],
  rules: RemovalRules,
  isFirstAttempt: boolean,
): Promise<void> {
  const { owner, stacksFile } = getIdentityOrThrow(context);
  const assertSame = (current: Stack): void => {
    const isSame =
      hasSameTags(current, stack) && (!isFirstAttempt || current.updatedTime === stack.updatedTime);
    if (!isSame || !isFromFile(current, owner, stacksFile)) throw notRemovedError(stack);
  };
  const found = await findStack(context, stack.id);
  if (found === undefined) return;
  assertSame(found);
  const idle = await waitUntilDeletable(context, found, rules);
  if (idle !== undefined && idle !== found) assertSame(idle);
}

function notRemovedError({ name }: RemovedStack['stack']): StackError {
  return new StackError(`Stack ${name} is kept: it was deployed or changed in the meantime`, {
    failureCode: 'plan-changed',
    hint: 'Run the step again to see what remains to be deleted. Use a concurrency group in the workflow to avoid parallel runs.',
  });
}

function hasSameTags({ tags }: RemovedStack['stack'], planned: RemovedStack['stack']): boolean {
  return tags.length === planned.tags.length && tags.every((tag) => planned.tags.includes(tag));
}

function hasSucceeded(runResult: StackRunResult | undefined): boolean {
  return runResult?.kind === 'result' && runResult.result.failure === undefined;
}

function announceRemaining({ onProgress }: Context, [current, ...others]: readonly RemovedStack[]): void {
  if (current === undefined) return;
  const text =
    others.length === 0
      ? `Cancelled during the delete of stack ${current.stack.name}`
      : `Cancelled during the delete of stack ${current.stack.name}; not deleted: ${others.map(({ stack }) => stack.name).join(', ')}. The next run with delete-removed deletes what is left.`;
  onProgress({ kind: 'warning', text });
}
