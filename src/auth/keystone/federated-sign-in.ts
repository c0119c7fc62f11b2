import * as v from 'valibot';
import { DecodeError, RequestError } from '../../errors/index.js';
import { decode, buildPath, type Http } from '../../http/index.js';
import type { FederatedCredential } from '../credentials/federated.js';
import { explainTokenExchangeError, explainScopeError } from './federated-errors.js';
import { requestToken, type IssuedToken } from './keystone.js';
import { toProjectScope } from '../credentials/project.js';
import type { Cloud } from '../settings/read-cloud.js';
import { requestWorkflowToken } from './workflow-token.js';

/** The two doors of a sign-in through an identity provider, and the ear for every token. */
export interface FederatedSignInDeps {
  /** To Keystone. */
  readonly http: Http;
  /** To the runner, where the cloud's certificates mean nothing. */
  readonly runnerHttp: Http;
  readonly onSecret: (value: string) => void;
}

type FederatedCloud = Cloud & { readonly credential: FederatedCredential };

/** An entry without a name says nothing to a reader. */
const projectsSchema = v.object({
  projects: v.array(v.fallback(v.object({ name: v.optional(v.string()) }), {})),
});

/**
 * The identity provider's token for one of Keystone's, and that for one of the project. A workflow's own token is
 * asked for afresh: it is good for minutes, and this is called again when a long deployment needs another token.
 */
export async function issueFederatedToken(
  cloud: FederatedCloud,
  surroundings: FederatedSignInDeps,
): Promise<IssuedToken> {
  const { http, onSecret } = surroundings;
  const { identityProvider, protocol, project } = cloud.credential;
  const proof = await proven(cloud, surroundings);
  const unscoped = await requestToken(
    cloud,
    {
      path: buildPath`/OS-FEDERATION/identity_providers/${identityProvider}/protocols/${protocol}/auth`,
      headers: { authorization: `Bearer ${proof}` },
    },
    http,
    onSecret,
    explainTokenExchangeError(cloud.credential, proof),
  );
  const auth = {
    identity: { methods: ['token'], token: { id: unscoped.id } },
    scope: toProjectScope(project),
  };
  const scoping = { path: '/auth/tokens', json: { auth } };
  try {
    return await requestToken(cloud, scoping, http, onSecret, (error) => error);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    throw explainScopeError(error, cloud, proof, await projectsOf(cloud, unscoped.id, http));
  }
}

function proven({ credential, authUrl }: FederatedCloud, surroundings: FederatedSignInDeps): Promise<string> {
  const { proof } = credential;
  if (proof.of === 'access-token') return Promise.resolve(proof.token);
  const { runnerHttp, onSecret } = surroundings;
  return requestWorkflowToken(proof.source, proof.audience ?? authUrl, runnerHttp, onSecret);
}

/** Where the user may work, for the error that says that it may not work where it should; `undefined`: nobody knows. */
async function projectsOf(
  { authUrl }: Cloud,
  token: string,
  http: Http,
): Promise<readonly string[] | undefined> {
  try {
    const answer = await http.send({
      method: 'GET',
      url: `${authUrl}/auth/projects`,
      headers: { 'x-auth-token': token },
    });
    return decode(projectsSchema, answer, "Keystone's list of projects").projects.flatMap(
      ({ name }) => name ?? [],
    );
  } catch (error) {
    // A cancellation is not an answer.
    if (error instanceof RequestError || error instanceof DecodeError) return undefined;
    throw error;
  }
}
