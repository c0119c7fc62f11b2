import type { SettingName } from './setting.js';

/**
 * Precedence if both the cloud's `auth` section and its top level (which includes environment variables) have a value.
 * `auth-first`: openstack/config/loader.py, `_fix_backwards_project`; `top-first`: osc_lib/cli/client_config.py,
 * `_validate_auth`; `top`: not read from `auth`.
 */
export type Precedence = 'auth-first' | 'top-first' | 'top';

export interface ClientKey {
  /** Key in clouds.yaml; the variable is `OS_` plus the key in upper case. */
  readonly key: string;
  readonly name: SettingName;
  readonly precedence: Precedence;
}

const keys = (precedence: Precedence, names: Readonly<Record<string, SettingName>>): readonly ClientKey[] =>
  Object.entries(names).map(([key, name]) => ({ key, name, precedence }));

/** All keys for the sign-in. If two keys have the same meaning, the later one takes precedence. */
export const CLIENT_KEYS: readonly ClientKey[] = [
  ...keys('top-first', {
    auth_url: 'authUrl',
    user_name: 'username',
    username: 'username',
    user_id: 'userId',
    password: 'password',
    application_credential_id: 'applicationCredentialId',
    application_credential_secret: 'applicationCredentialSecret',
    application_credential_name: 'applicationCredentialName',
    identity_provider: 'identityProvider',
    protocol: 'protocol',
    access_token: 'accessToken',
    trust_id: 'trustId',
    system_scope: 'systemScope',
    default_domain_id: 'defaultDomainId',
    default_domain_name: 'defaultDomainName',
  }),
  ...keys('auth-first', {
    tenant_id: 'projectId',
    project_id: 'projectId',
    tenant_name: 'projectName',
    project_name: 'projectName',
    user_domain_id: 'userDomainId',
    user_domain_name: 'userDomainName',
    project_domain_id: 'projectDomainId',
    project_domain_name: 'projectDomainName',
    domain_id: 'domainId',
    domain_name: 'domainName',
    auth_token: 'token',
    token: 'token',
  }),
  ...keys('top', {
    auth_plugin: 'authType',
    auth_type: 'authType',
    identity_api_version: 'identityApiVersion',
    default_domain: 'defaultDomain',
    region_name: 'regionName',
    interface: 'interface',
    endpoint_type: 'interface',
    orchestration_endpoint: 'orchestrationEndpoint',
    orchestration_endpoint_override: 'orchestrationEndpoint',
    cacert: 'caCertificate',
    cert: 'clientCertificate',
    key: 'clientKey',
    insecure: 'insecure',
  }),
];

/** Returns `OS_AUTH_URL` for `auth_url`. */
export function toVariableName(key: string): string {
  return `OS_${key.toUpperCase()}`;
}
