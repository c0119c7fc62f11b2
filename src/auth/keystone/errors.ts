import { RequestError, SignInError } from '../../errors/index.js';
import { describeCredential, type Credential } from '../credentials/credential.js';
import type { Cloud } from '../settings/read-cloud.js';

/** Explains a failed request to Keystone; returns any other error unchanged. */
export function explainSignInError(error: unknown, cloud: Cloud): unknown {
  if (!(error instanceof RequestError)) return error;
  const { message, hint } = describeError(error, cloud);
  return new SignInError(message, {
    serverMessage: error.serverMessage,
    requestId: error.requestId,
    hint: hint,
    cause: error,
  });
}

function describeError(error: RequestError, cloud: Cloud): { message: string; hint: string | undefined } {
  const { authUrl, credential, source } = cloud;
  switch (error.status) {
    case undefined:
      return { message: `Keystone at ${authUrl} cannot be reached`, hint: error.hint };
    case 400:
      return { message: `Keystone does not understand the sign-in: ${source}`, hint: NEXT[credential.kind] };
    case 401:
      return { message: `Keystone refused the ${source}`, hint: NEXT[credential.kind] };
    case 403:
      return {
        message: `Keystone forbids the ${describeCredential(credential)} to sign in`,
        hint: FORBIDDEN,
      };
    case 404:
    case 405:
      return credential.kind === 'token' && error.serverMessage?.includes('token') === true
        ? { message: `Keystone refused the ${source}`, hint: NEXT.token }
        : { message: `There is no Keystone at ${authUrl}`, hint: WRONG_PATH };
    case 413:
    case 429:
      return {
        message: `Keystone at ${authUrl} refuses more requests for now`,
        hint: 'Run the step again later, or run fewer jobs at once.',
      };
    default:
      return {
        message: `Keystone at ${authUrl} is out of order`,
        hint: 'Run the step again. Its operator finds the cause in the logs, by the request id.',
      };
  }
}

const WRONG_PATH =
  'Check auth-url: it usually ends in /v3, such as https://keystone.example.com:5000/v3 or …/identity/v3.';

const FORBIDDEN =
  'Check that the user is enabled, and that neither a proxy nor an address filter stands before Keystone. A token that ' +
  'is bound to its project cannot be moved to another: leave project-name and project-id out then.';

const NEXT: Readonly<Record<Credential['kind'], string>> = {
  password:
    'Check username and password, user-domain-name, and that the user has a role in the project (project-name with ' +
    'project-domain-name, or project-id).',
  token:
    'The token is expired, revoked or of another cloud: get a new one, or give a credential that can be renewed.',
  'application-credential':
    'Check application-credential-id and application-credential-secret (no blanks, not swapped), and that it is neither ' +
    'expired nor deleted: "openstack application credential list".',
  federated: 'Check identity-provider, protocol, and project-name with project-domain-name, or project-id.',
};
