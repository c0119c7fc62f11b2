import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findBash } from '../../../src/runner/bash.js';
import { runVerifyCommand, type VerifyCommand, splitLines } from '../../../src/runner/verify-command.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'check-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const lines: string[] = [];
const check = (command: string, rest: Partial<VerifyCommand> = {}): ReturnType<typeof runVerifyCommand> => {
  lines.length = 0;
  return runVerifyCommand({
    command,
    variables: {},
    outputsJson: '{"url":"https://x"}',
    workingFolder: folder,
    signal: new AbortController().signal,
    onLine: (line) => lines.push(line),
    ...rest,
  });
};

/** Returns whether the process exists and is no zombie. */
async function isAlive(pid: string): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat !== '' && !/^\d+ \(.*\) Z/.test(stat);
}

describe('verify-command', () => {
  test('returns its exit code and its lines, and has an empty standard input', async () => {
    expect(await check('printf "one\\r\\ntwo\\n"; echo err >&2; cat; printf last; exit 7')).toEqual({
      exitCode: 7,
    });
    expect([...lines].sort()).toEqual(['err', 'last', 'one', 'two']);
  });

  test('finds all outputs in a file of any size, which is deleted afterwards', async () => {
    const outputsJson = JSON.stringify({ big: 'x'.repeat(3_000_000) });
    expect(await check('wc -c <"$STACK_OUTPUTS_FILE"; echo "$STACK_OUTPUTS_FILE"', { outputsJson })).toEqual({
      exitCode: 0,
    });
    expect(lines[0]?.trim()).toBe(String(outputsJson.length));
    await expect(readFile(lines[1] ?? '')).rejects.toThrow('ENOENT');
  });

  test('uses the temporary folder of the system if the runner names an empty one', async () => {
    process.env['RUNNER_TEMP'] = '';
    try {
      expect(await check('dirname "$(dirname "$STACK_OUTPUTS_FILE")"')).toEqual({ exitCode: 0 });
    } finally {
      delete process.env['RUNNER_TEMP'];
    }
    expect(lines).toEqual([os.tmpdir()]);
  });

  test('can be a script of any length', async () => {
    expect(await check(`echo begin\n${'# nothing\n'.repeat(30_000)}exit 5`)).toEqual({ exitCode: 5 });
    expect(lines).toEqual(['begin']);
  });

  test.each<[string, Partial<VerifyCommand>, RegExp]>([
    ['with an environment that is too large', { variables: { BIG: 'x'.repeat(200_000) } }, /E2BIG/],
    ['in a folder that does not exist', { workingFolder: '/nowhere/at/all' }, /ENOENT|does not exist/],
  ])('%s is a result, not a crash', async (_, rest, words) => {
    expect(await check('true', rest)).toEqual({ failure: expect.stringMatching(words) });
  });

  test('is stopped with all its child processes at the time limit, even those that ignore SIGTERM', async () => {
    const controller = new AbortController();
    const reason = new Error('cancelled');
    const command =
      'trap "" TERM; sleep 300 & echo "$!"; (trap "" TERM; while :; do sleep 1; done) & echo "$!"; echo "$$"; wait';
    const running = check(command, {
      signal: controller.signal,
      onLine: (line) => {
        lines.push(line);
        if (lines.length === 3) controller.abort(reason);
      },
    });
    await expect(running).rejects.toBe(reason);
    expect(lines).toHaveLength(3);
    expect(await Promise.all(lines.map(isAlive))).toEqual([false, false, false]);
  });

  test('does not start once the step is cancelled', async () => {
    await expect(check('echo begun', { signal: AbortSignal.abort(new Error('cancelled')) })).rejects.toThrow(
      'cancelled',
    );
    expect(lines).toEqual([]);
  });
});

describe('bash', () => {
  test('is found on the PATH, and only as an executable', async () => {
    const [none, found] = [path.join(folder, 'none'), path.join(folder, 'found')];
    await mkdir(path.join(none, 'bash'), { recursive: true });
    await mkdir(found);
    await writeFile(path.join(found, 'bash'), '');
    const search = (PATH: string | undefined): Promise<string | undefined> =>
      findBash({ env: PATH === undefined ? {} : { PATH }, platform: 'linux' });
    expect(await search(`${none}:${found}`)).toBeUndefined();
    await chmod(path.join(found, 'bash'), 0o755);
    expect(await search(`${none}::relative:${found}`)).toBe(path.join(found, 'bash'));
    expect(await search(undefined)).toBeUndefined();
  });
});

describe('lines', () => {
  const split = (...chunks: readonly Buffer[]): string[] => {
    const told: string[] = [];
    const { add, end } = splitLines((line) => told.push(line));
    chunks.forEach(add);
    end();
    return told;
  };

  test.each<[string, readonly string[], string[]]>([
    ['are split independently of chunks', ['a', 'b\nc', '\r', '\n', '\nd'], ['ab', 'c', '', 'd']],
    ['do not include an empty one after the last line break', ['a\nb\n'], ['a', 'b']],
    ['do not exist for empty output', [''], []],
  ])('%s', (_, chunks, expected) => {
    expect(split(...chunks.map((chunk) => Buffer.from(chunk)))).toEqual(expected);
  });

  test('contain complete characters, even if chunks split them', () => {
    const bytes = Buffer.from('grün\n');
    expect(split(bytes.subarray(0, 3), bytes.subarray(3))).toEqual(['grün']);
  });

  test('of a program without line breaks do not fill the memory', () => {
    const chunk = Buffer.alloc(1 << 20, 'x');
    expect(split(chunk, chunk, chunk, Buffer.from('\nnext'))).toEqual(['x'.repeat(1 << 20), 'next']);
  });
});
