import { describe, expect, test } from '@jest/globals';
import { planned, PROJECT_ID } from './short-plan.js';

const TIER =
  'heat_template_version: 2021-04-16\nresources: { text: { type: OS::Heat::Value, properties: { value: old } } }\n';

describe('the id of a nested stack', () => {
  const group = (index: string): string => `
  group:
    type: OS::Heat::ResourceGroup
    properties: { count: 1, index_var: "${index}", resource_def: { type: OS::Heat::Value } }
`;
  const template = (index = '%a%'): string => `resources:${group(index)}
  tier: { type: tier.yaml }
  port: { type: OS::Neutron::Port, properties: { network: { get_resource: group } } }
  salted: { type: OS::Heat::RandomString, properties: { salt: { get_resource: tier } } }
`;
  const files = { 'tier.yaml': [TIER, TIER] } as const;
  const deployed = ['group', 'group/0', 'tier', 'tier/text', 'port', 'salted'];

  test('is new if the deploy replaces it as a whole', () => {
    const update = { before: template(), after: template('%b%'), deployed, files };
    expect(planned(update)).toBe('± group/0, ± port');
    expect(planned({ ...update, after: template(), states: { tier: 'CHECK_FAILED' } })).toBe(
      '± salted, ± tier/text',
    );
  });

  test('is the same if only its contents change', () => {
    const changed = TIER.replace('old', 'new');
    const update = { before: template(), after: template(), deployed };
    expect(planned({ ...update, files: { 'tier.yaml': [TIER, changed] } })).toBe('~ tier/text');
  });
});

describe('an unhealthy nested stack with an unhealthy resource in it', () => {
  const tier = 'resources: { text: { type: OS::Heat::Value }, more: { type: OS::Heat::Value } }\n';
  const template = 'resources: { tier: { type: tier.yaml } }\n';
  const update = {
    before: template,
    after: template,
    deployed: ['tier', 'tier/text', 'tier/more'],
    files: { 'tier.yaml': [tier, tier] },
    states: { tier: 'CHECK_FAILED', 'tier/text': 'CHECK_FAILED' },
  } as const;

  test.each([
    'resources.tier: Resource CHECK failed: ...',
    'ResourceFailure: Resources.tier: Resource CHECK failed: ...',
    'CHECK aborted (Task check from TemplateResource "tier" Timed out)',
  ])('is not replaced as a whole if a check has found it so: %s', (reason) => {
    expect(planned({ ...update, why: { tier: reason } })).toBe('± tier/text');
  });

  test('may be replaced as a whole if somebody has marked it: Heat looks at the state of the nested stack', () => {
    expect(planned({ ...update, why: { tier: 'broken, says Ada' } })).toBe(
      '? tier/more replace, ? tier/text replace',
    );
  });
});

describe('get_resource of a nested template, which is an ARN', () => {
  const uses = (value: string): string =>
    `resources: { tier: { type: tier.yaml }, user: { type: OS::Heat::Value, properties: { value: ${value} } } }\n`;
  const byReference = uses('{ get_resource: tier }');
  const files = { 'tier.yaml': [TIER, TIER] } as const;
  const arn = `arn:openstack:heat::${PROJECT_ID}:stacks/tier/tier`;
  const update = { before: byReference, after: byReference, deployed: ['tier', 'tier/text', 'user'], files };
  const stored = { 'tier/text': { value: 'old' } };

  test('is compared with what a failed update has stored', () => {
    const failed = { ...update, hasFailed: true };
    expect(planned({ ...failed, stored: { ...stored, user: { value: arn } } })).toBe('');
    expect(planned({ ...failed, stored: { ...stored, user: { value: 'tier' } } })).toBe('~ user');
  });

  test('equals its text', () => {
    expect(planned({ ...update, before: uses(arn) })).toBe('');
    expect(planned({ ...update, before: uses('tier') })).toBe('~ user');
  });

  test('is not known if the template has an output OS::stack_id', () => {
    const own = `${TIER}outputs: { "OS::stack_id": { value: { get_resource: text } } }\n`;
    expect(planned({ ...update, before: uses(arn), files: { 'tier.yaml': [own, own] } })).toBe(
      '? user update',
    );
  });
});

test('a nested stack that Heat has not begun is not deleted', () => {
  const template = (rest = ''): string => `resources:
  port: { type: OS::Neutron::Port }
${rest}`;
  const group = `  group:
    type: OS::Heat::ResourceGroup
    properties: { count: 1, resource_def: { type: OS::Heat::Value } }
`;
  const update = { before: template(group), after: template(group), deployed: ['port', 'group'] };
  const states = { group: 'INIT_COMPLETE' };
  expect(planned({ ...update, states })).toBe('+ group/0');
  // As Heat's check and snapshot leave it.
  for (const state of ['CHECK_FAILED', 'SNAPSHOT_COMPLETE'])
    expect(planned({ ...update, states: { group: state }, withoutIds: ['group'] })).toBe('+ group/0');
});

test('a nested stack that a failed update has not reached may be replaced, as Heat previews it', () => {
  const template = `resources:
  group:
    type: OS::Heat::ResourceGroup
    properties: { count: 1, index_var: "%b%", resource_def: { type: OS::Heat::Value, properties: { value: a } } }
`;
  const deployed = ['group', 'group/0'];
  const stored = { 'group/0': { value: 'a' } };
  const update = { before: template, after: template, deployed, stored, hasFailed: true };
  expect(planned(update)).toBe('');
  expect(planned({ ...update, heat: { replaced: 'group' } })).toBe('? group/0 replace');
});
