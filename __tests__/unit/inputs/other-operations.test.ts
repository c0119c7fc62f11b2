import { describe, expect, test } from '@jest/globals';
import { OPERATIONS } from '../../../src/inputs/definitions.js';
import { operationClause, OPERATIONS_OF_OTHER_TOOLS } from '../../../src/inputs/other-operations.js';
import { operation } from '../../../src/inputs/parsers.js';
import { parseCommand } from '../../../src/terminal/parse-command.js';

describe('an operation by its name in another tool', () => {
  test.each([
    ['plan', 'preview'],
    ['Plan', 'preview'],
    ['apply', 'deploy'],
    ['up', 'deploy'],
    ['what-if', 'preview'],
    ['destroy', 'delete'],
    ['import', 'adopt'],
    ['previews', 'preview'],
  ])('%s suggests %s, in a workflow and in a terminal', (given, meant) => {
    const clause = `; did you mean ${meant}?`;
    expect(operationClause(given, OPERATIONS)).toBe(clause);
    expect(() => operation(...OPERATIONS)(given)).toThrow(clause);
    expect(() => parseCommand([given])).toThrow(clause);
  });

  test('is suggested only if it exists', () => {
    const known: readonly string[] = OPERATIONS;
    expect([...OPERATIONS_OF_OTHER_TOOLS.values()].filter((name) => !known.includes(name))).toEqual([]);
  });
});

test('a value without a flag is an error that names a flag', () => {
  expect(() => parseCommand(['deploy', 'web.yaml'])).toThrow('such as --template stack.yaml');
});
