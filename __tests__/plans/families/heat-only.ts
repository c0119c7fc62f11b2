import {
  both,
  definition,
  drop,
  environment,
  insert,
  onlyParameters,
  parameters,
  swap,
  write,
} from '../definition.js';
import { core, row, type Family } from '../family.js';
import { markUnhealthy } from '../interventions.js';

const TEMPLATE = `heat_template_version: 2021-04-16
description: texts
parameters:
  word: { type: string, default: one }
  number: { type: number, default: 1 }
  is_on: { type: boolean, default: false }
  list: { type: comma_delimited_list, default: 'a,b' }
  map: { type: json, default: { k: v } }
  secret: { type: string, hidden: true, default: hush }
  unused: { type: string, default: '' }
conditions:
  extra: { equals: [{ get_param: word }, with-extra] }
resources:
  random: { type: OS::Heat::RandomString, properties: { length: 12 } }
  salted: { type: OS::Heat::RandomString, properties: { length: 8, salt: { get_resource: random } } }
  plain: { type: OS::Heat::Value, properties: { value: { get_param: word } } }
  reader: { type: OS::Heat::Value, properties: { value: { get_attr: [plain, value] } } }
  pair: { type: OS::Heat::Value, properties: { value: { get_attr: [random, value] } } }
  tested: { type: OS::Heat::TestResource, properties: { value: first } }
  follower: { type: OS::Heat::TestResource, properties: { value: { get_attr: [tested, output] } } }
  typed: { type: OS::Heat::Value, properties: { type: number, value: { get_param: number } } }
  switch: { type: OS::Heat::Value, properties: { type: boolean, value: { get_param: is_on } } }
  listed: { type: OS::Heat::Value, properties: { value: { get_param: list } } }
  mapped: { type: OS::Heat::Value, properties: { value: { get_param: map } } }
  hidden: { type: OS::Heat::Value, properties: { value: { get_param: secret } } }
  config: { type: OS::Heat::SoftwareConfig, properties: { config: { get_file: script.sh } } }
  structure: { type: OS::Heat::StructuredConfig, properties: { config: { from: { get_resource: config } } } }
  extra: { type: OS::Heat::Value, condition: extra, properties: { value: more } }
  joined:
    type: OS::Heat::Value
    properties: { value: { str_replace: { template: 'w-n', params: { w: { get_param: word }, n: { get_param: number } } } } }
  own: { type: My::Thing, properties: { value: mine } }
outputs:
  word: { value: { get_attr: [reader, value] } }
`;

const ENVIRONMENT = `resource_registry:
  My::Thing: OS::Heat::TestResource
`;

export const HEAT_ONLY: Family = {
  name: 'OS::Heat resources',
  about:
    'RandomString, Value, TestResource, SoftwareConfig and StructuredConfig: parameters of every type, conditions, references, registry, states.',
  base: definition(
    TEMPLATE,
    { 'script.sh': 'echo 1\n', 'env.yaml': ENVIRONMENT },
    { environmentFiles: ['env.yaml'] },
  ),
  rows: [
    core('nothing'),
    row('a comment', swap('conditions:', '# words\nconditions:')),
    row('quotes', swap('{ value: first }', '{ \'value\': "first" }')),
    row(
      'the order of resources',
      both(
        drop(/ {2}tested: .*\n/),
        insert("  tested: { type: OS::Heat::TestResource, properties: { 'value': first } }\n"),
      ),
    ),
    row('a parameter that nothing uses', parameters({ unused: 'x' })),
    core('a parameter, equal to its default', parameters({ word: 'one' })),
    core('a string', parameters({ word: 'two' })),
    row('a string, back to its default', onlyParameters({ unused: 'x' })),
    row('a number', parameters({ number: 2 })),
    row('a number as text', parameters({ number: '2' })),
    core('a boolean in another word', parameters({ is_on: 'off' })),
    row('a boolean', parameters({ is_on: true })),
    row('a boolean, back to its default', onlyParameters({ unused: 'x', word: 'two', number: 2 })),
    core('a list in another order', parameters({ list: 'b,a' })),
    row('a list as YAML', parameters({ list: ['b', 'a'] })),
    row('a map', parameters({ map: { k: 'w', l: 1 } })),
    row('a map in another order', parameters({ map: { l: 1, k: 'w' } })),
    core('a hidden parameter', parameters({ secret: 'hush hush' }), { changesHidden: true }),
    row('a hidden parameter, the same again'),
    core('a resource by condition appears', parameters({ word: 'with-extra' })),
    row('a resource by condition disappears', parameters({ word: 'three' })),
    row(
      'a condition that decides the same',
      swap('[{ get_param: word }, with-extra]', '[{ get_param: word }, with-more]'),
    ),
    row('a property by condition', swap('{ value: mine }', '{ value: { if: [extra, special, mine] } }')),
    core('a property that cannot be updated', swap('length: 12', 'length: 13')),
    row(
      'a value that others read',
      swap(
        'plain: { type: OS::Heat::Value, properties: { value: { get_param: word } } }',
        'plain: { type: OS::Heat::Value, properties: { value: fixed } }',
      ),
    ),
    row(
      'a value, given in another way',
      swap('properties: { value: fixed }', "properties: { value: { list_join: ['', [fix, ed]] } }"),
    ),
    row('a value that a test resource reads', swap("{ 'value': first }", '{ value: second }')),
    row(
      'a test resource is replaced by force',
      swap('{ value: second }', '{ value: second, update_replace: true }'),
    ),
    row('and no longer', swap('{ value: second, update_replace: true }', '{ value: second }')),
    row('a property without update', swap('{ value: second }', '{ value: second, update_replace_value: x }')),
    row('that property, equal', swap('update_replace_value: x', "update_replace_value: 'x'")),
    row(
      'a property equal to its default',
      swap("update_replace_value: 'x' }", "update_replace_value: 'x', wait_secs: 0 }"),
    ),
    row(
      'a description of a resource',
      swap(
        'config: { type: OS::Heat::SoftwareConfig,',
        'config: { type: OS::Heat::SoftwareConfig, description: boots,',
      ),
    ),
    row(
      'metadata of a resource',
      swap(
        'tested: { type: OS::Heat::TestResource,',
        'tested: { type: OS::Heat::TestResource, metadata: { a: 1 },',
      ),
    ),
    row('other metadata', swap('metadata: { a: 1 }', 'metadata: { a: 2 }')),
    row(
      'metadata by a reference',
      swap('metadata: { a: 2 }', 'metadata: { a: { get_attr: [plain, value] } }'),
    ),
    row('metadata removed', drop(' metadata: { a: { get_attr: [plain, value] } },')),
    row(
      'deletion_policy',
      swap(
        'tested: { type: OS::Heat::TestResource,',
        'tested: { type: OS::Heat::TestResource, deletion_policy: Retain,',
      ),
    ),
    row(
      'depends_on',
      swap(
        'tested: { type: OS::Heat::TestResource,',
        'tested: { type: OS::Heat::TestResource, depends_on: [config],',
      ),
    ),
    core('a file that is read', write('script.sh', 'echo 2\n')),
    row('a comment in a file that is read', write('script.sh', '# words\necho 2\n')),
    row(
      'a file of another name, same text',
      both(write('other.sh', '# words\necho 2\n'), swap('get_file: script.sh', 'get_file: other.sh')),
    ),
    core(
      'another type by the registry',
      write('env.yaml', ENVIRONMENT.replace('OS::Heat::TestResource', 'OS::Heat::Value')),
    ),
    row('the type itself in place of its alias', swap('type: My::Thing', 'type: OS::Heat::Value')),
    row(
      'a registry that nothing uses',
      write('env.yaml', 'resource_registry:\n  Your::Thing: OS::Heat::None\n'),
    ),
    row('a parameter of the environment', write('env.yaml', 'parameters: { number: 5 }\n'), {}),
    row(
      'defaults of the environment',
      both(write('env.yaml', 'parameter_defaults: { number: 5 }\n'), onlyParameters({ word: 'three' })),
    ),
    row('another default of the environment', write('env.yaml', 'parameter_defaults: { number: 6 }\n')),
    row('no environment', environment()),
    row(
      'another type of a resource',
      swap(
        'typed: { type: OS::Heat::Value, properties: { type: number,',
        'typed: { type: OS::Heat::TestResource, properties: {',
      ),
    ),
    core('a resource renamed', both(swap('  pair:', '  couple:'))),
    row(
      'a resource added and one removed',
      both(drop(/ {2}mapped: .*\n/), insert('  fresh: { type: OS::Heat::None, properties: { foo: 1 } }\n')),
    ),
    row(
      'the newest version of the template',
      swap('heat_template_version: 2021-04-16', 'heat_template_version: wallaby'),
    ),
    row(
      'constraints of a parameter',
      swap(
        'word: { type: string, default: one }',
        'word: { type: string, default: one, constraints: [{ length: { max: 20 } }] }',
      ),
    ),
    core('a resource that is marked unhealthy', undefined, { prepare: markUnhealthy('tested') }),
    row('a failed update', swap('{ value: second,', '{ value: third, fail: true,'), { fails: true }),
    row('an update of what has failed', swap('fail: true', 'fail: false')),
    row(
      'a failed create',
      insert(
        '  broken: { type: OS::Heat::TestResource, properties: { fail: true } }\n  waiting: { type: OS::Heat::Value, depends_on: broken, properties: { value: late } }\n',
      ),
      { fails: true },
    ),
    row('a create of what has failed', swap('properties: { fail: true }', 'properties: { fail: false }')),
    row(
      'everything but one',
      both(
        drop(/ {2}salted: [^]*?(?= {2}plain:)/),
        drop(/ {2}reader: [^]*(?=outputs:)/),
        swap('[reader, value]', '[plain, value]'),
      ),
    ),
  ],
};
