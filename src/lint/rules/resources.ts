import { defineRules } from '../rule.js';

/** Rules about the names and policies of resources. */
export const RESOURCE_RULES = defineRules({
  'invalid-deletion-policy': {
    id: 'HL114',
    level: 'error',
    summary: 'The deletion policy exists, and the resource type supports it.',
    reason: 'Heat refuses others, and `Snapshot` for types that have no snapshots.',
    bad: `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    deletion_policy: Keep
`,
    good: { replace: 'deletion_policy: Keep', by: 'deletion_policy: Retain' },
  },
  'invalid-update-policy': {
    id: 'HL117',
    level: 'error',
    summary: 'An update policy has only keys that the resource type knows, with values of their types.',
    reason: 'Heat refuses other keys and values, also in nested templates. Only groups have update policies.',
    bad: `heat_template_version: 2018-08-31
resources:
  networks:
    type: OS::Heat::ResourceGroup
    update_policy:
      rolling_updates: {max_batch_size: 2}
    properties:
      count: 4
      resource_def: {type: OS::Neutron::Net}
`,
    good: { replace: 'rolling_updates: {max_batch_size: 2}', by: 'rolling_update: {max_batch_size: 2}' },
  },
  'invalid-name': {
    id: 'HL115',
    level: 'error',
    summary: 'Heat accepts the names of all resources.',
    reason:
      'Heat refuses a name with a slash. A name with more than 255 characters does not fit its database.',
    bad: `heat_template_version: 2018-08-31
resources:
  net/blue:
    type: OS::Neutron::Net
`,
    good: { replace: 'net/blue:', by: 'net_blue:' },
  },
  'duplicate-name': {
    id: 'HL116',
    level: 'error',
    summary: 'No resource has the name of a parameter.',
    reason: 'Heat refuses such a template, since `Ref` of CloudFormation takes both.',
    bad: `heat_template_version: 2018-08-31
parameters:
  network:
    type: string
    description: Name of the network
    default: blue
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: network}}
`,
    good: `heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    default: blue
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,
  },
  'oversized-group': {
    id: 'HL119',
    level: 'error',
    summary: 'No group has more members than any Heat can create.',
    reason:
      'Heat builds the definitions of all members in memory before it checks its limit of resources. With more than 100000 members its engine can run out of memory, for all users. A deploy, preview or validation does not send such a template.',
    bad: `heat_template_version: 2018-08-31
parameters:
  workers:
    type: number
    description: Number of workers
    default: 1000000000
resources:
  worker:
    type: OS::Heat::ResourceGroup
    properties:
      count: {get_param: workers}
      resource_def: {type: OS::Heat::RandomString}
`,
    good: { replace: 'default: 1000000000', by: 'default: 3' },
  },
});
