import type { StackRef } from '../../heat/index.js';
import type { HookWait } from '../progress.js';
import type { Context } from '../context.js';

const MOST_NAMES = 10;

/** What a warning says of a resource that has just begun to wait. */
export function hookWarning(wait: HookWait, root: StackRef): string {
  return (
    `${displayName(wait)} waits at its hook ${wait.hook}, and Heat goes on only when somebody clears it. ` +
    `To clear it: ${clearCommand(wait, root)}`
  );
}

/** `db (pre-create), group/0/server (pre-update)`; the first ten of many. */
export function listHookWaits(waits: readonly HookWait[]): string {
  const names = waits.slice(0, MOST_NAMES).map((wait) => `${displayName(wait)} (${wait.hook})`);
  const more = waits.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What ended without a hook being cleared, as part of a failure's summary. */
export function describeUnclearedHooks(waits: readonly HookWait[]): string {
  const hooks = waits.length === 1 ? 'a hook that nobody cleared' : 'hooks that nobody cleared';
  return `waiting at ${hooks}: ${listHookWaits(waits)}`;
}

/** The next step after that. */
export function hookNextStep(waits: readonly HookWait[], root: StackRef): string {
  const [first] = waits;
  if (first === undefined) return '';
  const one = waits.length === 1 ? 'the hook' : 'the hooks';
  const out = waits.length === 1 ? 'it' : 'them';
  return (
    `Run the step again and clear ${one} while it waits (${clearCommand(first, root)}), ` +
    `or take ${out} out of the environment (resource_registry, resources, hooks).`
  );
}

/**
 * The command that clears the hook. The client's own command takes the path through nested stacks and knows hooks before an
 * action only (`StackHookClear` in heatclient/osc/v1/stack.py); for the others it is the signal that this command sends.
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

/** A resource may have any name; what a shell would read otherwise is quoted. */
function shellWord(text: string): string {
  return /^[\w./:@+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** GitHub shows ten warnings of a step. */
const MOST_WARNINGS = 5;

/** Tells of resources that have just begun to wait at a hook: the first ones as warnings, more as mere lines. */
export class HookReporter {
  private count = 0;

  constructor(
    private readonly tell: Context['onProgress'],
    private readonly root: StackRef,
  ) {}

  warn(wait: HookWait): void {
    this.count += 1;
    this.tell({ kind: this.count <= MOST_WARNINGS ? 'warning' : 'fact', text: hookWarning(wait, this.root) });
  }
}
