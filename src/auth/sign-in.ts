import { SignInError } from '../errors/index.js';
import { withSignal, type Http } from '../http/index.js';
import { pickEndpoint } from './keystone/catalog.js';
import { describeCredential } from './credentials/credential.js';
import { formatNames } from './clouds-yaml/clouds.js';
import { issueFederatedToken } from './keystone/federated-sign-in.js';
import { inspectToken, issueToken, type IssuedToken, type TokenProject } from './keystone/keystone.js';
import type { ProjectRef } from './credentials/project.js';
import type { Cloud } from './settings/read-cloud.js';
import { TokenManager, type Session } from './session.js';
import type { TokenCredential } from './credentials/token.js';

export interface SignInDeps {
  /** To the runner, which has nothing to do with the cloud's certificates; silent: as to the cloud. */
  readonly runnerHttp?: Http;
  /** Called with every token the moment it arrives. */
  readonly onSecret: (value: string) => void;
  /** Ends every request, now and when the token is renewed; they throw its reason. Default: nothing ends them. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds; default: `Date.now`. */
  readonly now?: () => number;
}

/**
 * Signs in, checks that the project is the one that was meant and is allowed, and finds Heat. Throws a `SignInError`
 * that says what was refused and what to try, or a `DecodeError` when Keystone's answer is broken.
 */
export async function signIn(cloud: Cloud, connection: Http, surroundings: SignInDeps): Promise<Session> {
  const http = withSignal(connection, surroundings.signal);
  const issue = issuer(cloud, http, surroundings);
  const now = surroundings.now ?? Date.now;
  const requestedAt = now();
  const first =
    cloud.credential.kind === 'token'
      ? await movedToken(cloud, cloud.credential, http, issue)
      : await issue();
  const project = scopedProject(first);
  checkMeant(cloud, project);
  checkAllowed(cloud, project);
  const { url, regionName } = pickEndpoint(cloud, first, project.id);
  const keeper = new TokenManager({
    first,
    requestedAt,
    // Whatever Keystone derives from a token ends when that token ends.
    renew: cloud.credential.kind === 'token' ? undefined : issue,
    now,
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
    token: () => keeper.token(),
    renewToken: (refused) => keeper.renewToken(refused),
  };
}

/** How a token is got, now and whenever the session needs another. */
function issuer(
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

/** A token that is already where it should be is used as it is: many clouds forbid to move scoped tokens. */
async function movedToken(
  cloud: Cloud,
  { token, project }: TokenCredential,
  http: Http,
  issue: () => Promise<IssuedToken>,
): Promise<IssuedToken> {
  const own = await inspectToken(cloud, token, http);
  if (project === undefined || (own.project !== undefined && isProject(own.project, project))) return own;
  return issue();
}

function scopedProject(token: IssuedToken): TokenProject {
  if (token.project !== undefined) return token.project;
  throw new SignInError(`${userWords(token)} is signed in, but to no project, and Heat works in a project`, {
    hint: 'Give project-name (with project-domain-name) or project-id.',
  });
}

/** An application credential brings its project along; if another one was asked for, nothing good can follow. */
function checkMeant({ credential }: Cloud, project: TokenProject): void {
  const { project: meant } = credential;
  if (meant === undefined || isProject(project, meant)) return;
  // Of the others Keystone was asked for a token of that project; a name that it then leaves out says nothing.
  if (credential.kind !== 'application-credential' && project.name === undefined) return;
  const asked = 'id' in meant ? meant.id : `"${meant.name}"`;
  throw new SignInError(
    `Project ${asked} was asked for, but the ${describeCredential(credential)} is of project ${words(project)}`,
    {
      hint: 'Leave project-name and project-id out, or take a credential that was made in the project that you want.',
    },
  );
}

function isProject(project: TokenProject, meant: ProjectRef): boolean {
  if ('id' in meant) return meant.id === project.id;
  if (meant.name !== project.name) return false;
  const { domain } = meant;
  if (domain === undefined || project.domain === undefined) return true;
  return 'id' in domain ? domain.id === project.domain.id : domain.name === project.domain.name;
}

function checkAllowed({ allowedProjects }: Cloud, project: TokenProject): void {
  if (
    allowedProjects.length === 0 ||
    allowedProjects.some((one) => one === project.id || one === project.name)
  ) {
    return;
  }
  throw new SignInError(
    `Project ${words(project)} is not one of allowed-projects (${formatNames(allowedProjects)}); nothing was touched`,
    {
      hint: 'Use the credentials of an allowed project, or add this one to allowed-projects.',
    },
  );
}

function words({ id, name }: TokenProject): string {
  return name === undefined ? id : `"${name}" (${id})`;
}

function userWords({ user: { id, name = id } }: IssuedToken): string {
  return name === undefined ? 'The user' : `User "${name}"`;
}
