import { expect, test } from '@jest/globals';
import { lintText } from './lint-example.js';

test.each([
  ['OS::Neutron::Subnet', 'network: n', ['HL321 Resource "one" needs one of "cidr", "subnetpool"']],
  [
    'OS::Neutron::Subnet',
    'network: n, cidr: 10.0.0.0/8, subnetpool: s',
    ['HL320 Only one of "cidr", "subnetpool" of resource "one" can have a value'],
  ],
  ['OS::Neutron::Subnet', 'network: n, subnetpool: s, prefixlen: 24', []],
  [
    'OS::Cinder::Volume',
    'image: x',
    ['HL321 Resource "one" needs one of "size", "backup_id", "snapshot_id", "source_volid"'],
  ],
  [
    'OS::Cinder::Volume',
    'size: 1, image: x, snapshot_id: y',
    ['HL320 Only one of "image", "snapshot_id" of resource "one" can have a value'],
  ],
  ['OS::Cinder::Volume', 'image: x, snapshot_id: y, backup_id: z', []],
  [
    'OS::Heat::AutoScalingGroup',
    'min_size: 1, max_size: 5, desired_capacity: 7, resource: {type: OS::Neutron::Net}',
    ['HL322 "max_size" of resource "one" is less than "desired_capacity"'],
  ],
  [
    'OS::Neutron::FloatingIP',
    'floating_network: x, fixed_ip_address: 10.0.0.1',
    ['HL321 "fixed_ip_address" of resource "one" needs "port_id"'],
  ],
  [
    'OS::Neutron::SecurityGroupRule',
    'security_group: x, remote_group: y, remote_ip_prefix: 10.0.0.0/8',
    ['HL320 Only one of "remote_group", "remote_ip_prefix" of resource "one" can have a value'],
  ],
  [
    'OS::Neutron::SecurityGroupRule',
    'security_group: x, protocol: tcp, port_range_min: 80, port_range_max: 70, remote_group: y',
    ['HL322 "port_range_max" of resource "one" is less than "port_range_min"'],
  ],
  [
    'OS::Neutron::SecurityGroupRule',
    'security_group: x, protocol: icmp, port_range_min: 8, port_range_max: 0, remote_group: y',
    [],
  ],
  [
    'OS::Nova::Server',
    'flavor: x',
    ['HL321 Resource "one" needs one of "image", "block_device_mapping", "block_device_mapping_v2"'],
  ],
  [
    'OS::Nova::Server',
    'flavor: x, image: y, networks: [{fixed_ip: 10.0.0.1}]',
    [
      'HL321 An element of "networks" of resource "one" needs one of "network", "port", "subnet", "allocate_network"',
    ],
  ],
  [
    'OS::Nova::Server',
    'flavor: x, image: y, networks: [{fixed_ip: 10.0.0.1, port: p}]',
    ['HL320 Only one of "port", "fixed_ip" of an element of "networks" of resource "one" can have a value'],
  ],
  ['OS::Nova::Server', 'flavor: x, image: y, networks: {get_param: "OS::stack_name"}', []],
  ['OS::Neutron::RouterInterface', 'router: r', ['HL321 Resource "one" needs one of "subnet", "port"']],
  [
    'OS::Neutron::RouterInterface',
    'router: r, subnet: s, port: p',
    ['HL320 Only one of "subnet", "port" of resource "one" can have a value'],
  ],
  ['OS::Neutron::RouterInterface', 'router: r, subnet: {get_param: "OS::stack_id"}', []],
  [
    'OS::Octavia::Listener',
    'protocol: HTTP, protocol_port: 80',
    ['HL321 Resource "one" needs one of "loadbalancer", "default_pool"'],
  ],
])('%s with %s', async (type, properties, expected) => {
  const findings = await lintText(
    `heat_template_version: 2018-08-31\nresources:\n  one: {type: "${type}", properties: {${properties}}}\n`,
  );
  const found = findings.map((one) => one.slice(one.indexOf('HL')));
  expect(found.filter((one) => one.startsWith('HL32'))).toEqual(expected);
});
