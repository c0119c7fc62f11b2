import { both, definition, drop, swap, swapAll } from '../definition.js';
import { core, row, type Family } from '../family.js';

const TEMPLATE = `heat_template_version: 2021-04-16
description: a network
parameters:
  cidr: { type: string, default: 10.1.0.0/24 }
  admin: { type: boolean, default: true }
  label: { type: string, default: web }
resources:
  net:
    type: OS::Neutron::Net
    properties: { admin_state_up: { get_param: admin } }
  subnet:
    type: OS::Neutron::Subnet
    properties:
      network: { get_resource: net }
      cidr: { get_param: cidr }
      dns_nameservers: [9.9.9.9, 1.1.1.1]
  router:
    type: OS::Neutron::Router
    properties: { external_gateway_info: { network: public } }
  interface:
    type: OS::Neutron::RouterInterface
    properties: { router: { get_resource: router }, subnet: { get_resource: subnet } }
  group:
    type: OS::Neutron::SecurityGroup
    properties:
      description: ''
      rules:
        - { protocol: tcp, port_range_min: 80, port_range_max: 80 }
        - { protocol: icmp }
  rule:
    type: OS::Neutron::SecurityGroupRule
    properties: { security_group: { get_resource: group }, protocol: tcp, port_range_min: 22, port_range_max: 22 }
  second:
    type: OS::Neutron::SecurityGroup
    properties: { description: spare }
  port:
    type: OS::Neutron::Port
    properties:
      network: { get_resource: net }
      fixed_ips: [{ subnet: { get_resource: subnet } }]
      security_groups: [{ get_resource: group }]
  address:
    type: OS::Neutron::FloatingIP
    depends_on: interface
    properties: { floating_network: public, port_id: { get_resource: port } }
  # The port that others read.
  other_port:
    type: OS::Neutron::Port
    properties: { network: { get_resource: net }, name: { get_param: label } }
outputs:
  address: { value: { get_attr: [address, floating_ip_address] } }
  network: { value: { get_resource: net } }
`;

export const NETWORKS: Family = {
  name: 'networks',
  about: 'Network, subnet, router, interface, security groups and rule, ports, floating IP.',
  base: definition(TEMPLATE),
  rows: [
    core('nothing'),
    row('a comment', swap('# The port that others read.', '# Another port.')),
    core(
      'a comment, quotes and the order of keys',
      swap(
        'properties: { floating_network: public,',
        "properties: { floating_network: 'public', # as named\n     ",
      ),
    ),
    row('description of the stack', swap('description: a network', 'description: the network')),
    core('tags of the stack', (before) => ({ ...before, inputs: { tags: 'blue' } })),
    row('an output added', swap('outputs:', 'outputs:\n  router: { value: { get_resource: router } }')),
    row('an output removed', drop('  router: { value: { get_resource: router } }\n')),
    row(
      "the network's name",
      swap(
        '{ admin_state_up: { get_param: admin } }',
        '{ admin_state_up: { get_param: admin }, name: backbone }',
      ),
    ),
    row(
      "the network's name by OS::stack_name",
      swap('name: backbone', 'name: { get_param: "OS::stack_name" }'),
    ),
    row('a boolean parameter, other word', (before) => ({ ...before, parameters: { admin: 'yes' } })),
    row('a boolean parameter, other value', (before) => ({ ...before, parameters: { admin: false } })),
    row('a boolean parameter, back to its default', (before) => ({ ...before, parameters: {} })),
    core('DNS servers in another order', swap('[9.9.9.9, 1.1.1.1]', '[1.1.1.1, 9.9.9.9]')),
    core('a DNS server removed', swap('[1.1.1.1, 9.9.9.9]', '[1.1.1.1]')),
    core(
      'allocation pool',
      swap(
        'dns_nameservers: [1.1.1.1]',
        'dns_nameservers: [1.1.1.1]\n      allocation_pools: [{ start: 10.1.0.20, end: 10.1.0.200 }]',
      ),
    ),
    row('allocation pool removed', drop(/ {6}allocation_pools: .*\n/)),
    row(
      'DHCP, as is its default',
      swap('dns_nameservers: [1.1.1.1]', 'dns_nameservers: [1.1.1.1]\n      enable_dhcp: true'),
    ),
    row('a default dropped', drop('      enable_dhcp: true\n')),
    row(
      'gateway of the subnet',
      swap('dns_nameservers: [1.1.1.1]', 'dns_nameservers: [1.1.1.1]\n      gateway_ip: 10.1.0.1'),
    ),
    row(
      'host routes',
      swap(
        '      gateway_ip: 10.1.0.1',
        '      gateway_ip: 10.1.0.1\n      host_routes: [{ destination: 10.9.0.0/24, nexthop: 10.1.0.9 }]',
      ),
    ),
    row(
      'a rule added to the group',
      swap(
        '        - { protocol: icmp }',
        '        - { protocol: icmp }\n        - { protocol: udp, port_range_min: 53, port_range_max: 53 }',
      ),
    ),
    row(
      'rules in another order',
      swap(
        '        - { protocol: icmp }\n        - { protocol: udp, port_range_min: 53, port_range_max: 53 }',
        '        - { protocol: udp, port_range_min: 53, port_range_max: 53 }\n        - { protocol: icmp }',
      ),
    ),
    row(
      'the group gets a name',
      swap(
        "description: ''",
        "description: ''\n      name: { list_join: ['-', [{ get_param: 'OS::stack_name' }, group]] }",
      ),
    ),
    core(
      'ports of the rule',
      swap('port_range_min: 22, port_range_max: 22', 'port_range_min: 23, port_range_max: 23'),
    ),
    core(
      "the port's name",
      swap(
        'fixed_ips: [{ subnet: { get_resource: subnet } }]',
        'fixed_ips: [{ subnet: { get_resource: subnet } }]\n      name: front',
      ),
    ),
    row(
      'a fixed address',
      swap(
        'fixed_ips: [{ subnet: { get_resource: subnet } }]',
        'fixed_ips: [{ subnet: { get_resource: subnet }, ip_address: 10.1.0.77 }]',
      ),
    ),
    row('no fixed address', swap(', ip_address: 10.1.0.77', '')),
    row(
      'allowed pairs',
      swap(
        '      name: front',
        '      name: front\n      allowed_address_pairs: [{ ip_address: 10.1.0.99 }]',
      ),
    ),
    row(
      'metadata only',
      swap(
        '  second:\n    type: OS::Neutron::SecurityGroup',
        '  second:\n    type: OS::Neutron::SecurityGroup\n    metadata: { owner: net }',
      ),
    ),
    core(
      'deletion_policy only',
      swap(
        '  second:\n    type: OS::Neutron::SecurityGroup',
        '  second:\n    type: OS::Neutron::SecurityGroup\n    deletion_policy: Delete',
      ),
    ),
    row(
      'depends_on only',
      swap('    metadata: { owner: net }', '    metadata: { owner: net }\n    depends_on: router'),
    ),
    row('parameter label', (before) => ({ ...before, parameters: { label: 'db' } })),
    row(
      'default of a parameter',
      swap('label: { type: string, default: web }', 'label: { type: string, default: dmz }'),
    ),
    row('the parameter falls back to its new default', (before) => ({ ...before, parameters: {} })),
    core(
      'the floating IP moves to the other port',
      both(
        swap('port_id: { get_resource: port }', 'port_id: { get_resource: other_port }'),
        swap(
          'network: { get_resource: net }, name: { get_param: label }',
          'network: { get_resource: net }, name: { get_param: label }, fixed_ips: [{ subnet: { get_resource: subnet } }]',
        ),
      ),
    ),
    row(
      'the group renamed in the template',
      both(
        swap('  group:\n', '  firewall:\n'),
        swapAll('{ get_resource: group }', '{ get_resource: firewall }'),
      ),
    ),
    core('cidr', swapAll('10.1.0.', '10.2.0.')),
    row('the floating IP is removed', both(drop(/ {2}address:\n(?: {4}.*\n)+/), drop(/ {2}address: .*\n/))),
    row('everything but network and subnet is removed', drop(/ {2}router:\n[^]*(?=outputs:)/)),
    row('nothing, once more'),
  ],
};
