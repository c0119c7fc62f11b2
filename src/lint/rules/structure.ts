import { defineRules } from '../rule.js';

/** Rules about versions, sections and the definitions in them. */
export const STRUCTURE_RULES = defineRules({
  'unknown-version': {
    id: 'HL101',
    name: 'unknown-version',
    level: 'error',
    summary: 'The template version is one that Heat knows.',
    reason:
      'Heat refuses a template with another version. A version is a date or the name of an OpenStack release.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-13
resources:
  network:
    type: OS::Neutron::Net
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
    },
  },
  'unknown-section': {
    id: 'HL102',
    name: 'unknown-section',
    level: 'error',
    summary: 'The top level has only sections that the template version knows.',
    reason:
      'Heat refuses a template with an unknown section, and one whose version is older than the section.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resource:
  network:
    type: OS::Neutron::Net
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
    },
  },
  'unknown-key': {
    id: 'HL103',
    name: 'unknown-key',
    level: 'error',
    summary:
      'Resources, outputs, parameters, constraints and parameter groups have only keys that the template version knows.',
    reason:
      'Heat refuses an unknown key of a resource, a parameter or a constraint. It ignores one of an output, of a parameter group, and of a resource in a CloudFormation template: there it is a warning.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    propertys: {name: blue}
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: blue}
`,
    },
  },
  'missing-key': {
    id: 'HL104',
    name: 'missing-key',
    level: 'error',
    summary: 'Every resource and parameter has a type, and every output a value.',
    reason: 'Heat refuses a definition without it.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    properties: {name: blue}
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: blue}
`,
    },
  },
  'wrong-shape': {
    id: 'HL105',
    name: 'wrong-shape',
    level: 'error',
    summary: 'Sections, definitions and their keys are maps, lists or strings, as Heat needs them.',
    reason:
      'Heat refuses another YAML type. `properties:` and `metadata:` with nothing below them are empty and not a map.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    properties:
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
    },
  },
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
  'unknown-condition': {
    id: 'HL109',
    name: 'unknown-condition',
    level: 'error',
    summary: 'Every condition that a resource, an output, `if`, `not`, `and` or `or` names exists.',
    reason:
      'Heat refuses an unknown condition as soon as it evaluates it. Where it may not, as in a branch of `if`, the finding is a warning.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
parameters:
  stage:
    type: string
    description: Name of the stage
conditions:
  is_production: {equals: [{get_param: stage}, production]}
resources:
  network:
    type: OS::Neutron::Net
    condition: is_prod
  other:
    type: OS::Neutron::Net
    condition: is_production
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
parameters:
  stage:
    type: string
    description: Name of the stage
conditions:
  is_production: {equals: [{get_param: stage}, production]}
resources:
  network:
    type: OS::Neutron::Net
    condition: is_production
`,
    },
  },
  'invalid-condition': {
    id: 'HL110',
    name: 'invalid-condition',
    level: 'error',
    summary: 'The definition of a condition is true, false, or a function.',
    reason:
      'Heat refuses the name of another condition, a number or a string, even if nothing uses the condition.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
conditions:
  enabled: "true"
resources:
  network:
    type: OS::Neutron::Net
    condition: enabled
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
conditions:
  enabled: true
resources:
  network:
    type: OS::Neutron::Net
    condition: enabled
`,
    },
  },
  'condition-cycle': {
    id: 'HL111',
    name: 'condition-cycle',
    level: 'error',
    summary: 'No condition needs itself.',
    reason: 'Heat refuses the template when it evaluates such a condition.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
conditions:
  first: {not: second}
  second: {not: first}
resources:
  network:
    type: OS::Neutron::Net
    condition: first
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
conditions:
  first: {not: second}
  second: true
resources:
  network:
    type: OS::Neutron::Net
    condition: first
`,
    },
  },
  'unknown-mapping': {
    id: 'HL112',
    name: 'unknown-mapping',
    level: 'error',
    summary: '`Fn::FindInMap` names a mapping, a key and a value that exist.',
    reason:
      'Heat refuses the template, or fails in the middle of a create if the property also refers to another resource.',
    bad: {
      'main.yaml': `HeatTemplateFormatVersion: '2012-12-12'
Mappings:
  names: {eu: {network: blue}}
Resources:
  network:
    Type: OS::Neutron::Net
    Properties: {name: {'Fn::FindInMap': [names, us, network]}}
`,
    },
    good: {
      'main.yaml': `HeatTemplateFormatVersion: '2012-12-12'
Mappings:
  names: {eu: {network: blue}}
Resources:
  network:
    Type: OS::Neutron::Net
    Properties: {name: {'Fn::FindInMap': [names, eu, network]}}
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
  'invalid-deletion-policy': {
    id: 'HL114',
    name: 'invalid-deletion-policy',
    level: 'error',
    summary: 'The deletion policy exists, and the resource type supports it.',
    reason: 'Heat refuses others, and `Snapshot` for types that have no snapshots.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    deletion_policy: Keep
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    deletion_policy: Retain
`,
    },
  },
  'invalid-name': {
    id: 'HL115',
    name: 'invalid-name',
    level: 'error',
    summary: 'Heat accepts the names of all resources.',
    reason:
      'Heat refuses a name with a slash. A name with more than 255 characters does not fit its database.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  net/blue:
    type: OS::Neutron::Net
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  net_blue:
    type: OS::Neutron::Net
`,
    },
  },
  'duplicate-name': {
    id: 'HL116',
    name: 'duplicate-name',
    level: 'error',
    summary: 'No resource has the name of a parameter.',
    reason: 'Heat refuses such a template, since `Ref` of CloudFormation takes both.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
parameters:
  network:
    type: string
    description: Name of the network
    default: blue
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: network}}
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
});
