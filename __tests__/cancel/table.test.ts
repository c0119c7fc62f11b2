import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { documentText } from './document.js';
import { SCENES, type SceneName } from './scenes.js';
import { nameOf, rowsOf, runTable, selection, type JudgedRow } from './table.js';

jest.setTimeout(60 * 60_000);

/** `whole`, set by `npm run test:cancel`, runs every row. `whole` and `selection` write the page. */
const table = process.env['CANCEL_TABLE'];
const isWhole = table === 'whole';
const all: JudgedRow[] = [];

describe.each(SCENES)('a cancelled %s', (scene: SceneName) => {
  let rows: readonly JudgedRow[] = [];

  beforeAll(async () => {
    const whole = await rowsOf(scene);
    rows = await runTable(isWhole ? whole : selection(whole));
    all.push(...rows);
  });

  test('leaves in Heat what on-cancel says, as the post step reports it', () => {
    const broken = rows.filter((row) => row.broken.length > 0);
    expect(broken.map((row) => `${nameOf(row)}: ${row.broken.join('; ')}`)).toEqual([]);
  });

  test('is cancelled at requests before and after its changes, with every on-cancel', () => {
    expect(new Set(rows.map(({ policy }) => policy)).size).toBe(4);
    expect(rows.length).toBeGreaterThan(10);
  });
});

afterAll(async () => {
  if (table !== undefined) await writeFile('docs/cancellation.md', documentText(all, isWhole));
  for (const row of all)
    if (row.broken.length > 0) console.log(`${row.scene}: ${nameOf(row)}: ${row.broken.join('; ')}`);
  const counts = SCENES.map((scene) => `${scene} ${all.filter((row) => row.scene === scene).length}`);
  const broken = all.filter((row) => row.broken.length > 0).length;
  console.log(`${all.length} rows (${counts.join(', ')}), ${broken} broken`);
});
