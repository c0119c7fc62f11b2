import { defineRules } from '../rule.js';

/** Rules about environments. */
export const ENVIRONMENT_RULES = defineRules({
  'unknown-parameter': {
    id: 'HL401',
    name: 'unknown-parameter',
    level: 'error',
    summary: 'Every parameter of an environment exists in the template.',
    reason:
      'Heat refuses an unknown parameter in the first environment. In later ones it drops the value without a message: there it is a warning.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    constraints:
      - length: {max: 10}
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
      'env.yaml': `parameters:
  nmae: blue
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    constraints:
      - length: {max: 10}
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
      'env.yaml': `parameters:
  name: blue
`,
    },
  },
  'invalid-parameter-value': {
    id: 'HL402',
    name: 'invalid-parameter-value',
    level: 'error',
    summary: 'Every value of an environment has the type of its parameter and meets its constraints.',
    reason:
      'Heat refuses the stack. If another environment replaces or merges the value, the finding is a warning.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    constraints:
      - length: {max: 10}
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
      'env.yaml': `parameters:
  name: blue-and-green
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    constraints:
      - length: {max: 10}
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
      'env.yaml': `parameters:
  name: blue
`,
    },
  },
  'unused-parameter-default': {
    id: 'HL403',
    name: 'unused-parameter-default',
    level: 'info',
    summary: 'Every name in `parameter_defaults` is a parameter of the template or of a nested one.',
    reason:
      'Heat ignores others without a message. Environments for several templates have such names on purpose.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    constraints:
      - length: {max: 10}
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
      'env.yaml': `parameter_defaults:
  nmae: blue
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    constraints:
      - length: {max: 10}
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
      'env.yaml': `parameter_defaults:
  name: blue
`,
    },
  },
  'unknown-merge-strategy': {
    id: 'HL404',
    name: 'unknown-merge-strategy',
    level: 'warning',
    summary: '`parameter_merge_strategies` has known parameters and strategies.',
    reason: 'Heat ignores an unknown strategy and overwrites the value.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    constraints:
      - length: {max: 10}
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
      'env.yaml': `parameters:
  name: blue
parameter_merge_strategies:
  name: deepmerge
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    constraints:
      - length: {max: 10}
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
      'env.yaml': `parameters:
  name: blue
parameter_merge_strategies:
  name: overwrite
`,
    },
  },
  'unknown-encrypted-parameter': {
    id: 'HL405',
    name: 'unknown-encrypted-parameter',
    level: 'warning',
    summary: 'Every name in `encrypted_param_names` is a parameter of the template.',
    reason: 'Heat ignores others without a message, and stores the parameter that is meant in plain text.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    constraints:
      - length: {max: 10}
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
      'env.yaml': `parameters:
  name: blue
encrypted_param_names: [nmae]
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    constraints:
      - length: {max: 10}
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
      'env.yaml': `parameters:
  name: blue
encrypted_param_names: [name]
`,
    },
  },
  'unknown-hook': {
    id: 'HL406',
    name: 'unknown-hook',
    level: 'error',
    summary: '`hooks` and `restricted_actions` have values that Heat knows.',
    reason: 'Heat refuses other values.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
      'env.yaml': `resource_registry:
  resources:
    network:
      hooks: pre_create
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
      'env.yaml': `resource_registry:
  resources:
    network:
      hooks: pre-create
`,
    },
  },
  'invalid-registry-entry': {
    id: 'HL407',
    name: 'invalid-registry-entry',
    level: 'error',
    summary:
      'Every entry of `resource_registry` maps a type to a type or a file, and `resources` is a map of maps.',
    reason: 'Heat answers with an unclear error, or with an internal one.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
      'env.yaml': `resource_registry:
  resources:
    network: pre-create
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
      'env.yaml': `resource_registry:
  resources:
    network: {hooks: pre-create}
`,
    },
  },
  'registry-loop': {
    id: 'HL408',
    name: 'registry-loop',
    level: 'error',
    summary: 'No types of `resource_registry` are mapped to each other.',
    reason:
      'Heat fails with an internal error when a resource has one of the types. If none has, the finding is a warning.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
      'env.yaml': `resource_registry:
  OS::Neutron::Net: Acme::Net
  Acme::Net: OS::Neutron::Net
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
      'env.yaml': `resource_registry:
  Acme::Net: OS::Neutron::Net
`,
    },
  },
  'unknown-registry-target': {
    id: 'HL409',
    name: 'unknown-registry-target',
    level: 'warning',
    summary: '`resource_registry` maps types to types that exist.',
    reason: 'Heat refuses a resource of such a type, unless a plugin adds the target.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
      'env.yaml': `resource_registry:
  Acme::Net: OS::Neutron::Nett
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
      'env.yaml': `resource_registry:
  Acme::Net: OS::Neutron::Net
`,
    },
  },
  'unknown-registry-resource': {
    id: 'HL410',
    name: 'unknown-registry-resource',
    level: 'warning',
    summary: 'Every name below `resources` of `resource_registry` matches a resource of the template.',
    reason: 'Heat ignores others without a message, so that a hook or a restriction has no effect.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
      'env.yaml': `resource_registry:
  resources:
    netwrk: {restricted_actions: replace}
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
      'env.yaml': `resource_registry:
  resources:
    network: {restricted_actions: replace}
`,
    },
  },
  'invalid-event-sink': {
    id: 'HL411',
    name: 'invalid-event-sink',
    level: 'error',
    summary: 'Every event sink has a type that Heat knows.',
    reason: 'Heat answers with an internal error to an event sink without a type, or with an unknown one.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
      'env.yaml': `event_sinks:
  - target: events
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
      'env.yaml': `event_sinks:
  - {type: zaqar-queue, target: events}
`,
    },
  },
  'registry-extension': {
    id: 'HL412',
    name: 'registry-extension',
    level: 'error',
    summary: 'The name of a template in `resource_registry` ends in `.yaml` or `.template`.',
    reason:
      'Heat takes any other name for the name of a type, which does not exist, and refuses resources of the mapped type. If there is none, the finding is a warning.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: Acme::Net
`,
      'env.yaml': `resource_registry:
  Acme::Net: net.yml
`,
      'net.yml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: Acme::Net
`,
      'env.yaml': `resource_registry:
  Acme::Net: net.yaml
`,
      'net.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
    },
  },
});
