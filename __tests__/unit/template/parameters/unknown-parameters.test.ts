import { describe, expect, test } from '@jest/globals';
import { formatLocation } from '../../../../src/errors/index.js';
import { withoutUnknownParameters } from '../../../../src/template/parameters/unknown-parameters.js';
import type { Bundle } from '../../../../src/template/index.js';
import { bundleIn, complaint, tempWorkspace, VERSION } from '../temp-workspace.js';

const DECLARED = new Set(['a', 'b']);

describe('the section parameters of an environment', () => {
  test.each([
    ['a map', 'parameters:\n  a: 1\n  x: 2 # old\n\n# next\n', 'parameters:\n  {"a": 1} # old\n\n# next\n'],
    ['a flow map', 'parameters: {x: [1, {y: 2}], a: 1.50}\n', 'parameters: {"a": 1.5}\n'],
    ['JSON', '{"parameters": {"x": 1, "b": "é"}}', '{"parameters": {"b": "é"}}'],
    ['only unknown names', 'parameters:\n  x: 1\n  y: 2\n', 'parameters:\n  {}\n'],
    ['null', 'parameters:\n  x:\n  a: t\n', 'parameters:\n  {"a": "t"}\n'],
    ['a block text', 'parameters:\n  a: |\n    1\n    2\n  x: 1\n', 'parameters:\n  {"a": "1\\n2\\n"}\n'],
    [
      'numbers as Heat reads them',
      'parameters: {a: 0644, b: 2024-01-31, x: 1}\n',
      'parameters: {"a": 420, "b": "2024-01-31"}\n',
    ],
    [
      'an anchor that another section uses',
      'parameters: &p\n  a: 1\n  x: 2\nparameter_defaults: *p\n',
      'parameters: {"a": 1}\nparameter_defaults: {"a": 1, "x": 2}\n',
    ],
    [
      'merged names',
      'parameter_defaults: &d {a: 1, x: 2}\nparameters: {<<: *d, b: 3}\n',
      'parameter_defaults: &d {a: 1, x: 2}\nparameters: {"a": 1, "b": 3}\n',
    ],
  ])('keeps only declared names: %s', (_, text, expected) => {
    expect(withoutUnknownParameters(text, DECLARED)).toBe(expected);
  });

  test('is not replaced if it is no map', () => {
    expect(withoutUnknownParameters('parameters: [x]\n', DECLARED)).toBeUndefined();
  });
});

const TEMPLATE = `${VERSION}parameters:
  a: {type: string, default: x}
  pin: {type: string, default: x, hidden: true}
resources:
  child: {type: child.yaml, properties: {}}
  text: {type: OS::Heat::Value, properties: {value: {get_file: env.yaml}}}
`;
const FILES = {
  'main.yaml': TEMPLATE,
  'child.yaml': `${VERSION}parameters: {inner: {type: string, default: i, hidden: true}}\n`,
  'env.yaml': 'parameters: {a: env, x: 1, inner: deep}\nparameter_defaults: {inner: z, other: 1}\n',
  'one.yaml': 'a: one\ny: 2\n',
  'two.yaml': 'pin: "1234"\nz: 3\nw: 4\n',
};
const GIVEN = {
  environmentFiles: ['env.yaml'],
  parametersFiles: ['one.yaml', 'two.yaml'],
  ignoreUnknownParameters: true,
};

/** The content of each environment that Heat gets, by key. */
function environments({ request }: Bundle): Record<string, string | undefined> {
  return Object.fromEntries(request.environmentFiles.map((key) => [key, request.files[key]]));
}

describe('ignore-unknown-parameters', () => {
  test('leaves out what the root template does not declare, and keeps parameter_defaults', async () => {
    const made = await bundleIn(await tempWorkspace(FILES), GIVEN);
    expect(environments(made)).toEqual({
      // The template includes the file itself, which stays as it is.
      'action://env.yaml': 'parameters: {"a": "env"}\nparameter_defaults: {inner: z, other: 1}\n',
      'action://parameters': '{"parameters": {"a": "one"}}\n',
    });
    expect(made.request.files['env.yaml']).toBe(FILES['env.yaml']);
    expect(made.request.parameters).toEqual({ pin: '1234' });
  });

  test('says what it leaves out and where, but no value', async () => {
    const { diagnostics } = await bundleIn(await tempWorkspace(FILES), GIVEN);
    const notices = diagnostics.filter(({ severity }) => severity === 'notice');
    expect(notices.map(({ text, location }) => [location && formatLocation(location), text])).toEqual([
      ['env.yaml:1:22', 'Left out of env.yaml, because the template does not declare them: "x", "inner"'],
      ['one.yaml:2:1', 'Left out of one.yaml, because the template does not declare them: "y"'],
      ['two.yaml:2:1', 'Left out of two.yaml, because the template does not declare them: "z", "w"'],
    ]);
  });

  test('keeps the values of hidden parameters secret that it leaves out', async () => {
    const secrets: string[] = [];
    const onSecret = (value: string): void => {
      secrets.push(value);
    };
    const files = { ...FILES, 'one.yaml': 'inner: in-file\n' };
    await bundleIn(await tempWorkspace(files), { ...GIVEN, onSecret });
    expect(secrets).toEqual(expect.arrayContaining(['deep', 'in-file', '1234']));
  });

  test('does not apply to the input parameters', async () => {
    const problem = 'The input parameters: the template has no parameter "q"';
    expect(await complaint(FILES, { ...GIVEN, parameters: { q: 'input' } })).toContain(problem);
  });

  test('still refuses an environment in parameters-files', async () => {
    const given = { ...GIVEN, environmentFiles: [], parametersFiles: ['env.yaml'] };
    expect(await complaint(FILES, given)).toContain('env.yaml looks like an environment');
  });
});
