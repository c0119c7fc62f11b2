import { InputError, type InputIssue, SignInError } from '../../errors/index.js';
import { chooseKind } from '../credentials/credential-kind.js';
import { describeCredential, readCredential, type Credential } from '../credentials/credential.js';
import { resolveSettings, type ResolvedSettings } from './resolve.js';
import { find, type Found, type SettingSources } from './setting.js';
import type { SignInOptions, SignInEnvironment } from '../sign-in-options.js';
import { readTransport, type CloudTransport } from './tls.js';
import { withoutTrailingSlashes } from '../../http/index.js';
import { formatNames, type Clouds } from '../clouds-yaml/clouds.js';

export type Interface = 'public' | 'internal' | 'admin';

/** A cloud and who we are there, decided and checked; nothing of it has been tried yet. */
export interface Cloud {
  /** Ends in `/v3`. */
  readonly authUrl: string;
  readonly regionName: string | undefined;
  readonly interface: Interface;
  readonly credential: Credential;
  /** Instead of the catalog's; may hold `%(project_id)s`. */
  readonly orchestrationEndpoint: string | undefined;
  readonly allowedProjects: readonly string[];
  /** For `createHttp`. */
  readonly transport: CloudTransport;
  /** Who signs in where, and where that was said; for the log and for errors, without secrets. */
  readonly source: string;
}

/**
 * Reads and merges inputs, variables and files, without the network. Throws an `InputError` that lists every mistake
 * under the name by which it was given, or a `SignInError` when there is no cloud or nothing to sign in with.
 */
export async function readCloud(options: SignInOptions, surroundings: SignInEnvironment): Promise<Cloud> {
  const gathered = await resolveSettings(options, surroundings);
  const { given } = gathered;
  const issues: InputIssue[] = [];
  const credential = credentialOf(gathered, options, surroundings, issues);
  const authUrl = authUrlOf(find(given, 'authUrl'), issues);
  const endpointInterface = interfaceOf(find(given, 'interface'), issues);
  refuseVersion2(find(given, 'identityApiVersion'), issues);
  const transport = await readTransport(given, surroundings, issues);
  if (credential === undefined || authUrl === undefined || issues.length > 0) {
    throw new InputError(issues, nextStep(gathered, issues));
  }
  return {
    authUrl,
    regionName: find(given, 'regionName')?.value,
    interface: endpointInterface,
    credential,
    orchestrationEndpoint: find(given, 'orchestrationEndpoint')?.value,
    allowedProjects: options.allowedProjects ?? [],
    transport,
    source: sourceWords(given, credential, authUrl),
  };
}

function credentialOf(
  { given, clouds }: ResolvedSettings,
  options: SignInOptions,
  surroundings: SignInEnvironment,
  issues: InputIssue[],
): Credential | undefined {
  const choice = chooseKind(given);
  issues.push(...choice.issues);
  if (choice.kind === undefined) {
    if (issues.length > 0) return undefined;
    throw missingCredentialsError(clouds, options.provider !== undefined);
  }
  const credential = readCredential(choice.kind, given, surroundings);
  if ('kind' in credential) return credential;
  issues.push(...credential);
  return undefined;
}

function authUrlOf(setting: Found | undefined, issues: InputIssue[]): string | undefined {
  if (setting === undefined) {
    const problem = 'is missing: the address of Keystone (OS_AUTH_URL), or give provider or cloud';
    issues.push({ input: 'auth-url', problem });
    return undefined;
  }
  const read = readAuthUrl(setting.value);
  if ('url' in read) return read.url;
  issues.push({ input: setting.from, problem: read.problem });
  return undefined;
}

/** Old files say `publicURL`, as the catalog of version 2 did. */
function interfaceOf(setting: Found | undefined, issues: InputIssue[]): Interface {
  const name = setting?.value.replace(/URL$/i, '').toLowerCase() ?? 'public';
  if (name === 'public' || name === 'internal' || name === 'admin') return name;
  issues.push({ input: setting?.from ?? 'interface', problem: 'must be public, internal or admin' });
  return 'public';
}

function refuseVersion2(setting: Found | undefined, issues: InputIssue[]): void {
  if (setting === undefined || /^v?3(\.\d+)?$/.test(setting.value)) return;
  const problem = `"${setting.value}" is not supported: only version 3 of the identity API is`;
  issues.push({ input: setting.from, problem });
}

function nextStep({ clouds }: ResolvedSettings, issues: readonly InputIssue[]): string | undefined {
  if (clouds !== undefined || !issues.some(({ problem }) => problem.startsWith('is missing')))
    return undefined;
  return (
    'Give what is missing. A clouds.yaml is read only when "cloud" or OS_CLOUD names one of its clouds, ' +
    'or when neither inputs nor variables say who signs in.'
  );
}

function sourceWords(given: SettingSources, credential: Credential, authUrl: string): string {
  const who = {
    password: find(given, 'userId', 'username'),
    token: find(given, 'token'),
    'application-credential': find(given, 'applicationCredentialId', 'applicationCredentialName'),
    federated: find(given, 'identityProvider'),
  }[credential.kind];
  const id = find(given, 'projectId');
  const project = id ?? find(given, 'projectName');
  const region = find(given, 'regionName');
  const words = [
    describeCredential(credential),
    ...(project === undefined ? [] : [`for project ${id?.value ?? `"${project.value}"`}`]),
    `at ${authUrl}`,
    ...(region === undefined ? [] : [`in region "${region.value}"`]),
  ];
  return `${words.join(' ')} (from ${originsOf([who, project, find(given, 'authUrl'), region])})`;
}

/** Each origin once; of a file its cloud says enough. */
function originsOf(settings: readonly (Found | undefined)[]): string {
  const origins = settings.flatMap((setting) =>
    setting === undefined
      ? []
      : [setting.source === 'file' ? setting.from.replace(/^.*? of /, '') : setting.from],
  );
  return [...new Set(origins)].join(', ');
}

/** Heat's world speaks version 3 only; asking the server for its versions would cost a request. */
const VERSION = '/v3';

/** The address of Keystone's version 3, without a slash at its end, or what is wrong with it. */
export function readAuthUrl(text: string): { readonly url: string } | { readonly problem: string } {
  if (!/^https?:\/\//i.test(text.trim())) {
    return { problem: 'must begin with https:// (or http://), such as https://keystone.example.com:5000/v3' };
  }
  if (!URL.canParse(text)) return { problem: 'is no valid URL' };
  const { protocol, host, pathname, username, password, search, hash } = new URL(text);
  if (username !== '' || password !== '') {
    return { problem: 'must not hold a user or password: give them in username and password' };
  }
  if (search !== '' || hash !== '') return { problem: 'must not hold "?" or "#"' };
  const path = withoutTrailingSlashes(pathname).replace(/\/auth\/tokens$/, '');
  if (/\/v2(\.\d+)?$/i.test(path)) {
    return {
      problem:
        'names version 2 of the identity API, which is gone from OpenStack: use the one that ends in /v3',
    };
  }
  return { url: `${protocol}//${host}${/\/v3$/i.test(path) ? path : `${path}${VERSION}`}` };
}

const WAYS = [
  'cloud with a clouds.yaml (or its contents in clouds-yaml)',
  'auth-url, application-credential-id and application-credential-secret',
  'auth-url, username, password and project-name',
  'auth-url, identity-provider, protocol and project-name, with the permission "id-token: write" and no secret',
  'auth-url and token',
  'provider infomaniak or infomaniak-pub2 instead of auth-url',
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

const INFOMANIAK_VARIABLES = ['INFOMANIAK_APP_CREDENTIAL_ID', 'INFOMANIAK_APP_CREDENTIAL_SECRET'];

/** Nothing says who we are: where we looked, and how it can be said. */
function missingCredentialsError(clouds: Clouds | undefined, withProvider: boolean): SignInError {
  const variables = [...VARIABLES, ...(withProvider ? INFOMANIAK_VARIABLES : [])].join(', ');
  const lines = [
    'There is nothing to sign in with',
    'Looked at the inputs cloud, clouds-yaml, provider, application-credential-id, application-credential-name, username, password, token, identity-provider;',
    `at the variables ${variables};`,
    filesWords(clouds),
  ];
  return new SignInError(lines.join('\n'), {
    hint:
      `Give one of these: ${WAYS.map((way, index) => `(${index + 1}) ${way}`).join('; ')}. ` +
      'Workflow runs for pull requests from forks and from Dependabot see secrets as empty.',
  });
}

function filesWords(clouds: Clouds | undefined): string {
  if (clouds === undefined) return 'no clouds.yaml was asked for';
  const { file, names, lookedAt } = clouds;
  if (file === undefined) return `and for clouds.yaml (.yml, .json) in ${lookedAt.join(', ')}`;
  return names.length === 1
    ? `and at ${file}, whose cloud ${formatNames(names)} does not say who signs in`
    : `and at ${file}, which has the clouds ${formatNames(names)}, none of which is asked for`;
}
