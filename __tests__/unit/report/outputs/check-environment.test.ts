import { describe, expect, test } from '@jest/globals';
import { checkEnvironment, omittedText } from '../../../../src/report/outputs/check-environment.js';
import { createSecrets } from '../../../../src/report/secrets/secrets.js';

const RULES = { maskedOutputs: [], passMaskedOutputs: false, exportPrefix: '' };
const stack = { id: 'id', name: 'web', status: 'CREATE_COMPLETE', statusReason: '' };
const environment = (
  values: Readonly<Record<string, string>>,
  limits = { variableBytes: 100, totalBytes: 1000 },
): ReturnType<typeof checkEnvironment> => {
  const outputs = Object.entries(values).map(([key, value]) => ({
    key,
    value,
    description: '',
    error: undefined,
  }));
  return checkEnvironment(
    { stack, outputs },
    RULES,
    createSecrets(() => undefined),
    limits,
  );
};

describe('the environment of verify-command', () => {
  test('contains outputs by name, all outputs as JSON, and the stack', () => {
    expect(environment({ url: 'x' })).toEqual({
      variables: { url: 'x', STACK_NAME: 'web', STACK_ID: 'id', STACK_OUTPUTS: '{"url":"x"}' },
      outputsJson: '{"url":"x"}',
      omitted: [],
    });
  });

  test('leaves out what is too long for one variable, in bytes with its name, and keeps it in the JSON file', () => {
    const { variables, outputsJson, omitted } = environment({
      url: 'x',
      fits: 'ü'.repeat(47),
      big: 'ü'.repeat(49),
    });
    expect(omitted).toEqual(['STACK_OUTPUTS', 'big']);
    expect(Object.keys(variables).sort()).toEqual(['STACK_ID', 'STACK_NAME', 'fits', 'url']);
    expect(JSON.parse(outputsJson)).toHaveProperty('big', 'ü'.repeat(49));
  });

  test('leaves out the largest if all together are too large', () => {
    const { omitted } = environment(
      { a: 'x'.repeat(30), b: 'x'.repeat(40) },
      { variableBytes: 500, totalBytes: 110 },
    );
    expect(omitted).toEqual(['STACK_OUTPUTS']);
  });

  test('leaves out what has a zero byte, with which no program starts', () => {
    const { variables, outputsJson, omitted } = environment({ url: 'x', odd: 'a\0b' });
    expect(omitted).toEqual(['odd']);
    expect(Object.values(variables).join()).not.toContain('\0');
    expect(JSON.parse(outputsJson)).toEqual({ url: 'x', odd: 'a\0b' });
  });

  test('says what is left out, and where to find it', () => {
    expect(omittedText(['STACK_OUTPUTS', 'big'])).toMatch(
      /variables "STACK_OUTPUTS", "big"[^]*STACK_OUTPUTS_FILE/,
    );
  });
});
