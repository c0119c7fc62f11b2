import { describe, expect, test } from '@jest/globals';
import {
  findExpiry,
  toComparableTags,
  toExpiryTag,
  toStackTags,
} from '../../../../src/deploy/submit/expiry.js';
import { at, OWNER } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const HOUR_MS = 3_600_000;
const OURS = 'github-repository:github.com/acme/web';

function tags(request: object, existing: readonly string[] = []): string[] {
  const heat = new StandInHeat();
  heat.serverClock = new Date(at(3600));
  const defaults = { tags: undefined, own: true, previewEnvironment: false, expiresAfterMs: undefined };
  return toStackTags(contextOf(heat, { owner: OWNER }), { ...defaults, ...request }, existing);
}

describe('the expiry of a stack', () => {
  test('is an absolute time by the clock of Heat, which each deploy sets again', () => {
    const old = toExpiryTag(Date.parse(at(0)), 36 * HOUR_MS);
    expect(old).toBe('github-expires:2026-01-02T12:00:00Z/36h');
    const sent = tags({ expiresAfterMs: 24 * HOUR_MS }, [old]);
    expect(sent.filter((tag) => tag.startsWith('github-expires:'))).toEqual([
      'github-expires:2026-01-02T01:00:00Z/24h',
    ]);
    expect(sent.every((tag) => tag.length <= 80)).toBe(true);
  });

  test.each([
    ['without expires-after', {}],
    ['without own', { own: false, expiresAfterMs: HOUR_MS }],
  ])('is removed by a deploy %s', (_, request) => {
    const old = toExpiryTag(0, HOUR_MS);
    expect(findExpiry(tags(request, [old, OURS]))).toBeUndefined();
  });

  test.each([
    [[]],
    [['github-expires:']],
    [['github-expires:2026-01-02T12:00:00Z']],
    [['github-expires:2026-13-02T12:00:00Z/1h']],
    [['github-expires:tomorrow/1h']],
    [['github-expires:2026-01-02T12:00:00Z/1h', 'github-expires:2026-01-03T12:00:00Z/1h']],
  ])('is unknown with the tags %j, so that nothing is deleted', (read) => {
    expect(findExpiry(read)).toBeUndefined();
  });

  test('counts in a plan by its lifetime, not by its time', () => {
    const first = toComparableTags([
      toExpiryTag(0, HOUR_MS),
      OURS,
      `github-commit:${OWNER.sha}`,
      'github-created-by:1-1-a',
    ]);
    expect(first).toEqual(['github-expires:1h', OURS]);
    expect(toComparableTags([toExpiryTag(99_000, HOUR_MS), OURS])).toEqual(first);
    expect(toComparableTags([toExpiryTag(0, 2 * HOUR_MS), OURS])).not.toEqual(first);
  });
});
