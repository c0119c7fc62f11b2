import type { InputMistake } from '../errors/index.js';
import { missingProject, readProject, type ProjectRef } from './project.js';
import { find, givenText, type Given, type SettingName } from './setting.js';
import type { Surroundings } from './sign-in-options.js';

/** A user whom Keystone knows through an identity provider: a signed token of the provider's instead of a secret of ours. */
export interface FederatedCredential {
  readonly kind: 'federated';
  /** As Keystone names them. */
  readonly identityProvider: string;
  readonly protocol: string;
  readonly proof: Proof;
  readonly project: ProjectRef;
}

/** What the identity provider's token is: a fresh one of this workflow's, or one that somebody else obtained. */
export type Proof =
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
  given: Given,
  surroundings: Surroundings,
): FederatedCredential | readonly InputMistake[] {
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
    ...(project === undefined ? [missingProject(given)] : []),
  ];
}

function nameOf(given: Given, setting: SettingName, input: string, variable: string): string | InputMistake {
  const found = find(given, setting);
  if (found === undefined) return { input, problem: `is missing: its name in Keystone (${variable})` };
  // Dots alone would be resolved away and lead to another address.
  if (/^\.{1,2}$/.test(found.value)) return { input: found.from, problem: 'is no name' };
  return found.value;
}

/** A token that was given wins over the workflow's, unless the inputs name an audience, which only the latter can have. */
function proofOf(given: Given, { env, onSecret }: Surroundings): Proof | InputMistake {
  const audience = find(given, 'oidcAudience')?.value;
  const token = find(given, 'accessToken');
  if (token === undefined || audience !== undefined) {
    return { of: 'workflow', audience, source: sourceOf(env, onSecret) };
  }
  if (/\s/.test(token.value)) return { input: token.from, problem: 'holds a blank: it is no token' };
  return { of: 'access-token', token: token.value };
}

/** The runner sets both for jobs with the permission `id-token: write`, and for no others. */
function sourceOf(env: Surroundings['env'], onSecret: (value: string) => void): TokenSource | undefined {
  const url = givenText(env['ACTIONS_ID_TOKEN_REQUEST_URL']);
  const bearer = givenText(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
  if (bearer !== undefined) onSecret(bearer);
  return url === undefined || bearer === undefined || !URL.canParse(url) ? undefined : { url, bearer };
}

/** The credential in words that give nothing away. */
export function federatedWords({ proof, identityProvider }: FederatedCredential): string {
  const what = proof.of === 'workflow' ? "workflow's own OIDC token" : 'access token';
  return `${what} for identity provider "${identityProvider}"`;
}
