import { invalid, type Answer, type Call } from './call.js';
import { withDeployment } from './deployments.js';
import { charactersIn, flagIn, textIn } from './json.js';
import { page } from './paging.js';
import { shownStatus } from './shown.js';
import type { Deployment, DeploymentState, DeploymentStatus, State } from './state.js';
import { nextId, now } from './values.js';

const LONGEST_DESCRIPTION = 140;
const STATES: readonly DeploymentState[] = [
  'error',
  'failure',
  'inactive',
  'in_progress',
  'queued',
  'pending',
  'success',
];

export function listStatuses(call: Call): Answer {
  return withDeployment(call, 'read', (deployment) =>
    page(call, deployment.statuses.toReversed(), (status) => shownStatus(call, deployment, status)),
  );
}

export function createStatus(call: Call): Answer {
  return withDeployment(call, 'write', (deployment) => {
    const state = STATES.find((one) => one === textIn(call.body, 'state'));
    if (state === undefined) return unfit('state', 'is not included in the list');
    const refused = refusedIn(call.body);
    if (refused !== undefined) return refused;
    const status = statusFrom(call, deployment, state);
    deployment.environment = status.environment;
    deployment.statuses.push(status);
    if (state === 'success' && flagIn(call.body, 'auto_inactive') !== false)
      retirePrior(call.state, deployment);
    const shown = shownStatus(call, deployment, status);
    return { status: 201, body: shown, headers: { location: String(shown['url']) } };
  });
}

function refusedIn(body: unknown): Answer | undefined {
  if (charactersIn(textIn(body, 'description') ?? '') > LONGEST_DESCRIPTION)
    return unfit('description', `is too long (maximum is ${LONGEST_DESCRIPTION} characters)`);
  const field = ['log_url', 'target_url', 'environment_url'].find(
    (name) => !/^(https?:\/\/|$)/.test(textIn(body, name) ?? ''),
  );
  return field === undefined ? undefined : unfit(field, 'must use http(s) scheme');
}

function statusFrom(call: Call, deployment: Deployment, state: DeploymentState): DeploymentStatus {
  const { body } = call;
  return {
    id: nextId(),
    state,
    description: textIn(body, 'description') ?? '',
    environment: textIn(body, 'environment') ?? deployment.environment,
    environmentUrl: textIn(body, 'environment_url') ?? '',
    logUrl: textIn(body, 'log_url') ?? textIn(body, 'target_url') ?? '',
    creator: call.state.identity,
    createdAt: now(),
  };
}

/**
 * "Adds a new `inactive` status to all prior non-transient, non-production environment deployments with the same
 * repository and `environment` name [...]. An `inactive` status is only added to deployments that had a `success` state."
 */
function retirePrior(state: State, deployment: Deployment): void {
  for (const prior of state.deployments) {
    const last = prior.statuses.at(-1);
    const inPlace = prior.id < deployment.id && prior.environment === deployment.environment;
    if (!inPlace || prior.transient || prior.production || last?.state !== 'success') continue;
    prior.statuses.push({
      ...last,
      id: nextId(),
      state: 'inactive',
      description: '',
      creator: state.identity,
      createdAt: now(),
    });
  }
}

function unfit(field: string, message: string): Answer {
  return invalid({ resource: 'DeploymentStatus', code: 'custom', field, message: `${field} ${message}` });
}
