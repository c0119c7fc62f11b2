import { definition, drop, swap } from '../definition.js';
import { core, row, type Family } from '../family.js';

const TEMPLATE = `heat_template_version: 2015-04-30
parameters:
  label: { type: string, default: web }
resources:
  net:
    type: OS::Neutron::Net
  subnet:
    type: OS::Neutron::Subnet
    properties: { network_id: { get_resource: net }, cidr: 10.3.0.0/24 }
  router:
    type: OS::Neutron::Router
    properties: { external_gateway_info: { network: public } }
  interface:
    type: OS::Neutron::RouterInterface
    properties: { router_id: { get_resource: router }, subnet_id: { get_resource: subnet } }
  port:
    type: OS::Neutron::Port
    properties:
      network_id: { get_resource: net }
      fixed_ips: [{ subnet_id: { get_resource: subnet } }]
      name: { get_param: label }
  # Names the network by a literal: all that Heat's preview compares.
  address:
    type: OS::Neutron::FloatingIP
    properties: { floating_network_id: public }
  association:
    type: OS::Neutron::FloatingIPAssociation
    depends_on: interface
    properties: { floatingip_id: { get_resource: address }, port_id: { get_resource: port } }
  volume:
    type: OS::Cinder::Volume
    properties: { size: 1, imageRef: cirros-0.6 }
outputs:
  address: { value: { get_attr: [address, floating_ip_address] } }
`;

export const OLD_NAMES: Family = {
  name: 'old names',
  about:
    'Properties by their old names, which Heat hides but most published templates have: network_id, router_id, imageRef.',
  base: definition(TEMPLATE),
  rows: [
    core('nothing'),
    row('a comment', swap('# Names', '# It names')),
    core('the name of the port', swap('default: web', 'default: app')),
    row('an output removed', drop(/outputs:\n.*\n/)),
    core(
      'DNS servers of the subnet',
      swap('cidr: 10.3.0.0/24 }', 'cidr: 10.3.0.0/24, dns_nameservers: [9.9.9.9] }'),
    ),
    row(
      'another size of the volume',
      swap('{ size: 1, imageRef: cirros-0.6 }', '{ size: 2, imageRef: cirros-0.6 }'),
    ),
    row(
      'another image of the volume',
      swap('{ size: 2, imageRef: cirros-0.6 }', '{ size: 2, imageRef: debian-12 }'),
    ),
    row('addresses of the subnet', swap('cidr: 10.3.0.0/24,', 'cidr: 10.4.0.0/24,')),
    row('the new name of one property', swap('floating_network_id: public', 'floating_network: public')),
  ],
};
