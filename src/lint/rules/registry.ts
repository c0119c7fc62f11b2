import { defineRules } from '../rule.js';

/** A template with one resource. */
const TEMPLATE = `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`;

/** Rules about `resource_registry` of environments. */
export const REGISTRY_RULES = defineRules({
  'unknown-hook': {
    id: 'HL406',
    level: 'error',
    summary: '`hooks` and `restricted_actions` have values that Heat knows.',
    reason: 'Heat refuses other values.',
    bad: {
      'main.yaml': TEMPLATE,
      'env.yaml': `resource_registry:
  resources:
    network:
      hooks: pre_create
`,
    },
    good: { replace: 'hooks: pre_create', by: 'hooks: pre-create' },
  },
  'invalid-registry-entry': {
    id: 'HL407',
    level: 'error',
    summary:
      'Every entry of `resource_registry` maps a type to a type or a file, and `resources` is a map of maps.',
    reason: 'Heat answers with an unclear error, or with an internal one.',
    bad: {
      'main.yaml': TEMPLATE,
      'env.yaml': `resource_registry:
  resources:
    network: pre-create
`,
    },
    good: { replace: 'network: pre-create', by: 'network: {hooks: pre-create}' },
  },
  'registry-loop': {
    id: 'HL408',
    level: 'error',
    summary: 'No types of `resource_registry` are mapped to each other.',
    reason:
      'Heat fails with an internal error when a resource has one of the types. If none has, the finding is a warning.',
    bad: {
      'main.yaml': TEMPLATE,
      'env.yaml': `resource_registry:
  OS::Neutron::Net: Acme::Net
  Acme::Net: OS::Neutron::Net
`,
    },
    good: { replace: '  OS::Neutron::Net: Acme::Net\n', by: '' },
  },
  'unknown-registry-target': {
    id: 'HL409',
    level: 'warning',
    summary: '`resource_registry` maps types to types that exist.',
    reason: 'Heat refuses a resource of such a type, unless a plugin adds the target.',
    bad: {
      'main.yaml': TEMPLATE,
      'env.yaml': `resource_registry:
  Acme::Net: OS::Neutron::Nett
`,
    },
    good: { replace: 'Acme::Net: OS::Neutron::Nett', by: 'Acme::Net: OS::Neutron::Net' },
  },
  'unknown-registry-resource': {
    id: 'HL410',
    level: 'warning',
    summary: 'Every name below `resources` of `resource_registry` matches a resource of the template.',
    reason: 'Heat ignores others without a message, so that a hook or a restriction has no effect.',
    bad: {
      'main.yaml': TEMPLATE,
      'env.yaml': `resource_registry:
  resources:
    netwrk: {restricted_actions: replace}
`,
    },
    good: { replace: 'netwrk: {restricted_actions: replace}', by: 'network: {restricted_actions: replace}' },
  },
  'replaced-registry-resources': {
    id: 'HL415',
    level: 'warning',
    summary: 'Only one environment has `resources` in its `resource_registry`.',
    reason:
      'Heat does not merge them: those of the last environment replace all others without a message, and with them their hooks and restrictions.',
    bad: {
      'main.yaml': TEMPLATE,
      'env.yaml': `resource_registry:
  resources:
    network: {restricted_actions: replace}
`,
      'other-env.yaml': `resource_registry:
  resources:
    network: {hooks: pre-update}
`,
    },
    good: {
      'main.yaml': TEMPLATE,
      'env.yaml': `resource_registry:
  resources:
    network: {restricted_actions: replace, hooks: pre-update}
`,
    },
  },
  'registry-extension': {
    id: 'HL412',
    level: 'error',
    summary: 'The name of a template in `resource_registry` ends in `.yaml` or `.template`.',
    reason:
      'Heat takes any other name for the name of a type, which does not exist, and refuses resources of the mapped type. If there is none, the finding is a warning.',
    bad: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: Acme::Net
`,
      'env.yaml': `resource_registry:
  Acme::Net: net.yml
`,
      'net.yml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
    },
    good: {
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: Acme::Net
`,
      'env.yaml': `resource_registry:
  Acme::Net: net.yaml
`,
      'net.yaml': `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,
    },
  },
});
