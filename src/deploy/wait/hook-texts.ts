import { joinNames } from '../../errors/index.js';
import type { Action, StackRef } from '../../heat/index.js';
import type { HookWait } from '../progress.js';
import type { Context } from '../context.js';

/** Returns the warning about a resource that has just paused. */
export function hookWarning(wait: HookWait, root: StackRef): string {
  return (
    `${displayName(wait)} is paused at its hook ${wait.hook}; Heat continues when you clear it. ` +
    `To clear it: ${clearCommand(wait, root)}`
  );
}

/** `db (pre-create), group/0/server (pre-update)`; the first ten of many. */
export function listHookWaits(waits: readonly HookWait[]): string {
  return joinNames(waits.map((wait) => `${displayName(wait)} (${wait.hook})`));
}

/** Returns the part of a failure's summary about hooks that were not cleared. */
export function describeUnclearedHooks(waits: readonly HookWait[]): string {
  const hooks = waits.length === 1 ? 'an uncleared hook' : 'uncleared hooks';
  return `paused at ${hooks}: ${listHookWaits(waits)}`;
}

/** Returns the part of a message about an action that waits at hooks: `paused at the hook of db (pre-create)`. */
export function describePause(waits: readonly HookWait[]): string {
  return `paused at ${waits.length === 1 ? 'the hook' : 'the hooks'} of ${listHookWaits(waits)}`;
}

/**
 * Returns the next step for a paused action that the step does not wait for. Heat cancels creates and updates only: `stack_cancel_update`
 * in heat/engine/service.py.
 */
export function pausedNextStep(stackName: string, action: Action): string {
  const goOn = `Use operation "clear-hooks" with stack-name: ${stackName} to let Heat continue, then operation "wait" to wait for the end`;
  return action === 'CREATE' || action === 'UPDATE'
    ? `${goOn}; or use operation "cancel" to stop the action. Otherwise Heat ends it at its time limit (timeout-in-minutes).`
    : `${goOn}. Otherwise Heat ends the ${action.toLowerCase()} at its time limit (timeout-in-minutes); it cannot be cancelled.`;
}

/** Returns the next step for a failure because of uncleared hooks. */
export function hookNextStep(waits: readonly HookWait[], root: StackRef): string {
  const [first] = waits;
  if (first === undefined) return '';
  const one = waits.length === 1 ? 'the hook' : 'the hooks';
  const out = waits.length === 1 ? 'it' : 'them';
  return (
    `Run the step again and clear ${one} while the step waits (${clearCommand(first, root)}), ` +
    `or remove ${out} from the environment (resource_registry, resources, hooks).`
  );
}

/**
 * Returns the command that clears the hook. `openstack stack hook clear` takes a path through nested stacks, but only `pre-` hooks
 * (`StackHookClear` in heatclient/osc/v1/stack.py); for the others the command sends the same signal.
 */
export function clearCommand({ path, hook, stack }: HookWait, root: StackRef): string {
  if (hook.startsWith('pre-'))
    return `openstack stack hook clear ${shellWord(root.name)} ${shellWord(path.join('/'))} --${hook}`;
  const name = shellWord(path.at(-1) ?? '');
  const owner = stack.id === root.id ? shellWord(root.name) : stack.id;
  return `openstack stack resource signal ${owner} ${name} --data '{"unset_hook": "${hook}"}'`;
}

function displayName({ path }: HookWait): string {
  return path.join('/');
}

/** Quotes a name for a shell where needed: a resource may have any name. */
function shellWord(text: string): string {
  return /^[\w./:@+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** GitHub shows ten warnings per step: half of them stay free. */
const MAX_WARNINGS = 5;

/** Reports each pause of a resource at a hook once: the first five as warnings, the others as lines of the log. */
export class HookReporter {
  /** A resource that pauses again is a new wait. */
  private readonly reported = new WeakSet<HookWait>();
  private count = 0;

  constructor(
    private readonly onProgress: Context['onProgress'],
    private readonly root: StackRef,
  ) {}

  /** Call it with all resources that are paused now: of one whose hook is cleared by now, there is nothing to do. */
  report(waits: readonly HookWait[]): void {
    for (const wait of waits) if (!this.reported.has(wait)) this.warn(wait);
  }

  private warn(wait: HookWait): void {
    this.reported.add(wait);
    this.count += 1;
    this.onProgress({
      kind: this.count <= MAX_WARNINGS ? 'warning' : 'fact',
      text: hookWarning(wait, this.root),
    });
  }
}
