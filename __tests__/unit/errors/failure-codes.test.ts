import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withFailureCodes } from '../../../scripts/failure-codes-page.js';
import {
  CancelledError,
  DeadlineError,
  DecodeError,
  FAILURE_CODES,
  findFailureCode,
  InputError,
  RequestError,
  SignInError,
  StackError,
  TemplateError,
  type FailureCode,
} from '../../../src/errors/index.js';

const PAGE = 'docs/guides/failure-codes.md';

describe('the failure codes', () => {
  test('are those of the interface', () => {
    const names =
      'invalid-input invalid-template refused sign-in not-allowed not-found already-exists in-progress failed-state ' +
      'plan-changed protected changes no-changes drift paused stack-failed rolled-back rollback-failed superseded ' +
      'timed-out verify-failed quota unreachable cancelled internal';
    expect(Object.keys(FAILURE_CODES).sort()).toEqual(names.split(' ').sort());
  });

  test('have a guide that says what they mean', async () => {
    const page = await readFile(PAGE, 'utf8');
    expect(withFailureCodes(page)).toBe(page);
  });
});

describe('an error', () => {
  const kinds: readonly (readonly [FailureCode, unknown])[] = [
    ['invalid-input', new InputError([{ input: 'a', problem: 'x' }])],
    ['invalid-template', new TemplateError('x')],
    ['sign-in', new SignInError('x')],
    ['unreachable', new SignInError('x', { failureCode: 'unreachable' })],
    ['unreachable', new DecodeError('a.b', 'x')],
    ['protected', new StackError('x', { failureCode: 'protected' })],
    ['timed-out', new DeadlineError('x')],
    ['cancelled', new CancelledError('x')],
    ['internal', new TypeError('x')],
    ['internal', 'thrown text'],
  ];

  test.each(kinds)('has the code %s', (code, error) => {
    expect(findFailureCode(error)).toBe(code);
  });

  const responses: readonly (readonly [number | undefined, FailureCode, string | undefined])[] = [
    [undefined, 'unreachable', undefined],
    [302, 'unreachable', undefined],
    [400, 'refused', undefined],
    [401, 'sign-in', undefined],
    [403, 'not-allowed', undefined],
    [404, 'not-found', undefined],
    [408, 'unreachable', undefined],
    [409, 'in-progress', 'ActionInProgress'],
    [409, 'already-exists', 'StackExists'],
    [413, 'refused', undefined],
    [429, 'unreachable', undefined],
    [500, 'unreachable', undefined],
    [503, 'unreachable', undefined],
  ];

  test.each(responses)('for the status %s has the code %s', (status, code, type) => {
    const error = new RequestError({ method: 'GET', url: 'u', delivery: 'yes', status, type });
    expect(error.failureCode).toBe(code);
    expect(error.with({ hint: 'x' }).failureCode).toBe(code);
  });
});

describe('the source', () => {
  /** Lines that can end a process red, by file. */
  const linesWith = async (pattern: RegExp): Promise<string[]> => {
    const names = (await readdir('src', { recursive: true })).filter((name) => name.endsWith('.ts'));
    const texts = names.map(async (name) => [name, await readFile(path.join('src', name), 'utf8')] as const);
    return (await Promise.all(texts)).flatMap(([name, text]) =>
      text
        .split('\n')
        .filter((line) => pattern.test(line) && !/^\s*(\*|\/\*|\/\/)/.test(line))
        .map((line) => `${name}: ${line.trim()}`),
    );
  };

  test('fails a step in one function only, which sets the code', async () => {
    expect(await linesWith(/\bsetFailed\(/)).toEqual(['runner/toolkit.ts: core.setFailed(message);']);
    const calls = await linesWith(/\b(console|toolkit)\.fail\(/);
    expect(calls.length).toBeGreaterThan(3);
    expect(calls.filter((line) => !/, \w+(\.\w+|\(error\))?\)|'[a-z-]+'\);$/.test(line))).toEqual([]);
  });

  test('ends the process with a code of its own only where the log has no reader, and in a terminal', async () => {
    const lines = await linesWith(/process\.exit\(\S|process\.exitCode/);
    expect(new Set(lines.map((line) => line.replace(/:.*/, '')))).toEqual(
      new Set(['runner/process-end.ts', 'terminal/run-command.ts', 'terminal/terminal-toolkit.ts']),
    );
  });
});
