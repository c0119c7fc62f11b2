import { defineRules } from '../rule.js';

/** Rules about files and YAML. */
export const FILE_RULES = defineRules({
  'unreadable-file': {
    id: 'HL001',
    level: 'error',
    summary: 'Every file that a template or environment includes exists and is valid YAML.',
    reason:
      'Heat receives the contents of all included files with the request. A file that is missing cannot be sent, and Heat refuses text that is not YAML.',
    bad: `heat_template_version: 2018-08-31
resources:
  script:
    type: OS::Heat::SoftwareConfig
    properties:
      config: {get_file: scripts/setup.sh}
`,
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  script:
    type: OS::Heat::SoftwareConfig
    properties:
      config: {get_file: setup.sh}
`,
      'setup.sh': '#!/bin/sh\necho ready\n',
    },
  },
  'unused-suppression': {
    id: 'HL002',
    level: 'warning',
    summary: 'Every comment that suppresses a rule suppresses a finding.',
    reason:
      'A comment that suppresses nothing hides a later mistake on its line. A comment applies to its own line, or to the next one if it stands alone on its line.',
    bad: `heat_template_version: 2018-08-31
resources:
  # heat-lint: ignore HL001 the file is generated
  group:
    type: OS::Neutron::SecurityGroup
    properties: {description: Web servers}
`,
    good: { replace: '  # heat-lint: ignore HL001 the file is generated\n', by: '' },
  },
  'duplicate-key': {
    id: 'HL003',
    level: 'warning',
    summary: 'No map has the same key twice.',
    reason:
      'Heat keeps the last value of a repeated key and ignores the others without a message, even whole sections.',
    bad: `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    properties:
      name: blue
      name: green
`,
    good: { replace: '      name: blue\n', by: '' },
  },
  'retyped-value': {
    id: 'HL004',
    level: 'warning',
    summary: 'A value of a string has quotes if YAML 1.1 reads it as something else.',
    reason:
      'Heat reads YAML 1.1, where `010` is the number 8, `yes` and `on` are true, `12:30:45` is the number 45045, and `1.10` is 1.1. The stack gets the changed value.',
    bad: `heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    default: 010
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
    good: { replace: 'default: 010', by: "default: '010'" },
  },
  'limit-exceeded': {
    id: 'HL005',
    level: 'warning',
    summary: 'Templates stay within the limits of a Heat with default configuration.',
    reason:
      'Heat refuses a template of more than 524288 characters, more than 1000 resources with the members of groups, and nested stacks of more than 5 levels. An operator can allow more.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  one:
    type: level1.yaml
`,
      'level1.yaml': `heat_template_version: 2018-08-31
resources:
  one:
    type: level2.yaml
`,
      'level2.yaml': `heat_template_version: 2018-08-31
resources:
  one:
    type: level3.yaml
`,
      'level3.yaml': `heat_template_version: 2018-08-31
resources:
  one:
    type: level4.yaml
`,
      'level4.yaml': `heat_template_version: 2018-08-31
resources:
  one:
    type: level5.yaml
`,
      'level5.yaml': `heat_template_version: 2018-08-31
resources:
  one:
    type: level6.yaml
`,
      'level6.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  one:
    type: level1.yaml
`,
      'level1.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
    },
  },
});
