import { DeployError, RequestError } from '../errors/index.js';

const NEXT = [
  'One of these helps:',
  '(1) sign in with username and password, or another way that is not an application credential;',
  '(2) if the credential was made without it, make one with `openstack application credential create ' +
    '--unrestricted`, which is enough where Keystone does not have the fix for CVE-2026-80182 and CVE-2026-80184;',
  '(3) where Keystone has that fix, ask the operator of the cloud either to set [security_compliance] ' +
    'allow_insecure_application_credential_trust_escalation = true in Keystone, or to set ' +
    'deferred_auth_method = password in Heat.',
  'If none of that fits, the operator finds the real cause in the log of heat-engine under the request id.',
].join(' ');

/**
 * Says what most likely stands behind Heat's bare refusal to create a stack for an application credential: Keystone
 * does not let it make the trust that Heat acts by later. `undefined` when the error does not look like that.
 */
export function explainTrustRefusal(
  error: unknown,
  who: { readonly usesApplicationCredential: boolean },
): DeployError | undefined {
  if (!who.usesApplicationCredential || !(error instanceof RequestError) || !looksRefused(error)) {
    return undefined;
  }
  return new DeployError(
    'Heat could not store the right to act for you later (a Keystone trust): most likely the cloud refuses that to ' +
      'application credentials; nothing is created then',
    { said: error.said, requestId: error.requestId, next: NEXT, cause: error },
  );
}

/**
 * Keystone's "Delegated tokens cannot manage trusts" does not reach us. The engine's exception crosses the message
 * bus as a `RemoteError` (500), because Heat rebuilds its own ones only; on one that lives in one process it stays a
 * `Forbidden` (403), without the words that Heat's own refusals have. `FaultWrapper` in heat/api/middleware/fault.py.
 */
function looksRefused({ method, url, status, type, said }: RequestError): boolean {
  if (!(method === 'POST' && url.endsWith('/stacks'))) return false;
  if (status === 403) return type === 'Forbidden' && !(said ?? '').includes('not authorized to use');
  return status === 500 && (type === undefined || type === 'RemoteError' || type === 'Forbidden');
}
