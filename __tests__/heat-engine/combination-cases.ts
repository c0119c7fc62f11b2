/** Resources with properties that depend on each other: the type, the properties, and what lint finds. */
export type CombinationCase = readonly [type: string, properties: string, findings: readonly string[]];

/** A template with that resource, and others that it can refer to; one of them may not exist. */
export function combinationTemplate(type: string, properties: string): string {
  return `heat_template_version: 2018-08-31
conditions: {never: false}
resources:
  other: {type: OS::Neutron::Net}
  perhaps: {type: OS::Neutron::Net, condition: never}
  one: {type: "${type}", properties: {${properties}}}
`;
}

export const COMBINATION_CASES: readonly CombinationCase[] = [
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
  [
    'OS::Nova::Server',
    'flavor: x, image: y, security_groups: [default], networks: [{port: {get_resource: other}}]',
    ['HL320 "security_groups" of resource "one" cannot have a value beside "port" in "networks"'],
  ],
  ['OS::Nova::Server', 'flavor: x, image: y, security_groups: [default], networks: [{network: n}]', []],
  [
    'OS::Nova::Server',
    'flavor: x, block_device_mapping_v2: [{volume_id: {get_resource: other}, image: i}]',
    [
      'HL320 Only one of "volume_id", "image" of an element of "block_device_mapping_v2" of resource "one" can have a value',
    ],
  ],
  [
    'OS::Nova::Server',
    'flavor: x, image: y, block_device_mapping_v2: [{device_name: vdb}]',
    [
      'HL321 An element of "block_device_mapping_v2" of resource "one" needs one of "volume_id", "snapshot_id", "image", "swap_size", "ephemeral_size", "ephemeral_format"',
    ],
  ],
  [
    'OS::Nova::Server',
    'flavor: x, image: y, block_device_mapping_v2: [{ephemeral_size: 1, ephemeral_format: ext4}]',
    [],
  ],
  [
    'OS::Neutron::Subnet',
    'network: n, cidr: 10.0.0.0/8, subnetpool: {get_resource: other}',
    ['HL320 Only one of "cidr", "subnetpool" of resource "one" can have a value'],
  ],
  [
    'OS::Neutron::Subnet',
    'network: n, cidr: 10.0.0.0/8, ipv6_ra_mode: slaac',
    ['HL320 "ipv6_ra_mode" of resource "one" cannot have a value, as its "ip_version" is 4 by default'],
  ],
  [
    'OS::Neutron::Subnet',
    'network: n, cidr: "fd00::/64", ip_version: 6, ipv6_address_mode: slaac, ipv6_ra_mode: dhcpv6-stateful',
    [
      'HL322 "ipv6_ra_mode" and "ipv6_address_mode" of resource "one" must be equal, not dhcpv6-stateful and slaac',
    ],
  ],
  [
    'OS::Neutron::Subnet',
    'network: n, cidr: "fd00::/64", ip_version: 6, ipv6_address_mode: slaac, ipv6_ra_mode: slaac',
    [],
  ],
  [
    'OS::Neutron::Port',
    'network: n, fixed_ips: [{subnet: s}], no_fixed_ips: true',
    ['HL320 Only one of "fixed_ips", "no_fixed_ips" of resource "one" can have a value'],
  ],
  ['OS::Neutron::Port', 'network: n, fixed_ips: [{subnet: s}], no_fixed_ips: "false"', []],
  [
    'OS::Neutron::Router',
    'distributed: true, ha: true',
    ['HL320 Only one of "distributed", "ha" of resource "one" can have a value'],
  ],
  ['OS::Neutron::Router', 'distributed: false, ha: true', []],
  [
    'OS::Octavia::Listener',
    'loadbalancer: l, protocol: TERMINATED_HTTPS, protocol_port: 443',
    ['HL321 Resource "one" needs "default_tls_container_ref", as its "protocol" is TERMINATED_HTTPS'],
  ],
  [
    'OS::Octavia::Pool',
    'listener: l, protocol: HTTP, lb_algorithm: ROUND_ROBIN, session_persistence: {type: APP_COOKIE}',
    ['HL321 "session_persistence" of resource "one" needs "cookie_name", as its "type" is APP_COOKIE'],
  ],
  [
    'OS::Octavia::Pool',
    'listener: l, protocol: HTTP, lb_algorithm: ROUND_ROBIN, session_persistence: {type: SOURCE_IP, cookie_name: c}',
    [
      'HL320 "cookie_name" of "session_persistence" of resource "one" cannot have a value, as its "type" is SOURCE_IP',
    ],
  ],
  [
    'OS::Octavia::Pool',
    'listener: l, protocol: HTTP, lb_algorithm: ROUND_ROBIN, session_persistence: {type: HTTP_COOKIE}',
    [],
  ],
  [
    'OS::Octavia::L7Policy',
    'listener: l, action: REDIRECT_TO_POOL',
    ['HL321 Resource "one" needs "redirect_pool", as its "action" is REDIRECT_TO_POOL'],
  ],
  [
    'OS::Octavia::L7Policy',
    'listener: l, action: REJECT, redirect_url: "http://example.com"',
    ['HL320 "redirect_url" of resource "one" cannot have a value, as its "action" is REJECT'],
  ],
  ['OS::Octavia::L7Policy', 'listener: l, action: REDIRECT_TO_URL, redirect_url: "http://example.com"', []],
  [
    'OS::Octavia::L7Rule',
    'l7policy: p, type: HEADER, compare_type: EQUAL_TO, value: x',
    ['HL321 Resource "one" needs "key", as its "type" is HEADER'],
  ],
  ['OS::Octavia::L7Rule', 'l7policy: p, type: PATH, compare_type: EQUAL_TO, value: x', []],
  [
    'OS::Designate::Zone',
    'name: example.com.',
    ['HL321 Resource "one" needs "email", as its "type" is PRIMARY by default'],
  ],
  [
    'OS::Designate::Zone',
    'name: example.com., type: SECONDARY',
    ['HL321 Resource "one" needs one of "primaries", "masters", as its "type" is SECONDARY'],
  ],
  ['OS::Designate::Zone', 'name: example.com., type: SECONDARY, primaries: [192.0.2.1]', []],
  [
    'OS::Heat::ScalingPolicy',
    'auto_scaling_group_id: x, adjustment_type: exact_capacity, scaling_adjustment: 1, min_adjustment_step: 1',
    [
      'HL320 "min_adjustment_step" of resource "one" cannot have a value, as its "adjustment_type" is exact_capacity',
    ],
  ],
  [
    'OS::Heat::ScalingPolicy',
    'auto_scaling_group_id: x, adjustment_type: percent_change_in_capacity, scaling_adjustment: 1, min_adjustment_step: 1',
    [],
  ],
  [
    'OS::Barbican::Secret',
    'payload_content_type: text/plain',
    ['HL321 "payload_content_type" of resource "one" needs "payload"'],
  ],
  [
    'OS::Barbican::Secret',
    'payload: YQ==, payload_content_type: application/octet-stream',
    [
      'HL321 Resource "one" needs "payload_content_encoding", as its "payload_content_type" is application/octet-stream',
    ],
  ],
  [
    'OS::Barbican::Order',
    'type: key, algorithm: aes',
    ['HL321 Resource "one" needs "bit_length", as its "type" is key'],
  ],
];
