import type { PreviewedResource, ResourceChanges, StackRef } from '../../heat/index.js';
import { valueChanges } from './compare.js';
import { definitionAt, originOf, type Definitions, type Json, type Origin } from './definitions.js';
import { placeOf } from './place-resource.js';
import { STACK_TYPE } from './stack-type.js';
import type { PlannedAction, PlannedChange, ValueChange } from './plan.js';

/** Both sides of an update, and what is known to differ between them. */
export interface Sides {
  readonly root: StackRef;
  readonly before: Definitions;
  readonly after: Definitions;
  /** Names of the root parameters that change. */
  readonly parameters: ReadonlySet<string>;
  /** Root parameters whose values Heat hides: whether they change cannot be seen. */
  readonly hidden: ReadonlySet<string>;
  /** Keys of files that change. */
  readonly files: ReadonlySet<string>;
  /** Whether Heat has listed what is in nested stacks; else the resources that hold them stand for it. */
  readonly showsNested: boolean;
}

export interface Assessed {
  readonly changes: readonly PlannedChange[];
  readonly unchanged: number;
}

interface Candidate {
  readonly path: string;
  readonly resource: PreviewedResource;
  readonly action: PlannedAction;
  readonly values: readonly ValueChange[];
  readonly notes: readonly string[];
  /** Paths of the resources that it is given something of. */
  readonly reads: ReadonlySet<string>;
  /** Something that it is made of differs, or Heat's word is enough. */
  readonly isCertain: boolean;
}

/**
 * Looks behind Heat's answer. Heat lists as updated every nested stack, and every resource that is given an attribute
 * of another one, even when nothing changes: those count only when something that they are made of differs, or when
 * what they read from changes itself.
 */
export function assess(answer: ResourceChanges, sides: Sides): Assessed {
  const candidates = [
    ...answer.added.map((resource) => candidate(resource, 'add', sides)),
    ...answer.updated.map((resource) => candidate(resource, 'update', sides)),
    ...answer.replaced.map((resource) => candidate(resource, 'replace', sides)),
    ...answer.deleted.map((resource) => candidate(resource, 'delete', sides)),
  ];
  const { changing, atOrBelow } = spread(candidates);
  const changes = candidates.filter(({ path }) => changing.has(path)).map((one) => changeOf(one, atOrBelow));
  const dropped = candidates.filter(({ path, resource }) => !changing.has(path) && !isContainer(resource));
  const unchanged = answer.unchanged.filter((resource) => !isContainer(resource)).length + dropped.length;
  return { changes: changes.sort((left, right) => (left.path < right.path ? -1 : 1)), unchanged };
}

function candidate(resource: PreviewedResource, action: PlannedAction, sides: Sides): Candidate {
  const names = placeOf(resource, sides.root);
  const path = names.join('/');
  const before = action === 'add' ? undefined : definitionAt(sides.before, names);
  const after = action === 'delete' ? undefined : definitionAt(sides.after, names);
  const values = action === 'delete' ? [] : valueChanges(partsOf(before), partsOf(after));
  const origin = originOf(action === 'delete' ? sides.before : sides.after, names);
  const base = { path, resource, action, values, reads: origin.reads };
  if (action === 'add' || action === 'delete') return { ...base, notes: [], isCertain: true };
  const notes = causes(origin, sides);
  const isOwn = values.length > 0 || notes.length > 0;
  if (isOwn || origin.reads.size > 0 || isContainer(resource)) {
    return { ...base, notes, isCertain: action === 'replace' || (isOwn && isJudged(resource, sides)) };
  }
  // Heat hands every update on to such a stack, also when nothing in it differs.
  if (resource.type === STACK_TYPE) return { ...base, notes, isCertain: action === 'replace' };
  return { ...base, notes: ['Heat says so; what differs cannot be seen from here'], isCertain: true };
}

/** What a definition's value can differ by without its text differing. */
function causes({ parameters, files }: Origin, sides: Sides): string[] {
  const changed = [...parameters].filter((name) => sides.parameters.has(name));
  const hidden = [...parameters].filter((name) => sides.hidden.has(name));
  return [
    ...changed.map((name) => `parameter "${name}" changes`),
    ...hidden.map((name) => `it uses the hidden parameter "${name}", of which no change can be seen`),
    ...[...files].filter((file) => sides.files.has(file)).map((file) => `file ${file} changes`),
  ];
}

/** Paths of what changes, and the same with the paths of everything that holds some of it. */
interface Spread {
  readonly changing: ReadonlySet<string>;
  readonly atOrBelow: ReadonlySet<string>;
}

/** From what certainly changes to what reads from it, until nothing is added; each path is looked at once. */
function spread(candidates: readonly Candidate[]): Spread {
  const readers = readersByPath(candidates);
  const changing = new Set<string>();
  const atOrBelow = new Set<string>();
  const waiting = candidates.filter(({ isCertain }) => isCertain).map(({ path }) => path);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    changing.add(path);
    for (const one of withHolders(path)) {
      if (atOrBelow.has(one)) continue;
      atOrBelow.add(one);
      waiting.push(...(readers.get(one) ?? []).filter((reader) => !changing.has(reader)));
    }
  }
  return { changing, atOrBelow };
}

/** Paths of the resources that read from a path; a nested stack is judged by what is in it instead. */
function readersByPath(candidates: readonly Candidate[]): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, string[]>();
  for (const { path, reads, resource } of candidates) {
    if (isContainer(resource)) continue;
    for (const read of reads) {
      const list = readers.get(read);
      if (list === undefined) readers.set(read, [path]);
      else list.push(path);
    }
  }
  return readers;
}

/** The path, and those of the nested stacks around it. */
function withHolders(path: string): string[] {
  const names = path.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

function changeOf(
  { path, resource, action, values, notes, reads }: Candidate,
  atOrBelow: ReadonlySet<string>,
): PlannedChange {
  const because = action === 'update' ? [...reads].filter((key) => atOrBelow.has(key)) : [];
  const reading = because.map((name) => `it reads from ${name}, which changes`);
  return { path, type: resource.type, action, values, notes: [...notes, ...reading] };
}

/** The parts of a definition by which Heat decides. */
function partsOf(body: Json | undefined): Json {
  if (body === undefined) return {};
  const { type, properties, metadata, Type, Properties, Metadata } = body as Record<string, unknown>;
  const parts = { type: type ?? Type, properties: properties ?? Properties, metadata: metadata ?? Metadata };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** A nested stack is judged by what is in it, as far as that is known. */
function isJudged(resource: PreviewedResource, { showsNested }: Sides): boolean {
  return !isContainer(resource) || !showsNested;
}

function isContainer({ nested }: PreviewedResource): boolean {
  return nested !== undefined;
}
