import { RequestError } from '../../errors/index.js';
import type { HeatClient, StackRef } from '../../heat/index.js';
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

/**
 * Returns the paths of the resources that stay in the cloud if the stack is deleted: by their own `deletion_policy`, or by that of a
 * nested stack around them, which Heat then leaves as a whole (`delete` in heat/engine/resource.py). Reads the deployed templates; a
 * stack whose template Heat does not return counts as one without policies.
 */
export async function findRetainedPaths(
  heat: Pick<HeatClient, 'getTemplate'>,
  { resources }: Listing,
): Promise<ReadonlySet<string>> {
  const refs = new Map(resources.map(({ resource }) => [resource.stack.id, resource.stack]));
  const templates = new Map(
    await mapLimited(
      [...refs],
      CONCURRENT_READS,
      async ([id, ref]) => [id, await readTemplate(heat, ref)] as const,
    ),
  );
  const ownPaths = resources
    .filter(({ resource: { stack, name } }) => {
      const definition = ownValue(findSection(templates.get(stack.id), 'resources'), name);
      return isRetain(findPart(definition, 'deletion_policy'));
    })
    .map(({ path }) => path);
  const isBelow = (path: string): boolean => ownPaths.some((own) => path.startsWith(`${own}/`));
  return new Set([...ownPaths, ...resources.map(({ path }) => path).filter(isBelow)]);
}

async function readTemplate(heat: Pick<HeatClient, 'getTemplate'>, ref: StackRef): Promise<Json | undefined> {
  try {
    return await heat.getTemplate(ref);
  } catch (error) {
    if (error instanceof RequestError && error.status !== undefined) return undefined;
    throw error;
  }
}
