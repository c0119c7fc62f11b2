import * as v from 'valibot';
import { messageOf } from '../../errors/index.js';
import type { GitHub } from './api.js';
import { createOnce } from './create-once.js';
import { readStatus } from './rate-limits.js';
import {
  assertAllRead,
  id,
  optionalText,
  readItems,
  readList,
  readResponse,
  type ReadList,
} from './responses.js';

/** A deployment as GitHub records it. */
export interface DeploymentRecord {
  readonly environment: string;
  /** Commit that is deployed. */
  readonly sha: string;
  /** True for a preview environment, which is deleted with its pull request (`transient_environment`). */
  readonly isTransient: boolean;
  /** Distinguishes the deployments of different stacks in the same environment. */
  readonly marker: string;
  /** For the stacks of a file: the marker by which `prune`, which knows only their tags, finds the deployment. */
  readonly fileMarker?: string | undefined;
  /** Web page of the workflow run, by which a deployment whose response was lost is recognized. */
  readonly runUrl: string;
  readonly description: string;
}

export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'inactive';

export interface DeploymentStatus {
  readonly state: DeploymentState;
  readonly description: string;
  /** Web page of the workflow run. */
  readonly logUrl: string;
  /** URL of the deployed application. */
  readonly url?: string | undefined;
}

/** GitHub returns only a message if it has merged the default branch instead. */
const createdSchema = v.object({ id: v.fallback(v.optional(id), undefined), message: optionalText });
const deploymentSchema = v.object({ id, environment: optionalText, payload: v.optional(v.unknown()) });
const statusSchema = v.object({ state: optionalText });

/** Creates a deployment and returns its id. */
export async function createDeployment(github: GitHub, record: DeploymentRecord): Promise<number> {
  return createOnce({
    create: () => postDeployment(github, record),
    find: () => findOpenDeployment(github, record),
  });
}

async function postDeployment({ octokit, repository }: GitHub, record: DeploymentRecord): Promise<number> {
  const { data } = await octokit.rest.repos.createDeployment({
    ...repository,
    ref: record.sha,
    environment: record.environment,
    description: record.description,
    transient_environment: record.isTransient,
    payload: {
      heat_stack_deploy: record.marker,
      ...(record.fileMarker === undefined ? {} : { heat_stacks_file: record.fileMarker }),
      run: record.runUrl,
    },
    // Deploy the checked-out commit as it is: do not merge, and leave required checks to the workflow.
    auto_merge: false,
    required_contexts: [],
  });
  const created = readResponse(createdSchema, data);
  if (created.id !== undefined) return created.id;
  throw new Error(created.message ?? 'GitHub did not create the deployment');
}

/** True if GitHub has refused to create a deployment because it does not know the commit. */
export function isUnknownCommit(error: unknown): boolean {
  return readStatus(error) === 422 && /no ref found/i.test(messageOf(error));
}

export async function setDeploymentStatus(
  { octokit, repository }: GitHub,
  deploymentId: number,
  { state, description, logUrl, url }: DeploymentStatus,
): Promise<void> {
  await octokit.rest.repos.createDeploymentStatus({
    ...repository,
    deployment_id: deploymentId,
    state,
    description,
    log_url: logUrl,
    ...(url === undefined ? {} : { environment_url: url }),
  });
}

/** What identifies the deployments of a stack by a workflow run. */
type DeploymentsOfRun = Pick<DeploymentRecord, 'environment' | 'marker' | 'runUrl'>;

/** Returns the newest deployment of the stack by this workflow run if it has no status yet. */
export async function findOpenDeployment(
  github: GitHub,
  deployments: DeploymentsOfRun,
): Promise<number | undefined> {
  const newest = await findNewestDeployment(github, deployments);
  return newest?.hasStatus === false ? newest.id : undefined;
}

/** Returns the newest deployment of the stack by this workflow run if it is in progress. */
export async function findRunningDeployment(
  github: GitHub,
  deployments: DeploymentsOfRun,
): Promise<number | undefined> {
  const newest = await findNewestDeployment(github, deployments);
  return newest?.state === 'in_progress' ? newest.id : undefined;
}

interface NewestDeployment {
  readonly id: number;
  readonly hasStatus: boolean;
  readonly state: string | undefined;
}

async function findNewestDeployment(
  github: GitHub,
  { environment, marker, runUrl }: DeploymentsOfRun,
): Promise<NewestDeployment | undefined> {
  let unreadable = 0;
  for await (const page of readPages(github, { environment })) {
    unreadable += page.unreadable;
    const found = page.items.find(({ payload }) => hasMarker(payload, marker) && readRun(payload) === runUrl);
    if (found === undefined) continue;
    const statuses = await readNewestStatus(github, found.id);
    const hasStatus = readItems(v.unknown(), statuses).length > 0;
    return { id: found.id, hasStatus, state: readItems(statusSchema, statuses)[0]?.state };
  }
  assertAllRead(unreadable);
  return undefined;
}

/** Yields the deployments of an environment or a commit, newest first. Requests a page only if it is needed, because an environment can have thousands. */
async function* readPages(
  { octokit, repository }: GitHub,
  filter: { readonly environment: string } | { readonly sha: string },
): AsyncGenerator<ReadList<typeof deploymentSchema>> {
  const parameters = { ...repository, ...filter, per_page: 100 };
  for await (const { data } of octokit.paginate.iterator(octokit.rest.repos.listDeployments, parameters))
    yield readList(deploymentSchema, data);
}

/** Returns a list with the newest status of the deployment, if it has one. */
async function readNewestStatus({ octokit, repository }: GitHub, deploymentId: number): Promise<unknown> {
  const parameters = { ...repository, deployment_id: deploymentId, per_page: 1 };
  return (await octokit.rest.repos.listDeploymentStatuses(parameters)).data;
}

/** Which deployments to mark as inactive. */
interface RetiredDeployments {
  readonly environment: string;
  /** The marker of the stack. */
  readonly marker: string;
  /** Only deployments that are older than this one. */
  readonly olderThan?: number;
}

/**
 * Marks the stack's deployments in the environment as inactive, and returns their number. GitHub does this itself when a newer
 * deployment succeeds, but not for transient deployments, and not when a stack is deleted.
 */
export async function retireDeployments(
  github: GitHub,
  { environment, marker, olderThan = Infinity }: RetiredDeployments,
  status: Omit<DeploymentStatus, 'state'>,
): Promise<number> {
  const active = await listActive(github, environment, (one) => {
    return one.id < olderThan && hasMarker(one.payload, marker);
  });
  // Oldest first: if GitHub fails in between, the next step finds the others.
  for (const deploymentId of active.toReversed())
    await setDeploymentStatus(github, deploymentId, { ...status, state: 'inactive' });
  return active.length;
}

/** Returns the environments that the stack was deployed to with one of the commits. */
export async function findEnvironments(
  github: GitHub,
  { marker, commits }: { readonly marker: string; readonly commits: readonly string[] },
): Promise<string[]> {
  const environments = new Set<string>();
  for (const sha of new Set(commits)) {
    for await (const { items } of readPages(github, { sha })) {
      for (const { environment, payload } of items)
        if (environment !== undefined && hasMarker(payload, marker)) environments.add(environment);
    }
  }
  return [...environments];
}

/** Returns how many of the stack's deployments in the environment are not inactive. */
export async function countActive(
  github: GitHub,
  { environment, marker }: RetiredDeployments,
): Promise<number> {
  return (await listActive(github, environment, ({ payload }) => hasMarker(payload, marker))).length;
}

/** Returns the ids of those that are not inactive, newest first. */
async function listActive(
  github: GitHub,
  environment: string,
  isIncluded: (deployment: v.InferOutput<typeof deploymentSchema>) => boolean,
): Promise<number[]> {
  const active: number[] = [];
  for await (const { items } of readPages(github, { environment })) {
    for (const { id: deploymentId } of items.filter(isIncluded)) {
      const statuses = await readNewestStatus(github, deploymentId);
      // Everything older than an inactive deployment is already inactive.
      if (readItems(statusSchema, statuses)[0]?.state === 'inactive') return active;
      active.push(deploymentId);
    }
  }
  return active;
}

/** GitHub returns a payload as an object or as JSON text. */
function hasMarker(payload: unknown, marker: string): boolean {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload ?? null);
  return text.includes(JSON.stringify(marker).slice(1, -1));
}

/** Returns the page of the workflow run that created the deployment, if the payload names it. */
function readRun(payload: unknown): unknown {
  try {
    const value: unknown = typeof payload === 'string' ? JSON.parse(payload) : payload;
    return typeof value === 'object' && value !== null && 'run' in value ? value.run : undefined;
  } catch {
    return undefined;
  }
}
