import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';

const ROOT = process.cwd();
const BIN = path.join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');

const outcome = v.object({
  summary: v.object({
    totalCruised: v.number(),
    violations: v.array(
      v.object({
        from: v.string(),
        to: v.string(),
        rule: v.object({ name: v.string() }),
        cycle: v.optional(v.array(v.object({ name: v.string() })), []),
      }),
    ),
  }),
});

interface Cruised {
  readonly modules: number;
  /** `from → to` by the rules that they break. */
  readonly broken: ReadonlyMap<string, readonly string[]>;
  /** The files of each cycle. */
  readonly cycles: readonly (readonly string[])[];
}

async function cruise(folder: string): Promise<Cruised> {
  const args = [BIN, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'];
  const text = await new Promise<string>((resolve, reject) => {
    // It ends with the number of violations as its code: what it says is what counts.
    execFile(
      process.execPath,
      args,
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (stdout === '') reject(new Error(stderr, { cause: error }));
        else resolve(stdout);
      },
    );
  });
  const { violations, totalCruised } = v.parse(outcome, JSON.parse(text)).summary;
  const broken = new Map<string, string[]>();
  for (const { from, to, rule } of violations) {
    const key = `${from} → ${to}`;
    broken.set(key, [...(broken.get(key) ?? []), rule.name]);
  }
  const cycles = violations
    .filter(({ rule }) => rule.name === 'no-cycles')
    .map(({ from, cycle }) => [...new Set([from, ...cycle.map(({ name }) => name)])].sort());
  return { modules: totalCruised, broken, cycles };
}

/** Imports that no room may have, by the file that gets them; each must be found by one of the rules named. */
const SPOILT: readonly {
  readonly file: string;
  readonly line: string;
  readonly to: string;
  readonly rule: RegExp;
}[] = [
  {
    file: 'src/template/bundle.ts',
    line: "import '../heat/index.js';",
    to: 'src/heat/index.ts',
    rule: /^template-runs/,
  },
  {
    file: 'src/template/locate.ts',
    line: "export type { Stack } from '../heat/index.js';",
    to: 'src/heat/index.ts',
    rule: /^template-names/,
  },
  {
    file: 'src/heat/stack.ts',
    line: "import '../auth/index.js';",
    to: 'src/auth/index.ts',
    rule: /^heat-runs/,
  },
  {
    file: 'src/auth/token.ts',
    line: "import '../heat/index.js';",
    to: 'src/heat/index.ts',
    rule: /^auth-runs/,
  },
  {
    file: 'src/errors/place.ts',
    line: "import '../http/index.js';",
    to: 'src/http/index.ts',
    rule: /^errors-runs/,
  },
  {
    file: 'src/yaml/words.ts',
    line: "import '../template/index.js';",
    to: 'src/template/index.ts',
    rule: /^yaml-runs/,
  },
  {
    file: 'src/http/path.ts',
    line: "import '../heat/index.js';",
    to: 'src/heat/index.ts',
    rule: /^http-runs/,
  },
  {
    file: 'src/deploy/pace.ts',
    line: "import '../report/index.js';",
    to: 'src/report/index.ts',
    rule: /^deploy-runs/,
  },
  {
    file: 'src/deploy/decide.ts',
    line: "import '../inputs/index.js';",
    to: 'src/inputs/index.ts',
    rule: /^deploy-runs/,
  },
  {
    file: 'src/inputs/read.ts',
    line: "import '../deploy/index.js';",
    to: 'src/deploy/index.ts',
    rule: /^inputs-runs/,
  },
  {
    file: 'src/report/log.ts',
    line: "import '../deploy/index.js';",
    to: 'src/deploy/index.ts',
    rule: /^report-runs/,
  },
  {
    file: 'src/report/trace.ts',
    line: "import '../runner/index.js';",
    to: 'src/runner/index.ts',
    rule: /^report-runs/,
  },
  {
    file: 'src/report/trace.ts',
    line: "export type { Toolkit } from '../runner/index.js';",
    to: 'src/runner/index.ts',
    rule: /^report-names/,
  },
  {
    file: 'src/runner/clock.ts',
    line: "import '../report/index.js';",
    to: 'src/report/index.ts',
    rule: /^runner-runs/,
  },
  {
    file: 'src/runner/clock.ts',
    line: "import '../../node_modules/undici/index.js';",
    to: 'node_modules/undici/index.js',
    rule: /^undici-only-in-http$/,
  },
  {
    file: 'src/deploy/story.ts',
    line: "import 'undici';",
    to: 'node_modules/undici/index.js',
    rule: /^undici-only-in-http$/,
  },
  {
    file: 'src/deploy/watch.ts',
    line: "import '@actions/core';",
    to: 'node_modules/@actions/core/',
    rule: /^toolkit-only-in-runner$/,
  },
  {
    file: 'src/heat/status.ts',
    line: "import 'prettier';",
    to: 'node_modules/prettier/',
    rule: /^no-dev-dependency-in-src$/,
  },
  {
    file: 'src/errors/index.ts',
    line: "import '../main.js';",
    to: 'src/main.ts',
    rule: /^errors-runs/,
  },
  {
    file: 'src/heat/time.ts',
    line: "import '../library.js';",
    to: 'src/library.ts',
    rule: /^heat-runs/,
  },
];

/** A room may import of itself what it likes, but not in a circle. */
const CYCLE = { file: 'src/http/redact-url.ts', line: "import './http.js';" };

describe('the layers', () => {
  test('are kept by the source as it is', async () => {
    const { modules, broken } = await cruise(ROOT);
    expect(Object.fromEntries(broken)).toEqual({});
    expect(modules).toBeGreaterThan(100);
  }, 60_000);
});

describe('the rules bite', () => {
  let folder = '';
  let cruised: Cruised = { modules: 0, broken: new Map(), cycles: [] };

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
    for (const { file, line } of [...SPOILT, CYCLE]) {
      const place = path.join(folder, file);
      await writeFile(place, `${line}\n${await readFile(place, 'utf8')}`);
    }
    await writeFile(path.join(folder, 'src/heat/orphan.ts'), 'export {};\n');
    cruised = await cruise(folder);
  }, 60_000);

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test.each(SPOILT)('on $file: $line', ({ file, to, rule }) => {
    const found = [...cruised.broken].filter(
      ([edge]) => edge.startsWith(`${file} → `) && edge.includes(to.replace(/^node_modules\//, '')),
    );
    expect(found.flatMap(([, rules]) => rules)).toContainEqual(expect.stringMatching(rule));
  });

  test('on files of one room that import each other', () => {
    expect(cruised.cycles).toContainEqual(['src/http/http.ts', CYCLE.file]);
  });

  test('on a file that nobody imports', () => {
    expect([...cruised.broken.values()].flat()).toContain('no-orphans');
  });
});
