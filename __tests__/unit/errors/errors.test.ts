import { describe, expect, test } from '@jest/globals';
import {
  CancelledError,
  DeadlineError,
  DecodeError,
  DeployError,
  InputError,
  formatLocation,
  RequestError,
  SignInError,
  StackError,
  TemplateError,
} from '../../../src/errors/index.js';

describe('errors', () => {
  const kinds: readonly (readonly [DeployError, string])[] = [
    [new SignInError('x'), 'SignInError'],
    [new TemplateError('x'), 'TemplateError'],
    [new DecodeError('a.b', 'x'), 'DecodeError'],
    [new StackError('x', { failureCode: 'refused' }), 'StackError'],
    [new DeadlineError('x'), 'DeadlineError'],
    [new CancelledError('x'), 'CancelledError'],
    [new InputError([{ input: 'a', problem: 'x' }]), 'InputError'],
    [new RequestError({ method: 'GET', url: 'u', delivery: 'no' }), 'RequestError'],
  ];

  test.each(kinds)('%s is a DeployError under its own name', (error, name) => {
    expect(error).toBeInstanceOf(DeployError);
    expect(error.name).toBe(name);
  });

  test('keep their cause, if there is one', () => {
    const cause = new Error('why');
    expect(new DeadlineError('x', { cause }).cause).toBe(cause);
    expect(new DeadlineError('x')).not.toHaveProperty('cause');
  });

  test('a location is formatted as editors and terminals link it', () => {
    expect(formatLocation({ file: 'a/b.yaml', line: 12, column: 3 })).toBe('a/b.yaml:12:3');
  });
});

describe('InputError', () => {
  test('reports a single issue in one line', () => {
    const { message } = new InputError([{ input: 'wait', problem: 'must be true or false' }]);
    expect(message).toBe('Invalid input: "wait" must be true or false');
  });

  test('lists all issues by input name', () => {
    const issues = [
      { input: 'wait', problem: 'must be true or false' },
      { input: 'stack-name', problem: 'is required' },
    ];
    const error = new InputError(issues, 'See the README.');
    expect(error.issues).toEqual(issues);
    expect(error.hint).toBe('See the README.');
    expect(error.message.split('\n')).toEqual([
      '2 inputs are invalid:',
      '  - "wait" must be true or false',
      '  - stack-name is required',
    ]);
  });
});

describe('RequestError', () => {
  test.each([
    [{ status: 404 }, 'GET https://heat/x returned 404'],
    [{ status: 503, attempts: 6 }, 'GET https://heat/x returned 503 (tried 6 times)'],
    [{ code: 'ECONNRESET' }, 'GET https://heat/x got no response: ECONNRESET'],
    [
      { code: 'ECONNREFUSED', reason: 'connection refused by 10.0.0.1:443' },
      'GET https://heat/x got no response: connection refused by 10.0.0.1:443 (ECONNREFUSED)',
    ],
    [
      { code: 'TIMEOUT', reason: 'the request timed out', attempts: 6 },
      'GET https://heat/x got no response: the request timed out (TIMEOUT, tried 6 times)',
    ],
    [{ detail: ': too large' }, 'GET https://heat/x: too large'],
    [{}, 'GET https://heat/x got no response: no reason given'],
    [{ status: 404, attempts: 1 }, 'GET https://heat/x returned 404'],
  ])('of %j says what happened', (facts, message) => {
    const error = new RequestError({ method: 'GET', url: 'https://heat/x', delivery: 'yes', ...facts });
    expect(error.message).toBe(message);
  });
});
