import { defineRules } from '../rule.js';

/** Rules about conditions and mappings. */
export const CONDITION_RULES = defineRules({
  'unknown-condition': {
    id: 'HL109',
    level: 'error',
    summary: 'Every condition that a resource, an output, `if`, `not`, `and` or `or` names exists.',
    reason:
      'Heat refuses an unknown condition as soon as it evaluates it. Where it may not, as in a branch of `if`, the finding is a warning.',
    bad: `heat_template_version: 2018-08-31
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
    good: `heat_template_version: 2018-08-31
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
  'invalid-condition': {
    id: 'HL110',
    level: 'error',
    summary: 'The definition of a condition is true, false, or a function.',
    reason:
      'Heat refuses the name of another condition, a number or a string, even if nothing uses the condition.',
    bad: `heat_template_version: 2018-08-31
conditions:
  enabled: "true"
resources:
  network:
    type: OS::Neutron::Net
    condition: enabled
`,
    good: { replace: 'enabled: "true"', by: 'enabled: true' },
  },
  'condition-cycle': {
    id: 'HL111',
    level: 'error',
    summary: 'No condition needs itself.',
    reason: 'Heat refuses the template when it evaluates such a condition.',
    bad: `heat_template_version: 2018-08-31
conditions:
  first: {not: second}
  second: {not: first}
resources:
  network:
    type: OS::Neutron::Net
    condition: first
`,
    good: { replace: 'second: {not: first}', by: 'second: true' },
  },
  'unknown-mapping': {
    id: 'HL112',
    level: 'error',
    summary: '`Fn::FindInMap` names a mapping, a key and a value that exist.',
    reason:
      'Heat refuses the template, or fails in the middle of a create if the property also refers to another resource.',
    bad: `HeatTemplateFormatVersion: '2012-12-12'
Mappings:
  names: {eu: {network: blue}}
Resources:
  network:
    Type: OS::Neutron::Net
    Properties: {name: {'Fn::FindInMap': [names, us, network]}}
`,
    good: {
      replace: "Properties: {name: {'Fn::FindInMap': [names, us, network]}}",
      by: "Properties: {name: {'Fn::FindInMap': [names, eu, network]}}",
    },
  },
});
