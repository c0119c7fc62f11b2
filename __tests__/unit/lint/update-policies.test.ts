import { expect, test } from '@jest/globals';
import { lintExample } from './lint-example.js';

const GROUP = 'OS::Heat::ResourceGroup, properties: {resource_def: {type: OS::Heat::None}}';

/** Heat's own engine refuses exactly the policies that have a finding with level error. */
test.each([
  [GROUP, '{rolling_update: {max_batch_size: 2}}', []],
  [GROUP, '{rolling_update: {max_batch_size: {get_param: count}}}', []],
  [GROUP, '{batch_create: null}', []],
  [
    GROUP,
    '{rolling_updat: {max_batch_size: 2}}',
    ['error update_policy of OS::Heat::ResourceGroup has no key "rolling_updat"'],
  ],
  [
    GROUP,
    '{rolling_update: {max_batch_siz: 2}}',
    ['error "rolling_update" of update_policy of OS::Heat::ResourceGroup has no key "max_batch_siz"'],
  ],
  [
    GROUP,
    '{rolling_update: {max_batch_size: many}}',
    ['error Key "rolling_update.max_batch_size" must be an integer, not the string "many"'],
  ],
  [
    GROUP,
    '{rolling_update: {max_batch_size: 0}}',
    ['error Key "rolling_update.max_batch_size" must be at least 1'],
  ],
  [GROUP, '{rolling_update: 5}', ['error Key "rolling_update" must be a map, not 5']],
  [GROUP, '{map_merge: [{}]}', ['error update_policy must be a map, and not a function']],
  ['OS::Heat::None', '{}', []],
  [
    'OS::Heat::Value, properties: {value: 1}',
    '{any: 1}',
    ['error Resources of type OS::Heat::Value have no update policy'],
  ],
  ['nested.yaml', '{rolling_update: {}}', ['error Resources of type nested.yaml have no update policy']],
  [
    `${GROUP}, condition: never`,
    '{any: 1}',
    ['warning update_policy of OS::Heat::ResourceGroup has no key "any"'],
  ],
])('%s with update_policy %s', async (type, policy, expected) => {
  const findings = await lintExample({
    'main.yaml': `heat_template_version: 2018-08-31
parameters: {count: {type: number}}
conditions: {never: false}
resources:
  group: {type: ${type}, update_policy: ${policy}}
`,
    'nested.yaml': 'heat_template_version: 2018-08-31\nresources: {one: {type: OS::Heat::None}}\n',
  });
  const found = findings.filter(({ rule }) => rule.id === 'HL117');
  expect(found.map(({ level, message }) => `${level} ${message}`)).toEqual(expected);
});
