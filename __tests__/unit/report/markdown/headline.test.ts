import { expect, test } from '@jest/globals';
import { factsLine, headline, icon } from '../../../../src/report/markdown/headline.js';
import { resultOf } from '../results.js';

const SHA = 'abcdef0'.padEnd(40, '1');
const URL_OF_COMMIT = `https://github.com/acme/web/commit/${SHA}`;

test('the deployed commit is a link, with what became of its deploy', () => {
  const linked = factsLine(resultOf({ commit: { sha: SHA, url: URL_OF_COMMIT, state: 'deployed' } }));
  expect(linked).toMatch(new RegExp(` · commit \\[\`abcdef0\`\\]\\(${URL_OF_COMMIT}\\)$`));
  const undone = factsLine(resultOf({ commit: { sha: SHA, url: undefined, state: 'rolled-back' } }));
  expect(undone).toMatch(/ · commit `abcdef0` \(rolled back\)$/);
  const failed = factsLine(resultOf({ commit: { sha: SHA, url: undefined, state: 'partial' } }));
  expect(failed).toMatch(/ · commit `abcdef0` \(not completely deployed\)$/);
});

test('a reading operation shows only the commit', () => {
  const commit = { sha: SHA, url: undefined, state: 'deployed' } as const;
  expect(factsLine(resultOf({ outcome: 'read', commit }))).toBe('commit `abcdef0`');
  expect(factsLine(resultOf({ outcome: 'read' }))).toBe('');
});

test('prune names stacks, since it deletes expired stacks as well as preview environments', () => {
  expect(headline(resultOf({ operation: 'prune', outcome: 'pruned' }))).toBe('Stacks pruned');
  const nothing = resultOf({ operation: 'prune', outcome: 'pruned', changed: false });
  expect(`${icon(nothing)} ${headline(nothing)}`).toBe('ℹ️ No stacks to prune');
});

test.each([
  ['create', 'Plan for stack `web`'],
  ['update', 'Plan for stack `web`'],
  ['recreate', 'Plan to delete and recreate stack `web`'],
  ['delete', 'Plan to delete stack `web`'],
] as const)('a plan of kind %s is called %s', (kind, expected) => {
  const plan = {
    ...{ kind, stack: { name: 'web', id: undefined, status: undefined }, changes: [], unchanged: 0 },
    ...{ parameters: [], outputs: [], files: [], definition: [], unseen: [], warnings: [], hash: undefined },
  };
  expect(headline(resultOf({ outcome: 'previewed', plan }))).toBe(expected);
});

test('a failed operation is named in the words of the log', () => {
  const failed = { outcome: 'failed' } as const;
  expect(headline(resultOf({ ...failed, operation: 'deploy' }))).toBe('Deploy of stack `web` failed');
  expect(headline(resultOf({ ...failed, operation: 'clear-hooks' }))).toBe(
    'Operation clear-hooks on stack `web` failed',
  );
  expect(headline(resultOf({ ...failed, operation: 'deploy', stack: undefined }))).toBe(
    'Operation deploy failed',
  );
});
