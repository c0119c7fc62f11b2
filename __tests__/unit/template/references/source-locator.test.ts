import { beforeAll, describe, expect, test } from '@jest/globals';
import { formatLocation } from '../../../../src/errors/index.js';
import type { Bundle } from '../../../../src/template/index.js';
import { bundleIn, tempWorkspace, VERSION } from '../temp-workspace.js';

let made: Bundle;
beforeAll(async () => {
  const workspace = await tempWorkspace({
    'main.yaml': [
      'heat_template_version: 2021-04-16',
      'resources:',
      '  plain: {type: OS::Heat::Value}',
      '  nested: {type: lib/n.yaml}',
      '  mapped: {type: My::Server}',
      '  special: {type: My::Server}',
      '  globbed: {type: Old::Thing}',
      '  renamed: {type: Your::Server}',
      '  round: {type: Round::A}',
      '  group:',
      '    type: OS::Heat::ResourceGroup',
      '    properties:',
      '      resource_def: {type: lib/n.yaml}',
      '  scaled:',
      '    type: OS::Heat::AutoScalingGroup',
      '    properties:',
      '      resource: {type: My::Server}',
      '  chain:',
      '    type: OS::Heat::ResourceChain',
      '    properties:',
      '      resources: [OS::Heat::Value, My::Server]',
      '',
    ].join('\n'),
    'lib/n.yaml': `${VERSION}resources:\n  inner: {type: deep.yaml}\n`,
    'lib/deep.yaml': `${VERSION}resources:\n  leaf: {type: OS::Heat::Value}\n`,
    'lib/other.yaml': `${VERSION}\n\nresources:\n  leaf: {type: OS::Heat::Value}\n`,
    'env.yaml':
      'resource_registry:\n  Your::Server: My::Server\n  Round::A: Round::B\n  Round::B: Round::A\n  My::Server: lib/n.yaml\n  "Old::*": lib/deep.yaml\n  resources: {special: {My::Server: lib/other.yaml}}\n',
  });
  made = await bundleIn(workspace, { environmentFiles: ['env.yaml'] });
});

describe('the locations of what reads an attribute', () => {
  test('are those of its functions in all templates, by resource and attribute', async () => {
    const workspace = await tempWorkspace({
      'main.yaml': `${VERSION}resources:
  server: {type: OS::Nova::Server}
  nested: {type: n.yaml, properties: {a: {get_attr: [server, addresses, net, 0, port]}}}
outputs:
  same: {value: {list_join: [',', [{get_attr: [server, addresses]}]]}}
  other: {value: {get_attr: [server, name]}}
  another: {value: {get_attr: [nested, addresses]}}
`,
      'n.yaml': `${VERSION}outputs:\n  x: {value: {get_attr: [server, addresses]}}\n`,
    });
    const files = await bundleIn(workspace);
    expect(files.locateAttribute('server', 'addresses').map(formatLocation)).toEqual([
      'main.yaml:4:43',
      'main.yaml:6:37',
      'n.yaml:3:15',
    ]);
    expect(files.locateAttribute('server', 'networks')).toEqual([]);
  });

  test('include the functions of CloudFormation', async () => {
    const workspace = await tempWorkspace({
      'main.yaml': `AWSTemplateFormatVersion: '2010-09-09'
Resources: {a: {Type: AWS::EC2::Instance}}
Outputs:
  list: {Value: {'Fn::GetAtt': [a, PublicIp]}}
`,
    });
    const files = await bundleIn(workspace);
    expect(files.locateAttribute('a', 'PublicIp').map(formatLocation)).toEqual(['main.yaml:4:18']);
  });
});

describe('the location of a resource', () => {
  test.each([
    ['plain', 'main.yaml:3:3'],
    ['plain/no/further', 'main.yaml:3:3'],
    ['nested', 'main.yaml:4:3'],
    ['nested/inner', 'lib/n.yaml:3:3'],
    ['nested/inner/leaf', 'lib/deep.yaml:3:3'],
    ['nested/gone', 'main.yaml:4:3'],
    ['mapped/inner/leaf', 'lib/deep.yaml:3:3'],
    ['special/leaf', 'lib/other.yaml:5:3'],
    // Heat maps a pattern to a type only, never to a template.
    ['globbed/leaf', 'main.yaml:7:3'],
    ['renamed/inner/leaf', 'lib/deep.yaml:3:3'],
    ['round/any', 'main.yaml:9:3'],
    ['group/0', 'main.yaml:13:21'],
    ['group/12/inner/leaf', 'lib/deep.yaml:3:3'],
    ['scaled/abc/inner', 'lib/n.yaml:3:3'],
    ['chain/0', 'main.yaml:21:19'],
    ['chain/1/inner', 'lib/n.yaml:3:3'],
    ['chain/7', 'main.yaml:18:3'],
  ])('of %s is %s', (path, place) => {
    const found = made.locateResource(path.split('/'));
    expect(found && formatLocation(found)).toBe(place);
  });

  test('is undefined if the template has no such resource', () => {
    expect(made.locateResource(['nobody'])).toBeUndefined();
    expect(made.locateResource([])).toBeUndefined();
  });
});

test('a node is found by its path, in the root template and in files', () => {
  expect(made.locateNode(undefined, ['resources', 'group', 'properties'])).toEqual({
    file: 'main.yaml',
    line: 12,
    column: 5,
  });
  expect(made.locateNode(undefined, ['resources', 'chain', 'properties', 'resources', 1])).toEqual({
    file: 'main.yaml',
    line: 21,
    column: 36,
  });
  expect(made.locateNode('lib/n.yaml', ['resources', 'gone'])).toEqual({
    file: 'lib/n.yaml',
    line: 2,
    column: 1,
  });
  expect(made.locateNode('gone.yaml', [])).toBeUndefined();
});

test('a resource is defined by its template, by the registry or by the properties of its group', () => {
  const typeOf = (path: string): string | undefined => made.resourceDefinition(path.split('/'))?.type;
  expect(typeOf('nested/inner')).toBe('deep.yaml');
  expect(typeOf('special/leaf')).toBe('OS::Heat::Value');
  expect(typeOf('group/3')).toBe('lib/n.yaml');
  expect(typeOf('chain/1')).toBe('My::Server');
  expect(made.resourceDefinition(['nested', 'gone'])).toBeUndefined();
  expect(made.resourceDefinition(['nobody'])).toBeUndefined();
});

test('a node of a definition is located only if the whole path exists', () => {
  const group = made.resourceDefinition(['group']);
  expect(group?.locate(['properties', 'resource_def'])).toEqual({ file: 'main.yaml', line: 13, column: 7 });
  expect(group?.locate(['properties', 'count'])).toBeUndefined();
});
