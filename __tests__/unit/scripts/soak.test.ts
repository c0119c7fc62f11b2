import { describe, expect, test } from '@jest/globals';
import { matrixPart, withMatrixPart, withProof } from '../../../scripts/reliability-page.js';
import type { Sample } from '../../../scripts/soak/cloud.js';
import { soakSection } from '../../../scripts/soak/page.js';
import { growths, leaks, type Seen } from '../../../scripts/soak/verdict.js';
import { World } from '../../../scripts/soak/world.js';
import { seededRandom } from '../../heat-engine/random.js';

function sample(deploys: number, files: number): Sample {
  const held = { memoryKb: 160_000, files: 24, threads: 5 };
  const rows = { heat: { stack: 0 }, keystone: { 'living trust': 0 } };
  return { deploys, seconds: deploys * 7, heat: { ...held, files }, keystone: held, sockets: 0, rows };
}

/** Twenty samples, with so many more files at each of them. */
function seen(more: number, rest: Partial<Seen> = {}): Seen {
  const { rows } = sample(0, 0);
  const samples = Array.from({ length: 21 }, (_, index) => sample(index * 50, 20 + index * more));
  return { oddities: [], samples, rowsBefore: rows, rowsAfter: rows, ...rest };
}

describe('the verdict of a soak', () => {
  test('passes if nothing grows', () => {
    expect(leaks(seen(0))).toEqual([]);
  });

  test('ignores one busy moment', () => {
    const { samples } = seen(0);
    expect(leaks(seen(0, { samples: samples.with(10, sample(500, 30)) }))).toEqual([]);
  });

  test('names what grows in a straight line', () => {
    expect(growths(seen(1).samples)['heat files']).toBeCloseTo(16);
    expect(leaks(seen(1))).toEqual(['heat files grew by 16, more than 5']);
  });

  test('names rows that Heat’s own clean-up leaves, and trusts that are still valid', () => {
    const rowsAfter = { heat: { stack: 1, resource_data: 90 }, keystone: { trust: 9, 'living trust': 2 } };
    expect(leaks(seen(0, { rowsAfter }))).toEqual([
      'Heat keeps 1 more rows of stack',
      'Keystone keeps 2 more rows of living trust',
    ]);
  });

  test('names connections that are still open, and each step that ended in another way', () => {
    const what = ['exit code 0 instead of 1', 'left behind tmp/x'];
    const oddities = [{ deploy: 7, kind: 'failing create', what }] as const;
    const samples = [{ ...sample(50, 20), sockets: 2 }];
    expect(leaks(seen(0, { oddities, samples }))).toEqual([
      'deploy 7 (failing create): exit code 0 instead of 1; left behind tmp/x',
      '2 connections after deploy 50',
    ]);
  });
});

describe('the deploys of a soak', () => {
  const drawn = (seed: number): string[] => {
    const world = new World('soak', seededRandom(seed));
    return Array.from({ length: 300 }, () => {
      const { kind, inputs, done } = world.next();
      done();
      return `${kind} ${JSON.stringify(inputs)}`;
    });
  };

  test('are the same for the same seed', () => {
    expect(drawn(5)).toEqual(drawn(5));
    expect(drawn(5)).not.toEqual(drawn(6));
  });

  test('are of every kind', () => {
    expect(new Set(drawn(5).map((text) => text.slice(0, text.indexOf(' {')))).size).toBe(9);
  });

  test('end with the deletion of all that is there', () => {
    const world = new World('soak', seededRandom(5));
    for (let turn = 0; turn < 100; turn += 1) world.next().done();
    for (const { done } of world.deletes()) done();
    const again = world.deletes().map(({ expected }) => expected.outputs);
    expect(again).toEqual([...Array.from({ length: 6 }, () => ({ result: 'absent' })), {}]);
  });
});

describe('the page of reliability', () => {
  const page = '# Reliability\n\nmatrix\n';

  test('keeps the long runs when the matrix is written anew', () => {
    const whole = withProof(page, 'Soak', 'first');
    expect(matrixPart(whole)).toBe(page);
    expect(withMatrixPart(whole, '# Reliability\n\nother\n')).toBe(
      '# Reliability\n\nother\n\n## Long runs\n\n### Soak\n\nfirst\n',
    );
  });

  test('has one section for each long run', () => {
    const two = withProof(withProof(page, 'Soak', 'first'), 'Random faults', 'second');
    expect(withProof(two, 'Soak', 'third')).toBe(
      `${page}\n## Long runs\n\n### Soak\n\nthird\n\n### Random faults\n\nsecond\n`,
    );
  });

  test('tells what a soak has found', () => {
    const kinds = { create: 3 };
    const results = { seed: 1, deploys: 1000, minutes: 120, kinds, unjudged: 0, samples: [sample(0, 20)] };
    expect(soakSection({ ...results, leaks: [] })).toContain('Nothing was left behind, and nothing grew.');
    expect(soakSection({ ...results, leaks: ['2 connections'] })).toContain('It found:\n\n- 2 connections');
  });
});
