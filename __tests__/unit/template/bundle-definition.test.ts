import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/template/index.js';
import { bundleIn, tempWorkspace, VERSION } from './temp-workspace.js';

let made: Bundle;
beforeAll(async () => {
  const workspace = await tempWorkspace({
    'main.yaml': `${VERSION}parameters: {size: {type: string}, key: {type: string, hidden: true}}\nresources:\n  one: {type: My::One}\n`,
    'one.yaml': `${VERSION}resources: {}\n`,
    'other.yaml': `${VERSION}resources: {leaf: {type: OS::Heat::Value}}\n`,
    'first.yaml':
      'parameters: {size: small, key: from-the-file}\nparameter_defaults: {zone: a, color: red}\n' +
      'resource_registry: {My::One: one.yaml, resources: {one: {hooks: pre-create}}}\n',
    'last.yaml':
      'parameters: {size: large}\nparameter_defaults: {zone: b}\nresource_registry: {My::One: other.yaml}\n',
  });
  made = await bundleIn(workspace, {
    environmentFiles: ['first.yaml', 'last.yaml'],
    parameters: { key: 'secret' },
  });
});

describe('the definition of a bundle', () => {
  test('has the template as plain values', () => {
    expect(made.definition().template).toMatchObject({ resources: { one: { type: 'My::One' } } });
  });

  test('leaves the environments out of the files', () => {
    expect(Object.keys(made.definition().files).sort()).toEqual(['one.yaml', 'other.yaml']);
  });

  test('merges the environments in their order', () => {
    const { registry, parameterDefaults } = made.definition();
    expect(registry).toEqual({ 'My::One': 'other.yaml', resources: { one: { hooks: 'pre-create' } } });
    expect(parameterDefaults).toEqual({ zone: 'b', color: 'red' });
  });

  test('replaces the entries about single resources as a whole, and nothing by null, as Heat does', async () => {
    const workspace = await tempWorkspace({
      'main.yaml': VERSION,
      'first.yaml': 'resource_registry: {A::A: B::B, resources: {one: {hooks: pre-create}}}',
      'second.yaml': 'resource_registry: {A::A: null, resources: {two: {hooks: pre-create}}}',
      'third.yaml': 'resource_registry: {C::C: D::D, resources: null}',
    });
    const environmentFiles = ['first.yaml', 'second.yaml', 'third.yaml'];
    const { definition, diagnostics } = await bundleIn(workspace, { environmentFiles });
    expect(definition().registry).toEqual({
      'A::A': 'B::B',
      'C::C': 'D::D',
      resources: { two: { hooks: 'pre-create' } },
    });
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        text: expect.stringMatching(/^Heat ignores "resources" .* at second\.yaml:1:33\. /),
        location: { file: 'first.yaml', line: 1, column: 33 },
      },
    ]);
  });

  test('has the values of the parameters, hidden ones included', () => {
    const { parameters, hiddenParameters } = made.definition();
    expect(Object.fromEntries(parameters)).toEqual({ size: 'large', key: 'secret' });
    expect(hiddenParameters).toEqual(['key']);
  });

  test('is parsed once', () => {
    expect(made.definition()).toBe(made.definition());
  });

  test('has no template if the stack keeps its own', async () => {
    const { template } = (await bundleIn('/nowhere', { template: undefined })).definition();
    expect(template).toBeUndefined();
  });
});
