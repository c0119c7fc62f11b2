import type { ResourceNode } from '../stack/planned-stack.js';

/** What an update in place does to the object, by the value of the property that decides it. */
interface Effect {
  readonly policy: string;
  readonly defaultPolicy: string;
  readonly notes: Readonly<Record<string, string>>;
}

/** Updates of a server that a reader would take for harmless: `handle_update` in heat/engine/resources/openstack/nova/server.py. */
const EFFECTS: Readonly<Record<string, Effect>> = {
  'OS::Nova::Server image': {
    policy: 'image_update_policy',
    defaultPolicy: 'REBUILD',
    notes: {
      REBUILD: 'Nova rebuilds the server: the new image overwrites its root disk',
      REBUILD_PRESERVE_EPHEMERAL:
        'Nova rebuilds the server: the new image overwrites its root disk, and the ephemeral one is kept',
    },
  },
  'OS::Nova::Server flavor': {
    policy: 'flavor_update_policy',
    defaultPolicy: 'RESIZE',
    notes: { RESIZE: 'Nova resizes the server, which restarts it' },
  },
  'OS::Nova::Server user_data': {
    policy: 'user_data_update_policy',
    defaultPolicy: 'REPLACE',
    notes: { IGNORE: 'the server keeps its old user_data (user_data_update_policy: IGNORE)' },
  },
};

/** Returns what an update of these properties does besides, as notes of the plan. */
export function describeUpdateEffects(node: ResourceNode, differing: readonly string[]): string[] {
  return differing.flatMap((name) => {
    const effect = EFFECTS[`${node.kind} ${name}`];
    if (effect === undefined) return [];
    const policy = node.properties()[effect.policy] ?? effect.defaultPolicy;
    const note = typeof policy === 'string' ? effect.notes[policy] : undefined;
    return note === undefined ? [] : [note];
  });
}
