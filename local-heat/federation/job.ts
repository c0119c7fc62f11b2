import { createHmac } from 'node:crypto';
import { authUrl, type InstanceOptions } from '../options.js';
import type { Passwords } from '../passwords.js';
import { issuerUrl } from './addresses.js';
import { IDENTITY_PROVIDER, PROTOCOL } from './names.js';

/** A workflow's job, as far as its token says. */
export interface Job {
  readonly repository: string;
  readonly ref: string;
  readonly environment?: string;
  /** Stays when the repository gets another name. */
  readonly repositoryId?: string;
  /** Stays when the owner gets another name. */
  readonly ownerId?: string;
  /** `ids`: as for repositories that were made, renamed or moved after 2026-07-15. */
  readonly subject?: 'names' | 'ids';
}

/** Ids of `acme/web` and of `acme`. */
export const REPOSITORY_ID = '74';
export const OWNER_ID = '65';

/** The one that may deploy to project demo. */
export const TRUSTED_JOB: Job = { repository: 'acme/web', ref: 'refs/heads/main' };

/** Whatever the branch, so may a job of that repository in this environment. */
export const TRUSTED_ENVIRONMENT = 'production';

/** The variables of a job with the permission `id-token: write`, and where it signs in. */
export function jobVariables(
  options: InstanceOptions,
  passwords: Passwords,
  job: Job = TRUSTED_JOB,
): Readonly<Record<string, string>> {
  if (!options.federation) throw new Error('the instance is not federated');
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${issuerUrl(options)}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearerOf(job, issuerKey(passwords)),
    OS_AUTH_TYPE: 'v3oidcaccesstoken',
    OS_AUTH_URL: authUrl(options),
    OS_IDENTITY_PROVIDER: IDENTITY_PROVIDER,
    OS_PROTOCOL: PROTOCOL,
    OS_PROJECT_NAME: 'demo',
    OS_PROJECT_DOMAIN_NAME: 'Default',
    OS_REGION_NAME: 'RegionOne',
    OS_IDENTITY_API_VERSION: '3',
  };
}

/** What tells the issuer that a bearer is of this instance's making. */
export function issuerKey({ admin }: Passwords): string {
  return createHmac('sha256', admin).update('issuer').digest('hex');
}

function bearerOf(job: Job, key: string): string {
  const claims = Buffer.from(JSON.stringify(claimsOf(job))).toString('base64url');
  return `${claims}.${createHmac('sha256', key).update(claims).digest('hex')}`;
}

/** As GitHub's tokens have them; those of the token itself come from the issuer. */
function claimsOf(job: Job): Readonly<Record<string, string>> {
  const { repository, ref, environment, repositoryId = REPOSITORY_ID, ownerId = OWNER_ID } = job;
  const [owner = ''] = repository.split('/');
  return {
    sub: subjectOf(job),
    repository,
    repository_id: repositoryId,
    repository_owner: owner,
    repository_owner_id: ownerId,
    repository_visibility: 'private',
    ref,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ...(environment === undefined ? {} : { environment }),
    actor: 'ada',
    event_name: 'push',
    workflow: 'deploy',
    job_workflow_ref: `${repository}/.github/workflows/deploy.yml@${ref}`,
    run_id: '1',
    run_attempt: '1',
    runner_environment: 'github-hosted',
  };
}

/** `repo:acme/web:…`, or `repo:acme@65/web@74:…`. */
function subjectOf(job: Job): string {
  const { repository, ref, environment, repositoryId = REPOSITORY_ID, ownerId = OWNER_ID, subject } = job;
  const [owner = '', name = ''] = repository.split('/');
  const whose = subject === 'ids' ? `${owner}@${ownerId}/${name}@${repositoryId}` : repository;
  return `repo:${whose}:${environment === undefined ? `ref:${ref}` : `environment:${environment}`}`;
}
