import { sqlite } from '../../local-heat/config.js';
import type { Section } from '../../local-heat/ini.js';
import type { CloudFiles } from '../install.js';
import type { CloudLayout } from '../layout.js';
import type { ServicePorts } from '../services.js';

/** The user as which the services talk to Keystone and to each other. */
export const SERVICE_USER = 'cloud';
export const REGION = 'RegionOne';

/** What the configuration of each service is made from. */
export interface ConfigInputs {
  readonly layout: CloudLayout;
  readonly files: CloudFiles;
  readonly ports: ServicePorts;
  /** Keystone's address, with `/v3`. */
  readonly authUrl: string;
  readonly password: string;
}

export type Config = Readonly<Record<string, Section>>;

/** Credentials of the services' user, as keystoneauth reads them. */
export function serviceAuth({ authUrl, password }: ConfigInputs): Section {
  return {
    auth_type: 'password',
    auth_url: authUrl,
    username: SERVICE_USER,
    password,
    project_name: 'service',
    user_domain_id: 'default',
    project_domain_id: 'default',
    region_name: REGION,
  };
}

/** How a service checks the tokens of its callers. Cinder wants a service's token beside the user's to detach a volume. */
export function tokenCheck(inputs: ConfigInputs): Section {
  return {
    ...serviceAuth(inputs),
    www_authenticate_uri: inputs.authUrl,
    service_token_roles: 'service',
    service_token_roles_required: true,
  };
}

/** Options that every service built on oslo has: messaging within the process, logs on stderr. */
export function commonOptions({ layout }: ConfigInputs): Section {
  return { log_color: false, use_stderr: true, transport_url: 'fake://', state_path: layout.root };
}

/** Sections that every service but Placement has. */
export function commonSections({ layout }: ConfigInputs): Config {
  return {
    oslo_messaging_notifications: { driver: 'noop' },
    oslo_concurrency: { lock_path: layout.locks },
  };
}

export { sqlite };
