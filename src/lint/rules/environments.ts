import { defineRules } from '../rule.js';

/** Rules about the other sections of environments. */
export const ENVIRONMENT_RULES = defineRules({
  'unknown-environment-section': {
    id: 'HL413',
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
    good: { replace: 'resource_register:', by: 'resource_registry:' },
  },
  'invalid-event-sink': {
    id: 'HL411',
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
    good: { replace: '- target: events', by: '- {type: zaqar-queue, target: events}' },
  },
});
