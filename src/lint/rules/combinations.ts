import { defineRules } from '../rule.js';

const SUBNET = (properties: string): string => `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
  subnet:
    type: OS::Neutron::Subnet
    properties:
      network: {get_resource: network}
${properties}`;

const GROUP = (sizes: string): string => `heat_template_version: 2018-08-31
resources:
  group:
    type: OS::Heat::AutoScalingGroup
    properties:
${sizes}
      resource: {type: OS::Neutron::Net}
`;

const DEPLOYMENT = (format: string): string => `heat_template_version: 2018-08-31
resources:
  server:
    type: OS::Nova::Server
    properties: {flavor: small, image: debian, networks: [{network: web}], user_data_format: ${format}}
  config:
    type: OS::Heat::SoftwareConfig
    properties: {group: script, config: echo done}
  deployment:
    type: OS::Heat::SoftwareDeployment
    properties:
      config: {get_resource: config}
      server: {get_resource: server}
`;

const SERVER = (networks: string): string => `heat_template_version: 2018-08-31
resources:
  server:
    type: OS::Nova::Server
    properties:
      flavor: small
      image: debian
${networks}`;

/** Rules about properties that depend on each other. */
export const COMBINATION_RULES = defineRules({
  'exclusive-properties': {
    id: 'HL320',
    level: 'error',
    summary: 'A resource has only one of several properties that exclude each other.',
    reason: 'Heat refuses, for example, a subnet with `cidr` and `subnetpool`.',
    bad: SUBNET('      cidr: 10.0.0.0/24\n      subnetpool: office\n'),
    good: SUBNET('      cidr: 10.0.0.0/24\n'),
  },
  'missing-alternative': {
    id: 'HL321',
    level: 'error',
    summary: 'A resource has one of several properties where its type requires one of them.',
    reason:
      'Heat refuses, for example, a subnet without `cidr` and `subnetpool`, and a server without an image and without a block device.',
    bad: SUBNET('      name: office\n'),
    good: SUBNET('      cidr: 10.0.0.0/24\n'),
  },
  'contradicting-values': {
    id: 'HL322',
    level: 'error',
    summary: 'The bounds of a resource are in order.',
    reason: 'Heat refuses, for example, a group whose `max_size` is less than its `min_size`.',
    bad: GROUP('      min_size: 3\n      max_size: 2'),
    good: GROUP('      min_size: 1\n      max_size: 2'),
  },
  'server-without-deployments': {
    id: 'HL323',
    level: 'error',
    summary: 'A server with software deployments fetches them.',
    reason:
      'Heat refuses a deployment on a server of the same template whose `user_data_format` is not `SOFTWARE_CONFIG`. Without one, an operator can choose the default, so that this is a warning.',
    bad: DEPLOYMENT('RAW'),
    good: DEPLOYMENT('SOFTWARE_CONFIG'),
  },
  'server-without-networks': {
    id: 'HL324',
    level: 'warning',
    summary: 'A server names its networks.',
    reason:
      'Since version 2.37 of its API, Nova no longer chooses a network by itself, so that Heat fails to create the server unless the operator limits the version.',
    bad: SERVER(''),
    good: SERVER('      networks: [{network: web}]\n'),
  },
});
