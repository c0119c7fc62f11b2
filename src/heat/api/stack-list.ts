import * as v from 'valibot';
import { decode, type Query } from '../../http/index.js';
import type { SendRequest } from '../transport.js';
import { summarySchema, type StackSummary } from './stack.js';
import { isDeleted } from '../status.js';

/**
 * Keys: `_index` in heat/api/openstack/v1/stacks.py. Heat 19 returns a 500 if tags are combined with ids, names, statuses,
 * actions or owner ids.
 */
export interface StackListQuery {
  readonly limit?: number;
  /** Id of the last stack of the previous page. */
  readonly marker?: string;
  readonly sortKeys?: readonly ('stack_name' | 'stack_status' | 'creation_time' | 'updated_time')[];
  readonly sortDir?: 'asc' | 'desc';
  readonly showDeleted?: boolean;
  readonly showNested?: boolean;
  readonly showHidden?: boolean;
  /** Only stacks with all of these tags. */
  readonly tags?: readonly string[];
  readonly tagsAny?: readonly string[];
  readonly notTags?: readonly string[];
  readonly notTagsAny?: readonly string[];
  readonly ids?: readonly string[];
  readonly names?: readonly string[];
  /** States or statuses: `CREATE_FAILED`, `FAILED`. */
  readonly statuses?: readonly string[];
  readonly actions?: readonly string[];
  readonly ownerIds?: readonly string[];
}

const DEFAULT_PAGE_SIZE = 100;

/**
 * Lists one page. Excludes stacks in DELETE_COMPLETE unless `showDeleted` is set: Heat sets this state before it removes the
 * stack from its lists (`purge_db` in heat/engine/stack.py: the trust and the snapshots follow).
 */
export async function listStacks(send: SendRequest, query: StackListQuery): Promise<readonly StackSummary[]> {
  return filterDeleted(await listPage(send, query), query);
}

function filterDeleted(
  page: readonly StackSummary[],
  { showDeleted }: StackListQuery,
): readonly StackSummary[] {
  return showDeleted === true ? page : page.filter((stack) => !isDeleted(stack));
}

async function listPage(send: SendRequest, query: StackListQuery): Promise<readonly StackSummary[]> {
  const response = await send({ method: 'GET', path: '/stacks', query: toQuery(query) });
  return decode(v.object({ stacks: v.array(summarySchema) }), response, "Heat's stack list").stacks;
}

export async function* listAllStacks(
  send: SendRequest,
  query: StackListQuery,
): AsyncGenerator<StackSummary, void> {
  const limit = query.limit ?? DEFAULT_PAGE_SIZE;
  const seenIds = new Set<string>();
  for (let marker = query.marker; ;) {
    const page = await listPage(send, { ...query, limit, ...(marker === undefined ? {} : { marker }) });
    // Heat returns the first page again if the stack of the marker no longer exists.
    const newStacks = page.filter(({ id }) => !seenIds.has(id));
    for (const stack of newStacks) {
      seenIds.add(stack.id);
    }
    yield* filterDeleted(newStacks, query);
    if (page.length < limit || newStacks.length === 0) return;
    marker = page.at(-1)?.id;
  }
}

function toQuery(query: StackListQuery): Query {
  return {
    limit: query.limit,
    marker: query.marker,
    sort_keys: query.sortKeys,
    sort_dir: query.sortDir,
    show_deleted: query.showDeleted,
    show_nested: query.showNested,
    show_hidden: query.showHidden,
    tags: query.tags?.join(','),
    tags_any: query.tagsAny?.join(','),
    not_tags: query.notTags?.join(','),
    not_tags_any: query.notTagsAny?.join(','),
    id: query.ids,
    name: query.names,
    status: query.statuses,
    action: query.actions,
    owner_id: query.ownerIds,
  };
}
