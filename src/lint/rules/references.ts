import { defineRules } from '../rule.js';

/** Rules about references to parameters, resources and attributes. */
export const REFERENCE_RULES = defineRules({
  'undeclared-parameter': {
    id: 'HL201',
    level: 'error',
    summary: 'Every parameter that a function names is declared, or is one that Heat provides.',
    reason:
      'Heat refuses a resource that reads an undeclared parameter. Below a condition and in outputs it is a warning: Heat may never read it, or the output has an error instead of a value.',
    bad: `heat_template_version: 2018-08-31
parameters:
  flavor: {type: string}
resources:
  size:
    type: OS::Heat::Value
    properties:
      value: {get_param: flavour}
`,
    good: { replace: 'value: {get_param: flavour}', by: 'value: {get_param: flavor}' },
  },
  'undeclared-resource': {
    id: 'HL202',
    level: 'error',
    summary: 'Every resource that a function or `depends_on` names is declared.',
    reason:
      'Heat refuses a reference to a resource that the template does not have. In an output, only `get_attr` is refused; `get_resource` gives an error instead of a value.',
    bad: `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
  subnet:
    type: OS::Neutron::Subnet
    properties:
      network: {get_resource: net}
      cidr: 10.0.0.0/24
`,
    good: { replace: 'network: {get_resource: net}', by: 'network: {get_resource: network}' },
  },
  'conditional-reference': {
    id: 'HL203',
    level: 'warning',
    summary: 'A resource with a condition is referenced only where the condition holds.',
    reason:
      'If the condition is false, the resource does not exist, and Heat refuses `get_resource` and `get_attr` to it. `depends_on` is allowed.',
    bad: `heat_template_version: 2018-08-31
parameters:
  public: {type: boolean}
conditions:
  is_public: {get_param: public}
resources:
  password:
    type: OS::Heat::RandomString
    condition: is_public
outputs:
  password:
    description: Password of the public page
    value: {get_attr: [password, value]}
`,
    good: {
      replace: 'description: Password of the public page',
      by: 'description: Password of the public page\n    condition: is_public',
    },
  },
  'dependency-cycle': {
    id: 'HL204',
    level: 'error',
    summary: 'No resource depends on itself, directly or through others.',
    reason:
      'Heat orders resources by `depends_on`, `get_resource` and `get_attr`. For a cycle there is no order, and the API answers with an internal server error that does not name it.',
    bad: `heat_template_version: 2018-08-31
resources:
  first:
    type: OS::Heat::Value
    properties:
      value: {get_attr: [second, value]}
  second:
    type: OS::Heat::Value
    depends_on: first
    properties:
      value: ready
`,
    good: { replace: '    depends_on: first\n', by: '' },
  },
  'unknown-attribute': {
    id: 'HL205',
    level: 'error',
    summary:
      'Every attribute that `get_attr` names is one of the resource type, or an output of the nested template.',
    reason:
      'Heat refuses an attribute that a resource type does not have. It accepts any attribute of a nested template, and the create fails when a resource needs an output that does not exist.',
    bad: `heat_template_version: 2018-08-31
resources:
  password:
    type: OS::Heat::RandomString
  copy:
    type: OS::Heat::Value
    properties:
      value: {get_attr: [password, string]}
`,
    good: { replace: 'value: {get_attr: [password, string]}', by: 'value: {get_attr: [password, value]}' },
  },
  'unknown-attribute-path': {
    id: 'HL206',
    level: 'warning',
    summary: 'A path after an attribute exists in its value.',
    reason:
      'Heat returns null for a path that leads nowhere, without an error. An element of a list has a number, and a string has no elements.',
    bad: `heat_template_version: 2018-08-31
resources:
  port:
    type: OS::Neutron::Port
    properties:
      network: public
  address:
    type: OS::Heat::Value
    properties:
      value: {get_attr: [port, fixed_ips, ip_address]}
`,
    good: {
      replace: 'value: {get_attr: [port, fixed_ips, ip_address]}',
      by: 'value: {get_attr: [port, fixed_ips, 0, ip_address]}',
    },
  },
  'unknown-parameter-path': {
    id: 'HL207',
    level: 'warning',
    summary: 'A path into a parameter exists in its default, and the parameter is a map or list.',
    reason: 'Heat returns an empty string for a path that leads nowhere, without an error.',
    bad: `heat_template_version: 2018-08-31
parameters:
  sizes:
    type: json
    default: {small: 1, large: 4}
resources:
  size:
    type: OS::Heat::Value
    properties:
      value: {get_param: [sizes, smal]}
`,
    good: { replace: 'value: {get_param: [sizes, smal]}', by: 'value: {get_param: [sizes, small]}' },
  },
});
