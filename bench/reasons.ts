/** What each request buys; one that buys nothing has no place here. */
const REASONS: Readonly<Record<string, string>> = {
  'POST /auth/tokens': 'Signs in; the answer holds the catalog, so nothing is asked for it.',
  'POST /validate':
    'What was asked for, and the parameters for a plan. Else a deploy asks only before it waits or deletes: Heat validates what it creates or updates anyway.',
  'GET /stacks/{name}':
    'Whether the stack is there, and its id: Heat redirects to it, and the redirect is enough.',
  'GET /stacks/{name}/{id}':
    'The stack as it is, with its outputs: before a change, to decide; after it, to publish.',
  'GET /stacks/{name}/{id}?resolve_outputs':
    'How the action stands: the row is the truth about the end. Without outputs, which Heat would work out each time.',
  'GET /stacks/{name}/{id}/events?nested_depth':
    'Which events were there before, so that none of them is told as ours; and what is new of the whole tree.',
  'GET /stacks/{name}/{id}/events?nested_depth&marker': 'What is new of the whole tree since the last look.',
  'GET /stacks/{name}/{id}/events':
    'The same of the stack itself: Heat leaves it out of the tree where it has no resources.',
  'GET /stacks/{name}/{id}/events?marker': 'What is new of the stack itself, where the tree shows nothing.',
  'GET /stacks/{name}/{id}/resources?nested_depth':
    'Types, and which nested stack is which resource, once there are events; at the end the resources as they are.',
  'GET /stacks/{name}/{id}/resources?nested_depth&resource_status':
    'The failed ones with their whole reasons, before a rollback takes them away.',
  'GET /stacks/{name}/{id}/resources': 'Whether a failed create has left anything; or what was asked for.',
  'GET /stacks/{name}/{id}/resources/{name}': 'What was asked for.',
  'POST /stacks': 'The create. Sent once.',
  'PUT /stacks/{name}/{id}':
    'The update. Sent also where nothing seems to change: only Heat knows what its functions and defaults give.',
  'DELETE /stacks/{name}/{id}': 'The delete. Sent once: a second one would make Heat begin anew.',
  'PUT /stacks/{name}/{id}/preview?nested_depth': 'What Heat says an update would do.',
  'PUT /stacks/{name}/{id}/preview': 'What Heat says an update would do.',
  'GET /stacks/{name}/{id}/template':
    'The deployed template: to say what differs, whether an update is the one that was sent, and which resources a delete leaves in the cloud; or what was asked for.',
  'GET /stacks/{name}/{id}/files': 'The deployed files, for the same.',
  'GET /stacks/{name}/{id}/environment': 'The deployed environment, for the same.',
  'POST /stacks/{name}/{id}/actions': 'Suspend, resume, check or cancel. Sent once.',
  'POST /stacks/{name}/{id}/snapshots': 'The snapshot.',
  'GET /stacks/{name}/{id}/snapshots': 'The id of the snapshot of that name.',
  'GET /stacks/{name}/{id}/snapshots/{id}': 'Whether the snapshot is complete.',
  'POST /stacks/{name}/{id}/snapshots/{id}/restore': 'The way back to a snapshot.',
  'GET /stacks': 'What was asked for; and for several stacks of one step, which of them still run.',
};

export function reasonFor(request: string): string | undefined {
  return REASONS[request];
}
