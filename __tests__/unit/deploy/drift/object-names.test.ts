import { expect, test } from '@jest/globals';
import { containsDeployed, valueAtPath } from '../../../../src/deploy/drift/compare/values.js';
import { findHiddenValues } from '../../../../src/deploy/drift/read/hidden-values.js';

/** Names that every object of JavaScript has. */
test.each(['__proto__', 'constructor', 'toString'])('the name %s is a name like any other', (name) => {
  expect(valueAtPath({}, [name])).toBeUndefined();
  expect(valueAtPath({ [name]: 1 }, [name])).toBe(1);
  expect(containsDeployed({}, { [name]: {} })).toBe(false);
  expect(containsDeployed({}, { [name]: null })).toBe(true);

  const metadata = { [name]: { get_param: name }, plain: { get_attr: [name, 'name'] } };
  const template = {
    parameters: { [name]: { type: 'string', hidden: true } },
    resources: { web: { type: 'OS::Nova::Server', properties: { metadata } } },
  };
  const stack = { template, parameters: {}, parent: undefined, children: new Map<string, never>() };
  const isHidden = findHiddenValues(stack, 'web');
  expect(isHidden(['metadata', name])).toBe(true);
  // It is not known what a resource holds that the template lacks.
  expect(isHidden(['metadata', 'plain'])).toBe(true);
});
