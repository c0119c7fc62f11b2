import picomatch from 'picomatch';
import { RequestError } from '../../errors/index.js';
import { isInProgress, type Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { HookWait } from '../progress.js';
import type { ClearHooksRequest } from '../request.js';
import type { OperationResult } from '../result.js';
import { hooksTable, toPausedHook } from '../result/paused-result.js';
import { getStackOrThrow } from '../submit/find-stack.js';
import { recordStackRequest } from '../submit/pending-request.js';
import { submitOnce } from '../submit/submit-once.js';
import { findHookWaits, type HookSearch } from '../wait/find-hook-waits.js';
import { listHookWaits } from '../wait/hook-texts.js';
import { toStackFacts } from '../result/stack-facts.js';

/**
 * Operation `clear-hooks`: clears the hooks at which resources are paused now, in nested stacks too, and returns them as `data`.
 * Succeeds if nothing is paused. Does not wait: Heat continues with the action.
 */
export async function clearHooks(
  context: Context,
  { stackName, resourceName }: ClearHooksRequest,
): Promise<OperationResult> {
  const stack = await getStackOrThrow(context, stackName, 'clear a hook of');
  context.onProgress({ kind: 'begin', phase: 'act', title: `Clearing hooks of stack ${stack.name}` });
  const { waits, candidates } = isInProgress(stack) ? await findHookWaits(context.heat, stack) : NOTHING;
  const isSelected = createFilter(resourceName);
  const selected = waits.filter(isSelected);
  const possible = candidates.filter(isSelected);
  if (selected.length + possible.length > 0) recordStackRequest(context, 'action', stack);
  const cleared: HookWait[] = [];
  for (const wait of selected) if (await clearKnownHook(context, stack, wait)) cleared.push(wait);
  cleared.push(...(await clearPossibleHooks(context, possible)));
  if (selected.length === 0 && cleared.length === 0) announceNothing(context, stack, waits, resourceName);
  context.onProgress({ kind: 'end' });
  const isCleared = cleared.length > 0;
  return {
    operation: 'clear-hooks',
    outcome: isCleared ? 'cleared' : 'unchanged',
    changed: isCleared,
    stack: toStackFacts(stack),
    data: cleared.map(toPausedHook),
    ...(isCleared ? { table: hooksTable('Cleared hooks', cleared) } : {}),
  };
}

const NOTHING: HookSearch = { waits: [], candidates: [] };

/** A resource is selected by its name or its path, each also as a pattern, as in `protect`. */
function createFilter(resourceName: string | undefined): (wait: HookWait) => boolean {
  if (resourceName === undefined) return () => true;
  const isMatch = picomatch(resourceName, { dot: true });
  return ({ path }) => isMatch(path.at(-1) ?? '') || isMatch(path.join('/'));
}

function announceNothing(
  { onProgress }: Context,
  { name, state }: Stack,
  waits: readonly HookWait[],
  resourceName: string | undefined,
): void {
  // Another resource waits: the name is most likely misspelled.
  if (waits.length > 0) {
    const text = `No hook was cleared: "${resourceName ?? ''}" matches none of the paused resources of stack ${name}: ${listHookWaits(waits)}`;
    onProgress({ kind: 'warning', text });
  } else
    onProgress({
      kind: 'notice',
      text: `No resource of stack ${name} is paused at a hook (${state}): nothing to clear`,
    });
}

/** Clears the hook of a paused resource. Returns false if it was cleared in the meantime. */
async function clearKnownHook(context: Context, stack: Stack, wait: HookWait): Promise<boolean> {
  const isCleared = await clearHook(context, wait, async () =>
    (await isStillPaused(context, stack, wait)) ? undefined : true,
  );
  if (!isCleared)
    context.onProgress({ kind: 'fact', text: `The hook of ${displayHook(wait)} was already cleared` });
  return isCleared;
}

/**
 * Sends the signal that `openstack stack hook clear` sends; `find` says whether a lost one arrived. Returns false if the resource is
 * not paused.
 */
async function clearHook(
  context: Context,
  wait: HookWait,
  find: () => Promise<true | undefined>,
): Promise<boolean> {
  const subject = displayHook(wait);
  const isCleared = await submitOnce(context, `signal that clears the hook of ${subject}`, {
    send: () => sendSignal(context, wait),
    find,
    // Only the response says whether it did.
    changesNothing: true,
  });
  if (!isCleared) return false;
  context.onAccepted?.();
  context.onProgress({ kind: 'fact', text: `Cleared the hook of ${subject}` });
  return true;
}

function displayHook({ path, hook }: HookWait): string {
  return `${path.join('/')} (${hook})`;
}

/** Clears the hooks of resources of which it is unknown whether they are paused: Heat rejects the signal for all others. */
async function clearPossibleHooks(context: Context, candidates: readonly HookWait[]): Promise<HookWait[]> {
  if (candidates.length === 0) return [];
  const text = `Heat has deleted events of this action, so the events do not show all paused resources; sending the signal to each resource with a hook in the environment (${candidates.length})`;
  context.onProgress({ kind: 'fact', text });
  const cleared: HookWait[] = [];
  // No event tells whether a lost signal arrived. A second one does no harm.
  const findNothing = (): Promise<undefined> => Promise.resolve(undefined);
  for (const candidate of candidates)
    if (await clearHook(context, candidate, findNothing)) cleared.push(candidate);
  return cleared;
}

async function sendSignal({ heat }: Context, { stack, path, hook }: HookWait): Promise<boolean> {
  try {
    await heat.signalResource(stack, path.at(-1) ?? '', { unset_hook: hook });
    return true;
  } catch (error) {
    if (isHookNotSet(error)) return false;
    throw error;
  }
}

async function isStillPaused({ heat }: Context, stack: Stack, wait: HookWait): Promise<boolean> {
  const { waits } = await findHookWaits(heat, stack);
  return waits.some(
    ({ path, hook, sinceMs }) =>
      path.join('/') === wait.path.join('/') && hook === wait.hook && sinceMs === wait.sinceMs,
  );
}

/** Heat's 400 if the resource does not wait at the hook (any more): `_signal_check_hook` in heat/engine/resource.py. */
function isHookNotSet(error: unknown): boolean {
  return error instanceof RequestError && error.status === 400 && error.type === 'InvalidBreakPointHook';
}
