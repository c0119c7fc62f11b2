import type { InputIssue } from '../../errors/index.js';
import { describeMissingProject, readProject, type ProjectRef } from './project.js';
import { findSetting, nonEmptyText, type SettingSources, type SettingName } from '../settings/setting.js';
import type { SignInEnvironment } from '../sign-in-options.js';
import { findTokenProblem } from './token.js';

/** A user of an identity provider, who signs in with a token signed by the provider instead of a secret. */
export interface FederatedCredential {
  readonly kind: 'federated';
  /** Names in Keystone. */
  readonly identityProvider: string;
  readonly protocol: string;
  readonly identityToken: IdentityToken;
  readonly project: ProjectRef;
}

/** The identity provider's token: requested for this workflow run, or an existing access token. */
export type IdentityToken =
  | {
      readonly of: 'workflow';
      /** Audience of the token. Default: Keystone's URL. */
      readonly audience: string | undefined;
      /** The runner's token endpoint; `undefined` if the job has no permission for it. */
      readonly source: TokenSource | undefined;
    }
  | { readonly of: 'access-token'; readonly token: string };

/** The runner's token endpoint and its bearer token; both are valid for the duration of the job. */
export interface TokenSource {
  readonly url: string;
  readonly bearer: string;
}

/** Returns the credential, or issues for everything that is missing. */
export function readFederated(
  sources: SettingSources,
  context: SignInEnvironment,
): FederatedCredential | readonly InputIssue[] {
  const identityProvider = readKeystoneName(
    sources,
    'identityProvider',
    'identity-provider',
    'OS_IDENTITY_PROVIDER',
  );
  const protocol = readKeystoneName(sources, 'protocol', 'protocol', 'OS_PROTOCOL');
  const identityToken = readIdentityToken(sources, context);
  const project = readProject(sources);
  if (
    typeof identityProvider === 'string' &&
    typeof protocol === 'string' &&
    'of' in identityToken &&
    project !== undefined
  ) {
    return { kind: 'federated', identityProvider, protocol, identityToken, project };
  }
  return [
    ...(typeof identityProvider === 'string' ? [] : [identityProvider]),
    ...(typeof protocol === 'string' ? [] : [protocol]),
    ...('problem' in identityToken ? [identityToken] : []),
    ...(project === undefined ? [describeMissingProject(sources)] : []),
  ];
}

function readKeystoneName(
  sources: SettingSources,
  setting: SettingName,
  input: string,
  variable: string,
): string | InputIssue {
  const found = findSetting(sources, setting);
  if (found === undefined) return { input, problem: `is missing: its name in Keystone (${variable})` };
  // URL parsers resolve segments of only dots, which would lead to another URL.
  if (/^\.{1,2}$/.test(found.value)) return { input: found.from, problem: 'is not a valid name' };
  return found.value;
}

/** An access token takes precedence over the workflow's token, unless the inputs name an audience. */
function readIdentityToken(
  sources: SettingSources,
  { env, onSecret }: SignInEnvironment,
): IdentityToken | InputIssue {
  const audience = findSetting(sources, 'oidcAudience')?.value;
  const token = findSetting(sources, 'accessToken');
  if (token === undefined || audience !== undefined) {
    return { of: 'workflow', audience, source: findTokenSource(env, onSecret) };
  }
  const problem = findTokenProblem(token.value);
  if (problem !== undefined) return { input: token.from, problem };
  return { of: 'access-token', token: token.value };
}

/** The runner sets both variables only for jobs with the permission `id-token: write`. */
function findTokenSource(
  env: SignInEnvironment['env'],
  onSecret: (value: string) => void,
): TokenSource | undefined {
  const url = nonEmptyText(env['ACTIONS_ID_TOKEN_REQUEST_URL']);
  const bearer = nonEmptyText(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
  if (bearer !== undefined) onSecret(bearer);
  return url === undefined || bearer === undefined || !URL.canParse(url) ? undefined : { url, bearer };
}

/** Describes the credential without secrets. */
export function describeFederatedCredential({
  identityToken,
  identityProvider,
}: FederatedCredential): string {
  const what = identityToken.of === 'workflow' ? "workflow's own OIDC token" : 'access token';
  return `${what} for identity provider "${identityProvider}"`;
}
