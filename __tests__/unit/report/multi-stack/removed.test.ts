import { describe, expect, test } from '@jest/globals';
import { ended, published } from './reports.js';

const removed = ended(
  'worker',
  { operation: 'delete', outcome: 'deleted', changed: true },
  { isRemoved: true },
);

describe('a deploy that deletes a stack which is no longer in the file', () => {
  test.each([
    ['unchanged', 'updated'],
    ['created', 'updated'],
    ['updated', 'updated'],
  ] as const)('is updated in total if the others are %s', (outcome, total) => {
    const { outputs } = published([ended('web', { outcome }), removed]);
    expect(outputs.get('result')).toBe(total);
    expect(outputs.get('changed')).toBe('true');
  });

  test('marks the stack in the output and in the summary', () => {
    const { outputs, summary } = published([ended('web'), removed], { summary: true });
    expect(JSON.parse(outputs.get('stacks') ?? '')).toMatchObject({
      worker: { result: 'deleted', removed: true },
    });
    expect(summary).toContain('`worker` – no longer in the file');
  });
});
