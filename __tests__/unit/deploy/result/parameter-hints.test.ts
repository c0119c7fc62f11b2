import { describe, expect, test } from '@jest/globals';
import { explainValidationError } from '../../../../src/deploy/result/validation-error.js';
import { bundleIn, tempWorkspace, VERSION } from '../../template/temp-workspace.js';

const TEMPLATE = `${VERSION}parameters:
  size: { type: number, default: 1 }
  flag: { type: boolean, default: true }
  names: { type: comma_delimited_list, default: a }
  settings: { type: json, default: {} }
  zone: { type: string, constraints: [{ allowed_values: [north] }] }
resources: {}
`;
const files = await bundleIn(await tempWorkspace({ 'main.yaml': TEMPLATE }));
const hintOf = (serverMessage: string): string =>
  explainValidationError(serverMessage, files, undefined).hint;

/** Each message is one of Heat 19. */
describe('the next step for a parameter that Heat rejects', () => {
  test.each([
    ["Parameter 'size' is invalid: could not convert string to float: 'abc'", 'size', 'number', 'a number'],
    [
      "Parameter 'flag' is invalid: Unrecognized value 'perhaps', acceptable values are: '0', '1', 'f', 'false'",
      'flag',
      'boolean',
      'true or false',
    ],
    [
      "Parameter 'names' is invalid: Value must be a comma-delimited list string: 'dict' object has no attribute 'split'",
      'names',
      'comma_delimited_list',
      'a list, or a string such as "a,b"',
    ],
    [
      "Parameter 'settings' is invalid: Value must be valid JSON: Expecting value: line 1 column 1 (char 0)",
      'settings',
      'json',
      'a map, a list, or JSON text',
    ],
  ])('%s', (serverMessage, name, type, expected) => {
    expect(hintOf(serverMessage)).toBe(
      `The template declares parameter "${name}" with type ${type}. Set it to ${expected}, then run the step again.`,
    );
  });

  test('names the parameter if a constraint forbids the value, and never shows the value', () => {
    expect(hintOf('Parameter \'zone\' is invalid: "south" is not an allowed value [north]')).toBe(
      'Set parameter "zone" to a value that its type and constraints in the template allow, then run the step again.',
    );
  });

  test('says where a missing parameter can be set', () => {
    expect(hintOf('The Parameter (zone) was not provided.')).toBe(
      'Set parameter "zone" in parameters, parameters-files or environment-files, or declare a default for it. Then run the step again.',
    );
  });

  test('says what to do about an unknown parameter', () => {
    expect(hintOf('The Parameter (sise) was not defined in template.')).toContain('"sise"');
  });

  test('does not guess the type for a parameter of a nested template', () => {
    expect(
      hintOf("resources.inner: Parameter 'size' is invalid: could not convert string to float: 'abc'"),
    ).toBe('Fix this line, then run the step again.');
  });
});
