import { RequestError } from '../../errors/index.js';
import { buildPath, type Http } from '../../http/index.js';
import type { FederatedCredential } from '../credentials/federated.js';
import { explainTokenExchangeError, explainScopeError } from './federated-errors.js';
import { requestToken, type IssuedToken } from './keystone.js';
import { listProjects } from './projects.js';
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
    const projects = await listProjects(cloud, unscoped.id, http);
    const names = projects?.flatMap(({ name }) => name ?? []);
    throw explainScopeError(error, cloud, identityToken, names);
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
