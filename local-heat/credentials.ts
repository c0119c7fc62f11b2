import { authUrl, type InstanceOptions } from './options.js';
import type { Passwords } from './passwords.js';

/** What the demo user signs in with instead of its password. */
export interface ApplicationCredential {
  readonly id: string;
  readonly secret: string;
}

/** What the user of project demo gives the OpenStack client to sign in with its password. */
export function demoVariables(
  options: Pick<InstanceOptions, 'keystonePort'>,
  passwords: Pick<Passwords, 'demo'>,
): Readonly<Record<string, string>> {
  return {
    OS_AUTH_TYPE: 'password',
    OS_AUTH_URL: authUrl(options),
    OS_USERNAME: 'demo',
    OS_PASSWORD: passwords.demo,
    OS_USER_DOMAIN_NAME: 'Default',
    OS_PROJECT_NAME: 'demo',
    OS_PROJECT_DOMAIN_NAME: 'Default',
    OS_REGION_NAME: 'RegionOne',
    OS_IDENTITY_API_VERSION: '3',
  };
}

/** Lines for a shell to read. */
export function exportLines(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `export ${name}=${shellQuoted(value)}\n`)
    .join('');
}

/** Three ways in: the demo user, its application credential, the administrator. JSON is YAML, too. */
export function cloudsYaml(
  options: Pick<InstanceOptions, 'keystonePort'>,
  passwords: Pick<Passwords, 'demo' | 'admin'>,
  credential: ApplicationCredential,
): string {
  const place = { region_name: 'RegionOne', interface: 'public', identity_api_version: 3 };
  const user = (name: string, password: string): unknown => ({
    ...place,
    auth: {
      auth_url: authUrl(options),
      username: name,
      password,
      project_name: name,
      user_domain_name: 'Default',
      project_domain_name: 'Default',
    },
  });
  const clouds = {
    demo: user('demo', passwords.demo),
    'demo-app': {
      ...place,
      auth_type: 'v3applicationcredential',
      auth: {
        auth_url: authUrl(options),
        application_credential_id: credential.id,
        application_credential_secret: credential.secret,
      },
    },
    admin: user('admin', passwords.admin),
  };
  return `${JSON.stringify({ clouds }, null, 2)}\n`;
}

function shellQuoted(text: string): string {
  return /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
