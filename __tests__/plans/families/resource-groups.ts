import { both, definition, drop, insert, parameters, swap, write } from '../definition.js';
import { core, row, type Family } from '../family.js';

const TEMPLATE = `heat_template_version: 2021-04-16
parameters:
  size: { type: number, default: 2 }
  word: { type: string, default: a }
resources:
  flat:
    type: OS::Heat::ResourceGroup
    properties:
      count: { get_param: size }
      resource_def: { type: OS::Heat::TestResource, properties: { value: flat-%index% } }
  deep:
    type: OS::Heat::ResourceGroup
    properties:
      count: 2
      resource_def: { type: member.yaml, properties: { word: { get_param: word } } }
  first: { type: OS::Heat::Value, properties: { value: { get_attr: [flat, resource.0.output] } } }
  all: { type: OS::Heat::Value, properties: { value: { get_attr: [deep, word] } } }
  chain:
    type: OS::Heat::ResourceChain
    properties: { resources: [OS::Heat::TestResource, member.yaml], resource_properties: { value: x } }
outputs:
  all: { value: { get_attr: [all, value] } }
`;

const MEMBER = `heat_template_version: 2021-04-16
parameters:
  word: { type: string, default: w }
  value: { type: string, default: v }
resources:
  text: { type: OS::Heat::TestResource, properties: { value: { get_param: word } } }
  random: { type: OS::Heat::RandomString, properties: { length: 6 } }
outputs:
  word: { value: { get_attr: [text, output] } }
`;

export const RESOURCE_GROUPS: Family = {
  name: 'ResourceGroup',
  about: 'Groups that grow and shrink, of plain resources and of nested templates; a ResourceChain.',
  base: definition(TEMPLATE, { 'member.yaml': MEMBER }),
  rows: [
    core('nothing'),
    core('2 → 3', parameters({ size: 3 })),
    core('3 → 1', parameters({ size: 1 })),
    row('1 → 0', both(parameters({ size: 0 }), swap('{ get_attr: [flat, resource.0.output] }', 'none'))),
    row('0 → 2', parameters({ size: 2 })),
    row('a property of the members', swap('flat-%index%', 'flatter-%index%')),
    row(
      'a property of the members without update',
      swap('value: flatter-%index%', 'value: flatter-%index%, update_replace_value: x'),
    ),
    row(
      'another variable for the index',
      both(
        swap('value: flatter-%index%', 'value: flatter-%i%'),
        swap('count: { get_param: size }', 'count: { get_param: size }\n      index_var: "%i%"'),
      ),
    ),
    row(
      'the type of the members',
      swap(
        '{ type: OS::Heat::TestResource, properties: { value: flatter-%i%, update_replace_value: x } }',
        '{ type: OS::Heat::Value, properties: { value: flatter-%i% } }',
      ),
    ),
    core('a parameter of nested members', parameters({ word: 'b' })),
    row('nested members 2 → 3', swap('count: 2', 'count: 3')),
    row('nested members 3 → 1', swap('count: 3', 'count: 1')),
    row("a comment in the members' file", write('member.yaml', `# words\n${MEMBER}`)),
    core(
      "a value in the members' file",
      write(
        'member.yaml',
        MEMBER.replace(
          '{ value: { get_param: word } }',
          '{ value: { get_param: word }, update_replace_value: y }',
        ),
      ),
    ),
    core(
      "a resource added to the members' file",
      write(
        'member.yaml',
        MEMBER.replace('outputs:', '  more: { type: OS::Heat::Value, properties: { value: 1 } }\noutputs:'),
      ),
    ),
    row(
      "a resource removed from the members' file",
      write('member.yaml', MEMBER.replace(/ {2}random: .*\n/, '')),
    ),
    row(
      'an output added to the members’ file',
      write('member.yaml', `${MEMBER.replace(/ {2}random: .*\n/, '')}  more: { value: 1 }\n`),
    ),
    row(
      'nested members 1 → 3 and another parameter',
      both(swap('count: 1', 'count: 3'), parameters({ word: 'c' })),
    ),
    row(
      'a member by name is removed',
      swap('count: 3', 'count: 2\n      removal_policies: [{ resource_list: ["0"] }]'),
    ),
    row(
      'rolling updates alone',
      swap(
        '  deep:\n    type: OS::Heat::ResourceGroup\n',
        '  deep:\n    type: OS::Heat::ResourceGroup\n    update_policy: { rolling_update: { max_batch_size: 1 } }\n',
      ),
    ),
    row('nested members in batches', parameters({ word: 'd' })),
    row(
      'a property of the chain',
      swap('resource_properties: { value: x }', 'resource_properties: { value: z }'),
    ),
    row(
      'a link removed from the chain',
      swap('[OS::Heat::TestResource, member.yaml]', '[OS::Heat::TestResource]'),
    ),
    row(
      'metadata of a group',
      swap(
        '  flat:\n    type: OS::Heat::ResourceGroup\n',
        '  flat:\n    type: OS::Heat::ResourceGroup\n    metadata: { a: 1 }\n',
      ),
    ),
    row('a group renamed', both(swap('  flat:\n', '  level:\n'))),
    row(
      'a group added',
      insert(
        '  more: { type: OS::Heat::ResourceGroup, properties: { count: 2, resource_def: { type: OS::Heat::RandomString } } }\n',
      ),
    ),
    row('a group removed', drop(/ {2}more: .*\n/)),
    row(
      'a file in place of a plain member',
      swap(
        '{ type: OS::Heat::Value, properties: { value: flatter-%i% } }',
        '{ type: member.yaml, properties: { value: flatter-%i% } }',
      ),
    ),
  ],
};
