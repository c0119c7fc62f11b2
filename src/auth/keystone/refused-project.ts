import { DecodeError, didYouMeanClause, joinNames, RequestError, SignInError } from '../../errors/index.js';
import { REQUIRED_METHODS, type Http } from '../../http/index.js';
import { describeCredential, type DirectCredential } from '../credentials/credential.js';
import { toPasswordIdentity } from '../credentials/password.js';
import type { ProjectRef } from '../credentials/project.js';
import type { Cloud } from '../settings/read-cloud.js';
import { requestToken } from './keystone.js';
import { listProjects, type UserProject } from './projects.js';

interface SignInAttempt {
  readonly cloud: Cloud;
  readonly http: Http;
  readonly onSecret: (value: string) => void;
}

/**
 * Explains a rejected sign-in to a project. Keystone rejects a wrong password and a project without a role with the same words. So this signs in
 * once more without a project: if Keystone accepts that, the project is the problem, and the user's projects tell which one was meant. Returns
 * `undefined` if anything else is the problem. Used for the first sign-in only: a cloud can lock users out after several wrong passwords.
 */
export async function explainRefusedProject(
  error: unknown,
  { cloud, http, onSecret }: SignInAttempt,
): Promise<SignInError | undefined> {
  const { credential } = cloud;
  if (credential.kind !== 'password' && credential.kind !== 'token') return undefined;
  const { project } = credential;
  const rejection = error instanceof SignInError ? findRejection(error.cause) : undefined;
  if (rejection === undefined || project === undefined) return undefined;
  const token = await findAnyToken(credential, cloud, http, onSecret);
  const projects = token === undefined ? undefined : await listProjects(cloud, token, http);
  const text = projects === undefined ? undefined : describeProblem(project, projects);
  if (text === undefined) return undefined;
  return new SignInError(`Keystone accepted the ${describeCredential(credential)}, but ${text.problem}`, {
    serverMessage: rejection.serverMessage,
    requestId: rejection.requestId,
    failureCode: 'sign-in',
    hint: text.hint,
    cause: rejection,
  });
}

/** Not for a user with several factors, whose password Keystone has accepted. */
function findRejection(error: unknown): RequestError | undefined {
  return error instanceof RequestError &&
    error.status === 401 &&
    error.serverMessage?.startsWith(REQUIRED_METHODS) !== true
    ? error
    : undefined;
}

/** Returns a token of the user for no project, or the given one; `undefined` if Keystone does not accept the password either. */
async function findAnyToken(
  credential: DirectCredential & { readonly kind: 'password' | 'token' },
  cloud: Cloud,
  http: Http,
  onSecret: (value: string) => void,
): Promise<string | undefined> {
  if (credential.kind === 'token') return credential.token;
  // Without a scope, Keystone would take the user's default project.
  const auth = { identity: toPasswordIdentity(credential), scope: 'unscoped' };
  try {
    const { id } = await requestToken(cloud, { path: '/auth/tokens', json: { auth } }, http, onSecret);
    return id;
  } catch (error) {
    // Do not swallow a cancellation.
    if (error instanceof SignInError || error instanceof DecodeError) return undefined;
    throw error;
  }
}

interface Explanation {
  readonly problem: string;
  readonly hint: string;
}

/** Returns `undefined` if the user has a role in the project, or may have one. */
function describeProblem(project: ProjectRef, projects: readonly UserProject[]): Explanation | undefined {
  const text = 'id' in project ? project.id : `"${project.name}"`;
  const same = projects.filter((one) =>
    'id' in project ? one.id === project.id : one.name === project.name,
  );
  const matching =
    'id' in project ? same : same.filter(({ domain_id: id }) => isInDomain(id, project.domain));
  if (matching.length > 0) {
    return matching.some(({ enabled }) => enabled !== false)
      ? undefined
      : { problem: `project ${text} is disabled`, hint: 'Ask the operator to enable it.' };
  }
  const [elsewhere] = same;
  return {
    problem: `the user has no role in project ${text}, or it does not exist`,
    hint:
      elsewhere?.id === undefined
        ? describeProjects(project, projects)
        : `The user has a role in a project of this name in another domain (${elsewhere.domain_id ?? 'unknown'}): ` +
          `set project-domain-name to the name of that domain, or set project-id to ${elsewhere.id}.`,
  };
}

/** The id of the first domain is `default`, its name usually "Default". The ids of others are not known by their names. */
function isInDomain(
  id: string | undefined,
  domain: Extract<ProjectRef, { name: string }>['domain'],
): boolean {
  if (id === undefined) return true;
  if (domain === undefined) return id === 'default';
  if ('id' in domain) return id === domain.id;
  return id === 'default' ? domain.name.toLowerCase() === 'default' : domain.name.toLowerCase() !== 'default';
}

function describeProjects(project: ProjectRef, projects: readonly UserProject[]): string {
  const names = projects.flatMap(({ name, enabled }) =>
    name === undefined || enabled === false ? [] : [name],
  );
  if (names.length === 0) return 'The user has no role in any project: ask the operator to assign one.';
  const list = joinNames(names.map((name) => `"${name}"`));
  const clause = 'id' in project ? '' : didYouMeanClause(project.name, names);
  return `Set project-name or project-id to one of the user's projects: ${list}${clause}`;
}
