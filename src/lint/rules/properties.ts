import { defineRules } from '../rule.js';

const SERVER = `heat_template_version: 2018-08-31
resources:
  server:
    type: OS::Nova::Server
    properties:
      image: debian-12
      flavor: m1.small
      networks: [{network: office}]
      user_data_format: RAW
      user_data: {get_file: setup.sh}
`;

/** Rules about the properties of resources, and the parameters of nested templates. */
export const PROPERTY_RULES = defineRules({
  'unknown-property': {
    id: 'HL310',
    level: 'error',
    summary: 'A resource has only properties that its type knows.',
    reason:
      'Heat refuses a resource with another property. The properties of a nested template are its parameters. A warning where Heat may not create the resource, and for a key beside a reference, which Heat finds only when it creates the resource.',
    bad: `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    properties:
      nmae: web
`,
    good: { replace: 'nmae: web', by: 'name: web' },
  },
  'missing-property': {
    id: 'HL311',
    level: 'error',
    summary: 'A resource has every property that its type requires.',
    reason:
      'Heat refuses a resource without a required property. In a nested template or a group it accepts the mistake, and fails in the middle of the create. A parameter of a nested template is required if it has no default.',
    bad: `heat_template_version: 2018-08-31
resources:
  subnet:
    type: OS::Neutron::Subnet
    properties:
      cidr: 10.0.0.0/24
`,
    good: `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
  subnet:
    type: OS::Neutron::Subnet
    properties:
      network: {get_resource: network}
      cidr: 10.0.0.0/24
`,
  },
  'unimplemented-property': {
    id: 'HL312',
    level: 'error',
    summary: 'A resource has no property that Heat declares but does not implement.',
    reason: 'Some types, most of them for AWS templates, declare properties that Heat refuses.',
    bad: `heat_template_version: 2018-08-31
resources:
  server:
    type: AWS::EC2::Instance
    properties:
      ImageId: debian-12
      InstanceType: m1.small
      PrivateIpAddress: 10.0.0.5
`,
    good: { replace: '      PrivateIpAddress: 10.0.0.5\n', by: '' },
  },
  'wrong-type': {
    id: 'HL313',
    level: 'error',
    summary: 'The value of a property has the type of the property.',
    reason:
      'Heat converts some values, such as `"5"` for an integer or `5` for a string, and refuses others: no text for a list or map, no float for a string, no 1, 0 or `yes` in quotes for a boolean. In a nested template or a group it accepts the mistake, and fails in the middle of the create.',
    bad: `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    properties:
      shared: 1
`,
    good: { replace: 'shared: 1', by: 'shared: true' },
  },
  'broken-constraint': {
    id: 'HL314',
    level: 'error',
    summary: 'The value of a property satisfies the constraints of the property.',
    reason:
      'Ranges, lengths, allowed values, patterns and formats such as addresses, networks, DNS names, cron expressions and time zones. Names and ids that a service must know are not checked. In a nested template or a group Heat accepts the mistake, and fails in the middle of the create.',
    bad: `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
  subnet:
    type: OS::Neutron::Subnet
    properties:
      network: {get_resource: network}
      cidr: 10.0.0.0/33
`,
    good: { replace: 'cidr: 10.0.0.0/33', by: 'cidr: 10.0.0.0/24' },
  },
  'oversized-user-data': {
    id: 'HL315',
    level: 'error',
    summary: 'The user data of a server is not larger than Nova accepts.',
    reason:
      'Nova accepts 65535 characters in base64, which are 49149 bytes. Heat does not count them, and fails when it creates the server. Lint counts strings, files, and values of parameters, also in `list_join`, `str_replace` and a software configuration; what it cannot know counts as empty. In the formats `HEAT_CFNTOOLS` and `SOFTWARE_CONFIG` Heat adds parts of its own; where only these make it too large, this is a warning.',
    bad: {
      'main.yaml': SERVER,
      'setup.sh': `#!/bin/sh\n${'echo "one of the many steps of a long setup"\n'.repeat(1200)}`,
    },
    good: {
      'main.yaml': SERVER,
      'setup.sh': '#!/bin/sh\ncurl --fail --silent https://www.example.org/setup.sh | sh\n',
    },
  },
});
