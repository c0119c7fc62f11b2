import { LosslessNumber } from 'lossless-json';
import { describe, expect, test } from '@jest/globals';
import {
  findParameterChanges,
  isSameParameter,
} from '../../../../../src/deploy/plan/definitions/parameter-changes.js';

describe('a deployed and a given parameter value', () => {
  test.each<readonly [string, string, unknown]>([
    ['Number', '2', new LosslessNumber('2.0')],
    ['Number', '2.0', 2],
    ['number', '12345678901234567890', new LosslessNumber('12345678901234567890')],
    ['CommaDelimitedList', 'a,1', ['a', 1]],
    ['comma_delimited_list', 'a, b', ['a', ' b']],
    ['Json', '{"b": 1.0, "a": [2]}', { a: [2], b: 1 }],
    ['json', '{"k": 9007199254740993}', { k: new LosslessNumber('9007199254740993') }],
    ['Boolean', 'False', false],
    ['Boolean', 'True', 'on'],
    ['String', '2.0', new LosslessNumber('2.0')],
    ['String', 'True', true],
  ])('are equal: %s %s', (type, deployed, given) => {
    expect(isSameParameter(deployed, given, type)).toBe(true);
  });

  test.each<readonly [string, string, unknown]>([
    ['Number', '12345678901234567890', '12345678901234567891'],
    ['Number', '9007199254740993', new LosslessNumber('9007199254740992')],
    ['Json', '{"k": 9007199254740993}', '{"k": 9007199254740992}'],
    ['Number', '1.5', 1],
    ['String', '1.0', '1'],
    ['String', 'true', '1'],
    ['Boolean', 'True', 'no'],
    ['CommaDelimitedList', 'a,b', 'b,a'],
    ['comma_delimited_list', 'a,b', 'a, b'],
  ])('differ: %s %s', (type, deployed, given) => {
    expect(isSameParameter(deployed, given, type)).toBe(false);
  });
});

describe('the parameters that an update changes', () => {
  const note = { name: 'note', type: 'String', hidden: false, defaultValue: 'd', value: undefined };
  const secret = { ...note, name: 'secret', hidden: true };
  const changes = (
    given: Readonly<Record<string, unknown>>,
    keeps: boolean,
    cleared: readonly string[] = [],
  ): unknown =>
    findParameterChanges(
      { note: 'a', secret: '******', gone: 'x', 'OS::stack_id': 'i' },
      { declared: [note, secret], given: new Map(Object.entries(given)), keeps, cleared: new Set(cleared) },
    );
  const gone = { name: 'gone', before: 'x', after: undefined };

  test('return to their defaults if not given, and keep their value if kept', () => {
    expect(changes({}, false)).toEqual([{ name: 'note', before: 'a', after: 'd' }, gone]);
    expect(changes({}, true)).toEqual([gone]);
    expect(changes({}, true, ['note'])).toEqual([{ name: 'note', before: 'a', after: 'd' }, gone]);
  });

  test('are those with a different given value; a hidden one may have changed', () => {
    expect(changes({ note: 'b', secret: 's' }, true)).toEqual([
      { name: 'note', before: 'a', after: 'b' },
      gone,
    ]);
    expect(changes({ note: 'a' }, false)).toEqual([gone]);
  });
});
