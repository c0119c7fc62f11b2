/** Responses of a real Heat, shortened; tests break one field at a time. */
const STACK_URL = 'http://heat.internal:8004/v1/p/stacks/web/4c5d';

export const REF = { name: 'web', id: '4c5d' };

export const STACK = {
  id: '4c5d',
  stack_name: 'web',
  stack_status: 'UPDATE_IN_PROGRESS',
  stack_status_reason: 'Stack UPDATE started',
  creation_time: '2026-01-01T00:00:00Z',
  updated_time: null,
  deletion_time: null,
  description: 'No description',
  parameters: { 'OS::stack_id': '4c5d', count: '3' },
  outputs: [{ output_key: 'url', description: 'No description given', output_value: ['a', 1] }],
  disable_rollback: true,
  timeout_mins: 60,
  tags: null,
  parent: null,
  stack_owner: 'demo',
  links: [{ rel: 'self', href: STACK_URL }],
};

export const RESOURCE = {
  resource_name: 'db',
  logical_resource_id: 'db',
  resource_type: 'db.yaml',
  resource_status: 'CREATE_COMPLETE',
  resource_status_reason: 'state changed',
  physical_resource_id: '77aa',
  required_by: ['app'],
  creation_time: '2026-01-01T00:00:00Z',
  updated_time: '2026-01-01T00:00:00Z',
  links: [
    { rel: 'self', href: `${STACK_URL}/resources/db` },
    { rel: 'stack', href: STACK_URL },
    { rel: 'nested', href: 'http://heat.internal:8004/v1/p/stacks/web-db-abcdefghijkl/77aa' },
  ],
};

export const EVENT = {
  id: 'e1',
  event_time: '2026-01-01T00:00:00Z',
  resource_name: 'db',
  logical_resource_id: 'db',
  physical_resource_id: null,
  resource_status: 'CREATE_FAILED',
  resource_status_reason: 'no quota',
  links: [{ rel: 'stack', href: STACK_URL }],
};
