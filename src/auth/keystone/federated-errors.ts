import { RequestError, SignInError } from '../../errors/index.js';
import { formatNames } from '../clouds-yaml/clouds.js';
import type { FederatedCredential } from '../credentials/federated.js';
import type { KeystoneErrorMapper } from './keystone.js';
import type { ProjectRef } from '../credentials/project.js';
import type { Cloud } from '../settings/read-cloud.js';
import { explainSignInError, toSignInFailureCode } from './errors.js';

interface ErrorText {
  readonly message: string;
  readonly hint: string;
}

/** Returns a function that explains why the identity provider's token was rejected, depending on who rejected it. */
export function explainTokenExchangeError(
  credential: FederatedCredential,
  identityToken: string,
): KeystoneErrorMapper {
  return (error, cloud) => {
    const text = error instanceof RequestError ? describeExchangeError(error, credential, cloud) : undefined;
    return text === undefined ? explainSignInError(error, cloud) : toSignInError(error, text, identityToken);
  };
}

/** Explains why the mapped user has no access to the project; `projects` are the projects to which it has access. */
export function explainScopeError(
  error: unknown,
  cloud: Cloud & { readonly credential: FederatedCredential },
  identityToken: string,
  projects: readonly string[] | undefined,
): unknown {
  const isRefused = error instanceof RequestError && [401, 403, 404].includes(error.status ?? 0);
  if (!isRefused) return explainSignInError(error, cloud);
  const { identityProvider, project } = cloud.credential;
  const hint =
    projects === undefined
      ? 'Check project-name with project-domain-name, or project-id.'
      : projects.length === 0
        ? 'The user has no role in any project.'
        : `The user has a role in: ${formatNames(projects)}.`;
  return toSignInError(
    error,
    {
      message: `Keystone accepted the token of identity provider "${identityProvider}", but the user has no role in project ${describeProject(project)}`,
      hint: `${hint} Ask the operator to assign the role, directly or in the mapping of the identity provider.`,
    },
    identityToken,
  );
}

function describeExchangeError(
  error: RequestError,
  credential: FederatedCredential,
  cloud: Cloud,
): ErrorText | undefined {
  const { identityProvider: provider, protocol } = credential;
  const subject = `identity provider "${provider}" with protocol "${protocol}"`;
  switch (error.status) {
    case 401:
    case 403:
      return isKeystone(error)
        ? describeKeystoneError(error, subject)
        : describeWebServerError(error, subject, findAudience(credential, cloud));
    case 404:
      if (!isKeystone(error)) return undefined;
      return {
        message: `Keystone has no ${subject}`,
        hint:
          'Check identity-provider and protocol: "openstack identity provider list", "openstack federation protocol list ' +
          '--identity-provider …".',
      };
    default:
      return undefined;
  }
}

/** True if Keystone itself responded: a web server that checks the token before Keystone returns no request id. */
function isKeystone({ requestId }: RequestError): boolean {
  return requestId !== undefined && requestId !== '';
}

function findAudience({ identityToken }: FederatedCredential, { authUrl }: Cloud): string {
  return identityToken.of === 'workflow'
    ? `${identityToken.audience ?? authUrl} (oidc-audience)`
    : 'of the token';
}

/** RFC 6750, 3.1: an invalid token gets `invalid_token`; a valid token for another audience gets no reason. */
function describeWebServerError({ challenge }: RequestError, subject: string, audience: string): ErrorText {
  return challenge?.includes('invalid_token') === true
    ? {
        message: `The web server in front of Keystone rejected the token for ${subject} as invalid`,
        hint:
          'Ask the operator to check its clock, and that it has the keys of the issuer ("iss") of the token ' +
          '(OIDCOAuthVerifyJwksUri). The token is valid for a few minutes only.',
      }
    : {
        message: `The web server in front of Keystone rejected the token for ${subject}: most likely its audience is wrong`,
        hint:
          `Compare the audience ${audience} with the one that the web server requires ("Require claim aud:…"), and the other ` +
          'claims with its other requirements.',
      };
}

/** Keystone does not return the reason (unless insecure_debug is on), but the status distinguishes two cases. */
function describeKeystoneError({ status, serverMessage = '' }: RequestError, subject: string): ErrorText {
  if (status === 403) {
    return {
      message: `Keystone does not accept this issuer for ${subject}`,
      hint:
        'Ask the operator to check that the identity provider is enabled, and that its remote ids include the "iss" of the token: ' +
        '"openstack identity provider show".',
    };
  }
  if (serverMessage.includes('unsupported method')) {
    return {
      message: `Keystone does not support sign-in with ${subject}`,
      hint: 'Check "protocol". The operator enables it with "methods" in the [auth] section of keystone.conf.',
    };
  }
  return {
    message: `Keystone rejected the token for ${subject}: most likely no rule of its mapping matches this workflow`,
    hint:
      'Ask the operator to compare the claims of the token with the rules of the mapping ("openstack mapping show"). A branch, ' +
      'tag or environment without a rule is rejected, too.',
  };
}

function toSignInError(error: unknown, { message, hint }: ErrorText, identityToken: string): SignInError {
  const claims = describeClaims(identityToken);
  const claimsText = claims === undefined ? '' : `\nClaims of the token: ${claims}`;
  const facts =
    error instanceof RequestError ? { serverMessage: error.serverMessage, requestId: error.requestId } : {};
  return new SignInError(`${message}${claimsText}`, {
    ...facts,
    hint,
    failureCode: toSignInFailureCode(error),
    cause: error,
  });
}

function describeProject(project: ProjectRef): string {
  return 'id' in project ? project.id : `"${project.name}"`;
}

/** Claims that the operator's settings check, in order. None is a secret. */
const REPORTED_CLAIMS = [
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
 * Returns the claims of a JWT as `name "value"`, for an operator to compare with the settings; `undefined` for any other
 * token. Does not verify the signature, which the server does.
 */
function describeClaims(token: string): string | undefined {
  const claims = parsePayload(token);
  if (claims === undefined) return undefined;
  const text = REPORTED_CLAIMS.flatMap((name) => {
    const text = formatClaim(name, claims.get(name));
    return text === undefined ? [] : [`${name} ${text}`];
  });
  return text.length === 0 ? undefined : text.join(', ');
}

function parsePayload(token: string): ReadonlyMap<string, unknown> | undefined {
  const [, payload, signature] = token.split('.');
  if (payload === undefined || signature === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? new Map(Object.entries(claims)) : undefined;
  } catch {
    return undefined;
  }
}

function formatClaim(name: string, value: unknown): string | undefined {
  if (name === 'exp') return typeof value === 'number' ? formatDate(value) : undefined;
  if (typeof value === 'string') return JSON.stringify(value);
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((one) => typeof one === 'string').map((one) => JSON.stringify(one));
  return texts.length === 0 ? undefined : texts.join(' and ');
}

function formatDate(seconds: number): string | undefined {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
