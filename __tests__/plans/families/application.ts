import { both, definition, parameters, swap, swapAll, write } from '../definition.js';
import { core, row, type Family } from '../family.js';

const TEMPLATE = `heat_template_version: 2021-04-16
description: A whole application
parameters:
  image: { type: string, default: debian-12, constraints: [{ custom_constraint: glance.image }] }
  flavor: { type: string, default: m1.tiny, constraints: [{ custom_constraint: nova.flavor }] }
  external: { type: string, default: public }
  workers: { type: number, default: 1 }
  size: { type: number, default: 1 }
  debug: { type: boolean, default: false }
resources:
  net: { type: OS::Neutron::Net }
  subnet:
    type: OS::Neutron::Subnet
    properties: { network: { get_resource: net }, cidr: 10.1.0.0/24, dns_nameservers: [9.9.9.9] }
  router: { type: OS::Neutron::Router, properties: { external_gateway_info: { network: { get_param: external } } } }
  interface:
    type: OS::Neutron::RouterInterface
    properties: { router: { get_resource: router }, subnet: { get_resource: subnet } }
  group:
    type: OS::Neutron::SecurityGroup
    properties: { description: '', rules: [{ protocol: tcp, port_range_min: 80, port_range_max: 80 }] }
  port:
    type: OS::Neutron::Port
    properties:
      network: { get_resource: net }
      fixed_ips: [{ subnet: { get_resource: subnet } }]
      security_groups: [{ get_resource: group }]
  address: { type: OS::Neutron::FloatingIP, depends_on: interface, properties: { floating_network: { get_param: external } } }
  association:
    type: OS::Neutron::FloatingIPAssociation
    properties: { floatingip_id: { get_resource: address }, port_id: { get_resource: port } }
  password: { type: OS::Heat::RandomString }
  config:
    type: OS::Heat::SoftwareConfig
    properties:
      config:
        str_replace: { template: { get_file: boot.sh }, params: { $debug: { get_param: debug }, $password: { get_attr: [password, value] } } }
  web:
    type: OS::Nova::Server
    properties:
      image: { get_param: image }
      flavor: { get_param: flavor }
      networks: [{ port: { get_resource: port } }]
      user_data_format: RAW
      user_data: { get_attr: [config, config] }
  volume: { type: OS::Cinder::Volume, properties: { size: { get_param: size } } }
  attachment:
    type: OS::Cinder::VolumeAttachment
    properties: { instance_uuid: { get_resource: web }, volume_id: { get_resource: volume } }
  pool:
    type: OS::Heat::ResourceGroup
    depends_on: subnet
    properties:
      count: { get_param: workers }
      resource_def:
        type: worker.yaml
        properties: { network: { get_resource: net }, image: { get_param: image }, upstream: { get_attr: [port, fixed_ips, 0, ip_address] } }
outputs:
  url: { value: { str_replace: { template: 'http://host', params: { host: { get_attr: [address, floating_ip_address] } } } } }
`;

const WORKER = `heat_template_version: 2021-04-16
parameters:
  network: { type: string }
  image: { type: string }
  upstream: { type: string }
resources:
  port: { type: OS::Neutron::Port, properties: { network: { get_param: network } } }
  server:
    type: OS::Nova::Server
    properties: { image: { get_param: image }, flavor: m1.tiny, networks: [{ port: { get_resource: port } }], metadata: { server: { get_param: upstream } } }
`;

export const APPLICATION: Family = {
  name: 'a whole application',
  about:
    'Network, router, floating IP, server with a volume and user data, a group of workers in nested templates.',
  base: definition(TEMPLATE, { 'worker.yaml': WORKER, 'boot.sh': 'echo $debug $password\n' }),
  rows: [
    core('nothing'),
    core('one worker added', parameters({ workers: 2 })),
    row('one worker removed', parameters({ workers: 1 })),
    row('image of all servers', parameters({ image: 'ubuntu-24.04' })),
    row('size of the volume', parameters({ size: 2 })),
    row('a boolean, equal to its default', parameters({ debug: 'false' })),
    core('a boolean that the user data uses', parameters({ debug: true })),
    row('the script', write('boot.sh', 'echo $debug $password again\n')),
    row('DNS', swap('[9.9.9.9]', '[1.1.1.1]')),
    row(
      'the rule of the group',
      swapAll('port_range_min: 80, port_range_max: 80', 'port_range_min: 443, port_range_max: 443'),
    ),
    row(
      'a resource added to the workers',
      swap(
        /$/,
        '  note: { type: OS::Heat::Value, properties: { value: { get_param: upstream } } }\n',
        'worker.yaml',
      ),
    ),
    row(
      'length of the password',
      swap(
        'password: { type: OS::Heat::RandomString }',
        'password: { type: OS::Heat::RandomString, properties: { length: 16 } }',
      ),
    ),
    row(
      'an output and the description',
      both(
        swap('description: A whole', 'description: The whole'),
        swap('outputs:', 'outputs:\n  net: { value: { get_resource: net } }'),
      ),
    ),
  ],
};
