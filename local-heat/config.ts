import { ini, type Section } from './ini.js';
import { authUrl, DEFAULTS, heatUrl, type InstanceOptions } from './options.js';
import type { Passwords } from './passwords.js';
import { placesOf } from './places.js';

/** Files of heat-common that Heat reads at its start. */
export interface HeatFiles {
  readonly apiPaste: string;
  readonly environmentFolder: string;
}

/**
 * Nothing here must survive a power cut: SQLite need not wait for the disk. Threads may close each other's
 * connections, as the collector does: one left open keeps its lock, and everything after it fails.
 */
export function sqlite(file: string): Section {
  return { connection: `sqlite:///${file}?timeout=30&check_same_thread=false`, sqlite_synchronous: false };
}

/** A protocol is a method of signing in, too; the header is the one in which the web server names the issuer. */
const FEDERATION: Readonly<Record<string, Section>> = {
  auth: { methods: 'password,token,application_credential,openid' },
  openid: { remote_id_attribute: 'HTTP_OIDC_ISS' },
  // The cache of one process hands out what the API has put links into: a role with and one without are two then, and
  // Keystone refuses a trust that names a role twice (_get_federated_roles in keystone/models/token_model.py).
  role: { caching: false },
};

/** keystone.conf. */
export function keystoneConf(options: InstanceOptions): string {
  const places = placesOf(options.state);
  return ini({
    DEFAULT: { log_color: false },
    ...(options.federation ? FEDERATION : {}),
    database: sqlite(places.keystoneDb),
    fernet_tokens: { key_repository: places.fernetKeys },
    fernet_receipts: { key_repository: places.fernetKeys },
    // The cache of one process hands out a credential that the API has taken `encrypted_blob` from, and its deletion
    // answers 500 (`_get_credential` in keystone/credential/core.py). Stacks with software deployments delete some.
    credential: { key_repository: places.credentialKeys, caching: false },
    token: { expiration: options.tokenLifetime },
    cache: { enabled: true, backend: 'oslo_cache.dict' },
    // The cheapest bcrypt: passwords here are random, and each sign-in would cost a quarter of a second.
    identity: { password_hash_rounds: 4 },
    // Without it a patched Keystone lets no application credential make the trusts that Heat needs.
    security_compliance: {
      allow_insecure_application_credential_trust_escalation: !options.refuseTrusts,
    },
  });
}

/** heat.conf; entries of `extra` replace the usual ones. */
export function heatConf(
  options: InstanceOptions,
  passwords: Passwords,
  files: HeatFiles,
  extra: Readonly<Record<string, Section>> = {},
): string {
  const user = {
    auth_type: 'password',
    auth_url: authUrl(options),
    username: 'heat',
    password: passwords.heat,
    user_domain_id: 'default',
  };
  const sections: Record<string, Section> = {
    DEFAULT: {
      log_color: false,
      // Messaging within one process.
      transport_url: 'fake://',
      deferred_auth_method: 'trusts',
      stack_user_domain_name: 'heat',
      stack_domain_admin: 'heat_domain_admin',
      stack_domain_admin_password: passwords.heatDomainAdmin,
      auth_encryption_key: passwords.encryptionKey,
      num_engine_workers: 1,
      max_events_per_stack: options.eventsPerStack,
      event_purge_batch_size: purgeBatch(options.eventsPerStack),
      enable_stack_abandon: options.stackAbandon,
      enable_stack_adopt: options.stackAdopt,
      hidden_stack_tags: options.hiddenStackTags,
      environment_dir: files.environmentFolder,
      heat_metadata_server_url: heatUrl(options),
      heat_waitcondition_server_url: `${heatUrl(options)}/v1/waitcondition`,
    },
    database: sqlite(placesOf(options.state).heatDb),
    paste_deploy: { api_paste_config: files.apiPaste },
    oslo_policy: { enforce_new_defaults: options.strictRoles },
    keystone_authtoken: {
      ...user,
      project_name: 'service',
      project_domain_id: 'default',
      www_authenticate_uri: authUrl(options),
    },
    // The trust itself says which project it is for: naming one here, too, is refused.
    trustee: user,
    clients_keystone: { auth_uri: authUrl(options).replace(/\/v3$/, '') },
  };
  for (const [name, section] of Object.entries(extra)) sections[name] = { ...sections[name], ...section };
  return ini(sections);
}

/**
 * Heat looks for too many events with a chance of 2/batch an event (event_create in heat/db/sqlalchemy/api.py): with
 * its own batch of 200, once in a hundred events. A limit set for a test is kept at every event.
 */
function purgeBatch(eventsPerStack: number): number {
  return eventsPerStack === DEFAULTS.eventsPerStack ? 200 : 2;
}
