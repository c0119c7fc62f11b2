import { describe, expect, test } from '@jest/globals';
import { planned, planOf, type Update } from './short-plan.js';

const TIER = {
  'tier.yaml': [
    'resources: { db: { type: OS::Heat::Value } }',
    'resources: { db: { type: OS::Heat::Value } }',
  ],
} as const;
const SCALED = (name: string): string => `resources:
  ${name}: { type: OS::Heat::AutoScalingGroup, properties: { min_size: 1, max_size: 9, resource: { type: OS::Heat::Value } } }
`;
const NUMBERED = (count: number, more = ''): string => `resources:
  group: { type: OS::Heat::ResourceGroup, properties: { count: ${count}, ${more} resource_def: { type: OS::Heat::Value } } }
`;
const LISTED = (...names: string[]): string =>
  `removal_policies: [{ resource_list: [${names.join(', ')}] }],`;
const UPDATE_MODE = 'removal_policies_mode: update,';

const groups: Readonly<Record<string, Update & { readonly plan: string }>> = {
  'a scaling group in place of a resource group: it begins with new members and its own size': {
    before: NUMBERED(2),
    after: SCALED('group'),
    deployed: ['group', 'group/0', 'group/1'],
    plan: '± group, + group/(new 1), - group/0, - group/1',
  },
  'a scaling group in place of a nested template': {
    before: 'resources: { group: { type: tier.yaml } }',
    after: SCALED('group'),
    deployed: ['group', 'group/db'],
    files: TIER,
    plan: '± group, + group/(new 1), - group/db',
  },
  'a scaling group that is marked unhealthy': {
    before: SCALED('group'),
    after: SCALED('group'),
    deployed: ['group', 'group/aaa', 'group/bbb'],
    states: { group: 'CHECK_FAILED' },
    plan: '± group, + group/(new 1), - group/aaa, - group/bbb',
  },
  'a resource group that is replaced: it reuses the numbers of removed members': {
    before: NUMBERED(2),
    after: NUMBERED(2, 'index_var: "%i%",'),
    deployed: ['group', 'group/0', 'group/2'],
    plan: '± group/0, + group/1, - group/2',
  },
  'a number that removal_policies list in mode update, and that Heat skips already': {
    before: NUMBERED(3, LISTED('2') + UPDATE_MODE),
    after: NUMBERED(3, LISTED('2') + UPDATE_MODE),
    deployed: ['group', 'group/0', 'group/1', 'group/3'],
    plan: '',
  },
  'a number that removal_policies no longer list in mode update': {
    before: NUMBERED(3, LISTED('2') + UPDATE_MODE),
    after: NUMBERED(3, UPDATE_MODE),
    deployed: ['group', 'group/0', 'group/1', 'group/3'],
    plan: '+ group/2, - group/3',
  },
  'a group that grows over the last number, which was removed before': {
    before: NUMBERED(2, LISTED('2')),
    after: NUMBERED(3, LISTED('2')),
    deployed: ['group', 'group/0', 'group/1'],
    plan: '+ group/3',
  },
  'a number in removal_policies that was no member: Heat ignores it': {
    before: NUMBERED(2),
    after: NUMBERED(3, LISTED('2')),
    deployed: ['group', 'group/0', 'group/1'],
    plan: '+ group/2',
  },
  'a new group with removal_policies: it skips whatever they list': {
    before: 'resources: {}',
    after: NUMBERED(2, LISTED('0')),
    plan: '+ group/1, + group/2',
  },
};

const INNER = (value: string): string => `parameters: { word: { type: string } }
conditions: { differs: { not: { equals: [{ get_param: word }, x] } }, equals_x: { equals: [{ get_param: word }, x] } }
resources:
  there: { type: OS::Heat::Value, condition: differs, properties: { value: ${value} } }
  absent: { type: OS::Heat::Value, condition: equals_x, properties: { value: ${value} } }
  group: { type: OS::Heat::ResourceGroup, condition: equals_x, properties: { count: 1, resource_def: { type: OS::Heat::Value } } }
`;
const OUTER = (length: number): string => `resources:
  word: { type: OS::Heat::RandomString, properties: { length: ${length} } }
  tier: { type: tier.yaml, properties: { word: { get_attr: [word, value] } } }
`;
const DEPLOYED_TIER = ['word', 'tier', 'tier/there'];

/** The value of the conditions is known to Heat alone. */
const conditions: Readonly<Record<string, Update & { readonly plan: string }>> = {
  'nothing: what exists stays, and what does not is not added': {
    before: OUTER(5),
    after: OUTER(5),
    deployed: DEPLOYED_TIER,
    files: { 'tier.yaml': [INNER('a'), INNER('a')] },
    plan: '',
  },
  'a property': {
    before: OUTER(5),
    after: OUTER(5),
    deployed: DEPLOYED_TIER,
    files: { 'tier.yaml': [INNER('a'), INNER('b')] },
    plan: '~ tier/there',
  },
  'what the conditions read: members of a group are no more certain than the group': {
    before: OUTER(5),
    after: OUTER(6),
    deployed: DEPLOYED_TIER,
    files: { 'tier.yaml': [INNER('a'), INNER('a')] },
    plan: '? tier/absent replace, ? tier/group/0 replace, ? tier/there replace, ± word',
  },
};

const SUBNET = (network: string, interfaces: string): string => `resources:
  net: { type: OS::Neutron::Net, properties: { name: a } }
  router: { type: OS::Neutron::Net, properties: { name: r } }
  subnet: { type: OS::Neutron::Subnet, properties: { ${network}, cidr: 10.0.0.0/24 } }
  link: { type: OS::Neutron::RouterInterface, properties: { ${interfaces} } }
`;
const OLD_NAMES = SUBNET(
  'network_id: { get_resource: net }',
  'router_id: { get_resource: router }, subnet_id: { get_resource: subnet }',
);
const NEW_NAMES = OLD_NAMES.replaceAll('_id:', ':');
const LITERAL_NETWORK = (name: string): string =>
  `resources: { subnet: { type: OS::Neutron::Subnet, properties: { network_id: 8f1, cidr: 10.0.0.0/24, name: ${name} } } }`;
const PORT_OF = (network: string): string =>
  `resources: { port: { type: OS::Neutron::Port, properties: { network_id: ${network} } } }`;
const OWN_ID =
  "resources: { db: { type: OS::Heat::RandomString, properties: { salt: { get_param: 'OS::stack_id' } } } }";
const HANDLE = `resources:
  handle: { type: OS::Heat::UpdateWaitConditionHandle }
  reader: { type: OS::Heat::Value, properties: { value: { get_resource: handle } } }
`;
const DEPLOYMENT = (input: string, value: string): string => `resources:
  config: { type: OS::Heat::SoftwareConfig, properties: { inputs: [{ name: size, ${input} }] } }
  deployment: { type: OS::Heat::SoftwareDeployment, properties: { config: { get_resource: config }, input_values: { size: ${value} } } }
`;
const REMOTE = (context: string): string => `resources:
  remote: { type: OS::Heat::Stack, properties: { context: { ${context} }, template: x } }
`;

const types: Readonly<Record<string, Update & { readonly plan: string }>> = {
  'old names of properties that get their new ones: Heat compares the values': {
    before: OLD_NAMES,
    after: NEW_NAMES,
    heat: { replaced: 'subnet link' },
    plan: '~ link, ~ subnet',
  },
  'old names of properties that stay: Heat’s preview misses the new ones': {
    before: LITERAL_NETWORK('a'),
    after: LITERAL_NETWORK('a'),
    heat: { replaced: 'subnet' },
    plan: '',
  },
  'another value of an old name, which the schema of the type does not show': {
    before: PORT_OF('a'),
    after: PORT_OF('b'),
    heat: { replaced: 'port' },
    plan: '± port',
  },
  'a change beside an old name: Heat’s preview knows nothing of it': {
    before: LITERAL_NETWORK('a'),
    after: LITERAL_NETWORK('b'),
    heat: { replaced: 'subnet' },
    plan: '~ subnet',
  },
  'an old name of a property that Heat’s preview takes for another one': {
    before: 'resources: { a: { type: OS::Cinder::Volume, properties: { imageRef: cirros } } }',
    after: 'resources: { a: { type: OS::Cinder::Volume, properties: { image: cirros } } }',
    heat: { replaced: 'a' },
    plan: '~ a',
  },
  'the id of a nested stack, which Heat’s preview does not know': {
    before: 'resources: { tier: { type: tier.yaml } }',
    after: 'resources: { tier: { type: tier.yaml } }',
    deployed: ['tier', 'tier/db'],
    files: { 'tier.yaml': [OWN_ID, OWN_ID] },
    heat: { replaced: 'tier/db' },
    plan: '',
  },
  'a new name with another value': {
    before: OLD_NAMES,
    after: NEW_NAMES.replace('network: { get_resource: net }', 'network: { get_resource: router }'),
    heat: { replaced: 'subnet link' },
    plan: '± link, ± subnet',
  },
  'a delay: Heat has no update for it, which its preview does not know': {
    before: 'resources: { a: { type: OS::Heat::Delay, properties: { min_wait: 1 } } }',
    after: 'resources: { a: { type: OS::Heat::Delay, properties: { min_wait: 2 } } }',
    heat: { updated: 'a' },
    plan: '± a',
  },
  'a delay whose property gets its default': {
    before: 'resources: { a: { type: OS::Heat::Delay } }',
    after: 'resources: { a: { type: OS::Heat::Delay, properties: { min_wait: 0 } } }',
    heat: { updated: 'a' },
    plan: '~ a',
  },
  'a handle that every update replaces, and the resources that get the new one': {
    before: HANDLE,
    after: HANDLE,
    heat: { unchanged: 'handle reader' },
    plan: '± handle, ~ reader',
  },
  'a deployment with an input that replaces it': {
    before: DEPLOYMENT('replace_on_change: true', '1'),
    after: DEPLOYMENT('replace_on_change: true', '2'),
    heat: { updated: 'deployment' },
    plan: '? deployment replace',
  },
  'a deployment with an input that does not replace it': {
    before: DEPLOYMENT('replace_on_change: false', '1'),
    after: DEPLOYMENT('replace_on_change: false', '2'),
    heat: { updated: 'deployment' },
    plan: '~ deployment',
  },
  'a deployment whose config is none of the stack': {
    before: DEPLOYMENT('default: 0', '1').replace('{ get_resource: config }', 'c1'),
    after: DEPLOYMENT('default: 0', '1').replace('{ get_resource: config }', 'c2'),
    heat: { updated: 'deployment' },
    plan: '? deployment replace',
  },
  'an external_id that is added: Heat refuses it, whatever its preview says': {
    before: 'resources: { a: { type: OS::Neutron::Net } }',
    after: 'resources: { a: { type: OS::Neutron::Net, external_id: n1 } }',
    heat: { unchanged: 'a' },
    plan: '? a update',
  },
  'an external_id that is removed': {
    before: 'resources: { a: { type: OS::Neutron::Net, external_id: n1 } }',
    after: 'resources: { a: { type: OS::Neutron::Net } }',
    heat: { updated: 'a' },
    plan: '? a update',
  },
  'a resource with the same external_id: Heat changes nothing of it': {
    before: 'resources: { a: { type: OS::Neutron::Net, external_id: n1 } }',
    after: 'resources: { a: { type: OS::Neutron::Net, external_id: n1, properties: { name: b } } }',
    heat: { updated: 'a' },
    plan: '',
  },
  'a stack that moves to another region': {
    before: REMOTE('region_name: one'),
    after: REMOTE('region_name: two'),
    plan: '± remote',
  },
  'a stack with other credentials': {
    before: REMOTE('region_name: one'),
    after: REMOTE('region_name: one, credential_secret_id: s'),
    plan: '? remote update',
  },
  'an old type with a rule of its own, which Heat’s preview applies': {
    before: HANDLE.replace('OS::Heat::Value', 'AWS::EC2::EIPAssociation').replace(
      'value:',
      'EIP: 192.0.2.1, InstanceId:',
    ),
    after: HANDLE.replace('OS::Heat::Value', 'AWS::EC2::EIPAssociation').replace(
      'value:',
      'EIP: 192.0.2.2, InstanceId:',
    ),
    heat: { replaced: 'reader' },
    plan: '± handle, ? reader replace',
  },
};

describe('the plan of a group', () => {
  test.each(Object.entries(groups))('%s', (_title, update) => {
    expect(planned(update)).toBe(update.plan);
  });
});

describe('the plan for unknown conditions that changes', () => {
  test.each(Object.entries(conditions))('%s', (_title, update) => {
    expect(planned(update)).toBe(update.plan);
  });
});

describe('the plan of a type with a rule of its own', () => {
  test.each(Object.entries(types))('%s', (_title, update) => {
    expect(planned(update)).toBe(update.plan);
  });
});

describe('an output that refers to', () => {
  const template = (names: string): string => `resources: { ${names} }`;
  const VALUE = 'a: { type: OS::Heat::Value }';
  const compare = (before: string, after: string): unknown =>
    planOf({ before: template(before), after: template(after) }).compareExpressions(
      { get_resource: 'b' },
      { get_resource: 'b' },
    );

  test('no resource stays as it is: Heat accepts it', () => {
    expect(compare(VALUE, VALUE)).toBe('same');
  });

  test('a resource that comes or goes changes, or may', () => {
    const other = 'b: { type: OS::Heat::Value }';
    expect(compare(VALUE, `${VALUE}, ${other}`)).toBe('different');
    expect(compare(`${VALUE}, ${other}`, VALUE)).toBe('unknown');
  });
});
