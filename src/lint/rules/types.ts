import { defineRules } from '../rule.js';

const GOOD = {
  'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
};

/** Rules about the types of resources. */
export const TYPE_RULES = defineRules({
  'unknown-type': {
    id: 'HL301',
    level: 'warning',
    summary: 'The type of a resource is one that Heat knows.',
    reason:
      'Heat refuses a type that neither Heat, nor a plugin, nor the `resource_registry` of an environment defines. Since lint does not know the plugins of your cloud, this is a warning. With `lint-known-types: all` it is an error.',
    bad: `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Network
`,
    good: GOOD,
  },
  'template-extension': {
    id: 'HL302',
    level: 'error',
    summary: 'A template that is used as a type has a name that ends in `.yaml` or `.template`.',
    reason: 'Heat takes any other name as the name of a resource type, which does not exist.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  web:
    type: web.yml
`,
      'web.yml': GOOD['main.yaml'],
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  web:
    type: web.yaml
`,
      'web.yaml': GOOD['main.yaml'],
    },
  },
  'deprecated-type': {
    id: 'HL303',
    level: 'warning',
    summary: 'The type of a resource is neither deprecated, hidden nor unsupported.',
    reason: 'Heat removes deprecated types in a later release. Hidden types often do nothing.',
    bad: `heat_template_version: 2018-08-31
resources:
  cluster:
    type: OS::Heat::HARestarter
    properties:
      InstanceId: web
`,
    good: GOOD,
  },
  'type-of-one-release': {
    id: 'HL304',
    level: 'info',
    summary: 'The type of a resource exists in all Heat releases that lint knows.',
    reason: 'A template with a new or removed type works only on clouds with such a release.',
    bad: `heat_template_version: 2018-08-31
resources:
  profile:
    type: OS::Octavia::AvailabilityZoneProfile
    properties:
      name: zone
      provider_name: amphora
      availability_zone_data: '{"compute_zone": "nova"}'
`,
    good: GOOD,
  },
  'aliased-type': {
    id: 'HL305',
    level: 'info',
    summary: 'The type of a resource is its present name.',
    reason:
      'Heat resolves old names of types by files of the installation (`environment.d`), which an operator may leave out.',
    bad: `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Quantum::Net
`,
    good: GOOD,
  },
  'deprecated-property': {
    id: 'HL306',
    level: 'warning',
    summary: 'The properties of a resource are neither deprecated, hidden nor unsupported.',
    reason: 'Heat removes deprecated properties in a later release.',
    bad: `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
  port:
    type: OS::Neutron::Port
    properties:
      network_id: {get_resource: network}
`,
    good: { replace: 'network_id: {get_resource: network}', by: 'network: {get_resource: network}' },
  },
  'property-of-one-release': {
    id: 'HL307',
    level: 'info',
    summary: 'The properties of a resource exist in all Heat releases that lint knows.',
    reason: 'A template with a new or removed property works only on clouds with such a release.',
    bad: `heat_template_version: 2018-08-31
resources:
  group:
    type: OS::Neutron::SecurityGroup
    properties:
      description: Web servers
      stateful: false
`,
    good: GOOD,
  },
});
