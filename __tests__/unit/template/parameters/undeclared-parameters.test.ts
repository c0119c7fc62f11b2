import { describe, expect, test } from '@jest/globals';
import { bundleIn, complaint, complaintIn, tempWorkspace, VERSION } from '../temp-workspace.js';

const FILES = {
  'main.yaml': `${VERSION}parameters:
  greeting: {type: string, default: hi}
resources:
  child: {type: child.yaml}
`,
  'child.yaml': `${VERSION}parameters: {depth: {type: number, default: 1}}\n`,
  // With an earlier environment that has parameters, Heat drops unknown names instead of refusing them.
  'env.yaml': 'parameters: {greeting: hello}\n',
  'shared.yaml': 'greeting: hello\nsize: 1\n',
};
const GIVEN = { environmentFiles: ['env.yaml'] };

describe('a parameter that the template does not declare is refused', () => {
  test('in the input, with the name that is meant', async () => {
    expect(await complaint(FILES, { ...GIVEN, parameters: { greting: 'x' } })).toBe(
      'The input parameters: the template has no parameter "greting"; did you mean greeting?\n' +
        'Next: Correct or remove the name, or declare the parameter in the template.',
    );
  });

  test('in a parameters file, with its line', async () => {
    expect(await complaint(FILES, { ...GIVEN, parametersFiles: ['shared.yaml'] })).toBe(
      [
        'The template has no parameter "size"',
        'At: shared.yaml:2:1',
        'Next: Correct or remove the name, or declare the parameter in the template. ' +
          'With ignore-unknown-parameters: true, the step leaves it out.',
      ].join('\n'),
    );
  });

  test('in a stacks file, with its line', async () => {
    const location = { file: 'stacks.yaml', line: 4, column: 7 };
    const written = [{ name: 'size', written: '1', value: 1n, location }];
    const given = { ...GIVEN, parameters: { size: 1 }, writtenParameters: written };
    expect(await complaint(FILES, given)).toContain('At: stacks.yaml:4:7');
  });

  test('if only a nested template declares it', async () => {
    expect(await complaint(FILES, { ...GIVEN, parameters: { depth: 2 } })).toContain(
      'Only a nested template declares "depth": set it in "parameter_defaults" of an environment.',
    );
  });

  test('all at once', async () => {
    const given = { ...GIVEN, parametersFiles: ['shared.yaml'], parameters: { a: 1, b: 2 } };
    expect(await complaintIn(await tempWorkspace(FILES), given)).toContain('3 problems in the files:');
  });
});

test('without a template, nobody knows what it declares', async () => {
  const made = bundleIn(await tempWorkspace(FILES), { template: undefined, parameters: { size: 1 } });
  expect((await made).request.parameters).toEqual({ size: '1' });
});
