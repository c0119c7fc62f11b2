import type { ResourceLine } from '../deploy/index.js';
import type { Grouped } from './resource-groups.js';

/** From a box to one that needs it, by their ids. */
export type Arrow = readonly [from: string, to: string];

/** As many boxes in a row as can be read at the width of a page. */
const LONGEST_ROW = 7;

/** Who needs whom among the boxes, each pair once. */
export function arrowsOf(
  resources: readonly ResourceLine[],
  { boxOf }: Grouped,
  ids: ReadonlyMap<string, string>,
): Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const { path, requiredBy } of resources) {
    const from = ids.get(boxOf.get(path) ?? '');
    for (const needing of requiredBy) {
      const to = ids.get(boxOf.get(needing) ?? '');
      if (from !== undefined && to !== undefined && from !== to) arrows.set(`${from} ${to}`, [from, to]);
    }
  }
  return [...arrows.values()];
}

/** Whether the boxes would make a row that is too long to read; groups can need each other, so it goes round by count. */
export function isLongChain(arrows: readonly Arrow[]): boolean {
  let reached = new Set(arrows.map(([from]) => from));
  for (let length = 1; length < LONGEST_ROW && reached.size > 0; length++) {
    reached = new Set(arrows.filter(([from]) => reached.has(from)).map(([, to]) => to));
  }
  return reached.size > 0 && arrows.some(([from]) => reached.has(from));
}
