import { path } from '../http/index.js';
import { acceptedOf, type Accepted } from './accepted.js';
import type { StackRef } from './ref.js';
import type { Send } from './send.js';

/** `ActionController.ACTIONS` in heat/api/openstack/v1/actions.py. */
export type StackAction = 'suspend' | 'resume' | 'check' | 'cancel_update' | 'cancel_without_rollback';

export async function act(send: Send, ref: StackRef, action: StackAction): Promise<Accepted> {
  const url = path`/stacks/${ref.name}/${ref.id}/actions`;
  return acceptedOf(await send({ method: 'POST', path: url, json: { [action]: null } }));
}
