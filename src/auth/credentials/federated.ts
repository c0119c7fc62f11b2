import type { InputIssue } from '../../errors/index.js';
import { describeMissingProject, readProject, type ProjectRef } from './project.js';
import { find, nonEmptyText, type SettingSources, type SettingName } from '../settings/setting.js';
import type { SignInEnvironment } from '../sign-in-options.js';

/** A user whom Keystone knows through an identity provider: a signed token of the provider's instead of a secret of ours. */
export interface FederatedCredential {
  readonly kind: 'federated';
  /** As Keystone names them. */
  readonly identityProvider: string;
  readonly protocol: string;
  readonly proof: IdentityToken;
  readonly project: ProjectRef;
}

/** What the identity provider's token is: a fresh one of this workflow's, or one that somebody else obtained. */
export type IdentityToken =
  | {
      readonly of: 'workflow';
      /** Whom the token is for; silent: Keystone's address. */
      readonly audience: string | undefined;
      /** Where the runner gives tokens out; `undefined` when the workflow may have none. */
      readonly source: TokenSource | undefined;
    }
  | { readonly of: 'access-token'; readonly token: string };

/** The runner's address for tokens, and what opens it; both live as long as the job. */
export interface TokenSource {
  readonly url: string;
  readonly bearer: string;
}

/** The credential, or everything that it lacks. */
export function readFederated(
  given: SettingSources,
  surroundings: SignInEnvironment,
): FederatedCredential | readonly InputIssue[] {
  const identityProvider = nameOf(given, 'identityProvider', 'identity-provider', 'OS_IDENTITY_PROVIDER');
  const protocol = nameOf(given, 'protocol', 'protocol', 'OS_PROTOCOL');
  const proof = proofOf(given, surroundings);
  const project = readProject(given);
  if (
    typeof identityProvider === 'string' &&
    typeof protocol === 'string' &&
    'of' in proof &&
    project !== undefined
  ) {
    return { kind: 'federated', identityProvider, protocol, proof, project };
  }
  return [
    ...(typeof identityProvider === 'string' ? [] : [identityProvider]),
    ...(typeof protocol === 'string' ? [] : [protocol]),
    ...('problem' in proof ? [proof] : []),
    ...(project === undefined ? [describeMissingProject(given)] : []),
  ];
}

function nameOf(
  given: SettingSources,
  setting: SettingName,
  input: string,
  variable: string,
): string | InputIssue {
  const found = find(given, setting);
  if (found === undefined) return { input, problem: `is missing: its name in Keystone (${variable})` };
  // Dots alone would be resolved away and lead to another address.
  if (/^\.{1,2}$/.test(found.value)) return { input: found.from, problem: 'is no name' };
  return found.value;
}

/** A token that was given wins over the workflow's, unless the inputs name an audience, which only the latter can have. */
function proofOf(given: SettingSources, { env, onSecret }: SignInEnvironment): IdentityToken | InputIssue {
  const audience = find(given, 'oidcAudience')?.value;
  const token = find(given, 'accessToken');
  if (token === undefined || audience !== undefined) {
    return { of: 'workflow', audience, source: sourceOf(env, onSecret) };
  }
  if (/\s/.test(token.value)) return { input: token.from, problem: 'holds a blank: it is no token' };
  return { of: 'access-token', token: token.value };
}

/** The runner sets both for jobs with the permission `id-token: write`, and for no others. */
function sourceOf(env: SignInEnvironment['env'], onSecret: (value: string) => void): TokenSource | undefined {
  const url = nonEmptyText(env['ACTIONS_ID_TOKEN_REQUEST_URL']);
  const bearer = nonEmptyText(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
  if (bearer !== undefined) onSecret(bearer);
  return url === undefined || bearer === undefined || !URL.canParse(url) ? undefined : { url, bearer };
}

/** The credential in words that give nothing away. */
export function describeFederatedCredential({ proof, identityProvider }: FederatedCredential): string {
  const what = proof.of === 'workflow' ? "workflow's own OIDC token" : 'access token';
  return `${what} for identity provider "${identityProvider}"`;
}
