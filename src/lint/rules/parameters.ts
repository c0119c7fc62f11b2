import { defineRules } from '../rule.js';

/** Rules about the definitions of parameters and their groups. */
export const PARAMETER_RULES = defineRules({
  'unknown-parameter-type': {
    id: 'HL106',
    level: 'error',
    summary: 'The type of a parameter is one that Heat knows.',
    reason:
      'HOT has `string`, `number`, `boolean`, `json` and `comma_delimited_list`; CloudFormation templates have `String`, `Number`, `Boolean`, `Json` and `CommaDelimitedList`. Heat refuses others.',
    bad: `heat_template_version: 2018-08-31
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
    good: { replace: 'type: String', by: 'type: string' },
  },
  'invalid-constraint': {
    id: 'HL107',
    level: 'error',
    summary: 'Every constraint of a parameter is complete and fits its type.',
    reason:
      'Heat refuses `range` for a string, `length` for a number, bounds that are no numbers, and patterns that are no regular expressions of Python. It reads one constraint of each list element and ignores a second one.',
    bad: `heat_template_version: 2018-08-31
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
    good: { replace: '- range: {min: 1}', by: '- length: {min: 1}' },
  },
  'invalid-default': {
    id: 'HL108',
    level: 'error',
    summary: 'The default of a parameter has its type and meets its constraints.',
    reason:
      'Heat checks the constraints of a default even if the parameter has a value. It checks the type of a default only if there is no value.',
    bad: `heat_template_version: 2018-08-31
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
    good: { replace: 'default: red', by: 'default: green' },
  },
  'invalid-parameter-group': {
    id: 'HL113',
    level: 'error',
    summary: 'Every parameter group lists parameters of the template, each in one group only.',
    reason:
      'Heat refuses a group without `parameters`, with an unknown parameter, and a parameter in two groups.',
    bad: `heat_template_version: 2018-08-31
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
    good: { replace: 'parameters: [nam]', by: 'parameters: [name]' },
  },
});
