import { describe, expect, test } from '@jest/globals';
import type {
  Origin,
  PlannedStack,
  ResourceNode,
} from '../../../../../src/deploy/plan/stack/planned-stack.js';
import { createTemplateStack } from '../../../../../src/deploy/plan/stack/template-stack.js';
import {
  createTemplateReader,
  createTypeMapping,
  readTemplate,
  type Json,
} from '../../../../../src/template/index.js';

const NESTED = `
heat_template_version: 2021-04-16
parameters: { size: { type: string }, net: { type: string } }
resources:
  port: { type: OS::Neutron::Port, properties: { network: { get_param: net } } }
  server:
    type: OS::Nova::Server
    properties:
      flavor: { get_param: size }
      networks: [{ port: { get_resource: port } }]
`;
const ROOT = `
heat_template_version: 2021-04-16
parameters: { flavor: { type: string } }
resources:
  net: { type: OS::Neutron::Net }
  tier:
    type: My::Tier
    properties: { size: { get_param: flavor }, net: { get_resource: net } }
  group:
    type: OS::Heat::ResourceGroup
    properties:
      count: 1
      resource_def: { type: nested.yaml, properties: { size: { get_file: size.txt }, net: fixed } }
`;
const CLOUD_FORMATION = `
HeatTemplateFormatVersion: '2012-12-12'
Parameters: { Flavor: { Type: String } }
Resources:
  Net: { Type: OS::Neutron::Net }
  Tier: { Type: nested.yaml, Properties: { size: { Ref: Flavor }, net: { Ref: Net } } }
`;

function nodeAt(template: string, path: string): ResourceNode | undefined {
  const root: PlannedStack = createTemplateStack(
    readTemplate(template) as Json,
    {
      names: [],
      types: createTypeMapping({ 'My::Tier': 'nested.yaml' }),
      given: () => undefined,
      pseudo: () => undefined,
      holder: undefined,
    },
    {
      files: { 'nested.yaml': NESTED },
      read: createTemplateReader(),
      parameterDefaults: {},
      members: () => ({ names: ['0'], isSizeUnknown: false }),
    },
  );
  const [first = '', ...names] = path.split('/');
  return names.reduce<ResourceNode | undefined>(
    (node, name) => node?.nested()?.resources().get(name),
    root.resources().get(first),
  );
}

function originOf(template: string, path: string): Record<keyof Omit<Origin, 'definitions'>, string[]> {
  const { parameters, reads, files } = nodeAt(template, path)?.origin() ?? {
    parameters: [],
    reads: [],
    files: [],
  };
  return { parameters: [...parameters], reads: [...reads], files: [...files] };
}

describe('the origin of a resource', () => {
  test('is followed through the properties of the holder to the root parameters', () => {
    expect(originOf(ROOT, 'tier/server')).toEqual({
      parameters: ['flavor'],
      reads: ['tier/port'],
      files: [],
    });
    expect(originOf(ROOT, 'tier/port')).toEqual({ parameters: [], reads: ['net'], files: [] });
  });

  test('is followed through the members of a group, which the group defines', () => {
    expect(originOf(ROOT, 'group/0/server')).toEqual({
      parameters: [],
      reads: ['group/0/port'],
      files: ['size.txt'],
    });
  });

  test('is followed in templates of CloudFormation, too', () => {
    expect(originOf(CLOUD_FORMATION, 'Tier/server')).toEqual({
      parameters: ['Flavor'],
      reads: ['Tier/port'],
      files: [],
    });
    expect(originOf(CLOUD_FORMATION, 'Tier/port').reads).toEqual(['Net']);
  });

  test('of a member has the definition as the group writes it', () => {
    expect(nodeAt(ROOT, 'group/0')?.definition).toMatchObject({ type: 'nested.yaml' });
  });
});
