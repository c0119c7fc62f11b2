import { describe, expect, test } from '@jest/globals';
import { uncaughtText } from '../../../src/runner/process-end.js';

const SECRET = 'hunter2';

function withName(error: Error, name: string): Error {
  error.name = name;
  return error;
}

class Strange extends Error {
  override readonly name = `Error of ${SECRET}`;
}

describe('an uncaught error', () => {
  test.each<[string, unknown]>([
    ['in its text', new TypeError(`no ${SECRET}`)],
    [
      'in a text of several lines, like a stack trace',
      new Error(`x\n    at ${SECRET} (${SECRET}:1:2)\n    at b`),
    ],
    ['in its name', withName(new Error('x'), SECRET)],
    ['in the name of its class', new Strange('x')],
    ['in its code', Object.assign(new Error('x'), { code: SECRET })],
    ['in its code, in upper case', Object.assign(new Error('x'), { code: `${SECRET.toUpperCase()}.` })],
    ['as a text', SECRET],
    ['in an object', { message: SECRET, stack: `    at ${SECRET}` }],
  ])('is reported without the secret that is %s', (_, error) => {
    expect(uncaughtText(error).toLowerCase()).not.toContain(SECRET);
  });

  test('is reported by class, code and positions', () => {
    const text = uncaughtText(Object.assign(new RangeError('x'), { code: 'ERR_STRING_TOO_LONG' }));
    expect(text).toMatch(
      /^The step stopped because of a bug in this action \(RangeError, ERR_STRING_TOO_LONG, \d+:\d+, [\d:, ]+\)\nNext: Report it/,
    );
  });

  test.each([undefined, null, Object.create(null), 7])(
    'is reported whatever was thrown: %p',
    (thrown: unknown) => {
      expect(uncaughtText(thrown)).toMatch(/^The step stopped because of a bug in this action \(no error\)/);
    },
  );
});
