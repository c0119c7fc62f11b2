import { both, definition, drop, insert, parameters, swap, write } from '../definition.js';
import { core, row, type Family } from '../family.js';
import { signal } from '../interventions.js';

const SERVERS_TEMPLATE = `heat_template_version: 2021-04-16
parameters:
  size: { type: number, default: 1 }
  flavor: { type: string, default: m1.tiny }
resources:
  group:
    type: OS::Heat::AutoScalingGroup
    properties:
      min_size: 1
      max_size: 4
      desired_capacity: { get_param: size }
      resource:
        type: OS::Nova::Server
        properties:
          image: debian-12
          flavor: { get_param: flavor }
          networks: [{ allocate_network: none }]
  up:
    type: OS::Heat::ScalingPolicy
    properties: { adjustment_type: change_in_capacity, auto_scaling_group_id: { get_resource: group }, scaling_adjustment: 1 }
outputs:
  size: { value: { get_attr: [group, current_size] } }
`;

export const SCALING_GROUP_OF_SERVERS: Family = {
  name: 'AutoScalingGroup of servers',
  about: 'Sizes, properties of the members that are updated or replaced, a policy that has scaled the group.',
  base: definition(SERVERS_TEMPLATE),
  rows: [
    core('nothing'),
    core('1 → 2', parameters({ size: 2 })),
    row('2 → 1', parameters({ size: 1 })),
    core('flavor of the members', parameters({ flavor: 'm1.small' })),
    row('image of the members', swap('image: debian-12', 'image: ubuntu-24.04')),
    row(
      'metadata of the members',
      swap('image: ubuntu-24.04', 'image: ubuntu-24.04\n          metadata: { a: b }'),
    ),
    row(
      'user_data of the members',
      swap(
        '          metadata: { a: b }',
        '          metadata: { a: b }\n          user_data_format: RAW\n          user_data: echo 1',
      ),
    ),
    row('1 → 2 and another flavor', both(parameters({ size: 2, flavor: 'm1.medium' }))),
    row('limits of the size', swap('max_size: 4', 'max_size: 5')),
    row('the adjustment of the policy', swap('scaling_adjustment: 1', 'scaling_adjustment: 2')),
    row('nothing, after the policy has scaled', undefined, { prepare: signal('up') }),
    row('a size below what the policy has made', parameters({ size: 1 })),
    row(
      'a rolling update alone',
      swap(
        '      max_size: 5',
        '      max_size: 5\n      rolling_updates: { max_batch_size: 1, min_in_service: 0 }',
      ),
    ),
  ],
};

const TEMPLATE = `heat_template_version: 2021-04-16
parameters:
  size: { type: number, default: 2 }
  word: { type: string, default: a }
resources:
  group:
    type: OS::Heat::AutoScalingGroup
    properties:
      min_size: 0
      max_size: 6
      desired_capacity: { get_param: size }
      resource: { type: member.yaml, properties: { word: { get_param: word } } }
  plain:
    type: OS::Heat::AutoScalingGroup
    properties:
      min_size: 1
      max_size: 3
      resource: { type: OS::Heat::TestResource, properties: { value: { get_param: word } } }
  up:
    type: OS::Heat::ScalingPolicy
    properties: { adjustment_type: change_in_capacity, auto_scaling_group_id: { get_resource: group }, scaling_adjustment: 1 }
  words: { type: OS::Heat::Value, properties: { value: { get_attr: [group, outputs_list, word] } } }
outputs:
  words: { value: { get_attr: [words, value] } }
`;

const MEMBER = `heat_template_version: 2021-04-16
parameters:
  word: { type: string }
resources:
  text: { type: OS::Heat::TestResource, properties: { value: { get_param: word } } }
  holder: { type: holder.yaml }
outputs:
  word: { value: { get_attr: [text, output] } }
`;

const HOLDER = `heat_template_version: 2021-04-16
resources:
  random: { type: OS::Heat::RandomString, properties: { length: 6 } }
  value: { type: OS::Heat::Value, properties: { value: held } }
`;

export const SCALING_GROUP_OF_TEMPLATES: Family = {
  name: 'AutoScalingGroup of nested templates',
  about:
    'Members that are templates with a template in them: sizes, parameters, files of the members, a policy that has scaled the group.',
  base: definition(TEMPLATE, { 'member.yaml': MEMBER, 'holder.yaml': HOLDER }),
  rows: [
    core('nothing'),
    core('2 → 3', parameters({ size: 3 })),
    core('3 → 1', parameters({ size: 1 })),
    core('a parameter of the members', parameters({ word: 'b' })),
    row("a comment in the members' file", swap(/^/, '# words\n', 'member.yaml')),
    core(
      "a value in the members' file",
      swap('{ value: { get_param: word } }', '{ value: { get_param: word }, wait_secs: 0 }', 'member.yaml'),
    ),
    row(
      "a resource added to the members' file",
      insert('  more: { type: OS::Heat::Value, properties: { value: 1 } }\n', 'outputs:', 'member.yaml'),
    ),
    row("a resource removed from the members' file", drop(/ {2}more: .*\n/, 'member.yaml')),
    core(
      'a resource that is replaced in the members',
      swap('wait_secs: 0', 'wait_secs: 0, update_replace_value: x', 'member.yaml'),
    ),
    core(
      'a resource added, one removed, one replaced, one updated',
      both(
        drop(/ {2}holder: .*\n/, 'member.yaml'),
        insert('  more: { type: OS::Heat::RandomString }\n', 'outputs:', 'member.yaml'),
        swap('update_replace_value: x', 'update_replace_value: y', 'member.yaml'),
      ),
    ),
    row('the holder comes back', write('member.yaml', MEMBER)),
    row('a value two levels down', swap('value: held', 'value: holding', 'holder.yaml')),
    row('a resource replaced two levels down', swap('length: 6', 'length: 7', 'holder.yaml')),
    row(
      'a resource added two levels down',
      swap(/$/, '  more: { type: OS::Heat::Value, properties: { value: 1 } }\n', 'holder.yaml'),
    ),
    row(
      '1 → 3 and a changed file',
      both(parameters({ size: 3 }), swap('value: holding', 'value: kept', 'holder.yaml')),
    ),
    row('an output added to the members’ file', swap(/$/, '  more: { value: 1 }\n', 'member.yaml')),
    row('limits of the size', swap('max_size: 6', 'max_size: 7')),
    row('the size of the other group by its minimum', swap('min_size: 1', 'min_size: 2')),
    row('the smaller limit again', swap('min_size: 2', 'min_size: 1')),
    row('nothing, after the policy has scaled', undefined, { prepare: signal('up') }),
    row('a parameter, after the policy has scaled', parameters({ word: 'c' })),
    row(
      'a batch at a time',
      both(
        swap('max_size: 7', 'max_size: 7\n      rolling_updates: { max_batch_size: 1 }'),
        parameters({ word: 'd' }),
      ),
    ),
    row(
      'plain members become nested ones',
      swap(
        'resource: { type: OS::Heat::TestResource, properties: { value: { get_param: word } } }',
        'resource: { type: member.yaml, properties: { word: { get_param: word } } }',
      ),
    ),
    row('3 → 0', parameters({ size: 0 })),
    row('0 → 1', parameters({ size: 1 })),
    row('the policy is removed', drop(/ {2}up:\n.*\n.*\n/)),
  ],
};
