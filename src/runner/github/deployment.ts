import type { GitHub } from './api.js';

/** A deployment as GitHub records it. */
export interface DeploymentRecord {
  readonly environment: string;
  /** What is deployed. */
  readonly sha: string;
  /** Gone when its pull request is; GitHub then does not count it among the lasting ones. */
  readonly isTransient: boolean;
  /** Tells the deployments of one stack from those of others in the same environment. */
  readonly marker: string;
  readonly description: string;
}

export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'inactive';

export interface DeploymentStatus {
  readonly state: DeploymentState;
  readonly description: string;
  /** The page of the run. */
  readonly logUrl: string;
  /** Where the deployed can be looked at. */
  readonly url?: string | undefined;
}

/** Records a deployment; its id. */
export async function createDeployment(
  { octokit, repository }: GitHub,
  record: DeploymentRecord,
): Promise<number> {
  const { data } = await octokit.rest.repos.createDeployment({
    ...repository,
    ref: record.sha,
    environment: record.environment,
    description: record.description,
    transient_environment: record.isTransient,
    payload: { heat_stack_deploy: record.marker },
    // What is checked out is deployed as it is: nothing is merged, and whether checks are green the workflow decides.
    auto_merge: false,
    required_contexts: [],
  });
  if ('id' in data) return data.id;
  throw new Error(data.message ?? 'GitHub did not record the deployment');
}

export async function setDeploymentStatus(
  { octokit, repository }: GitHub,
  id: number,
  { state, description, logUrl, url }: DeploymentStatus,
): Promise<void> {
  await octokit.rest.repos.createDeploymentStatus({
    ...repository,
    deployment_id: id,
    state,
    description,
    log_url: logUrl,
    ...(url === undefined ? {} : { environment_url: url }),
  });
}

/**
 * Makes the stack's deployments in that environment inactive, all but one; how many they were. GitHub does so by itself
 * when a newer one succeeds, but not to transient ones, and not when a stack is deleted.
 */
export async function retireDeployments(
  github: GitHub,
  environment: string,
  mark: string,
  status: Omit<DeploymentStatus, 'state'>,
  except?: number,
): Promise<number> {
  const { octokit, repository } = github;
  const all = await octokit.paginate(octokit.rest.repos.listDeployments, {
    ...repository,
    environment,
    per_page: 100,
  });
  const ours = all.filter(({ id, payload }) => id !== except && isMarked(payload, mark));
  let retired = 0;
  for (const { id } of ours) {
    const { data } = await octokit.rest.repos.listDeploymentStatuses({
      ...repository,
      deployment_id: id,
      per_page: 1,
    });
    // The list is newest first, and whatever is older than one that is retired was retired with it.
    if (data[0]?.state === 'inactive') break;
    await setDeploymentStatus(github, id, { ...status, state: 'inactive' });
    retired += 1;
  }
  return retired;
}

/** GitHub gives a payload back as it came, or as text. */
function isMarked(payload: unknown, mark: string): boolean {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return text.includes(JSON.stringify(mark).slice(1, -1));
}
