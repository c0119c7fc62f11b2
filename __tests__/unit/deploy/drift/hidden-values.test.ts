import { expect, test } from '@jest/globals';
import { findHiddenValues, type TemplateOfStack } from '../../../../src/deploy/drift/read/hidden-values.js';

type Json = Readonly<Record<string, unknown>>;

function stack(
  template: Json | undefined,
  more: Partial<Omit<TemplateOfStack, 'template'>> = {},
): TemplateOfStack {
  return { template, parameters: {}, parent: undefined, children: new Map(), ...more };
}

const server = (properties: Json): Json => ({ type: 'OS::Nova::Server', properties });
const PARAMETERS = { secret: { type: 'string', hidden: true }, open: { type: 'string' } };

test('values of hidden parameters are hidden, entry by entry', () => {
  const metadata = {
    plain: 'text',
    open: { get_param: 'open' },
    secret: { str_replace: { template: 'x$y', params: { $y: { get_param: 'secret' } } } },
  };
  const isHidden = findHiddenValues(
    stack({ parameters: PARAMETERS, resources: { web: server({ metadata }) } }),
    'web',
  );
  expect(isHidden(['metadata', 'plain'])).toBe(false);
  expect(isHidden(['metadata', 'open'])).toBe(false);
  expect(isHidden(['metadata', 'secret'])).toBe(true);
  expect(isHidden(['metadata', 'added'])).toBe(false);
  expect(isHidden(['metadata'])).toBe(true);
});

test.each([true, 'true', 'false', 'no', 1, [false]])(
  'a parameter is hidden with hidden: %j, as in Heat',
  (hidden) => {
    const parameters = { secret: { type: 'string', hidden } };
    const isHidden = findHiddenValues(
      stack({ parameters, resources: { web: server({ name: { get_param: 'secret' } }) } }),
      'web',
    );
    expect(isHidden(['name'])).toBe(true);
  },
);

test.each([false, null, '', 0, [], {}])('a parameter is visible with hidden: %j, as in Heat', (hidden) => {
  const parameters = { open: { type: 'string', hidden } };
  const isHidden = findHiddenValues(
    stack({ parameters, resources: { web: server({ name: { get_param: 'open' } }) } }),
    'web',
  );
  expect(isHidden(['name'])).toBe(false);
});

test('names that say so are hidden in any case', () => {
  const isHidden = findHiddenValues(stack({ resources: { web: server({}) } }), 'web');
  for (const name of ['admin_pass', 'password', 'API_KEY', 'auth_token', 'db_secret'])
    expect(isHidden(['metadata', name])).toBe(true);
  expect(isHidden(['key_name'])).toBe(false);
});

test('random strings are hidden, also through values and outputs of nested stacks', () => {
  const inner = stack({
    resources: { random: { type: 'OS::Heat::RandomString' }, net: { type: 'OS::Neutron::Net' } },
    outputs: {
      password: { value: { get_attr: ['random', 'value'] } },
      network: { value: { get_attr: ['net', 'name'] } },
    },
  });
  const outer = stack(
    {
      resources: {
        inner: { type: 'inner.yaml' },
        value: { type: 'OS::Heat::Value', properties: { value: { get_attr: ['inner', 'password'] } } },
        web: server({
          name: { get_attr: ['inner', 'network'] },
          description: { get_attr: ['value', 'value'] },
        }),
      },
    },
    { children: new Map([['inner', inner]]) },
  );
  const isHidden = findHiddenValues(outer, 'web');
  expect([isHidden(['name']), isHidden(['description'])]).toEqual([false, true]);
});

test('a parameter of a nested stack is hidden if its parent passes a hidden value', () => {
  const parent = stack({
    parameters: PARAMETERS,
    resources: {
      inner: {
        type: 'inner.yaml',
        properties: { title: { get_param: 'secret' }, size: { get_param: 'open' } },
      },
    },
  });
  const child = stack(
    {
      parameters: { title: {}, size: {} },
      resources: { web: server({ name: { get_param: 'title' }, flavor: { get_param: 'size' } }) },
    },
    { parent: { stack: parent, resource: 'inner' } },
  );
  const isHidden = findHiddenValues(child, 'web');
  expect([isHidden(['name']), isHidden(['flavor'])]).toEqual([true, false]);
});

test('a member of a group has the values of its definition in the group', () => {
  const parent = stack({
    parameters: PARAMETERS,
    resources: {
      group: {
        type: 'OS::Heat::ResourceGroup',
        properties: { resource_def: server({ name: { get_param: 'secret' }, flavor: 'small' }) },
      },
    },
  });
  const child = stack(
    { resources: { 0: server({ name: 'hush', flavor: 'small' }) } },
    { parent: { stack: parent, resource: 'group' } },
  );
  const isHidden = findHiddenValues(child, '0');
  expect([isHidden(['name']), isHidden(['flavor'])]).toEqual([true, false]);
});

test('CloudFormation templates hide with NoEcho', () => {
  const isHidden = findHiddenValues(
    stack({
      Parameters: { Secret: { Type: 'String', NoEcho: 'true' } },
      Resources: { web: { Type: 'OS::Nova::Server', Properties: { name: { Ref: 'Secret' } } } },
    }),
    'web',
  );
  expect(isHidden(['name'])).toBe(true);
});

test('everything is hidden without the template', () => {
  expect(findHiddenValues(stack(undefined), 'web')(['name'])).toBe(true);
});
