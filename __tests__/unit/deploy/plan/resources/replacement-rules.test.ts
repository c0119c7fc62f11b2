import { describe, expect, test } from '@jest/globals';
import { HiddenParameter } from '../../../../../src/deploy/plan/evaluate/values.js';
import { findProtectedChanges } from '../../../../../src/deploy/plan/policies.js';
import type { Plan } from '../../../../../src/deploy/plan/plan.js';
import { planned, planOf, type Update } from './short-plan.js';

const NETWORK = `resources:
  net: { type: OS::Neutron::Net, properties: { name: a } }
  subnet: { type: OS::Neutron::Subnet, properties: { network: { get_resource: net }, cidr: 10.0.0.0/24 } }
  port: { type: OS::Neutron::Port, properties: { network: { get_resource: net }, fixed_ips: [{ subnet: { get_resource: subnet } }] } }
`;
/** The preview that Heat returns for it, whatever changes. */
const ALARMS = { unchanged: 'net', replaced: 'subnet port' };

const KEYS = (key: string): string => `resources:
  key: { type: OS::Nova::KeyPair, properties: { name: main, public_key: ${key} } }
  port: { type: OS::Neutron::Port, properties: { network: public } }
  server: { type: OS::Nova::Server, properties: { key_name: { get_resource: key }, networks: [{ port: { get_resource: port } }] } }
`;

const SERVER = (properties: string): string => `resources:
  port: { type: OS::Neutron::Port, properties: { network: public } }
  server: { type: OS::Nova::Server, properties: { networks: [{ port: { get_resource: port } }], ${properties} } }
`;

const GROUP = (properties: string, size = 'min_size: 0, max_size: 9'): string => `resources:
  group:
    type: OS::Heat::AutoScalingGroup
    properties: { ${size}, ${properties} }
`;
const MEMBER = 'resource: { type: OS::Nova::Server, properties: { flavor: small } }';
const LARGER = MEMBER.replace('small', 'large');
const MEMBERS = ['group', 'group/aaa', 'group/bbb'];

const NUMBERED = (count: number, more = ''): string => `resources:
  group:
    type: OS::Heat::ResourceGroup
    properties: { count: ${count}, ${more} resource_def: { type: OS::Nova::Server, properties: { name: "s-%index%" } } }
`;

const cases: Readonly<Record<string, Update & { readonly plan: string }>> = {
  'no change of a network, whatever Heat’s preview says': {
    before: NETWORK,
    after: NETWORK,
    heat: ALARMS,
    plan: '',
  },
  'a name: an update keeps the id, so that no other resource changes': {
    before: NETWORK,
    after: NETWORK.replace('name: a', 'name: b'),
    heat: { updated: 'net', replaced: 'subnet port' },
    plan: '~ net',
  },
  'a property that replaces the resource, and the resources that get the new id': {
    before: NETWORK,
    after: NETWORK.replace('10.0.0.0', '10.0.1.0'),
    heat: ALARMS,
    plan: '~ port, ± subnet',
  },
  'a property that updates in place, although Heat’s preview says replace': {
    before: NETWORK,
    after: NETWORK.replace('cidr:', 'dns_nameservers: [1.1.1.1], cidr:'),
    heat: ALARMS,
    plan: '~ subnet',
  },
  'a property set to its default': {
    before: NETWORK,
    after: NETWORK.replace('cidr:', 'ip_version: 4, cidr:'),
    heat: ALARMS,
    plan: '~ subnet',
  },
  'a quoted number': {
    before: NETWORK.replace('cidr:', 'ip_version: 6, cidr:'),
    after: NETWORK.replace('cidr:', 'ip_version: "6", cidr:'),
    heat: ALARMS,
    plan: '~ subnet',
  },
  'the literal id of a deployed resource': {
    before: NETWORK,
    after: NETWORK.replace('{ get_resource: net }, cidr', 'net, cidr'),
    heat: { unchanged: 'net subnet', replaced: 'port' },
    plan: '',
  },
  'another key with the same name: resources with its id stay': {
    before: KEYS('one'),
    after: KEYS('two'),
    heat: { replaced: 'key server' },
    plan: '± key',
  },
  'an image with the policy REPLACE': {
    before: SERVER('image: a, image_update_policy: REPLACE'),
    after: SERVER('image: b, image_update_policy: REPLACE'),
    heat: { replaced: 'server' },
    plan: '± server',
  },
  'user data with the default policy': {
    before: SERVER('user_data: a'),
    after: SERVER('user_data: b'),
    heat: { replaced: 'server' },
    plan: '± server',
  },
  'an image that Heat’s preview does not mention': {
    before: SERVER('image: a'),
    after: SERVER('image: b'),
    plan: '~ server',
  },
  'a property of a type that Heat does not describe': {
    before: 'resources: { a: { type: OS::Unknown::Thing, properties: { x: 1 } } }',
    after: 'resources: { a: { type: OS::Unknown::Thing, properties: { x: 2 } } }',
    plan: '? a replace',
  },
  'an attribute that is an unchanged property': {
    before: `resources:
  net: { type: OS::Neutron::Net, properties: { name: a } }
  v: { type: OS::Heat::Value, properties: { value: { get_attr: [net, name] } } }`,
    after: `resources:
  net: { type: OS::Neutron::Net, properties: { name: a }, metadata: { x: 1 } }
  v: { type: OS::Heat::Value, properties: { value: { get_attr: [net, name] } } }`,
    heat: { updated: 'net v' },
    plan: '~ net',
  },
  'an attribute with an unknown source': {
    before: SERVER('flavor: a').replace('public', '{ get_attr: [server, first_address] }'),
    after: SERVER('flavor: b').replace('public', '{ get_attr: [server, first_address] }'),
    heat: { updated: 'server' },
    plan: '? port replace, ~ server',
  },
  'a new random value, and the resources that read it': {
    before:
      'resources: { a: { type: OS::Heat::RandomString, properties: { length: 5 } }, b: { type: OS::Heat::RandomString, properties: { salt: { get_attr: [a, value] } } } }',
    after:
      'resources: { a: { type: OS::Heat::RandomString, properties: { length: 6 } }, b: { type: OS::Heat::RandomString, properties: { salt: { get_attr: [a, value] } } } }',
    plan: '± a, ± b',
  },
  'a scaling group of the same size and definition': {
    before: GROUP(`desired_capacity: 2, ${MEMBER}`),
    after: GROUP(`desired_capacity: 2, ${MEMBER}`),
    deployed: MEMBERS,
    plan: '',
  },
  'a scaling group that grows': {
    before: GROUP(`desired_capacity: 2, ${MEMBER}`),
    after: GROUP(`desired_capacity: 3, ${MEMBER}`),
    deployed: MEMBERS,
    plan: '+ group/(new 1)',
  },
  'a scaling group that shrinks: Heat removes the oldest member': {
    before: GROUP(`desired_capacity: 2, ${MEMBER}`),
    after: GROUP(`desired_capacity: 1, ${MEMBER}`),
    deployed: MEMBERS,
    plan: '- group/aaa',
  },
  'the members of a scaling group': {
    before: GROUP(`desired_capacity: 2, ${MEMBER}`),
    after: GROUP(`desired_capacity: 2, ${LARGER}`),
    deployed: MEMBERS,
    plan: '~ group/aaa, ~ group/bbb',
  },
  'a scaling group that was scaled by an alarm keeps its size': {
    before: GROUP(MEMBER, 'min_size: 1, max_size: 9'),
    after: GROUP(MEMBER, 'min_size: 1, max_size: 8'),
    deployed: MEMBERS,
    plan: '',
  },
  'a resource group that grows and one that shrinks': {
    before: NUMBERED(2),
    after: NUMBERED(3),
    deployed: ['group', 'group/0', 'group/1'],
    plan: '+ group/2',
  },
  'a resource group with another index variable: it is replaced with all its members': {
    before: NUMBERED(2),
    after: NUMBERED(2, 'index_var: "%i%",').replace('%index%', '%i%'),
    deployed: ['group', 'group/0', 'group/1'],
    plan: '± group/0, ± group/1',
  },
  'a resource group with a member to remove': {
    before: NUMBERED(2),
    after: NUMBERED(2, "removal_policies: [{ resource_list: ['0'] }],"),
    deployed: ['group', 'group/0', 'group/1'],
    plan: '- group/0, + group/2',
  },
  'a resource group with a member removed earlier': {
    before: NUMBERED(2),
    after: NUMBERED(3),
    deployed: ['group', 'group/1', 'group/2'],
    plan: '+ group/3',
  },
  'a file of a nested template': {
    before: 'resources: { tier: { type: tier.yaml } }',
    after: 'resources: { tier: { type: tier.yaml } }',
    deployed: ['tier', 'tier/db', 'tier/old'],
    files: {
      'tier.yaml': [
        'resources: { db: { type: OS::Heat::RandomString, properties: { length: 5 } }, old: { type: OS::Heat::Value } }',
        'resources: { db: { type: OS::Heat::RandomString, properties: { length: 6 } }, more: { type: OS::Heat::Value } }',
      ],
    },
    plan: '± tier/db, + tier/more, - tier/old',
  },
  'an unchanged output of a nested stack': {
    before:
      'resources: { tier: { type: tier.yaml }, port: { type: OS::Neutron::Port, properties: { network: { get_attr: [tier, id] } } } }',
    after:
      'resources: { tier: { type: tier.yaml }, port: { type: OS::Neutron::Port, properties: { network: { get_attr: [tier, id] } } } }',
    deployed: ['tier', 'tier/net', 'port'],
    files: {
      'tier.yaml': [
        'resources: { net: { type: OS::Neutron::Net, properties: { name: a } } }\noutputs: { id: { value: { get_resource: net } } }',
        'resources: { net: { type: OS::Neutron::Net, properties: { name: b } } }\noutputs: { id: { value: { get_resource: net } } }',
      ],
    },
    heat: { updated: 'tier', replaced: 'port' },
    plan: '~ tier/net',
  },
  'a resource that becomes a nested stack': {
    before: 'resources: { a: { type: OS::Heat::Value } }',
    after: 'resources: { a: { type: tier.yaml } }',
    files: { 'tier.yaml': ['', 'resources: { b: { type: OS::Heat::Value } }'] },
    plan: '- a, + a/b',
  },
  'a failed resource': {
    before: 'resources: { a: { type: OS::Heat::Value, properties: { value: x } } }',
    after: 'resources: { a: { type: OS::Heat::Value, properties: { value: x } } }',
    states: { a: 'CREATE_FAILED' },
    plan: '± a',
  },
  'a resource that still runs after another one failed: it can fail, too': {
    before: 'resources: { a: { type: OS::Heat::Value, properties: { value: x } } }',
    after: 'resources: { a: { type: OS::Heat::Value, properties: { value: x } } }',
    states: { a: 'UPDATE_IN_PROGRESS' },
    plan: '? a replace',
  },
  'a failed server, whose state Nova decides': {
    before: SERVER('flavor: a'),
    after: SERVER('flavor: a'),
    states: { server: 'UPDATE_FAILED' },
    heat: { replaced: 'server' },
    plan: '? server replace',
  },
  'an unchanged hidden value next to a reference': {
    before: SERVER('user_data: { get_param: secret }'),
    after: SERVER('user_data: { get_param: secret }'),
    given: [
      { secret: new HiddenParameter('secret', false) },
      { secret: new HiddenParameter('secret', false, 's3') },
    ],
    stored: { server: { networks: [{ port: 'port' }], user_data: 's3' } },
    heat: { replaced: 'server' },
    plan: '',
  },
  'an unknown hidden value next to a reference': {
    before: SERVER('key_name: { get_param: secret }'),
    after: SERVER('key_name: { get_param: secret }'),
    given: [
      { secret: new HiddenParameter('secret', false) },
      { secret: new HiddenParameter('secret', false, 's3') },
    ],
    heat: { replaced: 'server' },
    plan: '? server replace',
  },
};

describe('the plan of', () => {
  test.each(Object.entries(cases))('%s', (_title, update) => {
    expect(planned(update)).toBe(update.plan);
  });
});

describe('protect', () => {
  test('treats an unknown change as the worst possible one', () => {
    const { changes } = planOf(cases['a property of a type that Heat does not describe'] as Update);
    const plan = { changes, unseen: [] } as unknown as Plan;
    expect(findProtectedChanges(plan, { resources: [], unlisted: [] }, ['a'])).toEqual([
      {
        path: 'a',
        type: 'OS::Unknown::Thing',
        pattern: 'a',
        action: 'unknown',
        because: 'it may be replaced: it is unknown which properties of OS::Unknown::Thing can be updated',
      },
    ]);
  });
});

describe('an integer property that cannot be updated', () => {
  const sized = (size: string): string =>
    `resources: { one: { type: My::Number, properties: { size: ${size} } } }`;
  test.each([
    ['9007199254740992', '9007199254740993', '± one'],
    ['"9007199254740992"', '9007199254740993', '± one'],
    ['"9007199254740993"', '9007199254740993', '~ one'],
    ['9007199254740993', '9007199254740993', ''],
    ['2', '2.0', '~ one'],
  ])('from %s to %s: %s', (before, after, expected) => {
    expect(planned({ before: sized(before), after: sized(after) })).toBe(expected);
  });
});

describe('after a failed update that has not reached a resource', () => {
  const TEXT = `resources:
  config: { type: OS::Heat::SoftwareConfig, properties: { config: new, group: g } }`;
  const failed = { before: TEXT, after: TEXT, hasFailed: true, heat: { updated: 'config' } } as const;

  test('a property that Heat cannot update replaces it, although the stored template has the new value already', () => {
    expect(planned({ ...failed, stored: { config: { config: 'old', group: 'g' } } })).toBe('± config');
  });

  test('nothing happens to one that was made of it', () => {
    expect(planned({ ...failed, stored: { config: { config: 'new', group: 'g' } } })).toBe('');
  });
});

test('a failed resource may not be replaced if Heat checks it before the update, as its check can hide the failure', () => {
  const template = 'resources: { text: { type: OS::Heat::Value, properties: { value: a } } }\n';
  const failed = (state: string): Update => ({
    before: template,
    after: template,
    states: { text: state },
    stored: { text: { value: 'a' } },
    hasFailed: true,
    heat: { replaced: 'text' },
  });
  expect(planned(failed('UPDATE_FAILED'))).toBe('± text');
  expect(planned({ ...failed('UPDATE_FAILED'), isChecked: true })).toBe('? text replace');
  // The check leaves these as they are, or they are marked again after it.
  for (const state of ['CREATE_FAILED', 'CHECK_FAILED'])
    expect(planned({ ...failed(state), isChecked: true })).toBe('± text');
  // The next check can find what this one finds in order.
  const why = { text: "Error: resources.text: 'status': expected 'ACTIVE', got 'SHUTOFF'" };
  const found = { ...failed('CHECK_FAILED'), why };
  expect(planned(found)).toBe('± text');
  expect(planned({ ...found, isChecked: true })).toBe('? text replace');
});

describe('a resource of the deployed template that Heat does not list', () => {
  const template = `resources:
  base: { type: OS::Heat::Value, properties: { value: a } }
  text: { type: OS::Heat::Value, properties: { value: { get_attr: [base, value] } } }
`;
  const update = { before: template, after: template, deployed: ['base'] };

  test('may be replaced: a rollback can have left its object', () => {
    expect(planned(update)).toBe('? text replace');
  });

  test('is added after a failed update, which may not have reached it, and if none is listed', () => {
    expect(planned({ ...update, hasFailed: true, stored: { base: { value: 'a' } } })).toBe('+ text');
    expect(planned({ ...update, deployed: [] })).toBe('+ base, + text');
  });
});
