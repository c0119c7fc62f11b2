/** Stacks that cannot be created, each for its own reason, and what the step must say about them. */
import { uniqueName } from '../action/run-action.js';
import type { Quotas } from './projects.js';

export interface Scene {
  /** The quotas of the scene's own project; absent: it shares a project with the usual quotas. */
  readonly quotas?: Quotas;
  readonly template: string;
  /** Output `failure-code`. */
  readonly code: 'quota' | 'refused' | 'rolled-back';
  /** The location of the annotation, as line:column of the template. */
  readonly at: string;
  /** Parts of the next step. */
  readonly hint: readonly string[];
  /** Whether Heat itself retries for more than a minute. */
  readonly isSlow?: true;
}

function template(resources: string): string {
  return `heat_template_version: 2021-04-16\nresources:\n${resources}`;
}

const NETWORK = `  net: { type: OS::Neutron::Net }
  subnet:
    type: OS::Neutron::Subnet
    properties: { network: { get_resource: net }, cidr: 10.1.0.0/24 }
`;

/** A server without a network: only the property under test can fail. Properties begin in line 6. */
function server(properties: Readonly<Record<string, string>>): string {
  const usual = {
    image: 'debian-12',
    flavor: 'm1.tiny',
    networks: '[{ allocate_network: none }]',
  };
  const lines = Object.entries({ ...usual, ...properties }).map(
    ([name, value]) => `      ${name}: ${value}\n`,
  );
  return template(`  server:\n    type: OS::Nova::Server\n    properties:\n${lines.join('')}`);
}

/** One resource, whose properties begin in line 6. */
function resource(type: string, properties: string): string {
  const lines = properties.split('\n').map((line) => `      ${line}\n`);
  return template(`  it:\n    type: ${type}\n    properties:\n${lines.join('')}`);
}

const PORT = `  port:
    type: OS::Neutron::Port
    properties:
      network: { get_resource: net }
      fixed_ips: [{ subnet: { get_resource: subnet } }]
`;

export const SCENES: Readonly<Record<string, Scene>> = {
  'no valid host': {
    template: server({ flavor: 'm1.huge' }),
    code: 'rolled-back',
    at: '7:7',
    hint: ['Choose a smaller or more common flavor (main.yaml:7:7)', 'openstack flavor list'],
    isSlow: true,
  },
  'a port in use': {
    template: template(
      `${NETWORK}${PORT}  one:
    type: OS::Nova::Server
    properties: { image: debian-12, flavor: m1.tiny, networks: [{ port: { get_resource: port } }] }
  two:
    type: OS::Nova::Server
    depends_on: one
    properties: { image: debian-12, flavor: m1.tiny, networks: [{ port: { get_resource: port } }] }
`,
    ),
    code: 'rolled-back',
    at: '18:54',
    hint: ['A port can be attached to only one server', 'openstack port show', '(main.yaml:18:54)'],
    isSlow: true,
  },
  'an address in use': {
    template: template(
      `${NETWORK}  one:
    type: OS::Neutron::Port
    properties:
      network: { get_resource: net }
      fixed_ips: [{ subnet: { get_resource: subnet }, ip_address: 10.1.0.5 }]
  two:
    type: OS::Neutron::Port
    depends_on: one
    properties:
      network: { get_resource: net }
      fixed_ips: [{ subnet: { get_resource: subnet }, ip_address: 10.1.0.5 }]
`,
    ),
    code: 'rolled-back',
    at: '17:55',
    hint: ['openstack port list --fixed-ip ip-address=10.1.0.5', 'Choose another address (main.yaml:17:55)'],
    isSlow: true,
  },
  'the quota of servers': {
    quotas: { nova: { instances: 0 } },
    template: server({}),
    code: 'quota',
    at: '7:7',
    hint: ['quota of servers is short by 1: 1 requested, 0 of 0 used', 'openstack server list'],
  },
  'the quota of RAM': {
    quotas: { nova: { ram: 1024 } },
    template: server({ flavor: 'm1.small' }),
    code: 'quota',
    at: '7:7',
    hint: [
      'quota of RAM is short by 1024 MiB: 2048 MiB requested, 0 of 1024 used',
      'choose a flavor with less RAM (main.yaml:7:7)',
    ],
  },
  'the quota of cores': {
    quotas: { nova: { cores: 1 } },
    template: server({ flavor: 'm1.medium' }),
    code: 'quota',
    at: '7:7',
    hint: ['quota of virtual CPUs is short by 1: 2 requested, 0 of 1 used', 'openstack quota show'],
  },
  'the quota of server groups': {
    quotas: { nova: { server_groups: 0 } },
    template: resource('OS::Nova::ServerGroup', 'policies: [affinity]'),
    code: 'quota',
    at: '3:3',
    hint: ['quota of server groups is used up', 'openstack server group list'],
  },
  'the quota of networks': {
    quotas: { neutron: { network: 0 } },
    template: template('  net: { type: OS::Neutron::Net }\n'),
    code: 'quota',
    at: '3:3',
    hint: ['quota of networks is used up', 'openstack network list'],
  },
  'the quota of ports': {
    quotas: { neutron: { port: 0 } },
    template: template(`${NETWORK}${PORT}`),
    code: 'quota',
    at: '7:3',
    hint: ['quota of ports is used up', 'openstack port list'],
  },
  'the quota of floating IPs': {
    quotas: { neutron: { floatingip: 0 } },
    template: resource('OS::Neutron::FloatingIP', 'floating_network: public'),
    code: 'quota',
    at: '3:3',
    hint: ['quota of floating IPs is used up', 'openstack floating ip list'],
  },
  'the quota of rules of security groups': {
    quotas: { neutron: { security_group_rule: 4 } },
    template: resource(
      'OS::Neutron::SecurityGroup',
      'rules: [{ protocol: tcp, port_range_min: 1, port_range_max: 1 }, { protocol: udp, port_range_min: 1, port_range_max: 1 }]',
    ),
    code: 'quota',
    at: '3:3',
    hint: ['quota of security group rules is used up'],
  },
  'the quota of volumes': {
    quotas: { cinder: { volumes: 0 } },
    template: resource('OS::Cinder::Volume', 'size: 1'),
    code: 'quota',
    at: '3:3',
    hint: ['quota of volumes is used up: the limit is 0', 'openstack volume list'],
  },
  'the quota of gigabytes': {
    quotas: { cinder: { gigabytes: 1 } },
    template: resource('OS::Cinder::Volume', 'size: 3'),
    code: 'quota',
    at: '6:7',
    hint: [
      'quota of volume storage is short by 2 GiB: 3 GiB requested, 0 of 1 used',
      'request a smaller volume (main.yaml:6:7)',
    ],
  },
  'a missing image': {
    template: server({ image: 'debian-99' }),
    code: 'refused',
    at: '6:7',
    hint: ['openstack image list', 'image (main.yaml:6:7)'],
  },
  'a missing flavor': {
    template: server({ flavor: 'm9.small' }),
    code: 'refused',
    at: '7:7',
    hint: ['openstack flavor list', 'flavor (main.yaml:7:7)'],
  },
  'a missing key pair': {
    template: server({ key_name: 'nobody' }),
    code: 'refused',
    at: '9:7',
    hint: ['Key pairs belong to a user', 'openstack keypair list', 'key_name (main.yaml:9:7)'],
  },
  'a key pair without a public key': {
    template: resource('OS::Nova::KeyPair', `name: ${uniqueName('key')}`),
    code: 'refused',
    at: '3:3',
    hint: ['public_key of OS::Nova::KeyPair (main.yaml:3:3)', 'ssh-keygen'],
  },
  'a missing network': {
    template: resource('OS::Neutron::Port', 'network: missing-net'),
    code: 'refused',
    at: '6:7',
    hint: ['openstack network list', '(main.yaml:6:7)'],
  },
  'a missing router': {
    template: template(
      `${NETWORK}  interface:
    type: OS::Neutron::RouterInterface
    properties:
      router: edge
      subnet: { get_resource: subnet }
`,
    ),
    code: 'refused',
    at: '10:7',
    hint: ['openstack router list'],
  },
  'a missing security group': {
    template: template(`${NETWORK}${PORT}      security_groups: [missing-group]\n`),
    code: 'rolled-back',
    at: '12:7',
    hint: ['openstack security group list', 'security_groups (main.yaml:12:7)'],
  },
  'a missing security group of a server': {
    template: template(
      `${NETWORK}  server:
    type: OS::Nova::Server
    depends_on: subnet
    properties:
      image: debian-12
      flavor: m1.tiny
      networks: [{ network: { get_resource: net } }]
      security_groups: [missing-group]
`,
    ),
    code: 'rolled-back',
    at: '14:7',
    hint: ['openstack security group list', 'security_groups (main.yaml:14:7)'],
  },
  'a missing availability zone': {
    template: server({ availability_zone: 'moon' }),
    code: 'rolled-back',
    at: '9:7',
    hint: ['openstack availability zone list --compute', 'availability_zone (main.yaml:9:7)'],
  },
  'a missing availability zone of volumes': {
    template: resource('OS::Cinder::Volume', 'size: 1\navailability_zone: moon'),
    code: 'rolled-back',
    at: '7:7',
    hint: ['openstack availability zone list --volume', 'availability_zone (main.yaml:7:7)'],
  },
  'a missing volume type': {
    template: resource('OS::Cinder::Volume', 'size: 1\nvolume_type: golden'),
    code: 'refused',
    at: '7:7',
    hint: ['openstack volume type list', 'volume_type (main.yaml:7:7)'],
  },
  'a missing external network of a router': {
    template: resource('OS::Neutron::Router', 'external_gateway_info:\n  network: ext-net'),
    code: 'rolled-back',
    at: '7:9',
    hint: ['openstack network list --external', 'Use one of them (main.yaml:7:9)'],
  },
  'a missing external network of a floating IP': {
    template: resource('OS::Neutron::FloatingIP', 'floating_network: ext-net'),
    code: 'refused',
    at: '6:7',
    hint: ['openstack network list --external', 'Use one of them (main.yaml:6:7)'],
  },
  'a network that is not external': {
    template: template(
      `${NETWORK}  address:
    type: OS::Neutron::FloatingIP
    depends_on: subnet
    properties:
      floating_network: { get_resource: net }
`,
    ),
    code: 'rolled-back',
    at: '11:7',
    hint: ['Floating IPs and gateways require an external network', '(main.yaml:11:7)'],
  },
  'a floating IP without a router': {
    template: template(
      `${NETWORK}${PORT}  address:
    type: OS::Neutron::FloatingIP
    properties:
      floating_network: public
      port_id: { get_resource: port }
`,
    ),
    code: 'rolled-back',
    at: '16:7',
    hint: ['add an OS::Neutron::Router with external_gateway_info'],
  },
  'subnets of a network that overlap': {
    template: template(
      `${NETWORK}  other:
    type: OS::Neutron::Subnet
    depends_on: subnet
    properties:
      network: { get_resource: net }
      cidr: 10.1.0.128/25
`,
    ),
    code: 'rolled-back',
    at: '12:7',
    hint: ['openstack subnet list', 'Choose another cidr (main.yaml:12:7)'],
  },
  'an address outside of the subnet': {
    template: template(
      `${NETWORK}  port:
    type: OS::Neutron::Port
    properties:
      network: { get_resource: net }
      fixed_ips:
        - subnet: { get_resource: subnet }
          ip_address: 10.2.0.5
`,
    ),
    code: 'rolled-back',
    at: '13:11',
    hint: ['openstack subnet show', 'Choose an address inside it (main.yaml:13:11)'],
  },
  'a volume that is attached': {
    template: template(
      `  volume:
    type: OS::Cinder::Volume
    properties: { size: 1 }
  one:
    type: OS::Nova::Server
    properties: { image: debian-12, flavor: m1.tiny, networks: [{ allocate_network: none }] }
  two:
    type: OS::Nova::Server
    properties: { image: debian-12, flavor: m1.tiny, networks: [{ allocate_network: none }] }
  first:
    type: OS::Cinder::VolumeAttachment
    properties: { instance_uuid: { get_resource: one }, volume_id: { get_resource: volume } }
  second:
    type: OS::Cinder::VolumeAttachment
    depends_on: first
    properties:
      instance_uuid: { get_resource: two }
      volume_id: { get_resource: volume }
`,
    ),
    code: 'rolled-back',
    at: '20:7',
    hint: ['openstack volume show', 'Attach another volume (main.yaml:20:7)'],
  },
};
