import { afterAll, describe, expect, test } from '@jest/globals';
import { Mermaid, picturesIn, type Flowchart } from '../mermaid.js';
import { outputOf } from '../results.js';

import { ended, failed, published, skipped } from './reports.js';

const mermaid = new Mermaid();
afterAll(() => {
  mermaid.stop();
});

describe('the summary', () => {
  test('shows all stacks in a table and a diagram that mermaid can parse, then each in detail', async () => {
    const stacks = [
      ended('net'),
      ended('same', { outcome: 'unchanged', changed: false }),
      failed('bad', { needs: ['net'] }),
      skipped('app', 'bad'),
    ];
    const { summary = '' } = published(stacks);
    expect(summary).toMatch(/^### ❌ Deploy of 4 stacks: 1 created, 1 unchanged, 1 failed, 1 skipped\n/);
    expect(summary).toMatch(/\| `app` \| ⏭️ skipped, because bad failed \|/);
    const chart = await mermaid.read<Flowchart>(picturesIn(summary)[0]);
    expect(chart.error).toBeUndefined();
    expect(chart.nodes.map(({ label, classes }) => [label, classes.at(-1)])).toEqual([
      ['net\ncreated', 'done'],
      ['same\nunchanged', 'untouched'],
      ['✗ bad\nfailed', 'failed'],
      ['app\nskipped', 'waiting'],
    ]);
    expect(chart.arrows).toHaveLength(2);
    expect(summary.indexOf('#### net: ✅')).toBeLessThan(summary.indexOf('#### bad: ❌'));
    expect(summary).not.toContain('#### app');
  });

  test('and the comment stay within GitHub’s limit, and keep failures to the last', () => {
    const long = Array.from({ length: 16 }, (_, index) => outputOf(`output-${index}`, 'x'.repeat(500)));
    const many = Array.from({ length: 150 }, (_, index) => ended(`stack-${index}`, { outputs: long }));
    const { summary = '', github } = published([...many, failed('bad')], { comment: 'always' });
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toContain('#### bad: ❌');
    const { text = '' } = github?.comment ?? {};
    expect(Buffer.byteLength(text)).toBeLessThan(65_536);
    expect(text).toContain('#### ❌ bad: failed');
    expect(text).toContain('Omitted to stay within the size limit');
  });

  test('names a stack as the file does, and shows its own name', () => {
    const { summary } = published([ended('app', {}, { stackName: 'pr-12-app' })]);
    expect(summary).toContain('| `app` (`pr-12-app`) |');
  });
});

describe('the comment', () => {
  test('shows failures, collapses the rest, and links to the URL', () => {
    const stacks = [ended('app', { outputs: [outputOf('url', 'https://x.example/')] }), failed('bad')];
    const { github } = published(stacks, { comment: 'always', environmentUrl: 'app_url' });
    const { text = '' } = github?.comment ?? {};
    expect(text).toMatch(/<details><summary>✅ app: created<\/summary>[\s\S]*`url`/);
    expect(text).toMatch(/#### ❌ bad: failed\n\n\*\*Root cause/);
    expect(text).toContain('**Open:** <https://x.example/>');
    expect(text).toContain('actions/runs/42');
  });
});
