import { both, definition, drop, swap } from '../definition.js';
import { core, row, type Family } from '../family.js';

const TEMPLATE = `heat_template_version: 2021-04-16
resources:
  policy: { type: OS::Neutron::QoSPolicy, properties: { description: slow } }
  free: { type: OS::Neutron::QoSPolicy, properties: { description: no rules } }
  limit: { type: OS::Neutron::QoSBandwidthLimitRule, properties: { policy: { get_resource: policy }, max_kbps: 1000 } }
  net: { type: OS::Neutron::Net }
  subnet: { type: OS::Neutron::Subnet, properties: { network: { get_resource: net }, cidr: 10.1.0.0/24 } }
  port:
    type: OS::Neutron::Port
    depends_on: subnet
    properties: { network: { get_resource: net }, qos_policy: { get_resource: free } }
  flavor: { type: OS::Nova::Flavor, properties: { ram: 512, vcpus: 1 } }
outputs: {}
`;

/** Heat lets only administrators make these. */
export const QUALITY: Family = {
  name: 'QoS',
  about: 'QoS policy and rule, and a port that uses them; a flavor. As operator, which Heat requires.',
  cloud: 'admin',
  base: definition(TEMPLATE),
  rows: [
    core('nothing'),
    core('limit of the policy', swap('max_kbps: 1000', 'max_kbps: 2000')),
    row('description of the policy', swap('description: slow', 'description: fast')),
    row('name of the policy', swap('description: fast', 'description: fast, name: fast')),
    row('the port loses the policy', drop(', qos_policy: { get_resource: free }')),
    row(
      'the network gets the policy',
      swap(
        'net: { type: OS::Neutron::Net }',
        'net: { type: OS::Neutron::Net, properties: { qos_policy: { get_resource: free } } }',
      ),
    ),
    row('memory of the flavor', swap('ram: 512', 'ram: 1024')),
    row(
      'the policy renamed',
      both(
        swap('  policy: {', '  rate: {'),
        swap('{ policy: { get_resource: policy }', '{ policy: { get_resource: rate }'),
        swap('description: fast', 'description: faster'),
      ),
    ),
  ],
};
