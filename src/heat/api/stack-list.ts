import * as v from 'valibot';
import { decode, type Query } from '../../http/index.js';
import type { SendRequest } from '../transport.js';
import { summarySchema, type StackSummary } from './stack.js';
import { isDeleted } from '../status.js';

/**
 * Keys: `_index` in heat/api/openstack/v1/stacks.py. Heat 19 answers 500 when tags come together with ids, names,
 * statuses, actions or owner ids.
 */
export interface StackListQuery {
  readonly limit?: number;
  /** Id of the last stack of the page before. */
  readonly marker?: string;
  readonly sortKeys?: readonly ('stack_name' | 'stack_status' | 'creation_time' | 'updated_time')[];
  readonly sortDir?: 'asc' | 'desc';
  readonly showDeleted?: boolean;
  readonly showNested?: boolean;
  readonly showHidden?: boolean;
  /** Stacks that have all of these. */
  readonly tags?: readonly string[];
  readonly tagsAny?: readonly string[];
  readonly notTags?: readonly string[];
  readonly notTagsAny?: readonly string[];
  readonly ids?: readonly string[];
  readonly names?: readonly string[];
  /** Whole states or halves of them: `CREATE_FAILED`, `FAILED`. */
  readonly statuses?: readonly string[];
  readonly actions?: readonly string[];
  readonly ownerIds?: readonly string[];
}

const PAGE_STACKS = 100;

/**
 * One page. Heat writes DELETE_COMPLETE before it takes the stack from its lists (`purge_db` in heat/engine/stack.py: then come the trust and the
 * snapshots), so one that is deleted is left out here, too, unless deleted ones are asked for.
 */
export async function listStacks(send: SendRequest, query: StackListQuery): Promise<readonly StackSummary[]> {
  return shownIn(await listPage(send, query), query);
}

function shownIn(page: readonly StackSummary[], { showDeleted }: StackListQuery): readonly StackSummary[] {
  return showDeleted === true ? page : page.filter((stack) => !isDeleted(stack));
}

async function listPage(send: SendRequest, query: StackListQuery): Promise<readonly StackSummary[]> {
  const answer = await send({ method: 'GET', path: '/stacks', query: toQuery(query) });
  return decode(v.object({ stacks: v.array(summarySchema) }), answer, "Heat's stack list").stacks;
}

export async function* listAllStacks(
  send: SendRequest,
  query: StackListQuery,
): AsyncGenerator<StackSummary, void> {
  const limit = query.limit ?? PAGE_STACKS;
  const seen = new Set<string>();
  for (let marker = query.marker; ;) {
    const page = await listPage(send, { ...query, limit, ...(marker === undefined ? {} : { marker }) });
    // A marker that Heat has forgotten meanwhile brings the first page again.
    const fresh = page.filter(({ id }) => !seen.has(id));
    for (const stack of fresh) {
      seen.add(stack.id);
    }
    yield* shownIn(fresh, query);
    if (page.length < limit || fresh.length === 0) return;
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
