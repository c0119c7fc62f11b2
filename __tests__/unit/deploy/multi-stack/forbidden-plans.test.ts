import { expect, test } from '@jest/globals';
import { assertNoForbiddenPlans } from '../../../../src/deploy/multi-stack/forbidden-plans.js';
import type { GuardedStack } from '../../../../src/deploy/multi-stack/forbidden-plans.js';
import type { StackRunResult } from '../../../../src/deploy/multi-stack/types.js';
import type { Failure, Result } from '../../../../src/deploy/result.js';

const GUARDED: GuardedStack = { key: 'web', request: { failOn: ['replace'] } };

const previewed = (failure: Partial<Failure> | undefined): StackRunResult => ({
  kind: 'result',
  result: {
    operation: 'preview',
    outcome: failure === undefined ? 'previewed' : 'failed',
    ...(failure === undefined ? {} : { failure }),
  } as Result,
});

const check = (runResult: StackRunResult) => () => {
  assertNoForbiddenPlans([GUARDED], new Map([['web', runResult]]));
};

test('a plan without a failure is allowed', () => {
  expect(check(previewed(undefined))).not.toThrow();
});

test('each forbidden change is named with its stack', () => {
  const failure = {
    summary: 'The plan has changes',
    problems: ['net would be replaced', 'disk would be replaced'],
  };
  expect(check(previewed(failure))).toThrow(
    /nothing was changed\n {2}- web: net would be replaced\n {2}- web: disk would be replaced$/,
  );
});

test('a preview that failed for another reason is not taken for an allowed plan', () => {
  expect(check(previewed({ summary: 'Heat rejected the template', reason: 'one line' }))).toThrow(
    /- web: Heat rejected the template$/,
  );
});
