import type { StackEvent } from '../../src/heat/index.js';
import type { Found, Snapshot } from './snapshot.js';

export type Happening = 'add' | 'update' | 'replace' | 'delete';

/** What an update really did to a resource. */
export interface Fact {
  readonly path: string;
  readonly type: string;
  readonly action: Happening;
}

/** What an update really did, read from Heat's API before and after it. */
export interface Truth {
  readonly facts: readonly Fact[];
  readonly unchanged: number;
  /** Paths of nested stacks, before or after. */
  readonly containers: ReadonlySet<string>;
  /** Types of all resources and nested stacks, before or after. */
  readonly types: readonly string[];
  /** What else differs between both snapshots: `tags`, `description`, … */
  readonly others: readonly string[];
  /** Signs that events, ids and rows do not tell the same story. */
  readonly contradictions: readonly string[];
}

/**
 * Compares two snapshots, with the events between them.
 *
 * - add, delete: the path is listed on one side only. What was never begun (INIT_COMPLETE) is not there yet.
 * - replace: listed on both sides, and Heat recorded a CREATE of it in between. What was a nested stack is replaced as well.
 * - update: listed on both sides, no CREATE, and Heat recorded an UPDATE of it.
 * - unchanged: all others.
 */
export function truthOf(before: Snapshot, after: Snapshot, events: readonly StackEvent[]): Truth {
  const acts = actionsByPath(before, after, events);
  const facts: Fact[] = [];
  const contradictions: string[] = [];
  let unchanged = 0;
  for (const path of new Set([...before.resources.keys(), ...after.resources.keys()])) {
    const [left, right] = [leafAt(before, path), leafAt(after, path)];
    const one = right ?? left;
    if (one === undefined) continue;
    const action = becomesLeaf(before, path, right)
      ? 'replace'
      : actionOf(left, right, acts.get(path) ?? new Set());
    contradictions.push(...contradictionsOf(path, left, right, action));
    if (action === undefined) unchanged += 1;
    else facts.push({ path, type: one.type, action });
  }
  const all = [before, after].flatMap(({ resources }) => [...resources.values()]);
  const others = Object.keys(after.facts).filter((name) => before.facts[name] !== after.facts[name]);
  return {
    facts,
    unchanged,
    containers: new Set(all.filter(({ isContainer }) => isContainer).map(({ path }) => path)),
    types: [...new Set(all.map(({ type }) => type))],
    others,
    contradictions,
  };
}

function leafAt({ resources }: Snapshot, path: string): Found | undefined {
  const found = resources.get(path);
  return found === undefined || found.isContainer || isUnbegun(found) ? undefined : found;
}

/** Whether a nested stack gives way to a resource of the same name. */
function becomesLeaf({ resources }: Snapshot, path: string, right: Found | undefined): boolean {
  return right !== undefined && resources.get(path)?.isContainer === true;
}

function isUnbegun({ resource }: Found): boolean {
  return resource.action === 'INIT' && resource.physicalId === '';
}

function actionOf(
  left: Found | undefined,
  right: Found | undefined,
  acts: ReadonlySet<string>,
): Happening | undefined {
  if (left === undefined) return 'add';
  if (right === undefined) return 'delete';
  if (acts.has('CREATE') || left.resource.stack.id !== right.resource.stack.id) return 'replace';
  return acts.has('UPDATE') ? 'update' : undefined;
}

/** Actions that Heat recorded, by the path of the resource. */
function actionsByPath(
  before: Snapshot,
  after: Snapshot,
  events: readonly StackEvent[],
): Map<string, Set<string>> {
  const acts = new Map<string, Set<string>>();
  for (const { stack, resourceName, action } of events) {
    const parent = after.paths.get(stack.id) ?? before.paths.get(stack.id);
    if (parent === undefined) continue;
    const path = parent === '' ? resourceName : `${parent}/${resourceName}`;
    acts.set(path, (acts.get(path) ?? new Set()).add(action));
  }
  return acts;
}

/** A key pair's id is its name, and a moved attachment is an update with a new id. */
const IDS_OF_THEIR_OWN: readonly string[] = ['OS::Nova::KeyPair', 'OS::Cinder::VolumeAttachment'];

function contradictionsOf(
  path: string,
  left: Found | undefined,
  right: Found | undefined,
  action: Happening | undefined,
): string[] {
  if (left === undefined || right === undefined || IDS_OF_THEIR_OWN.includes(right.type)) return [];
  const [old, current] = [left.resource, right.resource];
  const isOtherId = old.physicalId !== current.physicalId;
  const isTouched = old.updatedTime !== current.updatedTime || old.creationTime !== current.creationTime;
  if (action === 'replace' && !isOtherId) return [`${path} is replaced but keeps its id`];
  if (action === 'update' && isOtherId) return [`${path} is updated but has another id`];
  if (action === undefined && (isOtherId || isTouched))
    return [`${path} has no event but another id or time`];
  return [];
}
