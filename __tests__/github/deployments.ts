import { NOT_FOUND, numberIn, type Answer, type Call } from './call.js';
import { flagIn, isJson, textIn } from './json.js';
import { page } from './paging.js';
import { forbidden } from './permissions.js';
import { shownDeployment } from './shown.js';
import type { Deployment } from './state.js';
import { nextId, now, shaOf } from './values.js';

export function listDeployments(call: Call): Answer {
  const found = call.state.deployments
    .filter((one) =>
      (['sha', 'ref', 'task', 'environment'] as const).every((name) => suits(call, name, one[name])),
    )
    .sort((one, other) => other.id - one.id);
  return (
    forbidden(call.state, ['deployments'], 'read') ?? page(call, found, (one) => shownDeployment(call, one))
  );
}

export function createDeployment(call: Call): Answer {
  const refused = forbidden(call.state, ['deployments'], 'write');
  if (refused !== undefined) return refused;
  const created = deploymentFrom(call);
  call.state.deployments.push(created);
  return { status: 201, body: shownDeployment(call, created) };
}

export function readDeployment(call: Call): Answer {
  return withDeployment(call, 'read', (found) => ({ status: 200, body: shownDeployment(call, found) }));
}

export function withDeployment(
  call: Call,
  level: 'read' | 'write',
  then: (found: Deployment) => Answer,
): Answer {
  const id = numberIn(call, 'deployment_id');
  const found = call.state.deployments.find((one) => one.id === id);
  if (found === undefined) return NOT_FOUND;
  return forbidden(call.state, ['deployments'], level) ?? then(found);
}

/** `none` is what GitHub calls a filter that filters nothing. */
function suits(call: Call, name: string, value: string): boolean {
  const wanted = call.query.get(name) ?? 'none';
  return wanted === 'none' || wanted === value;
}

function deploymentFrom({ body, state }: Call): Deployment {
  const ref = textIn(body, 'ref') ?? '';
  const environment = textIn(body, 'environment') ?? 'production';
  return {
    id: nextId(),
    ref,
    sha: shaFor(ref, [...state.pullRequests.values()]),
    task: textIn(body, 'task') ?? 'deploy',
    payload: (isJson(body) ? body['payload'] : undefined) ?? {},
    originalEnvironment: environment,
    environment,
    description: textIn(body, 'description') ?? null,
    transient: flagIn(body, 'transient_environment') ?? false,
    production: flagIn(body, 'production_environment') ?? environment === 'production',
    creator: state.identity,
    createdAt: now(),
    statuses: [],
  };
}

function shaFor(
  ref: string,
  pulls: readonly { readonly headRef: string; readonly headSha: string }[],
): string {
  if (/^[0-9a-f]{40}$/.test(ref)) return ref;
  return pulls.find(({ headRef }) => headRef === ref)?.headSha ?? shaOf(ref);
}
