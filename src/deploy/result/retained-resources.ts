import { isFailedRead } from '../../errors/index.js';
import { isNotFound, type HeatClient, type StackRef, type StackSummary } from '../../heat/index.js';
import { findPart, findSection, ownValue, type Json } from '../../template/index.js';
import { mapLimited } from '../map-limited.js';
import type { Listing } from './listed-resources.js';
import { findNestedTemplates } from './nested-templates.js';

/** A large stack has a template for each of its nested stacks. */
const CONCURRENT_READS = 6;
/** A Heat that is overloaded takes minutes to refuse each read, and a delete waits for them. */
const MAX_FAILED_READS = 6;

/** What plans and results say about a resource that Heat forgets without deleting it. */
export const RETAINED_NOTE = 'deletion_policy Retain: the real resource stays in the cloud';
const EXTERNAL_NOTE = 'external_id: the real resource stays in the cloud';
const COMPUTED_NOTE =
  'unknown whether the real resource stays in the cloud: a function computes the deletion_policy';
const UNKNOWN_NOTE =
  'unknown whether a deletion_policy keeps the real resource: Heat does not return the template of its stack';

/** True for a note that says that the fate of the resource is unknown. */
export function isUnknownRetention(note: string): boolean {
  return note === COMPUTED_NOTE || note === UNKNOWN_NOTE;
}

/**
 * Returns the note about a resource that a delete leaves in the cloud, or may leave: because of its `deletion_policy`, or because of
 * its `external_id`, which implies `Retain` (`ResourceDefinition` in heat/engine/rsrc_defn.py). `undefined` for one that Heat deletes.
 */
export function describeRetention(
  getPart: (name: 'deletion_policy' | 'external_id') => unknown,
): string | undefined {
  if ((getPart('external_id') ?? null) !== null) return EXTERNAL_NOTE;
  const policy = getPart('deletion_policy');
  if (typeof policy === 'string') return policy.toLowerCase() === 'retain' ? RETAINED_NOTE : undefined;
  // With resource_facade it is that of the nested stack around the resource, which is then retained as a whole.
  if (typeof policy !== 'object' || policy === null || isFacade(policy)) return undefined;
  return COMPUTED_NOTE;
}

function isFacade(policy: object): boolean {
  return 'resource_facade' in policy || 'Fn::ResourceFacade' in policy;
}

type Reader = Pick<HeatClient, 'getTemplate' | 'getFiles' | 'getEnvironment'>;

/**
 * Returns notes, by path, for the resources that stay in the cloud after a delete of the stack: by their own definition, or by
 * that of a nested stack around them, which Heat then leaves as a whole (`delete` in heat/engine/resource.py). Reads the deployed templates,
 * and notes where it cannot read one; after some of these, it reads no more. `root` is the template of the stack itself, if it was read before.
 */
export async function findRetentionNotes(
  heat: Reader,
  stack: StackSummary,
  listing: Listing,
  root?: ReadTemplate,
): Promise<ReadonlyMap<string, string>> {
  const { resources } = listing;
  const nested = await findNestedTemplates(heat, stack, listing);
  const known = [...nested].map(([id, template]): ReadTemplate => ({ id, template }));
  const templates = await readTemplates(
    heat,
    resources.map(({ resource }) => resource.stack),
    root === undefined ? known : [root, ...known],
  );
  const notes = new Map<string, string>();
  for (const { path, resource } of resources) {
    const { template, isUnknown = false } = templates.get(resource.stack.id) ?? {};
    const definition = ownValue(findSection(template, 'resources'), resource.name);
    const note = isUnknown ? UNKNOWN_NOTE : describeRetention((name) => findPart(definition, name));
    if (note !== undefined) notes.set(path, note);
  }
  const retained = [...notes].filter(([, note]) => note === RETAINED_NOTE).map(([path]) => path);
  const isBelow = (path: string): boolean => retained.some((one) => path.startsWith(`${one}/`));
  for (const { path } of resources) if (isBelow(path)) notes.set(path, RETAINED_NOTE);
  return notes;
}

/**
 * Reads the deployed template of each of the stacks once, unless it is one of the known ones, and returns them by the id of the stack.
 * After some failures, it reads no more.
 */
export async function readTemplates(
  heat: Pick<HeatClient, 'getTemplate'>,
  stacks: readonly StackRef[],
  known: readonly ReadTemplate[] = [],
): Promise<ReadonlyMap<string, ReadTemplate>> {
  const knownById = new Map(known.map((one) => [one.id, one]));
  const refs = new Map(stacks.map((ref) => [ref.id, ref]));
  let failed = 0;
  const read = await mapLimited([...refs.values()], CONCURRENT_READS, async (ref): Promise<ReadTemplate> => {
    const template = knownById.get(ref.id);
    if (template !== undefined) return template;
    if (failed >= MAX_FAILED_READS) return { id: ref.id, isUnknown: true };
    const one = await readStackTemplate(heat, ref);
    if (one.isUnknown === true) failed += 1;
    return one;
  });
  return new Map(read.map((one) => [one.id, one]));
}

/** The deployed template of a stack. */
export interface ReadTemplate {
  /** Id of the stack. */
  readonly id: string;
  readonly template?: Json;
  readonly isUnknown?: boolean;
}

/** Reads the deployed template of a stack, which has none once it is deleted. A failure makes it unknown. */
export async function readStackTemplate(
  heat: Pick<HeatClient, 'getTemplate'>,
  ref: StackRef,
): Promise<ReadTemplate> {
  try {
    return { id: ref.id, template: await heat.getTemplate(ref) };
  } catch (error) {
    if (isNotFound(error)) return { id: ref.id };
    if (isFailedRead(error)) return { id: ref.id, isUnknown: true };
    throw error;
  }
}
