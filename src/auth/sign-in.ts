import { SignInError } from '../errors/index.js';
import { explainAccessRules } from './keystone/errors.js';
import { withSignal, type Http } from '../http/index.js';
import { findServiceUrl, pickEndpoint } from './keystone/catalog.js';
import { describeCredential } from './credentials/credential.js';
import { formatNames } from './clouds-yaml/clouds.js';
import { issueFederatedToken } from './keystone/federated-sign-in.js';
import { inspectToken, issueToken, type IssuedToken, type TokenProject } from './keystone/keystone.js';
import { explainRefusedProject } from './keystone/refused-project.js';
import type { ProjectRef } from './credentials/project.js';
import type { Cloud } from './settings/read-cloud.js';
import { TokenManager, type Session } from './session.js';
import type { TokenCredential } from './credentials/token.js';

export interface SignInDeps {
  /** Client for the runner, without the cloud's certificates. Default: the cloud's client. */
  readonly runnerHttp?: Http;
  /** Called with every token as soon as it is received. */
  readonly onSecret: (value: string) => void;
  /** Aborts every request, also for later renewals; they throw the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds; default: `Date.now`. */
  readonly now?: () => number;
}

/**
 * Signs in, checks that the project is the requested one and is allowed, and finds Heat's endpoint. Throws a `SignInError`
 * with a hint, or a `DecodeError` if Keystone's response does not match the schema.
 */
export async function signIn(cloud: Cloud, connection: Http, deps: SignInDeps): Promise<Session> {
  const http = withSignal(connection, deps.signal);
  const issue = createIssuer(cloud, http, deps);
  const now = deps.now ?? Date.now;
  const requestedAt = now();
  const first = await issueFirst(cloud, issue, http, deps);
  const project = getProjectOrThrow(first);
  assertRequestedProject(cloud, project);
  assertAllowedProject(cloud, project);
  const { url, regionName } = pickEndpoint(cloud, first, project.id);
  const tokens = new TokenManager({
    first,
    requestedAt,
    // A token derived from another one expires together with it, so it cannot be renewed.
    renew: cloud.credential.kind === 'token' ? undefined : issue,
    now,
    ...(first.hasAccessRules
      ? { explainRejection: (rejection) => explainAccessRules(rejection, cloud) }
      : {}),
  });
  return {
    project: {
      id: project.id,
      name: project.name ?? project.id,
      ...(project.domain === undefined ? {} : { domainName: project.domain.name }),
    },
    user: { id: first.user.id ?? '', name: first.user.name ?? first.user.id ?? '' },
    endpoint: url,
    regionName,
    findServiceUrl: (types) =>
      findServiceUrl({ ...cloud, regionName: regionName ?? cloud.regionName }, first.catalog, types),
    token: () => tokens.token(),
    renewToken: (refused, rejection) => tokens.renewToken(refused, rejection),
    explainRejection: (rejection) => tokens.explainRejection(rejection),
  };
}

/** Returns a function that requests a new token. */
function createIssuer(
  cloud: Cloud,
  http: Http,
  { onSecret, runnerHttp: toRunner, signal }: SignInDeps,
): () => Promise<IssuedToken> {
  const runnerHttp = toRunner === undefined ? http : withSignal(toRunner, signal);
  const { credential } = cloud;
  return credential.kind === 'federated'
    ? () => issueFederatedToken({ ...cloud, credential }, { http, runnerHttp, onSecret })
    : () => issueToken({ ...cloud, credential }, http, onSecret);
}

/** Requests the first token, and explains a rejected one. */
async function issueFirst(
  cloud: Cloud,
  issue: () => Promise<IssuedToken>,
  http: Http,
  { onSecret }: SignInDeps,
): Promise<IssuedToken> {
  const { credential } = cloud;
  try {
    return await (credential.kind === 'token' ? rescopeToken(cloud, credential, http, issue) : issue());
  } catch (error) {
    throw (await explainRefusedProject(error, { cloud, http, onSecret })) ?? error;
  }
}

/** Rescopes a token to the project. Keeps a token with the right scope, since many clouds forbid rescoping. */
async function rescopeToken(
  cloud: Cloud,
  { token, project }: TokenCredential,
  http: Http,
  issue: () => Promise<IssuedToken>,
): Promise<IssuedToken> {
  const inspected = await inspectToken(cloud, token, http);
  if (
    project === undefined ||
    (inspected.project !== undefined && matchesProject(inspected.project, project))
  )
    return inspected;
  return issue();
}

function getProjectOrThrow(token: IssuedToken): TokenProject {
  if (token.project !== undefined) return token.project;
  if (token.projectError !== undefined) throw token.projectError;
  throw new SignInError(`${describeUser(token)} is signed in without a project, but Heat requires one`, {
    hint: 'Set project-name (with project-domain-name) or project-id.',
  });
}

/** Throws if the token is for another project than the requested one, as with an application credential of another project. */
function assertRequestedProject({ credential }: Cloud, project: TokenProject): void {
  const { project: requested } = credential;
  if (requested === undefined || matchesProject(project, requested)) return;
  // For other credentials, Keystone was asked for this project; it may omit the name.
  if (credential.kind !== 'application-credential' && project.name === undefined) return;
  const requestedName = 'id' in requested ? requested.id : `"${requested.name}"`;
  throw new SignInError(
    `Project ${requestedName} was requested, but the ${describeCredential(credential)} belongs to project ${describeProject(project)}`,
    { hint: 'Remove project-name and project-id, or use a credential that was created in that project.' },
  );
}

function matchesProject(project: TokenProject, requested: ProjectRef): boolean {
  if ('id' in requested) return requested.id === project.id;
  if (requested.name !== project.name) return false;
  const { domain } = requested;
  if (domain === undefined || project.domain === undefined) return true;
  return 'id' in domain ? domain.id === project.domain.id : domain.name === project.domain.name;
}

function assertAllowedProject({ allowedProjects }: Cloud, project: TokenProject): void {
  if (
    allowedProjects.length === 0 ||
    allowedProjects.some((one) => one === project.id || one === project.name)
  ) {
    return;
  }
  throw new SignInError(
    `Project ${describeProject(project)} is not in allowed-projects (${formatNames(allowedProjects)}); nothing was changed`,
    {
      failureCode: 'not-allowed',
      hint: 'Use the credentials of an allowed project, or add this one to allowed-projects.',
    },
  );
}

function describeProject({ id, name }: TokenProject): string {
  return name === undefined ? id : `"${name}" (${id})`;
}

function describeUser({ user: { id, name = id } }: IssuedToken): string {
  return name === undefined ? 'The user' : `User "${name}"`;
}
