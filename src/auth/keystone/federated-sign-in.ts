import * as v from 'valibot';
import { DecodeError, RequestError } from '../../errors/index.js';
import { decode, buildPath, type Http } from '../../http/index.js';
import type { FederatedCredential } from '../credentials/federated.js';
import { explainTokenExchangeError, explainScopeError } from './federated-errors.js';
import { requestToken, type IssuedToken } from './keystone.js';
import { toProjectScope } from '../credentials/project.js';
import type { Cloud } from '../settings/read-cloud.js';
import { requestWorkflowToken } from './workflow-token.js';

export interface FederatedSignInDeps {
  /** Client for Keystone. */
  readonly http: Http;
  /** Client for the runner, without the cloud's certificates. */
  readonly runnerHttp: Http;
  readonly onSecret: (value: string) => void;
}

type FederatedCloud = Cloud & { readonly credential: FederatedCredential };

/** Projects without a name are skipped, since only names are reported. */
const projectsSchema = v.object({
  projects: v.array(v.fallback(v.object({ name: v.optional(v.string()) }), {})),
});

/**
 * Exchanges the identity provider's token for an unscoped Keystone token, and that for a project-scoped one. Requests a new
 * workflow token each time: it expires within minutes, and a long deployment calls this again.
 */
export async function issueFederatedToken(
  cloud: FederatedCloud,
  deps: FederatedSignInDeps,
): Promise<IssuedToken> {
  const { http, onSecret } = deps;
  const { identityProvider, protocol, project } = cloud.credential;
  const identityToken = await getIdentityToken(cloud, deps);
  const exchangeRequest = {
    path: buildPath`/OS-FEDERATION/identity_providers/${identityProvider}/protocols/${protocol}/auth`,
    headers: { authorization: `Bearer ${identityToken}` },
    mapError: explainTokenExchangeError(cloud.credential, identityToken),
  };
  const unscoped = await requestToken(cloud, exchangeRequest, http, onSecret);
  const auth = {
    identity: { methods: ['token'], token: { id: unscoped.id } },
    scope: toProjectScope(project),
  };
  const scopeRequest = { path: '/auth/tokens', json: { auth }, mapError: (error: unknown) => error };
  try {
    return await requestToken(cloud, scopeRequest, http, onSecret);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    throw explainScopeError(error, cloud, identityToken, await listProjects(cloud, unscoped.id, http));
  }
}

function getIdentityToken(
  { credential, authUrl }: FederatedCloud,
  deps: FederatedSignInDeps,
): Promise<string> {
  const { identityToken } = credential;
  if (identityToken.of === 'access-token') return Promise.resolve(identityToken.token);
  const { runnerHttp, onSecret } = deps;
  return requestWorkflowToken(identityToken.source, identityToken.audience ?? authUrl, runnerHttp, onSecret);
}

/** Returns the names of the user's projects, for the error message; `undefined` if they cannot be read. */
async function listProjects(
  { authUrl }: Cloud,
  token: string,
  http: Http,
): Promise<readonly string[] | undefined> {
  try {
    const response = await http.send({
      method: 'GET',
      url: `${authUrl}/auth/projects`,
      headers: { 'x-auth-token': token },
    });
    return decode(projectsSchema, response, "Keystone's list of projects").projects.flatMap(
      ({ name }) => name ?? [],
    );
  } catch (error) {
    // Do not swallow a cancellation.
    if (error instanceof RequestError || error instanceof DecodeError) return undefined;
    throw error;
  }
}
