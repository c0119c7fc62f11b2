import { both, definition, drop, insert, parameters, swap, write } from '../definition.js';
import { core, row, type Family } from '../family.js';
import { markUnhealthy } from '../interventions.js';

const PUBLIC_KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBeeV2NddCfOQRU1pheC2MJcIWBcoUw/C+cLUnfxHgNz demo';

const TEMPLATE = `heat_template_version: 2021-04-16
parameters:
  image: { type: string, default: debian-12 }
  flavor: { type: string, default: m1.tiny }
  motd: { type: string, hidden: true, default: hush }
resources:
  net: { type: OS::Neutron::Net }
  subnet: { type: OS::Neutron::Subnet, properties: { network: { get_resource: net }, cidr: 10.1.0.0/24 } }
  port:
    type: OS::Neutron::Port
    properties: { network: { get_resource: net }, fixed_ips: [{ subnet: { get_resource: subnet } }] }
  key:
    type: OS::Nova::KeyPair
    properties:
      name: { list_join: ['-', [{ get_param: 'OS::stack_name' }, key]] }
      public_key: ${PUBLIC_KEY}
  apart:
    type: OS::Nova::ServerGroup
    properties: { policies: [soft-anti-affinity] }
  server:
    type: OS::Nova::Server
    properties:
      image: { get_param: image }
      flavor: { get_param: flavor }
      key_name: { get_resource: key }
      networks: [{ port: { get_resource: port } }]
      user_data_format: RAW
      user_data: { get_file: boot.sh }
      metadata: { role: web }
  other:
    type: OS::Nova::Server
    depends_on: subnet
    properties:
      image: cirros-0.6
      flavor: m1.tiny
      scheduler_hints: { group: { get_resource: apart } }
      networks: [{ network: { get_resource: net } }]
outputs:
  address: { value: { get_attr: [server, first_address] } }
`;

export const SERVERS: Family = {
  name: 'servers',
  about: 'Servers with a port, a network, a key pair and a server group: update policies, user data, states.',
  base: definition(TEMPLATE, { 'boot.sh': 'echo 1\n' }),
  rows: [
    core('nothing'),
    core('name of a server', swap('image: cirros-0.6', 'name: second\n      image: cirros-0.6')),
    row('metadata of a server', swap('metadata: { role: web }', 'metadata: { role: web, tier: front }')),
    core('image, policy REBUILD', parameters({ image: 'ubuntu-24.04' })),
    core('flavor, policy RESIZE', parameters({ flavor: 'm1.small' })),
    core(
      'policies of updates alone',
      swap(
        'user_data_format: RAW',
        'user_data_format: RAW\n      image_update_policy: REPLACE\n      flavor_update_policy: REPLACE',
      ),
    ),
    row(
      'image and flavor, policy REBUILD (default of the other server)',
      both(swap('image: cirros-0.6', 'image: debian-12')),
    ),
    core('image, policy REPLACE', parameters({ image: 'debian-12' })),
    row('flavor, policy REPLACE', parameters({ flavor: 'm1.tiny' })),
    core('user_data by another file', write('boot.sh', 'echo 2\n')),
    row(
      'user_data, policy IGNORE',
      both(
        write('boot.sh', 'echo 3\n'),
        swap('user_data_format: RAW', 'user_data_format: RAW\n      user_data_update_policy: IGNORE'),
      ),
    ),
    row(
      "the port's name",
      swap(
        'port:\n    type: OS::Neutron::Port\n    properties: {',
        'port:\n    type: OS::Neutron::Port\n    properties: { name: front,',
      ),
    ),
    row('tags of a server', swap('      metadata: { role:', '      tags: [blue]\n      metadata: { role:')),
    row(
      'another image and a name at once',
      both(swap('name: second', 'name: third'), swap('image: debian-12\n', 'image: ubuntu-24.04\n')),
    ),
    row(
      'name of the key pair',
      swap("{ get_param: 'OS::stack_name' }, key]", "{ get_param: 'OS::stack_name' }, pair]"),
    ),
    row('no key pair for the server', drop('      key_name: { get_resource: key }\n')),
    row('policy of the server group', swap('[soft-anti-affinity]', '[soft-affinity]')),
    row(
      'a second network card',
      swap(
        'networks: [{ network: { get_resource: net } }]',
        'networks: [{ network: { get_resource: net } }, { network: { get_resource: net } }]',
      ),
    ),
    row(
      'network cards by subnet',
      swap(
        '[{ network: { get_resource: net } }, { network: { get_resource: net } }]',
        '[{ subnet: { get_resource: subnet } }]',
      ),
    ),
    row('DNS of the subnet', swap('cidr: 10.1.0.0/24', 'cidr: 10.1.0.0/24, dns_nameservers: [9.9.9.9]')),
    row(
      'user_data by SoftwareConfig',
      both(
        insert(
          '  config: { type: OS::Heat::SoftwareConfig, properties: { config: { get_file: boot.sh } } }\n',
        ),
        swap('user_data_format: RAW', 'user_data_format: SOFTWARE_CONFIG'),
        drop('      user_data_update_policy: IGNORE\n'),
        swap('user_data: { get_file: boot.sh }', 'user_data: { get_resource: config }'),
      ),
    ),
    row('the SoftwareConfig changes', write('boot.sh', 'echo 4\n')),
    row(
      'user_data with a hidden parameter',
      both(
        swap('user_data_format: SOFTWARE_CONFIG', 'user_data_format: RAW'),
        swap('user_data: { get_resource: config }', 'user_data: { get_param: motd }'),
      ),
    ),
    row('the hidden parameter changes', parameters({ motd: 'hush hush' }), { changesHidden: true }),
    core('a server that is marked unhealthy', undefined, { prepare: markUnhealthy('other') }),
    row(
      'metadata section only',
      swap(
        'other:\n    type: OS::Nova::Server',
        'other:\n    type: OS::Nova::Server\n    metadata: { note: 1 }',
      ),
    ),
    row('a server is removed', drop(/ {2}other:\n(?: {4}.*\n)+/)),
    row('cidr', swap('cidr: 10.1.0.0/24', 'cidr: 10.2.0.0/24')),
  ],
};
