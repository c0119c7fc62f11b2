import { describe, expect, test } from '@jest/globals';
import {
  DeployError,
  explain,
  messageOf,
  RequestError,
  SignInError,
  StackError,
  summaryOf,
  TemplateError,
} from '../../../src/errors/index.js';

describe('the summary', () => {
  test.each([
    ['It failed', 'It failed'],
    ['It failed\nin two lines', 'It failed'],
    ['2 inputs are invalid:\n  - a is empty\n  - b is empty', '2 inputs are invalid: a is empty'],
    ['Nothing follows:', 'Nothing follows:'],
  ])('of %j is %j', (message, summary) => {
    expect(summaryOf(new Error(message))).toBe(summary);
  });
});

describe('explain', () => {
  test('lists message, server message, locations, include chain, request id and hint, in that order', () => {
    const error = new TemplateError('a.yaml cannot be read', {
      serverMessage: 'denied',
      locations: [{ file: 'main.yaml', line: 3, column: 7 }],
      chain: ['main.yaml', 'a.yaml'],
      cause: new DeployError('the disk is full', { failureCode: 'internal' }),
      requestId: 'req-1',
      hint: 'Buy a disk.',
    });
    expect(explain(error).split('\n')).toEqual([
      'a.yaml cannot be read',
      'Server said: denied',
      'At: main.yaml:3:7',
      'Included by: main.yaml → a.yaml',
      'Because: the disk is full',
      'Request id: req-1',
      'Next: Buy a disk.',
    ]);
  });

  test('does not repeat what the message contains', () => {
    const error = new StackError('Heat refuses it: no quota (main.yaml:3:7)', {
      failureCode: 'refused',
      serverMessage: 'no quota',
      locations: [
        { file: 'main.yaml', line: 3, column: 7 },
        { file: 'env.yaml', line: 1, column: 1 },
      ],
    });
    expect(explain(error).split('\n')).toEqual([
      'Heat refuses it: no quota (main.yaml:3:7)',
      'At: env.yaml:1:1',
    ]);
  });

  test('follows all causes, each with its server message and request id', () => {
    const deepest = new Error('socket hang up');
    const request = new RequestError({
      method: 'POST',
      url: 'https://heat/stacks',
      status: 503,
      delivery: 'maybe',
      serverMessage: 'overloaded',
      requestId: 'req-2',
      cause: deepest,
    });
    const error = new StackError('The create got no response', {
      failureCode: 'unreachable',
      cause: request,
    });
    expect(explain(error).split('\n')).toEqual([
      'The create got no response',
      'Because: POST https://heat/stacks returned 503',
      'Server said: overloaded',
      'Because: socket hang up',
      'Request id: req-2',
    ]);
  });

  test('says only once that a connection was refused', () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:443'), { code: 'ECONNREFUSED' });
    const request = { method: 'GET', url: 'https://heat/x', delivery: 'no', code: 'ECONNREFUSED' } as const;
    const reason = 'connection refused by 10.0.0.1:443';
    const error = new SignInError('Could not reach Keystone', {
      cause: new RequestError({ ...request, reason, cause }),
    });
    expect(explain(error).split('\n')).toEqual([
      'Could not reach Keystone',
      `Because: GET https://heat/x got no response: ${reason} (ECONNREFUSED)`,
    ]);
  });

  test('prints a server message and request id that error and cause share only once', () => {
    const details = { failureCode: 'refused', serverMessage: 'same words', requestId: 'req-3' } as const;
    const cause = new DeployError('inner', details);
    const text = explain(new DeployError('outer', { ...details, cause }));
    expect(text.split('same words')).toHaveLength(2);
    expect(text.split('req-3')).toHaveLength(2);
  });

  test('omits a cause that the message contains', () => {
    const cause = new DeployError('inner', { failureCode: 'refused', serverMessage: 'its words' });
    const error = new DeployError('2 problems: inner, other', { failureCode: 'refused', cause });
    expect(explain(error)).toBe('2 problems: inner, other\nServer said: its words');
  });

  test('omits the system error behind an error about a file', () => {
    const cause = new Error("ENOENT: no such file or directory, open '/secret/place'");
    expect(explain(new TemplateError('a.yaml is not there', { cause }))).toBe('a.yaml is not there');
  });

  test('prints no chain for a file that no other file includes', () => {
    expect(explain(new TemplateError('bad', { chain: ['main.yaml'] }))).toBe('bad');
  });

  test.each([
    [new Error('plain'), 'plain'],
    ['a text', 'a text'],
    [undefined, 'undefined'],
  ])('takes anything that was thrown: %s', (thrown, text) => {
    expect(explain(thrown)).toBe(text);
    expect(messageOf(thrown)).toBe(text);
  });
});
