import { defineRules } from '../rule.js';

/** A template with one parameter. */
const TEMPLATE = `heat_template_version: 2018-08-31
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
`;

/** Rules about parameters in environments. */
export const ENVIRONMENT_PARAMETER_RULES = defineRules({
  'unknown-parameter': {
    id: 'HL401',
    level: 'error',
    summary:
      'Every parameter of an environment, a parameters file or the input `parameters` exists in the template.',
    reason:
      'Heat refuses an unknown parameter in the first environment that has parameters. In later ones it drops the value without a message: there it is a warning. A deploy refuses it in parameters files and in the input `parameters`.',
    bad: {
      'main.yaml': TEMPLATE,
      'env.yaml': `parameters:
  nmae: blue
`,
    },
    good: { replace: 'nmae: blue', by: 'name: blue' },
  },
  'invalid-parameter-value': {
    id: 'HL402',
    level: 'error',
    summary: 'Every value that a parameter gets has the type of its parameter and meets its constraints.',
    reason:
      'Heat refuses the stack. If another environment replaces or merges the value, the finding is a warning.',
    bad: {
      'main.yaml': TEMPLATE,
      'env.yaml': `parameters:
  name: blue-and-green
`,
    },
    good: { replace: 'name: blue-and-green', by: 'name: blue' },
  },
  'unused-parameter-default': {
    id: 'HL403',
    level: 'info',
    summary: 'Every name in `parameter_defaults` is a parameter of the template or of a nested one.',
    reason:
      'Heat ignores others without a message. Environments for several templates have such names on purpose.',
    bad: {
      'main.yaml': TEMPLATE,
      'env.yaml': `parameter_defaults:
  nmae: blue
`,
    },
    good: { replace: 'nmae: blue', by: 'name: blue' },
  },
  'unknown-merge-strategy': {
    id: 'HL404',
    level: 'warning',
    summary: '`parameter_merge_strategies` has known parameters and strategies.',
    reason: 'Heat ignores an unknown strategy and overwrites the value.',
    bad: {
      'main.yaml': TEMPLATE,
      'env.yaml': `parameters:
  name: blue
parameter_merge_strategies:
  name: deepmerge
`,
    },
    good: { replace: 'name: deepmerge', by: 'name: overwrite' },
  },
  'unmergeable-values': {
    id: 'HL414',
    level: 'error',
    summary:
      'Heat can merge the environments, and in them the values of a parameter whose merge strategy is `merge` or `deep_merge`.',
    reason:
      'Heat refuses values of different types, two strategies for one parameter, and `event_sinks` or `encrypted_param_names` in two environments, without a word about which. It never merges booleans.',
    bad: {
      'main.yaml': TEMPLATE,
      'env.yaml': `parameters:
  name: blue
parameter_merge_strategies:
  name: merge
`,
      'other-env.yaml': `parameters:
  name: 5
`,
    },
    good: { replace: 'name: 5', by: "name: '5'" },
  },
  'unknown-encrypted-parameter': {
    id: 'HL405',
    level: 'warning',
    summary: 'Every name in `encrypted_param_names` is a parameter of the template.',
    reason: 'Heat ignores others without a message, and stores the parameter that is meant in plain text.',
    bad: {
      'main.yaml': TEMPLATE,
      'env.yaml': `parameters:
  name: blue
encrypted_param_names: [nmae]
`,
    },
    good: { replace: 'encrypted_param_names: [nmae]', by: 'encrypted_param_names: [name]' },
  },
});
