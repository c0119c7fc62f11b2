import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../../src/errors/index.js';
import { INPUTS, OPERATIONS, readJob, readLintJob, type InputName } from '../../../src/inputs/index.js';
import { holds, RUNS } from './runs.js';

const NAMES = Object.keys(INPUTS).filter((name): name is InputName => name in INPUTS);
const SECRET_NAMES = NAMES.filter((name) => 'secret' in INPUTS[name]);
const SECRET = 'CanaryInASecretInput';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    ...[
      '{',
      '[',
      '[[[[',
      '{a: {b: *x}}',
      '&a [*a]',
      '!!js/function x',
      '- ',
      '%',
      '`$(id)`',
      '\u0000',
      '\ud800',
    ],
    ...[
      '::error::x',
      '../../etc/passwd',
      '/dev/zero',
      '**/**/**/[',
      '__proto__',
      '{"__proto__": 1}',
      '*',
      '!',
    ],
    ...[
      '-1',
      '0',
      '1e999',
      'NaN',
      '99999999999999999999',
      '0x10',
      '1.5',
      'true',
      'none',
      '7d',
      '-7d',
      '1e9w',
    ],
    ...[
      'http://',
      'https://[',
      'file:///x',
      '-----BEGIN CERTIFICATE-----',
      '<!-- x -->',
      'x'.repeat(100_000),
    ],
    `${'['.repeat(5000)}${']'.repeat(5000)}`,
    `${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`,
  ),
);

type Given = Readonly<Partial<Record<InputName, string>>>;

/** An operation with up to five inputs of any text. */
const given: fc.Arbitrary<Given> = fc
  .record({
    operation: fc.constantFrom(...OPERATIONS),
    others: fc.array(fc.tuple(fc.constantFrom(...NAMES), hostile), { maxLength: 5 }),
    isOperationOdd: fc.nat(20).map((at) => at === 0),
  })
  .map(({ operation, others, isOperationOdd }) => ({
    'stack-name': 'web',
    ...Object.fromEntries(others.filter(([name]) => isOperationOdd || name !== 'operation')),
    ...(isOperationOdd ? {} : { operation }),
  }));

/** Reads the inputs; returns the mistakes, each with its input. */
function mistakes(inputs: Given): readonly { readonly input: string; readonly problem: string }[] {
  const read = inputs.operation === 'lint' ? readLintJob : readJob;
  try {
    read({ get: (name) => inputs[name] ?? '', onSecret: () => undefined });
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.issues;
  }
}

describe('inputs of any text', () => {
  test('give a job or mistakes, each with the name of its input', async () => {
    await holds(
      fc.property(given, (inputs) => {
        for (const { input, problem } of mistakes(inputs)) {
          expect(NAMES).toContain(input);
          expect(problem).not.toMatch(/TypeError|RangeError|undefined is not|Maximum call stack/);
        }
      }),
      RUNS * 3,
    );
  });

  test('never show a secret in a mistake', async () => {
    const secrets = fc.dictionary(
      fc.constantFrom(...SECRET_NAMES),
      hostile.map((text) => `${SECRET}${text.slice(0, 200)}`),
      { minKeys: 1 },
    );
    await holds(
      fc.property(given, secrets, (inputs, hidden) => {
        expect(JSON.stringify(mistakes({ ...inputs, ...hidden }))).not.toContain(SECRET);
      }),
    );
  });
});
