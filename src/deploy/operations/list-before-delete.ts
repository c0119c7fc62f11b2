import { DeployError } from '../../errors/index.js';
import type { Stack, StackResource } from '../../heat/index.js';
import type { Context } from '../context.js';
import { completeListing } from '../result/listed-resources.js';
import { findRetentionNotes, isUnknownRetention, readStackTemplate } from '../result/retained-resources.js';
import type { RetainedResource } from '../result.js';
import { MAX_NESTING } from '../wait/event-feed.js';

/** What has to be read before Heat forgets the stack. */
export interface BeforeDelete {
  /** The resources that Heat lists in the stack's tree; `undefined` if it cannot list them. */
  readonly resources: readonly StackResource[] | undefined;
  readonly retained: readonly RetainedResource[];
}

/**
 * Lists the resources to delete, and reports those that stay in the cloud, since after the delete nothing in Heat names them. Whatever cannot
 * be read never keeps the stack from being deleted: it is reported as unknown.
 */
export async function listBeforeDelete(context: Context, stack: Stack): Promise<BeforeDelete> {
  const { name, ref } = stack;
  const { heat, signal } = context;
  try {
    // The template of the stack itself does not depend on the list.
    const [resources, root] = await Promise.all([
      heat.listResources(ref, { nestedDepth: MAX_NESTING }),
      readStackTemplate(heat, ref),
    ]);
    const listing = await completeListing(heat, ref, resources);
    const notes = await findRetentionNotes(heat, stack, listing, root);
    const retained = listing.resources.flatMap(({ path, type, resource: { physicalId } }) => {
      const note = notes.get(path);
      return note === undefined ? [] : [{ path, type, physicalId, note }];
    });
    announceRetained(context, name, retained);
    return { resources, retained };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof DeployError)) throw error;
    const text = `Unknown which resources of stack ${name} stay in the cloud: Heat cannot list them`;
    context.onProgress({ kind: 'notice', text });
    return { resources: undefined, retained: [] };
  }
}

/** More names would make a notice unreadable; the summary has a table. */
const MAX_NAMES = 20;

function announceRetained(
  { onProgress }: Context,
  stackName: string,
  retained: readonly RetainedResource[],
): void {
  for (const note of new Set(retained.map((one) => one.note))) {
    const names = retained.filter((one) => one.note === note).map(nameWithId);
    const more = names.length > MAX_NAMES ? [`and ${names.length - MAX_NAMES} more`] : [];
    const list = [...names.slice(0, MAX_NAMES), ...more].join(', ');
    const title = isUnknownRetention(note) ? 'May not be deleted' : 'Not deleted';
    onProgress({ kind: 'notice', text: `${title} with stack ${stackName}: ${list} (${note})` });
  }
}

function nameWithId({ path, type, physicalId }: RetainedResource): string {
  return [path, type, physicalId].filter((text) => text !== '').join(' ');
}
