import { parseHeatTime } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { StackSpec } from '../request.js';
import { readHeatTime } from './mutations.js';
import {
  EXPIRY_PREFIX,
  isCommitTag,
  isCreatorTag,
  isRepositoryIdTag,
  tagsToSend,
  type TagRequest,
} from './ownership.js';

/** When a stack expires, as its tag says. */
export interface Expiry {
  /** ISO 8601 in UTC, whole seconds. */
  readonly time: string;
  readonly timeMs: number;
}

const HOUR_MS = 3_600_000;
/** `github-expires:2026-12-05T10:00:00Z/168h`: the time, and the lifetime that the deploy set. */
const EXPIRY = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\/(\d+h)$/;

/** Returns all tags of a deploy: see `tagsToSend`, and the expiry, which each deploy sets again or removes. */
export function toStackTags(
  context: Pick<Context, 'owner' | 'heat' | 'clock'>,
  request: TagRequest & Pick<StackSpec, 'expiresAfterMs'>,
  existing: readonly string[],
): string[] {
  const { expiresAfterMs, own } = request;
  const tags = tagsToSend(request, existing, context.owner);
  return expiresAfterMs === undefined || !own || context.owner === undefined
    ? tags
    : [...tags, toExpiryTag(readHeatTime(context), expiresAfterMs)];
}

export function toExpiryTag(nowMs: number, lifetimeMs: number): string {
  const time = new Date(nowMs + lifetimeMs).toISOString().slice(0, 19);
  return `${EXPIRY_PREFIX}${time}Z/${Math.round(lifetimeMs / HOUR_MS)}h`;
}

/** Returns when the stack expires; `undefined` unless its tags say so exactly once. */
export function findExpiry(tags: readonly string[]): Expiry | undefined {
  const [tag, ...otherTags] = tags.filter((one) => one.startsWith(EXPIRY_PREFIX));
  const [, time] = EXPIRY.exec(tag?.slice(EXPIRY_PREFIX.length) ?? '') ?? [];
  const timeMs = parseHeatTime(time);
  return time === undefined || otherTags.length > 0 || Number.isNaN(timeMs) ? undefined : { time, timeMs };
}

/** Returns the tags that count as a part of the stack: without commit and creator, and with the lifetime in place of the time. */
export function toComparableTags(tags: readonly string[]): string[] {
  const comparable = tags.filter((tag) => !isCommitTag(tag) && !isCreatorTag(tag) && !isRepositoryIdTag(tag));
  return [...new Set(comparable.map(withoutTime))].sort();
}

function withoutTime(tag: string): string {
  if (!tag.startsWith(EXPIRY_PREFIX)) return tag;
  const [, , lifetime] = EXPIRY.exec(tag.slice(EXPIRY_PREFIX.length)) ?? [];
  return lifetime === undefined ? tag : `${EXPIRY_PREFIX}${lifetime}`;
}
