import { DeployError, RequestError, SignInError, type FailureCode } from '../../errors/index.js';
import { describeCredential, type Credential } from '../credentials/credential.js';
import { expectsTls, REQUIRED_METHODS } from '../../http/index.js';
import type { Cloud } from '../settings/read-cloud.js';

/** Explains a failed request to Keystone; returns any other error unchanged. */
export function explainSignInError(error: unknown, cloud: Cloud): unknown {
  if (!(error instanceof RequestError)) return error;
  const { message, hint } = describeError(error, cloud);
  return new SignInError(message, {
    serverMessage: error.serverMessage,
    requestId: error.requestId,
    hint,
    failureCode: toSignInFailureCode(error),
    cause: error,
  });
}

/**
 * Explains a 401 for a valid token with access rules: a service returns it if none of them matches the request, and for every request if it does
 * not know its own type (`validate_allowed_request` of the middleware in front of it).
 */
export function explainAccessRules(
  rejection: RequestError,
  { credential }: Pick<Cloud, 'credential'>,
): SignInError {
  return new SignInError(
    `The server rejected the ${describeCredential(credential)}, which is limited by access rules`,
    {
      serverMessage: rejection.serverMessage,
      requestId: rejection.requestId,
      hint:
        'Use a credential with an access rule for this method and path (service "orchestration"), or without access rules. If there is such a rule, ' +
        'the operator must set service_type to orchestration in heat.conf, in the section of the Keystone middleware.',
      cause: rejection,
    },
  );
}

/** Every rejection is about the sign-in, whatever its status; without a usable response, running the step again can help. */
export function toSignInFailureCode(error: unknown): FailureCode {
  return error instanceof DeployError && error.failureCode === 'unreachable' ? 'unreachable' : 'sign-in';
}

interface ErrorText {
  readonly message: string;
  readonly hint: string | undefined;
}

function describeError(error: RequestError, cloud: Cloud): ErrorText {
  const { authUrl, credential, source } = cloud;
  switch (error.status) {
    case undefined:
      return { message: `Could not reach Keystone at ${authUrl}`, hint: error.hint };
    case 400:
      if (expectsTls(error)) return { message: `Keystone not found at ${authUrl}`, hint: TLS_EXPECTED };
      return {
        message: `Keystone rejected the sign-in request as invalid: ${source}`,
        hint: NEXT[credential.kind],
      };
    case 401:
      return describeRejection(error, cloud);
    case 403:
      return {
        message: `Keystone does not allow sign-in with the ${describeCredential(credential)}`,
        hint: FORBIDDEN,
      };
    case 404:
    case 405:
      return isAboutCredential(error, credential)
        ? { message: `Keystone rejected the ${source}`, hint: NEXT[credential.kind] }
        : { message: `Keystone not found at ${authUrl}`, hint: WRONG_PATH };
    case 413:
    case 429:
      return {
        message: `Keystone at ${authUrl} is limiting requests`,
        hint: 'Run the step again later, or run fewer jobs in parallel.',
      };
    default:
      return {
        message: `Keystone at ${authUrl} is failing`,
        hint: 'Run the step again. If it still fails, ask the operator to look up the request id in the logs of Keystone.',
      };
  }
}

function describeRejection({ serverMessage }: RequestError, { credential, source }: Cloud): ErrorText {
  if (serverMessage?.startsWith(REQUIRED_METHODS) === true)
    return {
      message: `Keystone accepted the ${describeCredential(credential)}, but requires another sign-in method as well`,
      hint: MULTI_FACTOR,
    };
  return { message: `Keystone rejected the ${source}`, hint: NEXT[credential.kind] };
}

/**
 * Keystone returns 404 for a credential that it does not know, with the text of keystone/exception.py (`Could not find Application
 * Credential: …`); a wrong path has another text.
 */
function isAboutCredential({ serverMessage = '' }: RequestError, { kind }: Credential): boolean {
  return /^Could not find\b/i.test(serverMessage) || (kind === 'token' && serverMessage.includes('token'));
}

const WRONG_PATH =
  'Check auth-url: it usually ends in /v3, such as https://keystone.example.com:5000/v3 or …/identity/v3.';

const TLS_EXPECTED = 'Check auth-url: the server expects TLS, so it has to start with https://.';

const MULTI_FACTOR =
  'A workflow cannot enter a passcode: use an application credential of this user, or a user without multi-factor authentication.';

const FORBIDDEN =
  'Check that the user is enabled, and that no proxy or address filter blocks Keystone. A token that is bound to its ' +
  'project cannot be used for another one: in that case, remove project-name and project-id.';

const NEXT: Readonly<Record<Credential['kind'], string>> = {
  password:
    'Check "username", "password" and user-domain-name, and that the user has a role in the project (project-name with ' +
    'project-domain-name, or project-id).',
  token:
    'The token is expired, revoked or from another cloud: get a new one, or use a credential that can be renewed.',
  'application-credential':
    'Check application-credential-id and application-credential-secret (no whitespace, not swapped), and that it is neither ' +
    'expired nor deleted: "openstack application credential list".',
  federated: 'Check identity-provider, protocol, and project-name with project-domain-name, or project-id.',
};
