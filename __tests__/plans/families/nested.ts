import { both, definition, drop, environment, insert, parameters, swap, write } from '../definition.js';
import { core, row, type Family } from '../family.js';
import { markUnhealthy } from '../interventions.js';

const TEMPLATE = `heat_template_version: 2021-04-16
parameters:
  word: { type: string, default: a }
resources:
  outer: { type: outer.yaml, properties: { word: { get_param: word } } }
  net: { type: net.yaml }
  port: { type: port.yaml, properties: { network: { get_attr: [net, network] } } }
  reader: { type: OS::Heat::Value, properties: { value: { get_attr: [outer, fixed] } } }
  echo: { type: OS::Heat::Value, properties: { value: { get_attr: [outer, word] } } }
  alias: { type: My::Inner, properties: { word: mine } }
outputs:
  word: { value: { get_attr: [outer, word] } }
`;

const OUTER = `heat_template_version: 2021-04-16
parameters:
  word: { type: string }
resources:
  inner: { type: inner.yaml, properties: { word: { get_param: word } } }
  group: { type: OS::Heat::ResourceGroup, properties: { count: 1, resource_def: { type: inner.yaml, properties: { word: group } } } }
  still: { type: OS::Heat::RandomString, properties: { length: 6 } }
outputs:
  word: { value: { get_attr: [inner, word] } }
  fixed: { value: { get_resource: still } }
`;

const INNER = `heat_template_version: 2021-04-16
parameters:
  word: { type: string }
resources:
  text: { type: OS::Heat::TestResource, properties: { value: { get_param: word } } }
  still: { type: OS::Heat::Value, properties: { value: still } }
outputs:
  word: { value: { get_attr: [text, output] } }
`;

const NET = `heat_template_version: 2021-04-16
resources:
  net: { type: OS::Neutron::Net }
  subnet: { type: OS::Neutron::Subnet, properties: { network: { get_resource: net }, cidr: 10.1.0.0/24 } }
outputs:
  network: { value: { get_attr: [subnet, network_id] } }
`;

const PORT = `heat_template_version: 2021-04-16
parameters:
  network: { type: string }
  name: { type: string, default: port }
resources:
  port: { type: OS::Neutron::Port, properties: { network: { get_param: network }, name: { get_param: name } } }
  watcher: { type: OS::Heat::Value, properties: { value: { get_attr: [port, status] } } }
`;

const ENVIRONMENT = `resource_registry: { 'My::Inner': inner.yaml }
`;
const MORE = '  more: { type: OS::Heat::Value, properties: { value: 1 } }\n';

export const NESTED: Family = {
  name: 'templates nested two levels deep',
  about:
    'Templates as types, by file and by registry, two and three levels deep; outputs that are passed on.',
  base: definition(
    TEMPLATE,
    {
      'outer.yaml': OUTER,
      'inner.yaml': INNER,
      'net.yaml': NET,
      'port.yaml': PORT,
      'env.yaml': ENVIRONMENT,
      'second.yaml': INNER.replace('value: still', 'value: stiller'),
    },
    { environmentFiles: ['env.yaml'] },
  ),
  rows: [
    core('nothing'),
    row(
      'comments in all files',
      both(
        ...['outer.yaml', 'inner.yaml', 'net.yaml', 'port.yaml', 'env.yaml', 'main.yaml'].map((file) =>
          swap(/^/, '# words\n', file),
        ),
      ),
    ),
    core('a parameter that reaches two levels down', parameters({ word: 'b' })),
    core('a resource of the innermost template', swap('value: still', 'value: quiet', 'inner.yaml')),
    row('a resource added to the innermost template', insert(MORE, 'outputs:', 'inner.yaml')),
    row('a resource removed from the innermost template', drop(MORE, 'inner.yaml')),
    row(
      'a resource that is replaced two levels down',
      swap(
        '{ value: { get_param: word } }',
        '{ value: { get_param: word }, update_replace_value: x }',
        'inner.yaml',
      ),
    ),
    row('length of what is read by id', swap('length: 6', 'length: 7', 'outer.yaml')),
    row(
      'an output added to the innermost template',
      swap('outputs:', 'outputs:\n  more: { value: 1 }', 'inner.yaml'),
    ),
    row(
      'a description of the outer template',
      swap('parameters:', 'description: outer\nparameters:', 'outer.yaml'),
    ),
    row('the group within grows', swap('count: 1', 'count: 2', 'outer.yaml')),
    row('the group within shrinks', swap('count: 2', 'count: 1', 'outer.yaml')),
    core(
      'DNS of the subnet whose network is passed on',
      swap('cidr: 10.1.0.0/24', 'cidr: 10.1.0.0/24, dns_nameservers: [9.9.9.9]', 'net.yaml'),
    ),
    row(
      'name of the network that is passed on',
      swap(
        'net: { type: OS::Neutron::Net }',
        'net: { type: OS::Neutron::Net, properties: { name: n } }',
        'net.yaml',
      ),
    ),
    row(
      'the same network, passed on in another way',
      swap('{ get_attr: [subnet, network_id] }', '{ get_resource: net }', 'net.yaml'),
    ),
    row(
      'name of the port that receives the network',
      swap(
        'properties: { network: { get_attr: [net, network] } }',
        'properties: { network: { get_attr: [net, network] }, name: p }',
      ),
    ),
    row('a default in a nested template', swap('default: port', 'default: gate', 'port.yaml')),
    row('that default counts', swap(', name: p }', ' }')),
    core(
      'another network is passed on',
      both(
        insert('  other: { type: OS::Neutron::Net }\n', 'outputs:', 'net.yaml'),
        swap(/network: { value: .*/, 'network: { value: { get_resource: other } }', 'net.yaml'),
      ),
    ),
    core(
      'another file by the registry',
      write('env.yaml', "resource_registry: { 'My::Inner': second.yaml }\n"),
    ),
    row(
      'a plain type by the registry',
      write('env.yaml', "resource_registry: { 'My::Inner': 'OS::Heat::None' }\n"),
    ),
    row('the file again', write('env.yaml', ENVIRONMENT)),
    row('the file in place of its alias', both(swap('type: My::Inner', 'type: inner.yaml'))),
    row('no environment', environment()),
    row('a nested stack that is marked unhealthy', undefined, { prepare: markUnhealthy('alias') }),
    row(
      'metadata of a nested stack',
      swap('net: { type: net.yaml }', 'net: { type: net.yaml, metadata: { a: 1 } }'),
    ),
    row('a nested stack added', insert('  another: { type: inner.yaml, properties: { word: z } }\n')),
    row('a nested stack removed', drop(/ {2}another: .*\n/)),
    row('a nested stack renamed', swap('  alias:', '  byname:')),
    row(
      'a file renamed',
      both(
        write('copy.yaml', INNER.replace('value: still', 'value: quiet')),
        swap('byname: { type: inner.yaml', 'byname: { type: copy.yaml'),
      ),
    ),
    row(
      'three levels of nesting',
      both(write('deep.yaml', OUTER), swap('byname: { type: copy.yaml', 'byname: { type: deep.yaml')),
    ),
    row(
      'a failed update two deep',
      swap('value: { get_param: word },', 'fail: true, value: failing,', 'inner.yaml'),
      { fails: true },
    ),
    row(
      'an update of what has failed two levels down',
      swap('fail: true, value: failing,', 'value: { get_param: word },', 'inner.yaml'),
    ),
  ],
};
