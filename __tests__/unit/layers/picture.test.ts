import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Mermaid, picturesIn, type Flowchart } from '../report/mermaid.js';
import { cruise, ROOT, type RoomEdge } from './cruise.js';

const page = await readFile(path.join(ROOT, 'docs', 'architecture.md'), 'utf8');
const [way = '', imports = ''] = picturesIn(page);
const entries = await readdir(path.join(ROOT, 'src'), { withFileTypes: true });
/** The folder of one of the library's clients is a part of that client. */
const rooms = entries
  .filter((entry) => entry.isDirectory() && entry.name !== 'infomaniak')
  .map(({ name }) => name);

/** Everything may use the errors, and the picture says so in words. */
const drawnOf = (edges: readonly RoomEdge[]): RoomEdge[] => edges.filter(({ to }) => to !== 'errors');
const told = (edges: readonly RoomEdge[]): string[] =>
  edges.map(({ from, to, what }) => `${from} ${what === 'runs' ? '-->' : '-.->'} ${to}`).sort();

const mermaid = new Mermaid();
let real: readonly RoomEdge[] = [];

beforeAll(async () => {
  real = (await cruise(ROOT)).rooms.filter(({ from }) => rooms.includes(from));
}, 60_000);

afterAll(() => {
  mermaid.stop();
});

describe('docs/architecture.md', () => {
  test('draws the imports that there are between the rooms, no more and no less', async () => {
    const read = await mermaid.read<Flowchart>(imports);
    expect([...read.arrows].sort()).toEqual(
      drawnOf(real)
        .map(({ from, to }) => `${from} ${to}`)
        .sort(),
    );
    const drawn = [...imports.matchAll(/^ {2}(\w+ (?:-->|-\.->) \w+)$/gm)].map(([, edge]) => edge);
    expect(drawn.sort()).toEqual(told(drawnOf(real)));
  });

  test('has every room in the way of the data, or under all of them', () => {
    const below = ['errors', 'http', 'yaml'];
    const drawn = [...way.matchAll(/<b>(\w+)\/<\/b>/g)].map(([, room]) => room);
    expect([...drawn, ...below].sort()).toEqual([...rooms].sort());
  });

  test.each(rooms)('says in its table what %s may import', (room) => {
    const [, cell = 'no row'] = new RegExp(`^\\| \`src/${room}/\`.*\\| ([^|]+?) *\\|$`, 'm').exec(page) ?? [];
    const [runs = '', types = ''] = cell.split(/(?:; )?types of /);
    const names = (text: string): string[] => text.match(/\w+/g)?.filter((name) => name !== 'nothing') ?? [];
    const said = [
      ...names(runs).map((to): RoomEdge => ({ from: room, to, what: 'runs' })),
      ...names(types).map((to): RoomEdge => ({ from: room, to, what: 'types' })),
    ];
    expect(told(said)).toEqual(told(real.filter(({ from }) => from === room)));
  });
});
