import { defineRules } from '../rule.js';

/** Rules about the other sections of environments. */
export const ENVIRONMENT_RULES = defineRules({
  'unknown-environment-section': {
    id: 'HL413',
    name: 'unknown-environment-section',
    level: 'error',
    summary: 'An environment has only sections that Heat knows, and none of them is empty.',
    reason: 'Heat refuses the environment.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
      'env.yaml': `resource_register:
  Acme::Net: OS::Neutron::Net
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
      'env.yaml': `resource_registry:
  Acme::Net: OS::Neutron::Net
`,
    },
  },
  'invalid-event-sink': {
    id: 'HL411',
    name: 'invalid-event-sink',
    level: 'error',
    summary: 'Every event sink has a type that Heat knows.',
    reason: 'Heat answers with an internal error to an event sink without a type, or with an unknown one.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
      'env.yaml': `event_sinks:
  - target: events
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
      'env.yaml': `event_sinks:
  - {type: zaqar-queue, target: events}
`,
    },
  },
});
