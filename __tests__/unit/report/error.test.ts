import { describe, expect, test } from '@jest/globals';
import type { FailedResource } from '../../../src/deploy/index.js';
import { DeployError, InputError, TemplateError } from '../../../src/errors/index.js';
import {
  errorReport as reportOf,
  failureLine,
  failureReport,
  progressLines,
} from '../../../src/report/error.js';
import { FAILURE } from './results.js';

const place = (line: number): { file: string; line: number; column: number } => ({
  file: 'main.yaml',
  line,
  column: 1,
});

const errorReport = (error: unknown): ReturnType<typeof reportOf> => reportOf(error, (text) => text);

describe('a thrown error', () => {
  test('is reported with its message and its details', () => {
    const error = new DeployError('It failed', {
      failureCode: 'refused',
      serverMessage: 'because',
      requestId: 'req-1',
      hint: 'Try again.',
    });
    expect(errorReport(error)).toEqual({
      items: [],
      message: 'It failed\nServer said: because\nRequest id: req-1\nNext: Try again.',
    });
  });

  test('with several issues lists all of them', () => {
    const error = new InputError([
      { input: 'a', problem: 'x' },
      { input: 'b', problem: 'y' },
    ]);
    expect(errorReport(error).message).toContain('- a: x');
    expect(errorReport(error).message).toContain('- b: y');
  });

  test('annotates each location with its issue', () => {
    const error = new TemplateError(
      '2 problems:\n  - no such file a.sh (main.yaml:3:1)\n  - no such file b.sh (main.yaml:9:1)',
      { locations: [place(3), place(9)] },
    );
    expect(errorReport(error).items).toEqual([
      { kind: 'error', text: 'no such file a.sh', location: place(3) },
      { kind: 'error', text: 'no such file b.sh', location: place(9) },
    ]);
  });

  test('annotates a location with all of its issues, and with no other ones', () => {
    const error = new TemplateError(
      'Changes are forbidden\n  - group/0 would be replaced (main.yaml:3:1)\n  - net would be deleted\n' +
        '  - group/1 would be replaced (main.yaml:3:1)\n  - port would be replaced (main.yaml:9:1)',
      { locations: [place(3), place(9)] },
    );
    expect(errorReport(error).items).toEqual([
      { kind: 'error', text: 'group/0 would be replaced\ngroup/1 would be replaced', location: place(3) },
      { kind: 'error', text: 'port would be replaced', location: place(9) },
    ]);
  });

  test('annotates its location with the server’s message, because an annotation is read alone', () => {
    const error = new DeployError('Heat refuses it', {
      failureCode: 'refused',
      serverMessage: 'Unknown Property valu',
      locations: [place(5)],
    });
    expect(errorReport(error).items).toEqual([
      { kind: 'error', text: 'Heat refuses it\nServer said: Unknown Property valu', location: place(5) },
    ]);
  });

  test('annotates at most as often as GitHub shows, including the step’s own error', () => {
    const places = Array.from({ length: 30 }, (_, index) => place(index + 1));
    expect(errorReport(new TemplateError('bad', { locations: places })).items.length).toBeLessThan(10);
  });

  test('shows no part of a secret where it is cut', () => {
    const serverMessage = `${'x'.repeat(7900)} hush-hush ${'y'.repeat(500)}`;
    for (let cut = 0; cut < 60; cut += 1) {
      const error = new DeployError('x'.repeat(cut), { failureCode: 'refused', serverMessage });
      expect(reportOf(error, (text) => text.replaceAll('hush-hush', '***')).message).not.toMatch(/hush/);
    }
  });

  test('that is an internal defect says so, and where', () => {
    const { message } = errorReport(new TypeError('x is not a function'));
    expect(message).toMatch(
      /^Unexpected error \(a bug in this action\); report it with these lines: TypeError: x is not a function\n/,
    );
    expect(message).toContain('error.test');
    expect(errorReport('thrown text').message).toBe(
      'Unexpected error (a bug in this action); report it with these lines: thrown text',
    );
  });

  test('contains no workflow command, whatever the server’s message', () => {
    const serverMessage = 'a\n::error::b\n##[group]c';
    const { message } = errorReport(new DeployError('x', { failureCode: 'refused', serverMessage }));
    for (const line of message.split('\n')) {
      expect(line.trim().startsWith('::')).toBe(false);
      expect(line).not.toContain('##[');
    }
  });

  test('is cut at a maximum length', () => {
    const error = new DeployError('x'.repeat(100_000), { failureCode: 'refused' });
    expect(errorReport(error).message.length).toBeLessThan(8100);
  });
});

describe('a failed stack', () => {
  const failed = (index: number): FailedResource => ({
    path: `r${index}`,
    type: 'OS::Heat::Value',
    status: 'CREATE_FAILED',
    reason: `reason ${index}`,
    physicalId: undefined,
    location: place(index + 1),
  });

  test('is reported with its root cause, other failures, request id, and what to try', () => {
    const { message } = failureReport({ ...FAILURE, resources: [...FAILURE.resources, failed(1)] });
    expect(message.split('\n')).toEqual([
      FAILURE.summary,
      'Also: r1 (OS::Heat::Value) is CREATE_FAILED (main.yaml:2:1): reason 1',
      'Request id: req-77',
      'Next: Make room.',
    ]);
  });

  test('shows of encoded data its beginning only, and all that is said after it', () => {
    const reason = `Invalid input for field/attribute user_data. Value: ${'QUJD'.repeat(20_000)}. It is too long (HTTP 400)`;
    const resource = { ...failed(1), reason };
    const { message, items } = failureReport({
      ...FAILURE,
      summary: 'It failed',
      reason,
      resources: [resource],
    });
    expect(message).toMatch(/Value: (?:QUJD){15}… \(79940 more\)\. It is too long \(HTTP 400\)/);
    expect(items).toMatchObject([{ text: expect.stringContaining('It is too long (HTTP 400)') }]);
    expect(failureLine({ ...FAILURE, summary: 'It failed', reason })).toContain('It is too long (HTTP 400)');
  });

  test('has what the script of a software deployment wrote, without its middle if it is long', () => {
    const output = `deploy_stdout:\n${'x'.repeat(5000)}\n::error::no space left`;
    const { message } = failureReport({ ...FAILURE, resources: [{ ...failed(1), output }] });
    expect(message).toContain('\ndeploy_stdout:\nxxx');
    expect(message.length).toBeLessThan(3500);
    const line = message.split('\n').find((one) => one.includes('no space left'));
    expect(line).toMatch(/^:\u200b:error/);
  });

  test('without a failed resource says at which lines, unless the reason does', () => {
    const rejected = { ...FAILURE, summary: 'Heat rejected the template', resources: [] };
    const linesOf = (reason: string): string[] =>
      failureReport({ ...rejected, reason, locations: [place(3), place(7)] }).message.split('\n');
    expect(linesOf('no such thing')).toContain('At: main.yaml:3:1, main.yaml:7:1');
    expect(linesOf('no such thing (main.yaml:3:1)')).toContain('At: main.yaml:7:1');
  });

  test('has the complete reason if the summary does not', () => {
    const { message } = failureReport({ ...FAILURE, summary: 'It failed', reason: 'a long story' });
    expect(message).toContain('Server said: a long story');
    expect(failureReport(FAILURE).message).not.toContain('Server said');
  });

  test('says only once what summary and reason share', () => {
    const story = (summary: string, reason: string): string[] =>
      progressLines({ ...FAILURE, summary, reason });
    expect(story('Create failed: no room at all', 'no room\n at all')).toEqual([
      'Create failed: no room at all',
    ]);
    expect(story('2 problems', '2 problems\n  - one\n  - two')).toEqual(['2 problems\n  - one\n  - two']);
  });

  test('annotates the lines of the template, each with its own reason, and skips resources without a line', () => {
    const resources = [failed(1), { ...failed(2), location: undefined }, failed(3)];
    expect(failureReport({ ...FAILURE, resources }).items).toEqual([
      { kind: 'error', text: 'r1 (OS::Heat::Value) is CREATE_FAILED: reason 1', location: place(2) },
      { kind: 'error', text: 'r3 (OS::Heat::Value) is CREATE_FAILED: reason 3', location: place(4) },
    ]);
  });

  test('annotates at most as often as GitHub shows, including the step’s own error', () => {
    const resources = Array.from({ length: 50 }, (_, index) => failed(index));
    const { items, message } = failureReport({ ...FAILURE, resources });
    expect(items.length).toBe(9);
    expect(message.split('\n').length).toBeLessThan(20);
  });
});
