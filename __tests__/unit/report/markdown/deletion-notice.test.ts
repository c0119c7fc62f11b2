import { describe, expect, test } from '@jest/globals';
import type { PrunedStack } from '../../../../src/deploy/index.js';
import {
  deletionNoticeComment,
  deletionNoticeMarker,
} from '../../../../src/report/markdown/deletion-notice.js';
import { commentMarker } from '../../../../src/report/markdown/run-page.js';

const PAGE = {
  repository: 'acme/web',
  sha: 'a'.repeat(40),
  serverUrl: 'https://github.com',
  pathInRepository: (file: string) => file,
  url: 'https://github.com/acme/web/actions/runs/1',
};

const stack = (name: string, rest: Partial<PrunedStack> = {}): PrunedStack => ({
  name,
  id: name,
  reason: '',
  result: 'kept',
  deletesAt: '2026-01-02T03:04:05Z',
  ...rest,
});

describe('the comment about upcoming deletes', () => {
  test('says which stack is deleted when and why, and how to keep it', () => {
    const upcoming = [
      stack('web', { deletesBecause: 'expires-after' }),
      stack('db', { deletesBecause: 'max-age' }),
    ];
    const { text, isNoteworthy } = deletionNoticeComment({ upcoming, deleted: [] }, PAGE);
    expect(isNoteworthy).toBe(true);
    expect(text).toContain('2 stacks of this pull request will be deleted soon');
    expect(text).toContain('| `web` | `2026-01-02T03:04:05Z` | Its lifetime (`expires-after`) ends |');
    expect(text).toMatch(/`db`.*`max-age`/);
    expect(text).toMatch(/To keep them.*push to this pull request.*raise `expires-after`/);
  });

  test('does not advise to raise a lifetime that a stack does not have', () => {
    const { text } = deletionNoticeComment(
      { upcoming: [stack('db', { deletesBecause: 'max-age' })], deleted: [] },
      PAGE,
    );
    expect(text).toContain('To keep it');
    expect(text).not.toContain('raise');
  });

  test('stays within the limit of GitHub for hundreds of stacks with long names', () => {
    const stacks = Array.from({ length: 500 }, (_, index) => stack(`${index}`.padEnd(255, 'x')));
    const { text } = deletionNoticeComment({ upcoming: stacks, deleted: stacks }, PAGE);
    expect(text.length).toBeLessThan(65_000);
    expect(text.match(/… and 400 more/g)).toHaveLength(2);
  });

  test('that has nothing to announce is no reason for a new comment', () => {
    const deleted = [stack('web', { result: 'deleted' })];
    const { text, isNoteworthy } = deletionNoticeComment({ upcoming: [], deleted }, PAGE);
    expect(isNoteworthy).toBe(false);
    expect(text).toMatch(/No stack of this pull request is about to be deleted\n\nDeleted: `web`/);
  });

  test('has a marker of its own per project', () => {
    const marker = deletionNoticeMarker('https://heat/v1/a');
    expect(marker).not.toBe(deletionNoticeMarker('https://heat/v1/b'));
    expect(marker).not.toBe(commentMarker('https://heat/v1/a', 'prune'));
  });
});
