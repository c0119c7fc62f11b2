import path from 'node:path';
import { API_PASTE, ENVIRONMENT_D } from './install.js';
import { authUrl, type InstanceOptions } from './options.js';

/** Random words of one instance; they never leave its state folder. */
export interface Passwords {
  readonly admin: string;
  readonly demo: string;
  readonly heat: string;
  readonly heatDomainAdmin: string;
  /** Exactly 32 characters: Heat's cipher wants that. */
  readonly encryptionKey: string;
}

/** Where an instance keeps its things. */
export function placesOf(
  state: string,
): Readonly<
  Record<'keystone' | 'heatConf' | 'logs' | 'passwords' | 'instance' | 'openrc' | 'cloudsYaml', string>
> {
  return {
    keystone: path.join(state, 'keystone'),
    heatConf: path.join(state, 'heat.conf'),
    logs: path.join(state, 'logs'),
    passwords: path.join(state, 'passwords.json'),
    instance: path.join(state, 'instance.json'),
    openrc: path.join(state, 'openrc'),
    cloudsYaml: path.join(state, 'clouds.yaml'),
  };
}

/** SQLite lets one write at a time; the others wait instead of failing. */
const sqlite = (file: string): string => `sqlite:///${file}?timeout=60`;

/** keystone.conf. */
export function keystoneConf(options: InstanceOptions): string {
  const folder = placesOf(options.state).keystone;
  return ini({
    database: { connection: sqlite(path.join(folder, 'keystone.db')) },
    fernet_tokens: { key_repository: path.join(folder, 'fernet-keys') },
    credential: { key_repository: path.join(folder, 'credential-keys') },
    token: { expiration: options.tokenLifetime },
    cache: { enabled: true, backend: 'oslo_cache.dict' },
    // Without it a patched Keystone lets no application credential make the trusts that Heat needs.
    security_compliance: {
      allow_insecure_application_credential_trust_escalation: !options.refuseTrusts,
    },
  });
}

/** heat.conf; `fake://` is messaging within one process. */
export function heatConf(options: InstanceOptions, passwords: Passwords): string {
  const service = {
    auth_type: 'password',
    auth_url: authUrl(options),
    username: 'heat',
    password: passwords.heat,
    project_name: 'service',
    user_domain_id: 'default',
    project_domain_id: 'default',
  };
  return ini({
    DEFAULT: {
      transport_url: 'fake://',
      deferred_auth_method: 'trusts',
      stack_user_domain_name: 'heat',
      stack_domain_admin: 'heat_domain_admin',
      stack_domain_admin_password: passwords.heatDomainAdmin,
      auth_encryption_key: passwords.encryptionKey,
      num_engine_workers: 1,
      max_events_per_stack: options.eventsPerStack,
      enable_stack_abandon: options.stackAbandon,
      environment_dir: ENVIRONMENT_D,
      heat_metadata_server_url: `http://127.0.0.1:${options.heatPort}`,
      heat_waitcondition_server_url: `http://127.0.0.1:${options.heatPort}/v1/waitcondition`,
    },
    database: { connection: sqlite(path.join(options.state, 'heat.db')) },
    heat_api: { bind_host: '127.0.0.1', bind_port: options.heatPort },
    paste_deploy: { api_paste_config: API_PASTE },
    keystone_authtoken: { ...service, www_authenticate_uri: authUrl(options) },
    // The trust itself says which project it is for: naming one here, too, is refused.
    trustee: {
      auth_type: 'password',
      auth_url: authUrl(options),
      username: 'heat',
      password: passwords.heat,
      user_domain_id: 'default',
    },
    clients_keystone: { auth_uri: authUrl(options).replace(/\/v3$/, '') },
  });
}

type Section = Readonly<Record<string, string | number | boolean>>;

/** `%` begins a substitution in oslo.config's values only where `$` does: values go in as they are. */
function ini(sections: Readonly<Record<string, Section>>): string {
  return Object.entries(sections)
    .map(([name, entries]) =>
      [`[${name}]`, ...Object.entries(entries).map(([key, value]) => `${key} = ${value}`), ''].join('\n'),
    )
    .join('\n');
}
