import { defineRules } from '../rule.js';

/** Rules about the functions of templates. */
export const FUNCTION_RULES = defineRules({
  'function-arguments': {
    id: 'HL208',
    level: 'error',
    summary: 'Every function has the arguments that it takes.',
    reason:
      'Heat refuses a function with a wrong count or type of arguments. In an output, some mistakes show only after the create: the output has an error instead of a value. Those are warnings.',
    bad: `heat_template_version: 2018-08-31
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: {list_join: [web, db]}
`,
    good: { replace: 'value: {list_join: [web, db]}', by: "value: {list_join: ['-', [web, db]]}" },
  },
  'newer-function': {
    id: 'HL209',
    level: 'warning',
    summary: 'Every function exists in the template version.',
    reason:
      'Heat takes a function of a later version as data: the value is a map with the name of the function as its key. A property that takes no map refuses it.',
    bad: `heat_template_version: 2016-10-14
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: {filter: [[a], [a, b]]}
`,
    good: { replace: 'heat_template_version: 2016-10-14', by: 'heat_template_version: 2017-02-24' },
  },
  'unknown-function': {
    id: 'HL210',
    level: 'warning',
    summary: 'A map with one key that looks like a function is one.',
    reason:
      'Heat reads a misspelled function as data: the value is a map with that name as its key. A property that takes no map refuses it, and then this is an error.',
    bad: `heat_template_version: 2018-08-31
parameters:
  name: {type: string}
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: {get_parm: name}
`,
    good: { replace: 'value: {get_parm: name}', by: 'value: {get_param: name}' },
  },
  'function-with-other-keys': {
    id: 'HL211',
    level: 'warning',
    summary: 'A function is the only key of its map.',
    reason:
      'Heat calls a function only if it is the only key. With another key beside it, the whole map is data.',
    bad: `heat_template_version: 2018-08-31
parameters:
  name: {type: string}
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value:
        str_replace:
          template: Hello NAME
        params:
          NAME: {get_param: name}
`,
    good: `heat_template_version: 2018-08-31
parameters:
  name: {type: string}
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value:
        str_replace:
          template: Hello NAME
          params:
            NAME: {get_param: name}
`,
  },
  'function-in-condition': {
    id: 'HL212',
    level: 'error',
    summary: 'Conditions use only the functions that are allowed in them.',
    reason: 'Heat evaluates conditions before there are resources, and refuses functions that need them.',
    bad: `heat_template_version: 2018-08-31
parameters:
  zone: {type: string}
conditions:
  is_test: {str_replace: {template: zone, params: {zone: {get_param: zone}}}}
resources:
  greeting:
    type: OS::Heat::Value
    condition: is_test
    properties:
      value: test
`,
    good: {
      replace: 'is_test: {str_replace: {template: zone, params: {zone: {get_param: zone}}}}',
      by: 'is_test: {equals: [{get_param: zone}, test]}',
    },
  },
  'removed-function': {
    id: 'HL213',
    level: 'error',
    summary: 'Every function still exists in the template version.',
    reason: 'Version 2014-10-16 of HOT removed the functions of CFN templates, and Heat refuses them.',
    bad: `heat_template_version: 2018-08-31
parameters:
  name: {type: string}
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: {Ref: name}
`,
    good: { replace: 'value: {Ref: name}', by: 'value: {get_param: name}' },
  },
  'unused-replacement': {
    id: 'HL214',
    level: 'warning',
    summary: 'Every param of `str_replace` occurs in its template.',
    reason:
      'A param that the template does not contain is usually a misspelled one. `str_replace_strict` fails, and then this is an error.',
    bad: `heat_template_version: 2018-08-31
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: {str_replace: {template: Hello $nam, params: {$name: Ada}}}
`,
    good: {
      replace: 'value: {str_replace: {template: Hello $nam, params: {$name: Ada}}}',
      by: 'value: {str_replace: {template: Hello $name, params: {$name: Ada}}}',
    },
  },
  'unused-loop-variable': {
    id: 'HL215',
    level: 'warning',
    summary: 'Every variable of `for_each` occurs in the template of `repeat`.',
    reason: 'Without the variable, all elements of the list are equal.',
    bad: `heat_template_version: 2018-08-31
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: {repeat: {template: host-index, for_each: {'%index%': ["1", "2"]}}}
`,
    good: {
      replace: 'value: {repeat: {template: host-index, for_each: {\'%index%\': ["1", "2"]}}}',
      by: 'value: {repeat: {template: host-%index%, for_each: {\'%index%\': ["1", "2"]}}}',
    },
  },
  'missing-blank': {
    id: 'HL216',
    level: 'warning',
    summary: 'A space follows the colon after the name of a function.',
    reason: 'Without the blank, YAML reads `get_param:name` as text, and Heat calls no function.',
    bad: `heat_template_version: 2018-08-31
parameters:
  name: {type: string}
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: get_param:name
`,
    good: { replace: 'value: get_param:name', by: 'value: {get_param: name}' },
  },
});
