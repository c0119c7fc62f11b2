import { DeployError, RequestError } from '../errors/index.js';

const NEXT = [
  'What helps, at the operator of the cloud (docs/guides/sign-in-without-secrets.md):',
  '(1) give the identity provider an authorization_ttl, as long as a token lives at least, so that the groups of its ' +
    'users outlast their tokens;',
  '(2) or map the workflow to a user of Keystone\'s own ("type": "local") that has the roles itself.',
  'If the groups had an authorization_ttl already, it was over: running the step again signs in anew.',
  'If none of that fits, the operator finds the real cause in the log of heat-engine under the request id.',
].join(' ');

/**
 * Says what most likely stands behind Heat's refusal of a stack for a user of an identity provider: its roles come from
 * groups that Keystone knows by the token only, and what a trust hands on has to be there without the token.
 * `undefined` when the error does not look like that.
 */
export function explainFederatedTrustRefusal(error: unknown): DeployError | undefined {
  if (!(error instanceof RequestError) || !looksRefused(error)) return undefined;
  return new DeployError(
    'Heat could not store the right to act for you later (a Keystone trust): most likely Keystone holds the roles of ' +
      'this user for too short, since they come from the mapping of its identity provider; nothing is changed then',
    { said: error.said, requestId: error.requestId, next: NEXT, cause: error },
  );
}

/**
 * Seen on Heat 19: a create is answered by `MissingCredentialError` (heat_keystoneclient.py makes it of Keystone's
 * "no such role"), an update after the groups are forgotten by a bare `RemoteError`.
 */
function looksRefused({ method, url, status, type }: RequestError): boolean {
  const isChange = method === 'POST' ? url.endsWith('/stacks') : method === 'PUT' || method === 'PATCH';
  if (!isChange || !/\/stacks(\/[^/]+\/[^/]+)?$/.test(url)) return false;
  return (
    type === 'MissingCredentialError' || (status === 500 && (type === undefined || type === 'RemoteError'))
  );
}
