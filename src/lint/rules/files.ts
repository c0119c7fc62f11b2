import { defineRules } from '../rule.js';

/** Rules about files and YAML. */
export const FILE_RULES = defineRules({
  'unreadable-file': {
    id: 'HL001',
    name: 'unreadable-file',
    level: 'error',
    summary: 'Every file that a template or environment includes exists and is valid YAML.',
    reason:
      'Heat receives the contents of all included files with the request. A file that is missing cannot be sent, and Heat refuses text that is not YAML.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  script:
    type: OS::Heat::SoftwareConfig
    properties:
      config: {get_file: scripts/setup.sh}
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  script:
    type: OS::Heat::SoftwareConfig
    properties:
      config: {get_file: setup.sh}
`,
      'setup.sh': '#!/bin/sh\\necho ready\\n',
    },
  },
  'unused-suppression': {
    id: 'HL002',
    name: 'unused-suppression',
    level: 'warning',
    summary: 'Every comment that suppresses a rule suppresses a finding.',
    reason:
      'A comment that suppresses nothing hides a later mistake on its line. A comment applies to its own line, or to the next one if it stands alone on its line.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  # heat-lint: ignore HL001 the file is generated
  group:
    type: OS::Neutron::SecurityGroup
    properties: {description: Web servers}
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  group:
    type: OS::Neutron::SecurityGroup
    properties: {description: Web servers}
`,
    },
  },
});
