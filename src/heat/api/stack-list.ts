import * as v from 'valibot';
import { buildPath, decode, type Query } from '../../http/index.js';
import { undefinedIfNotFound } from '../not-found.js';
import { parseStackRef, type StackRef } from '../ref.js';
import { RouteGroup } from '../route-group.js';
import { isDeleted } from '../status.js';
import { isRedirect, redirectError } from '../transport.js';
import { summarySchema, type StackSummary } from './stack.js';

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
  /** Keeps stacks in DELETE_COMPLETE that Heat has not removed from its lists yet: their names cannot be used again. */
  readonly keepsUnreleased?: boolean;
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

const lookupSchema = v.object({ stack: v.object({ stack_name: v.string(), id: v.string() }) });

/** A stack of this name cannot be looked up, since `GET /stacks/detail` lists stacks (heat/api/openstack/v1/__init__.py). */
const RESERVED_NAME = 'detail';

/** Lists and finds stacks. */
export class StackListRoutes extends RouteGroup {
  /**
   * Lists one page. Excludes stacks in DELETE_COMPLETE unless `showDeleted` or `keepsUnreleased` is set: Heat sets this state before it removes
   * the stack from its lists (`purge_db` in heat/engine/stack.py: the trust and the snapshots follow).
   */
  async listStacks(query: StackListQuery = {}): Promise<readonly StackSummary[]> {
    return filterDeleted(await this.listPage(query), query);
  }

  /** Iterates over all stacks; requests further pages when needed. */
  async *listAllStacks(query: StackListQuery = {}): AsyncGenerator<StackSummary, void> {
    const limit = query.limit ?? DEFAULT_PAGE_SIZE;
    const seenIds = new Set<string>();
    for (let marker = query.marker; ;) {
      const page = await this.listPage({ ...query, limit, ...(marker === undefined ? {} : { marker }) });
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

  /** Finds a stack by name or id (by id also a deleted one); `undefined` if there is none. */
  async findStack(nameOrId: string): Promise<StackRef | undefined> {
    if (nameOrId === RESERVED_NAME) return (await this.listStacks({ names: [nameOrId] }))[0]?.ref;
    const path = buildPath`/stacks/${nameOrId}`;
    const response = await undefinedIfNotFound(this.send({ method: 'GET', path, redirect: 'return' }));
    if (response === undefined) {
      this.transport.onStackAbsent?.(nameOrId);
      return undefined;
    }
    // Heat redirects (`lookup` in heat/api/openstack/v1/stacks.py). It is the stack if a proxy followed the redirect.
    if (!isRedirect(response)) {
      const { stack } = decode(lookupSchema, response, "Heat's response to the lookup of a stack");
      return { name: stack.stack_name, id: stack.id };
    }
    const ref = parseStackRef(response.headers['location'] ?? '');
    if (ref === undefined) throw redirectError(response);
    return ref;
  }

  /** Lists one page, which can include stacks in DELETE_COMPLETE. */
  private async listPage(query: StackListQuery): Promise<readonly StackSummary[]> {
    const response = await this.send({ method: 'GET', path: '/stacks', query: toQuery(query) });
    return decode(v.object({ stacks: v.array(summarySchema) }), response, "Heat's stack list").stacks;
  }
}

function filterDeleted(
  page: readonly StackSummary[],
  { showDeleted = false, keepsUnreleased = false }: StackListQuery,
): readonly StackSummary[] {
  return showDeleted || keepsUnreleased ? page : page.filter((stack) => !isDeleted(stack));
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
