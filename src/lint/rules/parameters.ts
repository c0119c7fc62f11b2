import { defineRules } from '../rule.js';

/** Rules about the definitions of parameters and their groups. */
export const PARAMETER_RULES = defineRules({
  'unknown-parameter-type': {
    id: 'HL106',
    name: 'unknown-parameter-type',
    level: 'error',
    summary: 'The type of a parameter is one that Heat knows.',
    reason:
      'HOT has `string`, `number`, `boolean`, `json` and `comma_delimited_list`; CloudFormation templates have `String`, `Number`, `Boolean`, `Json` and `CommaDelimitedList`. Heat refuses others.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
parameters:
  name:
    type: String
    description: Name of the network
    default: blue
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    default: blue
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
    },
  },
  'invalid-constraint': {
    id: 'HL107',
    name: 'invalid-constraint',
    level: 'error',
    summary: 'Every constraint of a parameter is complete and fits its type.',
    reason:
      'Heat refuses `range` for a string, `length` for a number, bounds that are no numbers, and patterns that are no regular expressions of Python. It reads one constraint of each list element and ignores a second one.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    default: blue
    constraints:
      - range: {min: 1}
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    default: blue
    constraints:
      - length: {min: 1}
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
    },
  },
  'invalid-default': {
    id: 'HL108',
    name: 'invalid-default',
    level: 'error',
    summary: 'The default of a parameter has its type and meets its constraints.',
    reason:
      'Heat checks the constraints of a default even if the parameter has a value. It checks the type of a default only if there is no value.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    default: red
    constraints:
      - allowed_values: [blue, green]
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    default: green
    constraints:
      - allowed_values: [blue, green]
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
    },
  },
  'invalid-parameter-group': {
    id: 'HL113',
    name: 'invalid-parameter-group',
    level: 'error',
    summary: 'Every parameter group lists parameters of the template, each in one group only.',
    reason:
      'Heat refuses a group without `parameters`, with an unknown parameter, and a parameter in two groups.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
parameter_groups:
  - label: Network
    parameters: [nam]
parameters:
  name:
    type: string
    description: Name of the network
    default: blue
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
parameter_groups:
  - label: Network
    parameters: [name]
parameters:
  name:
    type: string
    description: Name of the network
    default: blue
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
    },
  },
});
