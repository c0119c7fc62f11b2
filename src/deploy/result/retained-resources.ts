import { RequestError } from '../../errors/index.js';
import { isNotFound, type HeatClient, type StackRef } from '../../heat/index.js';
import { findPart, findSection, ownValue, type Json } from '../../template/index.js';
import { mapLimited } from '../map-limited.js';
import type { Listing } from './listed-resources.js';

/** A large stack has a template for each of its nested stacks. */
const CONCURRENT_READS = 6;

/** What a plan says about a resource that Heat forgets without deleting it. */
export const RETAINED_NOTE = 'deletion_policy Retain: the real resource stays in the cloud';

/** True for the value of a `deletion_policy` with which Heat deletes only its record of the resource. */
export function isRetain(policy: unknown): boolean {
  return typeof policy === 'string' && policy.toLowerCase() === 'retain';
}

const UNKNOWN_NOTE =
  'unknown whether a deletion_policy keeps the real resource: Heat does not return the template of its stack';

/**
 * Returns the notes of a plan to delete the stack, by path, for the resources that stay in the cloud: by their own `deletion_policy`, or by
 * that of a nested stack around them, which Heat then leaves as a whole (`delete` in heat/engine/resource.py). Reads the deployed templates,
 * and notes where the user may not read one.
 */
export async function findRetentionNotes(
  heat: Pick<HeatClient, 'getTemplate'>,
  { resources }: Listing,
): Promise<ReadonlyMap<string, string>> {
  const refs = new Map(resources.map(({ resource }) => [resource.stack.id, resource.stack]));
  const read = await mapLimited([...refs], CONCURRENT_READS, async ([id, ref]) => ({
    id,
    ...(await readTemplate(heat, ref)),
  }));
  const templates = new Map(read.map((one) => [one.id, one]));
  const notes = new Map<string, string>();
  for (const { path, resource } of resources) {
    const { template, isUnknown = false } = templates.get(resource.stack.id) ?? {};
    const definition = ownValue(findSection(template, 'resources'), resource.name);
    if (isUnknown) notes.set(path, UNKNOWN_NOTE);
    else if (isRetain(findPart(definition, 'deletion_policy'))) notes.set(path, RETAINED_NOTE);
  }
  const retained = [...notes].filter(([, note]) => note === RETAINED_NOTE).map(([path]) => path);
  const isBelow = (path: string): boolean => retained.some((one) => path.startsWith(`${one}/`));
  for (const { path } of resources) if (isBelow(path)) notes.set(path, RETAINED_NOTE);
  return notes;
}

interface ReadTemplate {
  readonly template?: Json;
  readonly isUnknown?: boolean;
}

async function readTemplate(heat: Pick<HeatClient, 'getTemplate'>, ref: StackRef): Promise<ReadTemplate> {
  try {
    return { template: await heat.getTemplate(ref) };
  } catch (error) {
    // A stack that no longer exists has no resources.
    if (isNotFound(error)) return {};
    if (error instanceof RequestError && error.status !== undefined) return { isUnknown: true };
    throw error;
  }
}
