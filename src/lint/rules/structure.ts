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
});
