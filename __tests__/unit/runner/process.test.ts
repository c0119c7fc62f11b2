import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Starting a process takes some time on a busy machine. */
jest.setTimeout(30_000);

const ROOT = process.cwd();
const CHILD = path.join(ROOT, '__tests__', 'unit', 'runner', 'child.ts');
const TSX = pathToFileURL(path.join(ROOT, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs')).href;

interface Ended {
  readonly lines: readonly string[];
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Runs these actions as a step; sends a signal as soon as the line appears. */
function step(
  cwd: string,
  deeds: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cancel?: { readonly signal: NodeJS.Signals; readonly at: string; readonly killAfterMs?: number },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', TSX, CHILD, ...deeds], {
      cwd,
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      const before = text;
      text += chunk.toString();
      if (cancel === undefined || !text.includes(cancel.at) || before.includes(cancel.at)) return;
      child.kill(cancel.signal);
      if (cancel.killAfterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), cancel.killAfterMs);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ lines: text.split('\n').filter((line) => line !== ''), code, signal });
    });
  });
}

/** Reads the file of outputs and variables as the runner does: `name<<end`, lines, `end`. */
function readEntries(text: string): Record<string, string> {
  const entries: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, end] = /^(.+?)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || end === undefined) continue;
    const last = lines.indexOf(end, at + 1);
    entries[name] = lines.slice(at + 1, last).join('\n');
    at = last;
  }
  return entries;
}

describe('a step in a process', () => {
  let folder = '';
  let published: Ended = { lines: [], code: null, signal: null };
  const file = (name: string): string => path.join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'runner-'));
    for (const name of ['output', 'env', 'summary']) await writeFile(file(name), '');
    published = await step(folder, ['register a secret', 'read inputs', 'publish'], {
      'INPUT_STACK-NAME': '  web ',
      INPUT_TAGS: 'a\nb',
      GITHUB_OUTPUT: file('output'),
      GITHUB_ENV: file('env'),
      GITHUB_STEP_SUMMARY: file('summary'),
    });
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test('reads its inputs by name; unset ones are empty', () => {
    expect(published.lines).toContain(JSON.stringify(['web', 'a\nb', '']));
  });

  test('registers secrets before it prints anything', () => {
    expect(published.lines[0]).toBe('::add-mask::hush-hush');
    expect(published.lines.slice(1).join('\n')).not.toContain('hush');
  });

  test('writes outputs unchanged, whatever they contain', async () => {
    expect(readEntries(await readFile(file('output'), 'utf8'))).toEqual({
      url: 'https://x/?a=b',
      text: 'two\nlines\nEOF\n<<EOF',
      empty: '',
      'failure-code': 'stack-failed',
    });
  });

  test('writes variables for later steps', async () => {
    expect(readEntries(await readFile(file('env'), 'utf8'))).toEqual({ HEAT_URL: 'line one\nline two' });
  });

  test('writes its summary, and a file that only its user can read', async () => {
    expect((await readFile(file('summary'), 'utf8')).trimEnd()).toBe('### done');
    expect(await readFile(file('out/deep/o.json'), 'utf8')).toBe('{}\n');
    expect((await stat(file('out/deep/o.json'))).mode & 0o777).toBe(0o600);
  });

  test('logs in groups, and annotates the line of a file', () => {
    expect(published.lines).toEqual(
      expect.arrayContaining([
        '::group::Outputs of ***',
        'a line with ***',
        '::endgroup::',
        '::notice::a notice, with a colon: and a comma',
        '::warning file=a%3Ab%2Cc.yaml,line=3,col=5::a warning%0Ain two lines',
      ]),
    );
  });

  test('fails with its error message last, after all other output', () => {
    expect(published.lines.at(-1)).toBe('::error::It failed: ***');
    expect(published.code).toBe(1);
  });

  test('puts no error into a group, and closes no group twice', async () => {
    const env = { GITHUB_OUTPUT: file('output') };
    const { lines } = await step(folder, ['fail in a group'], env);
    expect(lines).toEqual([
      '::group::Working',
      'busy',
      '::endgroup::',
      '::error file=a.yaml,line=1,col=2::broken',
      '::error::It failed',
    ]);
  });

  test('writes no summary if there is no file for it, and continues', async () => {
    const env = { GITHUB_OUTPUT: file('output'), GITHUB_ENV: file('env') };
    const { lines } = await step(folder, ['publish'], env);
    expect(lines.at(-1)).toBe('::error::It failed: ***');
  });

  test.each([
    ['SIGINT', 'The command'],
    ['SIGTERM', 'The command'],
    ['SIGINT', 'The workflow run'],
  ] as const)('is cancelled by %s, at once and with the signal’s name: %s', async (signal, subject) => {
    const state = file('state');
    await writeFile(state, '');
    // Without a file for the post step, the command runs in a terminal.
    const env = subject === 'The command' ? {} : { GITHUB_STATE: state };
    const ended = await step(folder, ['wait to be cancelled'], env, { signal, at: 'waiting' });
    expect(ended).toEqual({
      lines: ['waiting', `CancelledError: ${subject} was cancelled (${signal})`],
      code: 0,
      signal: null,
    });
  });

  test('records the cancellation in the signal handler itself, before any other code runs', async () => {
    const state = file('state');
    await writeFile(state, '');
    const ended = await step(
      folder,
      ['do nothing but listen'],
      { GITHUB_STATE: state },
      { signal: 'SIGINT', at: 'listening', killAfterMs: 2000 },
    );
    expect(ended.signal).toBe('SIGKILL');
    expect(readEntries(await readFile(state, 'utf8'))).toEqual({ cancelled: 'true' });
  });
});
