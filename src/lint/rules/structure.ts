import { defineRules } from '../rule.js';

/** Rules about versions, sections, and the keys of definitions. */
export const STRUCTURE_RULES = defineRules({
  'unknown-version': {
    id: 'HL101',
    level: 'error',
    summary: 'The template version is one that Heat knows.',
    reason:
      'Heat refuses a template with another version. A version is a date or the name of an OpenStack release.',
    bad: `heat_template_version: 2018-08-13
resources:
  network:
    type: OS::Neutron::Net
`,
    good: { replace: 'heat_template_version: 2018-08-13', by: 'heat_template_version: 2018-08-31' },
  },
  'unknown-section': {
    id: 'HL102',
    level: 'error',
    summary: 'The top level has only sections that the template version knows.',
    reason:
      'Heat refuses a template with an unknown section, and one whose version is older than the section.',
    bad: `heat_template_version: 2018-08-31
resource:
  network:
    type: OS::Neutron::Net
`,
    good: { replace: 'resource:', by: 'resources:' },
  },
  'unknown-key': {
    id: 'HL103',
    level: 'error',
    summary:
      'Resources, outputs, parameters, constraints and parameter groups have only keys that the template version knows.',
    reason:
      'Heat refuses an unknown key of a resource, a parameter or a constraint. It ignores one of an output, of a parameter group, and of a resource in a CloudFormation template: there it is a warning.',
    bad: `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    propertys: {name: blue}
`,
    good: { replace: 'propertys: {name: blue}', by: 'properties: {name: blue}' },
  },
  'missing-key': {
    id: 'HL104',
    level: 'error',
    summary: 'Every resource and parameter has a type, and every output a value.',
    reason: 'Heat refuses a definition without it.',
    bad: `heat_template_version: 2018-08-31
resources:
  network:
    properties: {name: blue}
`,
    good: { replace: 'network:', by: 'network:\n    type: OS::Neutron::Net' },
  },
  'wrong-shape': {
    id: 'HL105',
    level: 'error',
    summary: 'Sections, definitions and their keys are maps, lists or strings, as Heat needs them.',
    reason:
      'Heat refuses another YAML type. `properties:` and `metadata:` with nothing below them are empty and not a map.',
    bad: `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    properties:
`,
    good: { replace: '    properties:\n', by: '' },
  },
  'name-not-string': {
    id: 'HL118',
    level: 'error',
    summary: 'Names of parameters, conditions, resources and outputs are strings.',
    reason:
      'YAML 1.1 reads on, off, yes and no as booleans, and 1 as a number. Heat refuses such a name, and most often does not say which. A request of python-heatclient turns the names of the main template into strings; those of nested templates stay as they are.',
    bad: `heat_template_version: 2018-08-31
outputs:
  1:
    description: Name of the stack
    value: {get_param: OS::stack_name}
`,
    good: { replace: '1:', by: "'1':" },
  },
});
