import type { PreviewedResource, ResourceChanges, StackRef } from '../../heat/index.js';
import { valueChanges } from './compare.js';
import { definitionAt, originOf, type Definitions, type Json, type Origin } from './definitions.js';
import { placeOf } from './place-resource.js';
import type { PlannedAction, PlannedChange, ValueChange } from './plan.js';

/** Both sides of an update, and what is known to differ between them. */
export interface Sides {
  readonly root: StackRef;
  readonly before: Definitions;
  readonly after: Definitions;
  /** Root parameters that change, by name. */
  readonly parameters: readonly ValueChange[];
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
  const changing = spread(candidates);
  const changes = candidates.filter(({ path }) => changing.has(path)).map((one) => changeOf(one, changing));
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
  return { ...base, notes: ['Heat says so; what differs cannot be seen from here'], isCertain: true };
}

/** What a definition's value can differ by without its text differing. */
function causes({ parameters, files }: Origin, sides: Sides): string[] {
  const changed = sides.parameters.filter(({ name }) => parameters.has(name));
  const hidden = [...sides.hidden].filter((name) => parameters.has(name));
  return [
    ...changed.map(({ name }) => `parameter "${name}" changes`),
    ...hidden.map((name) => `it uses the hidden parameter "${name}", of which no change can be seen`),
    ...[...sides.files].filter((file) => files.has(file)).map((file) => `file ${file} changes`),
  ];
}

/** From what certainly changes to what reads from it, until nothing is added. */
function spread(candidates: readonly Candidate[]): Set<string> {
  const changing = new Set(candidates.filter(({ isCertain }) => isCertain).map(({ path }) => path));
  for (let before = -1; before !== changing.size;) {
    before = changing.size;
    for (const { path, reads, resource } of candidates) {
      if (!isContainer(resource) && sourcesOf(reads, changing).length > 0) changing.add(path);
    }
  }
  return changing;
}

/** Of what is read, what changes: the resource itself, or something inside of it. */
function sourcesOf(reads: ReadonlySet<string>, changing: ReadonlySet<string>): string[] {
  return [...reads].filter(
    (key) => changing.has(key) || [...changing].some((one) => one.startsWith(`${key}/`)),
  );
}

function changeOf(
  { path, resource, action, values, notes, reads }: Candidate,
  changing: ReadonlySet<string>,
): PlannedChange {
  const because = action === 'update' ? sourcesOf(reads, changing) : [];
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
