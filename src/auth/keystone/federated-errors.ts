import { RequestError, SignInError } from '../../errors/index.js';
import { formatNames } from '../clouds-yaml/clouds.js';
import type { FederatedCredential } from '../credentials/federated.js';
import type { KeystoneRefusal } from './keystone.js';
import type { ProjectRef } from '../credentials/project.js';
import type { Cloud } from '../settings/read-cloud.js';
import { explainSignInError } from './errors.js';

interface Words {
  readonly message: string;
  readonly hint: string;
}

/** Why the identity provider's token was not taken, by who refused it. */
export function explainTokenExchangeError(credential: FederatedCredential, proof: string): KeystoneRefusal {
  return (error, cloud) => {
    const words = error instanceof RequestError ? exchangeWords(error, credential, cloud) : undefined;
    return words === undefined ? explainSignInError(error, cloud) : refused(error, words, proof);
  };
}

/** Why the user that the mapping made may not work in the project; `there` are the projects that it may work in. */
export function explainScopeError(
  error: unknown,
  cloud: Cloud & { readonly credential: FederatedCredential },
  proof: string,
  there: readonly string[] | undefined,
): unknown {
  const isRefused = error instanceof RequestError && [401, 403, 404].includes(error.status ?? 0);
  if (!isRefused) return explainSignInError(error, cloud);
  const { identityProvider, project } = cloud.credential;
  const where =
    there === undefined
      ? 'Check project-name with project-domain-name, or project-id.'
      : there.length === 0
        ? 'It has a role in no project at all.'
        : `The projects in which it has one: ${formatNames(there)}.`;
  return refused(
    error,
    {
      message: `Keystone took the token of identity provider "${identityProvider}", but its user has no role in project ${projectWords(project)}`,
      hint: `${where} The mapping of the identity provider, or an operator, has to give the role.`,
    },
    proof,
  );
}

function exchangeWords(
  error: RequestError,
  credential: FederatedCredential,
  cloud: Cloud,
): Words | undefined {
  const { identityProvider: provider, protocol } = credential;
  const whole = `identity provider "${provider}" with protocol "${protocol}"`;
  switch (error.status) {
    case 401:
    case 403:
      return isKeystone(error)
        ? keystoneWords(error, whole)
        : webServerWords(error, whole, audienceOf(credential, cloud));
    case 404:
      if (!isKeystone(error)) return undefined;
      return {
        message: `Keystone has no ${whole}`,
        hint:
          'Check identity-provider and protocol: "openstack identity provider list", "openstack federation protocol list ' +
          '--identity-provider …".',
      };
    default:
      return undefined;
  }
}

/** Only Keystone names its request; a web server that checks the token before it does not. */
function isKeystone({ requestId }: RequestError): boolean {
  return requestId !== undefined && requestId !== '';
}

function audienceOf({ proof }: FederatedCredential, { authUrl }: Cloud): string {
  return proof.of === 'workflow' ? `${proof.audience ?? authUrl} (oidc-audience)` : 'of the token';
}

/** RFC 6750, 3.1: a token that does not hold says `invalid_token`; one that holds but is for others gets no reason. */
function webServerWords({ challenge }: RequestError, whole: string, audience: string): Words {
  return challenge?.includes('invalid_token') === true
    ? {
        message: `The web server before Keystone holds the token for ${whole} to be invalid`,
        hint:
          'Its operator checks that it knows the keys of the "iss" of the token (OIDCOAuthVerifyJwksUri), and its clock: ' +
          'such a token is good for minutes.',
      }
    : {
        message: `The web server before Keystone refused the token for ${whole}: most likely it is for another audience`,
        hint:
          `Compare the audience ${audience} with the one that the operator demands ("Require claim aud:…"), and the other ` +
          'claims with what else is required there.',
      };
}

/** Keystone keeps its reasons to itself (unless insecure_debug is on); the status tells two of them apart. */
function keystoneWords({ status, serverMessage = '' }: RequestError, whole: string): Words {
  if (status === 403) {
    return {
      message: `Keystone does not let this issuer speak for ${whole}`,
      hint:
        'Its operator checks that the identity provider is enabled, and that the "iss" of the token is among its remote ids: ' +
        '"openstack identity provider show".',
    };
  }
  if (serverMessage.includes('unsupported method')) {
    return {
      message: `Keystone has no sign-in by ${whole}`,
      hint: 'Check protocol; its operator allows it with "methods" in the section [auth] of keystone.conf.',
    };
  }
  return {
    message: `Keystone refused the token for ${whole}: most likely no rule of its mapping is for this workflow`,
    hint:
      'Its operator compares what the token says with the rules of the mapping ("openstack mapping show"); a branch, tag or ' +
      'environment that no rule names is refused so, too.',
  };
}

function refused(error: unknown, { message, hint }: Words, proof: string): SignInError {
  const claims = describeClaims(proof);
  const told = claims === undefined ? '' : `\nThe token says: ${claims}`;
  const facts =
    error instanceof RequestError ? { serverMessage: error.serverMessage, requestId: error.requestId } : {};
  return new SignInError(`${message}${told}`, { ...facts, hint: hint, cause: error });
}

function projectWords(project: ProjectRef): string {
  return 'id' in project ? project.id : `"${project.name}"`;
}

/** Those that an operator's settings decide by, in the order in which they are compared. None is a secret. */
const TELLING = [
  'iss',
  'aud',
  'sub',
  'repository',
  'repository_id',
  'repository_owner_id',
  'ref',
  'environment',
  'exp',
] as const;

/**
 * What a signed token says of itself, as `name "value"`, for an operator to compare with the settings; nothing when
 * it is no such token. The signature is not looked at: that is the server's affair.
 */
function describeClaims(token: string): string | undefined {
  const claims = payloadOf(token);
  if (claims === undefined) return undefined;
  const words = TELLING.flatMap((name) => {
    const text = textOf(name, claims.get(name));
    return text === undefined ? [] : [`${name} ${text}`];
  });
  return words.length === 0 ? undefined : words.join(', ');
}

function payloadOf(token: string): ReadonlyMap<string, unknown> | undefined {
  const [, payload, signature] = token.split('.');
  if (payload === undefined || signature === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? new Map(Object.entries(claims)) : undefined;
  } catch {
    return undefined;
  }
}

function textOf(name: string, value: unknown): string | undefined {
  if (name === 'exp') return typeof value === 'number' ? dateOf(value) : undefined;
  if (typeof value === 'string') return JSON.stringify(value);
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((one) => typeof one === 'string').map((one) => JSON.stringify(one));
  return texts.length === 0 ? undefined : texts.join(' and ');
}

function dateOf(seconds: number): string | undefined {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
