import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cruise, ROOT, type Cruised } from './cruise.js';
import { FORBIDDEN_IMPORTS } from './forbidden-imports.js';

/** A room may import of itself what it likes, but not in a circle. */
const CYCLE = { file: 'src/http/url-path.ts', line: "import './client.js';" };

describe('the layers', () => {
  test('are respected by the source', async () => {
    const { modules, broken } = await cruise(ROOT);
    expect(Object.fromEntries(broken)).toEqual({});
    expect(modules).toBeGreaterThan(100);
  }, 60_000);
});

describe('the rules report', () => {
  let folder = '';
  let cruised: Cruised = { modules: 0, broken: new Map(), cycles: [], layers: [] };

  beforeAll(async () => {
    const cache = path.join(ROOT, '.local');
    await mkdir(cache, { recursive: true });
    folder = await mkdtemp(path.join(cache, 'layers-'));
    for (const name of ['src', 'tsconfig.json', '.dependency-cruiser.cjs']) {
      await cp(path.join(ROOT, name), path.join(folder, name), { recursive: true });
    }
    // Under another name: two packages of one name confuse what looks for packages here.
    const manifest = await readFile(path.join(ROOT, 'package.json'), 'utf8');
    await writeFile(path.join(folder, 'package.json'), manifest.replace('"heat-stack-deploy"', '"spoilt"'));
    await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
    for (const { file, line } of [...FORBIDDEN_IMPORTS, CYCLE]) {
      const place = path.join(folder, file);
      await writeFile(place, `${line}\n${await readFile(place, 'utf8')}`);
    }
    await writeFile(path.join(folder, 'src/heat/orphan.ts'), 'export {};\n');
    cruised = await cruise(folder);
  }, 60_000);

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test.each(FORBIDDEN_IMPORTS)('$line in $file', ({ file, to, rule }) => {
    const found = [...cruised.broken].filter(
      ([edge]) => edge.startsWith(`${file} → `) && edge.includes(to.replace(/^node_modules\//, '')),
    );
    expect(found.flatMap(([, rules]) => rules)).toContainEqual(expect.stringMatching(rule));
  });

  test('files of one layer that import each other', () => {
    expect(cruised.cycles).toContainEqual(['src/http/client.ts', CYCLE.file]);
  });

  test('a file that nothing imports', () => {
    expect([...cruised.broken.values()].flat()).toContain('no-orphans');
  });
});
