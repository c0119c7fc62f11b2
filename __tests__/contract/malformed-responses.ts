/** Responses of Heat without the fields that no operation needs, or with other values in them. */
import type { Answer, Fault, Passing } from './fault-proxy.js';

export const WAYS = ['missing', 'null', 'of another type'] as const;
export type Way = (typeof WAYS)[number];

/** Fields that identify a resource, or say its state, location or owner. */
const STACK = ['id', 'stack_name', 'stack_status', 'updated_time', 'tags', 'parameters', 'outputs'];
const RESOURCE = ['resource_name', 'resource_type', 'resource_status', 'links', 'attributes'];
const EVENT = ['id', 'resource_status', 'resource_name', 'physical_resource_id', 'links', 'event_time'];

interface Route {
  readonly path: RegExp;
  readonly needed: ReadonlySet<string>;
}

const route = (path: RegExp, ...needed: string[]): Route => ({ path, needed: new Set(needed) });

/** Text of users and services stays unchanged: template, environment, files, values. */
const ROUTES: readonly Route[] = [
  route(/\/stacks$/, 'stacks', 'stack', ...STACK),
  route(/\/stacks\/[^/]+\/[^/]+$/, 'stack', ...STACK),
  route(/\/resources(\/[^/]+)?$/, 'resources', 'resource', ...RESOURCE),
  route(/\/events$/, 'events', ...EVENT),
  route(/\/snapshots(\/[^/]+)?$/, 'snapshots', 'snapshot', 'id', 'name', 'status', 'data'),
  route(
    /\/preview$/,
    ...['resource_changes', 'unchanged', 'updated', 'replaced', 'added', 'deleted'],
    ...['stack', 'resources', 'resource_name', 'resource_type', 'stack_identity', 'stack_name'],
  ),
  route(/\/validate$/, 'Parameters', 'NestedParameters', 'Environment'),
];

/** Breaks every unneeded field of the response to a request; counts the fields by name. */
export function spoil({ path }: Passing, way: Way, seen: Set<string>): Fault | undefined {
  const found = ROUTES.find((one) => one.path.test(path));
  return found && { kind: 'altered', change: (answer) => spoilAnswer(answer, found, way, seen) };
}

function spoilAnswer(answer: Answer, { path, needed }: Route, way: Way, seen: Set<string>): Answer {
  if (answer.status >= 300 || !answer.body.startsWith('{')) return answer;
  const note = (name: string): void => void seen.add(`${path.source} ${name}`);
  return { ...answer, body: JSON.stringify(spoilValue(JSON.parse(answer.body), { needed, way, note })) };
}

interface Spoiling {
  readonly needed: ReadonlySet<string>;
  readonly way: Way;
  readonly note: (name: string) => void;
}

/** Descends only into Heat's own fields: lists of needed objects, and these objects. */
const CONTAINERS = new Set([
  ...['stacks', 'stack', 'resources', 'resource', 'events', 'snapshots', 'snapshot', 'resource_changes'],
  ...['unchanged', 'updated', 'replaced', 'added', 'deleted'],
]);

function spoilValue(value: unknown, spoiling: Spoiling): unknown {
  if (Array.isArray(value)) return value.map((one) => spoilValue(one, spoiling));
  if (typeof value !== 'object' || value === null) return value;
  const { needed, way, note } = spoiling;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]): [string, unknown][] => {
      if (CONTAINERS.has(name)) return [[name, spoilValue(field, spoiling)]];
      if (needed.has(name)) return [[name, field]];
      note(name);
      if (way === 'missing') return [];
      return [[name, way === 'null' ? null : otherType(field)]];
    }),
  );
}

function otherType(value: unknown): unknown {
  return typeof value === 'number' || (typeof value === 'object' && value !== null) ? 'odd' : { odd: [1] };
}
