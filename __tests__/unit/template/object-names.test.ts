import { describe, expect, test } from '@jest/globals';
import { createTypeMapping, findType, getMember, ownValue } from '../../../src/template/index.js';
import { bundleIn, tempWorkspace, VERSION } from './temp-workspace.js';

/** Names that every object of JavaScript has. */
describe.each(['__proto__', 'constructor', 'toString'])('the name %s is a name like any other', (name) => {
  test('of a member that a map has, or has not', () => {
    expect(ownValue({ [name]: 1 }, name)).toBe(1);
    expect(ownValue({}, name)).toBeUndefined();
    expect(getMember({}, name)).toBeUndefined();
    expect(findType(getMember({ [name]: { type: 'A' } }, name))).toBe('A');
  });

  test('of a type that environments map, or map not', () => {
    expect(createTypeMapping({}).targetOf(name, 'web')).toBe(name);
    const registry = { resources: { web: { [name]: 'web.yaml' } } };
    expect(createTypeMapping(registry).targetOf(name, 'web')).toBe('web.yaml');
    const inside = { resources: { web: { [name]: { [name]: 'inner.yaml' } } } };
    expect(createTypeMapping(inside).inside('web', 'A::B').targetOf(name, name)).toBe('inner.yaml');
  });

  test('of a parameter default in environments', async () => {
    const workspace = await tempWorkspace({
      'main.yaml': `${VERSION}resources: {}\n`,
      'env.yaml': `parameter_defaults: { ${name}: { a: 1 } }\n`,
      'last.yaml': 'parameter_defaults: { b: 2 }\n',
    });
    const made = await bundleIn(workspace, { environmentFiles: ['env.yaml', 'last.yaml'] });
    expect(Object.keys(made.definition().parameterDefaults)).toEqual([name, 'b']);
  });
});
