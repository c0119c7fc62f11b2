import path from 'node:path';
import type { ServiceName } from './services.js';

/** Where the services of a cloud keep their files: everything below `root` is theirs alone. */
export interface CloudLayout {
  readonly root: string;
  readonly logs: string;
  /** For locks between the threads and processes of a service. */
  readonly locks: string;
  readonly images: string;
  readonly imageStaging: string;
  readonly instances: string;
  readonly coordination: string;
  readonly ports: string;
  /** Password of the user as which the services talk to each other. */
  readonly password: string;
  /** Written last: without it, the databases are made anew. */
  readonly seeded: string;
  readonly config: (name: ServiceName) => string;
  readonly database: (name: DatabaseName) => string;
}

export type DatabaseName = ServiceName | 'nova_api' | 'nova_cell0';

/** Layout of the services beside the Keystone and Heat of `state`. */
export function cloudLayout(state: string): CloudLayout {
  const root = path.join(state, 'services');
  const at = (...names: string[]): string => path.join(root, ...names);
  return {
    root,
    logs: at('logs'),
    locks: at('locks'),
    images: at('images'),
    imageStaging: at('staging'),
    instances: at('instances'),
    coordination: at('coordination'),
    ports: at('ports.json'),
    password: at('password.json'),
    seeded: at('seeded'),
    // The newest Glance looks for a file of that name only.
    config: (name) => at('config', name, name === 'glance' ? 'glance-api.conf' : `${name}.conf`),
    database: (name) => at('databases', `${name}.db`),
  };
}
