import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Mermaid, picturesIn, type Flowchart } from '../report/mermaid.js';
import { cruise, ROOT, type LayerEdge } from './cruise.js';

const page = await readFile(path.join(ROOT, 'docs', 'architecture.md'), 'utf8');
const [way = '', imports = ''] = picturesIn(page);
const entries = await readdir(path.join(ROOT, 'src'), { withFileTypes: true });
const layers = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
/** They put the other layers together: arrows to nearly all of them would hide the rest. */
const ROOTS = ['action', 'library', 'terminal'];

/** Every layer may use the errors, and the page says so. */
const drawnOf = (edges: readonly LayerEdge[]): LayerEdge[] =>
  edges.filter(({ from, to }) => to !== 'errors' && !ROOTS.includes(from));
const told = (edges: readonly LayerEdge[]): string[] =>
  edges.map(({ from, to, what }) => `${from} ${what === 'runs' ? '-->' : '-.->'} ${to}`).sort();

const mermaid = new Mermaid();
let real: readonly LayerEdge[] = [];

beforeAll(async () => {
  real = (await cruise(ROOT)).layers.filter(({ from }) => layers.includes(from));
}, 60_000);

afterAll(() => {
  mermaid.stop();
});

describe('docs/architecture.md', () => {
  test('shows exactly the imports between the layers', async () => {
    const read = await mermaid.read<Flowchart>(imports);
    expect([...read.arrows].sort()).toEqual(
      drawnOf(real)
        .map(({ from, to }) => `${from} ${to}`)
        .sort(),
    );
    const drawn = [...imports.matchAll(/^ {2}(\w+ (?:-->|-\.->) \w+)$/gm)].map(([, edge]) => edge);
    expect(drawn.sort()).toEqual(told(drawnOf(real)));
  });

  test('shows every layer in the data flow or below all layers', () => {
    const below = ['errors', 'http', 'yaml'];
    const drawn = [...way.matchAll(/<b>(\w+)\/<\/b>/g)].map(([, layer]) => layer);
    expect([...drawn, ...below].sort()).toEqual(layers.filter((name) => !ROOTS.includes(name)).sort());
  });

  test.each(layers)('lists in its table what %s may import', (layer) => {
    const [, cell = 'no row'] =
      new RegExp(`^\\| \`src/${layer}/\`.*\\| ([^|]+?) *\\|$`, 'm').exec(page) ?? [];
    const [runs = '', types = ''] = cell.split(/(?:; )?types of /);
    const names = (text: string): string[] => text.match(/\w+/g)?.filter((name) => name !== 'nothing') ?? [];
    const stated = [
      ...names(runs).map((to): LayerEdge => ({ from: layer, to, what: 'runs' })),
      ...names(types).map((to): LayerEdge => ({ from: layer, to, what: 'types' })),
    ];
    expect(told(stated)).toEqual(told(real.filter(({ from }) => from === layer)));
  });
});
