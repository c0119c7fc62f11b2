import { InputError, type InputIssue, SignInError } from '../../errors/index.js';
import { chooseKind } from '../credentials/credential-kind.js';
import { describeCredential, readCredential, type Credential } from '../credentials/credential.js';
import { findTrustIssue } from '../credentials/project.js';
import { isInfomaniak } from './provider.js';
import { findProviderProfile } from './provider-profiles.js';
import { resolveSettings, type ResolvedSettings } from './resolve.js';
import { findSetting, type NamedSetting, type SettingSources } from './setting.js';
import type { SignInOptions, SignInEnvironment } from '../sign-in-options.js';
import { readTransport, type CloudTransport } from './tls.js';
import { withoutTrailingSlashes } from '../../http/index.js';
import { formatNames, type Clouds } from '../clouds-yaml/clouds.js';

export type Interface = 'public' | 'internal' | 'admin';

/** A validated cloud and credential, not used for a request yet. */
export interface Cloud {
  /** Ends with `/v3`. */
  readonly authUrl: string;
  readonly regionName: string | undefined;
  readonly interface: Interface;
  readonly credential: Credential;
  /** Overrides the catalog; may contain `%(project_id)s`. */
  readonly orchestrationEndpoint: string | undefined;
  readonly allowedProjects: readonly string[];
  /** Horizon of the provider, if it is known. */
  readonly dashboardUrl: string | undefined;
  /** For `createHttp`. */
  readonly transport: CloudTransport;
  /** Describes user, cloud and the origin of the settings for logs and errors, without secrets. */
  readonly source: string;
}

/**
 * Reads and merges inputs, environment variables and files; makes no requests. Throws an `InputError` that lists every
 * issue by input or variable name, or a `SignInError` if there is no cloud or no credential.
 */
export async function readCloud(options: SignInOptions, context: SignInEnvironment): Promise<Cloud> {
  const resolved = await resolveSettings(options, context);
  const { sources } = resolved;
  const issues: InputIssue[] = [];
  const credential = readCredentialOrThrow(resolved, options, context, issues);
  const authUrl = validateAuthUrl(findSetting(sources, 'authUrl'), issues);
  const endpointInterface = validateInterface(findSetting(sources, 'interface'), issues);
  validateApiVersion(findSetting(sources, 'identityApiVersion'), issues);
  const transport = await readTransport(sources, context, issues);
  if (credential === undefined || authUrl === undefined || issues.length > 0) {
    throw new InputError(issues, hintFor(resolved, issues));
  }
  return {
    authUrl,
    regionName: findSetting(sources, 'regionName')?.value,
    interface: endpointInterface,
    credential,
    orchestrationEndpoint: findSetting(sources, 'orchestrationEndpoint')?.value,
    allowedProjects: options.allowedProjects ?? [],
    dashboardUrl: findProviderProfile(options.provider ?? '')?.dashboardUrl,
    transport,
    source: describeSource(sources, credential, authUrl),
  };
}

function readCredentialOrThrow(
  { sources, clouds }: ResolvedSettings,
  options: SignInOptions,
  context: SignInEnvironment,
  issues: InputIssue[],
): Credential | undefined {
  const choice = chooseKind(sources);
  issues.push(...choice.issues);
  if (choice.kind === undefined) {
    if (issues.length > 0) return undefined;
    throw missingCredentialsError(clouds, isInfomaniak(options.provider));
  }
  // An application credential has its own scope, so the OpenStack client ignores a trust next to it.
  if (choice.kind !== 'application-credential') issues.push(...findTrustIssue(sources));
  const credential = readCredential(choice.kind, sources, context);
  if ('kind' in credential) return credential;
  issues.push(...credential);
  return undefined;
}

function validateAuthUrl(setting: NamedSetting | undefined, issues: InputIssue[]): string | undefined {
  if (setting === undefined) {
    const problem = 'is missing: set the URL of Keystone (OS_AUTH_URL), provider or cloud';
    issues.push({ input: 'auth-url', problem });
    return undefined;
  }
  const result = readAuthUrl(setting.value);
  if (setting.value.includes('{region_name}')) {
    issues.push({
      input: 'region-name',
      problem: `is required: the address of ${setting.from} contains the region`,
    });
    return undefined;
  }
  if ('url' in result) return result.url;
  issues.push({ input: setting.from, problem: result.problem });
  return undefined;
}

/** Accepts `publicURL` as well, which old files use after the catalog of version 2. */
function validateInterface(setting: NamedSetting | undefined, issues: InputIssue[]): Interface {
  const name = setting?.value.replace(/URL$/i, '').toLowerCase() ?? 'public';
  if (name === 'public' || name === 'internal' || name === 'admin') return name;
  issues.push({ input: setting?.from ?? 'interface', problem: 'must be public, internal or admin' });
  return 'public';
}

function validateApiVersion(setting: NamedSetting | undefined, issues: InputIssue[]): void {
  if (setting === undefined || /^v?3(\.\d+)?$/.test(setting.value)) return;
  const problem = `"${setting.value}" is not supported: use version 3 of the identity API`;
  issues.push({ input: setting.from, problem });
}

function hintFor({ clouds }: ResolvedSettings, issues: readonly InputIssue[]): string | undefined {
  if (clouds !== undefined || !issues.some(({ problem }) => problem.startsWith('is missing')))
    return undefined;
  return (
    'Set what is missing. A clouds.yaml is read only if "cloud" or OS_CLOUD names one of its clouds, ' +
    'or if neither inputs nor variables contain credentials.'
  );
}

function describeSource(sources: SettingSources, credential: Credential, authUrl: string): string {
  const identity = {
    password: findSetting(sources, 'userId', 'username'),
    token: findSetting(sources, 'token'),
    'application-credential': findSetting(sources, 'applicationCredentialId', 'applicationCredentialName'),
    federated: findSetting(sources, 'identityProvider'),
  }[credential.kind];
  const id = findSetting(sources, 'projectId');
  const project = id ?? findSetting(sources, 'projectName');
  const region = findSetting(sources, 'regionName');
  const parts = [
    describeCredential(credential),
    ...(project === undefined ? [] : [`for project ${id?.value ?? `"${project.value}"`}`]),
    `at ${authUrl}`,
    ...(region === undefined ? [] : [`in region "${region.value}"`]),
  ];
  return `${parts.join(' ')} (from ${listOrigins([identity, project, findSetting(sources, 'authUrl'), region])})`;
}

/** Lists each origin once; for a file, only its cloud. */
function listOrigins(settings: readonly (NamedSetting | undefined)[]): string {
  const origins = settings.flatMap((setting) =>
    setting === undefined
      ? []
      : [setting.source === 'file' ? setting.from.replace(/^.*? of /, '') : setting.from],
  );
  return [...new Set(origins)].join(', ');
}

/** Heat requires version 3; version discovery would cost a request. */
const API_VERSION_PATH = '/v3';

/** Returns Keystone's version 3 URL without a trailing slash, or the problem with the text. */
export function readAuthUrl(text: string): { readonly url: string } | { readonly problem: string } {
  if (!/^https?:\/\//i.test(text.trim())) {
    return { problem: 'must start with https:// (or http://), such as https://keystone.example.com:5000/v3' };
  }
  if (!URL.canParse(text)) return { problem: 'is not a valid URL' };
  const { protocol, host, pathname, username, password, search, hash } = new URL(text);
  if (username !== '' || password !== '') {
    return { problem: 'must not contain credentials: use "username" and "password" instead' };
  }
  if (search !== '' || hash !== '') return { problem: 'must not contain "?" or "#"' };
  const path = withoutTrailingSlashes(pathname).replace(/\/auth\/tokens$/, '');
  if (/\/v2(\.\d+)?$/i.test(path)) {
    return {
      problem:
        'is for version 2 of the identity API, which OpenStack has removed: use the URL that ends in /v3',
    };
  }
  // Keystone knows its path in lower case only.
  return { url: `${protocol}//${host}${path.replace(/\/v3$/i, '')}${API_VERSION_PATH}` };
}

const SIGN_IN_METHODS = [
  'cloud with a clouds.yaml (or its contents in clouds-yaml)',
  'auth-url, application-credential-id and application-credential-secret',
  'auth-url, username, password and project-name',
  'auth-url, identity-provider, protocol and project-name, with the permission "id-token: write" and no secret',
  'auth-url and token',
  'provider, such as infomaniak, instead of auth-url',
];

const VARIABLES = [
  'OS_CLOUD',
  'OS_AUTH_URL',
  'OS_APPLICATION_CREDENTIAL_ID',
  'OS_APPLICATION_CREDENTIAL_NAME',
  'OS_USERNAME',
  'OS_USER_ID',
  'OS_TOKEN',
  'OS_IDENTITY_PROVIDER',
  'OS_PASSWORD',
];

const INFOMANIAK_CREDENTIAL_VARIABLES = ['INFOMANIAK_APP_CREDENTIAL_ID', 'INFOMANIAK_APP_CREDENTIAL_SECRET'];

/** Returns the error for missing credentials: what was searched, and how to provide them. */
function missingCredentialsError(clouds: Clouds | undefined, withInfomaniak: boolean): SignInError {
  const variables = [...VARIABLES, ...(withInfomaniak ? INFOMANIAK_CREDENTIAL_VARIABLES : [])].join(', ');
  const lines = [
    'No credentials found',
    'Checked the inputs cloud, clouds-yaml, provider, application-credential-id, application-credential-name, username, password, token, identity-provider;',
    `the variables ${variables};`,
    describeFiles(clouds),
  ];
  return new SignInError(lines.join('\n'), {
    hint:
      `Set one of these: ${SIGN_IN_METHODS.map((way, index) => `(${index + 1}) ${way}`).join('; ')}. ` +
      'In workflow runs for pull requests from forks and from Dependabot, secrets are empty.',
  });
}

function describeFiles(clouds: Clouds | undefined): string {
  if (clouds === undefined) return 'did not look for clouds.yaml';
  const { file, names, searchedPaths } = clouds;
  if (file === undefined)
    return `and clouds.yaml (.yml, .json) in ${searchedPaths.join(', ')}, which does not exist`;
  return names.length === 1
    ? `and ${file}, whose cloud ${formatNames(names)} has no credentials`
    : `and ${file}, which has the clouds ${formatNames(names)}, none of which is selected`;
}
