import { DeployError, RequestError } from '../../errors/index.js';

const APPLICATION_CREDENTIAL_HINT = [
  'Do one of these:',
  '(1) sign in with "username" and "password", or another way that is not an application credential;',
  '(2) use a credential created with `openstack application credential create ' +
    '--unrestricted`, which works if Keystone does not have the fix for CVE-2026-80182 and CVE-2026-80184;',
  '(3) if Keystone has that fix, ask the operator either to set [security_compliance] ' +
    'allow_insecure_application_credential_trust_escalation = true in Keystone, or to set ' +
    'deferred_auth_method = password in Heat.',
  'If none of these applies, ask the operator to look up the request id in the log of heat-engine.',
].join(' ');

/**
 * Explains Heat's unspecific error for a create with an application credential: most likely Keystone does not allow it to
 * create the trust that Heat needs for later actions. `undefined` for other errors.
 */
export function explainTrustRefusal(
  error: unknown,
  who: { readonly usesApplicationCredential: boolean },
): DeployError | undefined {
  if (!who.usesApplicationCredential || !(error instanceof RequestError) || !isTrustRefusal(error)) {
    return undefined;
  }
  return new DeployError(
    'Heat could not create a Keystone trust, with which it acts for you later: most likely the cloud does not allow this for ' +
      'application credentials; nothing was created',
    {
      failureCode: 'not-allowed',
      serverMessage: error.serverMessage,
      requestId: error.requestId,
      hint: APPLICATION_CREDENTIAL_HINT,
      cause: error,
    },
  );
}

/**
 * Heat does not return Keystone's "Delegated tokens cannot manage trusts". The engine's exception crosses the message bus
 * as a `RemoteError` (500), because Heat restores only its own exceptions. If API and engine share a process it stays a
 * `Forbidden` (403), without the text of Heat's own 403 errors. `FaultWrapper` in heat/api/middleware/fault.py.
 */
function isTrustRefusal({ method, url, status, type, serverMessage }: RequestError): boolean {
  if (!(method === 'POST' && url.endsWith('/stacks'))) return false;
  if (status === 403) return type === 'Forbidden' && !(serverMessage ?? '').includes('not authorized to use');
  return status === 500 && (type === undefined || type === 'RemoteError' || type === 'Forbidden');
}

const FEDERATED_HINT = [
  'Ask the operator for one of these (docs/guides/sign-in-without-secrets.md):',
  '(1) set an authorization_ttl for the identity provider, at least the lifetime of a token, so that the groups of its ' +
    'users outlive their tokens;',
  '(2) map the workflow to a local user ("type": "local") that has the roles itself.',
  'If an authorization_ttl is set already, it has expired: run the step again to sign in again.',
  'If none of these applies, ask the operator to look up the request id in the log of heat-engine.',
].join(' ');

/**
 * Explains Heat's error for a user of an identity provider: most likely the roles come from groups that only the token
 * contains, but a trust can delegate only roles that exist without the token. `undefined` for other errors.
 */
export function explainFederatedTrustRefusal(error: unknown): DeployError | undefined {
  if (!(error instanceof RequestError) || !isFederatedRefusal(error)) return undefined;
  return new DeployError(
    'Heat could not create a Keystone trust, with which it acts for you later: most likely the roles of this user, which ' +
      'come from the mapping of its identity provider, expire too early; nothing was changed',
    {
      failureCode: 'not-allowed',
      serverMessage: error.serverMessage,
      requestId: error.requestId,
      hint: FEDERATED_HINT,
      cause: error,
    },
  );
}

/**
 * Observed on Heat 19: a create returns `MissingCredentialError` (heat_keystoneclient.py converts Keystone's "no such
 * role" to it), an update after the group memberships expired returns a `RemoteError` without details.
 */
function isFederatedRefusal({ method, url, status, type }: RequestError): boolean {
  const isChange = method === 'POST' ? url.endsWith('/stacks') : method === 'PUT' || method === 'PATCH';
  if (!isChange || !/\/stacks(\/[^/]+\/[^/]+)?$/.test(url)) return false;
  return (
    type === 'MissingCredentialError' || (status === 500 && (type === undefined || type === 'RemoteError'))
  );
}

/**
 * Explains Heat's error for a create whose token Keystone no longer knows: Heat itself still accepts a token that it has checked before
 * (token_cache_time of the Keystone middleware), but creates the trust with it. Observed on Heat 19 after an application credential had been
 * deleted; Keystone's own message does not reach the client. `undefined` for other errors.
 */
export function explainRevokedToken(error: unknown): DeployError | undefined {
  const isIt =
    error instanceof RequestError &&
    error.type === 'MissingCredentialError' &&
    /^Missing required credential: roles\b/.test(error.serverMessage ?? '');
  if (!isIt) return undefined;
  return new DeployError(
    'Heat could not create a Keystone trust, with which it acts for you later: most likely the token or the credential of this step was ' +
      'revoked, or the user lost a role, after the sign-in; nothing was created',
    {
      failureCode: 'sign-in',
      serverMessage: error.serverMessage,
      requestId: error.requestId,
      hint:
        'Run the step again: if the sign-in fails then, Keystone says why. If it succeeds and this error remains, ask the operator ' +
        'whether the user has the roles that the message names in the project.',
      cause: error,
    },
  );
}
