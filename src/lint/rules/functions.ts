import { defineRules } from '../rule.js';

/** Rules about the functions of templates. */
export const FUNCTION_RULES = defineRules({
  'function-arguments': {
    id: 'HL208',
    name: 'function-arguments',
    level: 'error',
    summary: 'Every function has the arguments that it takes.',
    reason:
      'Heat refuses a function with a wrong count or type of arguments. In an output, some mistakes show only after the create: the output has an error instead of a value. Those are warnings.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  name:
    type: OS::Heat::Value
    properties:
      value: {list_join: [web, db]}
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  name:
    type: OS::Heat::Value
    properties:
      value: {list_join: ['-', [web, db]]}
`,
    },
  },
});
