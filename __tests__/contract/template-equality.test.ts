import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundle, type Bundle } from '../../src/template/index.js';

/** The system's Python, where `npm run heat:up` installs python-heatclient. */
const PYTHON = '/usr/bin/python3';
const CORPUS = path.resolve('__tests__/corpus');
const SCRIPT = path.resolve('__tests__/contract/heatclient_files.py');

interface Case {
  readonly template: string;
  readonly environmentFiles: readonly string[];
  readonly parametersFiles: readonly string[];
  /** Files in which `@WORKSPACE@` stands for the absolute path of the workspace. */
  readonly fill: readonly string[];
}

interface Comparison {
  readonly theirs: readonly string[];
  readonly ours: readonly string[];
  readonly differences: readonly string[];
}

let folder: string;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'corpus-')));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function prepare(name: string): Promise<{ workspace: string; what: Case }> {
  const workspace = path.join(folder, name);
  await cp(path.join(CORPUS, name), workspace, { recursive: true });
  const text = await readFile(path.join(workspace, 'case.json'), 'utf8');
  const what = {
    environmentFiles: [],
    parametersFiles: [],
    fill: [],
    ...(JSON.parse(text) as Partial<Case>),
  } as unknown as Case;
  for (const file of what.fill) {
    const before = await readFile(path.join(workspace, file), 'utf8');
    await writeFile(path.join(workspace, file), before.replaceAll('@WORKSPACE@', workspace));
  }
  return { workspace, what };
}

function bundled(workspace: string, what: Case): Promise<Bundle> {
  return bundle({
    template: what.template,
    environmentFiles: what.environmentFiles,
    parametersFiles: what.parametersFiles,
    parameters: {},
    workspace,
    allowFilesOutsideWorkspace: false,
    fetchUrl: () => Promise.reject(new Error('no network here')),
    onSecret: () => undefined,
  });
}

function compareWithHeatclient(workspace: string, what: Case, own: Bundle): Promise<Comparison> {
  return new Promise((resolve, reject) => {
    const child = execFile(PYTHON, [SCRIPT], { timeout: 60_000 }, (error, stdout, stderr) => {
      if (stderr.includes('is not installed')) {
        reject(new Error('python-heatclient is not installed: "npm run heat:up" installs it'));
      } else if (error !== null) reject(new Error(`${error.message}\n${stderr}`));
      else resolve(JSON.parse(stdout) as Comparison);
    });
    const { template, files, environmentFiles } = own;
    child.stdin?.end(JSON.stringify({ ...what, workspace, bundle: { template, files, environmentFiles } }));
  });
}

/** Returns the lines that differ from the source; every other line is the same, byte for byte. */
function changedLines(before: string, after: string): string[] {
  const [old, now] = [before, after].map((text) => text.replaceAll('\r', '␍').split('\n'));
  const changes: string[] = [];
  let [from, to] = [0, 0];
  while (old !== undefined && now !== undefined && (from < old.length || to < now.length)) {
    const [skipped, added] = nextAlike(old.slice(from), now.slice(to));
    changes.push(...old.slice(from, from + skipped).map((line) => `- ${line.trim()}`));
    changes.push(...now.slice(to, to + added).map((line) => `+ ${line.trim()}`));
    from += skipped + 1;
    to += added + 1;
  }
  return changes;
}

/** Returns how many lines to skip on either side until both continue with the same one. */
function nextAlike(old: readonly string[], now: readonly string[]): [number, number] {
  for (let sum = 0; sum < old.length + now.length; sum += 1) {
    for (let skipped = 0; skipped <= sum; skipped += 1) {
      const line = old[skipped];
      if (line !== undefined && line === now[sum - skipped]) return [skipped, sum - skipped];
    }
  }
  return [old.length, now.length];
}

const CASES = readdirSync(CORPUS).sort();

describe.each(CASES)('corpus %s', (name) => {
  it('sends Heat the same as python-heatclient', async () => {
    const { workspace, what } = await prepare(name);
    const own = await bundled(workspace, what);
    const { theirs, ours, differences } = await compareWithHeatclient(workspace, what, own);
    expect(differences).toEqual([]);
    expect(ours).toEqual(theirs);
  }, 90_000);

  it('changes references only', async () => {
    const { workspace, what } = await prepare(name);
    const own = await bundled(workspace, what);
    const texts = Object.entries({ ...own.files, [what.template]: own.template ?? '' });
    const ofUsers = texts.filter(([key]) => !key.startsWith('action://'));
    const changes = ofUsers.map(async ([key, text]) => {
      const bytes = await readFile(path.join(workspace, key));
      const isText = Buffer.from(bytes.toString('utf8')).equals(bytes);
      return [key, isText ? changedLines(bytes.toString('utf8'), text) : ['base64']] as const;
    });
    const told = (await Promise.all(changes)).filter(([, lines]) => lines.length > 0);
    expect(JSON.parse(JSON.stringify(told).replaceAll(workspace, '@WORKSPACE@'))).toMatchSnapshot();
  });
});
