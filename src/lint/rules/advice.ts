import { defineRules } from '../rule.js';

const VERSION = 'heat_template_version: 2018-08-31\n';
const NETWORK = `${VERSION}resources:
  network:
    type: OS::Neutron::Net
`;
const SERVER = (parameter: string, config: string): string => `${VERSION}parameters:
  db_password:
    type: string
${parameter}resources:
  script:
    type: OS::Heat::SoftwareConfig
    properties:
      config:
        str_replace:
          template: ${config}
          params: {PASSWORD: {get_param: db_password}}
`;
const FLOATING_IP = (dependency: string): string => `${VERSION}resources:
  network:
    type: OS::Neutron::Net
  subnet:
    type: OS::Neutron::Subnet
    properties: {network: {get_resource: network}, cidr: 10.0.0.0/24}
  router:
    type: OS::Neutron::Router
    properties: {external_gateway_info: {network: public}}
  interface:
    type: OS::Neutron::RouterInterface
    properties: {router: {get_resource: router}, subnet: {get_resource: subnet}}
  port:
    type: OS::Neutron::Port
    properties: {network: {get_resource: network}}
  address:
    type: OS::Neutron::FloatingIP
${dependency}    properties: {floating_network: public, port_id: {get_resource: port}}
`;
const GROUP = (rule: string): string => `${VERSION}resources:
  group:
    type: OS::Neutron::SecurityGroup
    properties:
      description: Administrators
      rules:
        - ${rule}
`;
const VOLUME = (policy: string): string => `${VERSION}resources:
  data:
    type: OS::Cinder::Volume
${policy}    properties:
      size: 10
      availability_zone: nova
`;

/** Advice on templates that Heat accepts. */
export const ADVICE_RULES = defineRules({
  'unused-parameter': {
    id: 'HL501',
    level: 'warning',
    summary: 'Every parameter is used.',
    reason: 'A parameter without effect misleads the people who set it.',
    bad: NETWORK.replace('resources:', 'parameters:\n  name: {type: string}\nresources:'),
    good: NETWORK,
  },
  'unused-condition': {
    id: 'HL502',
    level: 'warning',
    summary: 'Every condition is used.',
    reason: 'A condition without effect often means that a resource lacks its `condition`.',
    bad: NETWORK.replace('resources:', 'conditions:\n  never: false\nresources:'),
    good: NETWORK,
  },
  'unused-mapping': {
    id: 'HL503',
    level: 'warning',
    summary: 'Every mapping is used.',
    reason: 'A mapping without effect misleads the people who change it.',
    bad: `HeatTemplateFormatVersion: '2012-12-12'
Mappings:
  Sizes: {small: {disk: '10'}}
Resources:
  network:
    Type: OS::Neutron::Net
`,
    good: `HeatTemplateFormatVersion: '2012-12-12'
Resources:
  network:
    Type: OS::Neutron::Net
`,
  },
  'visible-secret': {
    id: 'HL504',
    level: 'warning',
    summary: 'A parameter whose name is that of a secret is hidden.',
    reason:
      'Heat shows the values of other parameters to everybody who can read the stack. The action masks hidden values in logs.',
    bad: SERVER('', 'echo PASSWORD'),
    good: SERVER('    hidden: true\n', 'echo PASSWORD'),
  },
  'exposed-secret': {
    id: 'HL505',
    level: 'warning',
    summary: 'The value of a hidden parameter is in no output and in no user data.',
    reason:
      'Heat shows outputs to everybody who can read the stack, and every process on a server can read its user data from the metadata service.',
    bad: `${SERVER('    hidden: true\n', 'echo PASSWORD')}outputs:
  login:
    description: Password of the database
    value: {get_param: db_password}
`,
    good: SERVER('    hidden: true\n', 'echo PASSWORD'),
  },
  'undescribed-output': {
    id: 'HL506',
    level: 'info',
    summary: 'Every output has a description.',
    reason: 'The dashboard and the outputs of the action show the description beside the value.',
    bad: `${NETWORK}outputs:
  network:
    value: {get_resource: network}
`,
    good: `${NETWORK}outputs:
  network:
    description: Id of the network
    value: {get_resource: network}
`,
  },
  'missing-deletion-policy': {
    id: 'HL507',
    level: 'info',
    summary: 'A resource with data has a deletion policy if a change can replace it.',
    reason:
      'A change of some properties replaces the resource: Heat creates a new one and deletes the old one with its data. With the policy `Retain` the old one stays.',
    bad: VOLUME(''),
    good: VOLUME('    deletion_policy: Retain\n'),
  },
  'open-security-group': {
    id: 'HL508',
    level: 'warning',
    summary: 'No rule of a security group opens SSH, RDP, a database or all ports to every address.',
    reason:
      'Such ports are attacked within minutes. A rule without `remote_ip_prefix` applies to every address.',
    bad: GROUP('{protocol: tcp, port_range_min: 22, port_range_max: 22}'),
    good: {
      replace: '- {protocol: tcp, port_range_min: 22, port_range_max: 22}',
      by: '- {protocol: tcp, port_range_min: 22, port_range_max: 22, remote_ip_prefix: 192.0.2.0/24}',
    },
  },
  'missing-dependency': {
    id: 'HL509',
    level: 'warning',
    summary: 'A floating IP depends on the router interface of its network.',
    reason:
      'The association fails until the router is connected. Heat knows the dependency only if the port names its subnet in `fixed_ips`.',
    bad: FLOATING_IP(''),
    good: FLOATING_IP('    depends_on: interface\n'),
  },
  'literal-secret': {
    id: 'HL510',
    level: 'warning',
    summary: 'The template contains no passwords and private keys.',
    reason: 'Everybody who can read the repository or the stack can read the template.',
    bad: `${VERSION}resources:
  server:
    type: OS::Nova::Server
    properties:
      image: debian-12
      flavor: m1.small
      networks: [{network: office}]
      admin_pass: correct-horse
`,
    good: `${VERSION}parameters:
  admin_password: {type: string, hidden: true}
resources:
  server:
    type: OS::Nova::Server
    properties:
      image: debian-12
      flavor: m1.small
      networks: [{network: office}]
      admin_pass: {get_param: admin_password}
`,
  },
  'hard-coded-id': {
    id: 'HL511',
    level: 'info',
    summary: 'Properties contain no ids of existing resources.',
    reason:
      'An id exists in one cloud and project only. With a name or a parameter the template works elsewhere.',
    bad: `${VERSION}resources:
  port:
    type: OS::Neutron::Port
    properties:
      network: 9d1c2a8e-5f0f-4b7e-8a55-0f1c5f0b8f11
`,
    good: { replace: 'network: 9d1c2a8e-5f0f-4b7e-8a55-0f1c5f0b8f11', by: 'network: office' },
  },
});
