import { describe, expect, test } from '@jest/globals';
import { readJob, type EventReader, type Job } from '../../../src/inputs/index.js';
import { DEPLOY } from './job-of.js';
import { mistakesOf, textOf, type Given } from './mistakes-of.js';

const SCHEDULE: ReturnType<EventReader> = {
  event: 'schedule',
  pullRequest: undefined,
  pullRequestState: 'unknown',
};
const DRIFT: Given = { operation: 'drift', 'stack-name': 'web', 'drift-issue': 'true' };

const read = (given: Given, facts = SCHEDULE): Job =>
  readJob({ get: (name) => textOf(given, name), onSecret: () => undefined }, () => facts);

describe('drift-issue', () => {
  test('is false unless it is set', () => {
    expect(read({ ...DRIFT, 'drift-issue': '' }).reporting.driftIssue).toBe(false);
    expect(read(DRIFT).reporting.driftIssue).toBe(true);
  });

  test('is an issue with any other operation, instead of a schedule that never reports', () => {
    expect(mistakesOf(() => read({ ...DEPLOY, 'drift-issue': 'true' }))).toEqual([
      { input: 'drift-issue', problem: 'requires operation: drift, which finds what it reports' },
    ]);
  });

  test('is an issue outside of a workflow run, which has no repository', () => {
    const readOutside = (): Job =>
      readJob({ get: (name) => textOf(DRIFT, name), onSecret: () => undefined }, () => undefined);
    expect(mistakesOf(readOutside)).toEqual([
      { input: 'drift-issue', problem: 'requires a workflow run of GitHub Actions' },
    ]);
  });

  test('uses comment-parameters', () => {
    expect(read({ ...DRIFT, 'comment-parameters': 'size' }).unusedInputs).toEqual([]);
  });
});
