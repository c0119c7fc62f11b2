import { parse } from 'yaml';
import type { HeatClient, Stack, StackEvent, StackRef, StackResource } from '../../src/heat/index.js';
import { canonicalText } from './canonical.js';

/** Heat goes down at most so many levels in one request. */
const DEEPEST = 5;
const EVENTS_PER_PAGE = 200;
/** Members of such a group have names that Heat makes up. */
const GROUPS_OF_RANDOM_NAMES: readonly string[] = [
  'OS::Heat::AutoScalingGroup',
  'AWS::AutoScaling::AutoScalingGroup',
];
/** A stack of its own; Heat does not list it as nested. */
const STACK_TYPE = 'OS::Heat::Stack';

/** A resource as Heat lists it, by its path from the root stack. */
export interface Found {
  readonly path: string;
  readonly type: string;
  /** Whether it is a nested stack, a group or a stack of its own: what is in it counts, not itself. */
  readonly isContainer: boolean;
  readonly resource: StackResource;
}

/** A stack with all that it is made of, at one moment. */
export interface Snapshot {
  readonly stack: Stack;
  readonly resources: ReadonlyMap<string, Found>;
  /** Paths of groups whose members have names that Heat makes up. */
  readonly groups: ReadonlySet<string>;
  /** Path of each stack in it by its id; empty for the root. */
  readonly paths: ReadonlyMap<string, string>;
  /** Stacks whose events have to be asked for one by one. */
  readonly roots: readonly StackRef[];
  /** Tags, description, parameters and definition, by meaning: order, comments and quoting make no difference. */
  readonly facts: Readonly<Record<string, string>>;
}

export async function takeSnapshot(heat: HeatClient, ref: StackRef): Promise<Snapshot> {
  const stack = await heat.getStack(ref, { resolveOutputs: false });
  if (stack === undefined) throw new Error(`${ref.name} does not exist`);
  const levels = await listAll(heat, stack.ref, '');
  const found = levels.flatMap(({ resources }) => resources);
  return {
    stack,
    resources: new Map(found.map((one) => [one.path, one])),
    groups: new Set(
      found.filter(({ type }) => GROUPS_OF_RANDOM_NAMES.includes(type)).map(({ path }) => path),
    ),
    paths: new Map(levels.flatMap(({ paths }) => [...paths])),
    roots: levels.map(({ root }) => root),
    facts: await factsOf(heat, stack),
  };
}

interface Level {
  readonly root: StackRef;
  readonly paths: ReadonlyMap<string, string>;
  readonly resources: readonly Found[];
}

async function listAll(heat: HeatClient, root: StackRef, above: string): Promise<Level[]> {
  const listed = await heat.listResources(root, { nestedDepth: DEEPEST });
  const paths = pathsOf(root, above, listed);
  const resources = listed.map((resource): Found => {
    const path = join(paths.get(resource.stack.id) ?? '?', resource.name);
    const isStack = resource.type === STACK_TYPE && resource.physicalId !== '';
    return { path, type: resource.type, isContainer: resource.nested !== undefined || isStack, resource };
  });
  const below: Level[] = [];
  for (const { path, type, resource } of resources) {
    if (type !== STACK_TYPE || resource.physicalId === '') continue;
    const inner = await heat.findStack(resource.physicalId);
    if (inner !== undefined) below.push(...(await listAll(heat, inner, path)));
  }
  return [{ root, paths, resources }, ...below];
}

/** Parents can stand after their children in the list. */
function pathsOf(root: StackRef, above: string, listed: readonly StackResource[]): Map<string, string> {
  const paths = new Map([[root.id, above]]);
  for (let size = 0; size !== paths.size;) {
    size = paths.size;
    for (const { nested, name, stack } of listed) {
      const parent = paths.get(stack.id);
      if (nested !== undefined && parent !== undefined) paths.set(nested.id, join(parent, name));
    }
  }
  return paths;
}

const join = (parent: string, name: string): string => (parent === '' ? name : `${parent}/${name}`);

/** All events since those of a list of known ids, which is extended. */
export async function newEvents(
  heat: HeatClient,
  roots: readonly StackRef[],
  known: Set<string>,
): Promise<readonly StackEvent[]> {
  const fresh: StackEvent[] = [];
  for (const root of roots) {
    for (let marker: string | undefined = undefined; ;) {
      const page: readonly StackEvent[] = await heat.listEvents(root, {
        nestedDepth: DEEPEST,
        limit: EVENTS_PER_PAGE,
        sortDir: 'desc',
        ...(marker === undefined ? {} : { marker }),
      });
      const unknown = page.filter(({ id }) => !known.has(id));
      fresh.push(...unknown);
      marker = page.at(-1)?.id;
      if (unknown.length < EVENTS_PER_PAGE || marker === undefined) break;
    }
  }
  for (const { id } of fresh) known.add(id);
  return fresh;
}

async function factsOf(heat: HeatClient, stack: Stack): Promise<Record<string, string>> {
  const { template, environment, files } = await heat.getDeployed(stack.ref);
  const own = Object.entries(stack.parameters).filter(([name]) => !name.startsWith('OS::'));
  const { resource_registry: registry = {}, parameter_defaults: defaults = {} } = environment;
  const used = Object.entries(files).filter(([name, text]) => !isEnvironment(name, text));
  return {
    // The tags of the commit and of the step that created the stack are others with every workflow run.
    tags: [...stack.tags]
      .filter((tag) => !/^github-(?:commit|created-by):/.test(tag))
      .sort()
      .join(', '),
    description: stack.description,
    parameters: canonicalText(Object.fromEntries(own.map(([name, text]) => [name, valueOf(text)]))),
    template: canonicalText(template),
    registry: canonicalText(registry),
    defaults: canonicalText(defaults),
    files: canonicalText(Object.fromEntries(used.map(([name, text]) => [name, meaningOf(text)]))),
  };
}

/** A parameter's value: Heat shows maps and lists as JSON. */
function valueOf(text: string): unknown {
  if (!/^[[{]/.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** What a template says; any other file says its text. */
function meaningOf(text: string): unknown {
  if (!/^heat_template_version/m.test(text)) return text;
  return parse(text, { version: '1.1' }) as unknown;
}

/** The parameters of the step are an environment of a name of the action's. */
function isEnvironment(name: string, text: string): boolean {
  if (name.startsWith('action://')) return true;
  return /^(parameters|parameter_defaults|resource_registry):/m.test(text) && !/^resources:/m.test(text);
}
