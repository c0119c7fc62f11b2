import { InputError } from '../errors/index.js';
import { runStackOperation, cancelUpdate } from './operations/stack-actions.js';
import { clearHooks } from './operations/clear-hooks.js';
import type { Context } from './context.js';
import { adoptStack } from './operations/adopt.js';
import { deleteOperation } from './operations/delete.js';
import { deleteSnapshot } from './operations/delete-snapshot.js';
import { detectDrift } from './operations/drift.js';
import { deploy } from './operations/deploy.js';
import { abandonStack, exportStack } from './operations/export.js';
import { preview } from './operations/preview.js';
import { prune } from './operations/prune.js';
import { read } from './operations/read.js';
import type { DeployRequest, Operation, Request } from './request.js';
import type { OperationResult, Result } from './result.js';
import { registerHiddenOutputs } from './result/hidden-outputs.js';
import { waitForCurrentAction } from './operations/wait.js';
import { restoreFromSnapshot, takeSnapshot } from './operations/snapshot.js';
import { findExpiry } from './submit/expiry.js';
import { findDeployedCommit } from './submit/deployed-commit.js';
import { validate } from './operations/validate.js';
import type { Bundle } from '../template/index.js';

/** Runs the requested operation. Returns a result for a failed stack; throws any other error. */
export function operate(context: Context, request: Request, files: Bundle | undefined): Promise<Result> {
  return withDuration(context, async () => {
    const result = await runOperation(context, request, files);
    // A stack that was only looked at, was rolled back or restored, or that someone else has updated, has other values.
    const isDeployed = isDeploy(request) && files?.template !== undefined && result.failure === undefined;
    if (!isDeployed) await registerHiddenOutputs(context, result, undefined);
    else if (request.keepExisting) await registerHiddenOutputs(context, result, files);
    return result;
  });
}

/** False for a preview or a drift detection, which leave the stack as an earlier deploy has made it. */
function isDeploy(request: Request): request is DeployRequest {
  return request.operation === 'deploy' || request.operation === 'create' || request.operation === 'update';
}

/** Adds the time that `run` took, in milliseconds, and the commit and expiry of the stack. */
export async function withDuration(
  { clock, owner }: Pick<Context, 'clock' | 'owner'>,
  run: () => Promise<OperationResult>,
): Promise<Result> {
  const startedAtMs = clock.now();
  const result = await run();
  const commit = result.stack && findDeployedCommit(result.stack, owner);
  const expires = findExpiry(result.stack?.tags ?? [])?.time;
  return { ...result, commit, expires, durationMs: clock.now() - startedAtMs };
}

type RequestFor<Name extends Operation> = Request & { readonly operation: Name };
type Run<Name extends Operation> = (
  context: Context,
  request: RequestFor<Name>,
  files: Bundle | undefined,
) => Promise<OperationResult>;

const OPERATIONS: { readonly [Name in Operation]: Run<Name> } = {
  deploy: deployFiles,
  create: deployFiles,
  update: deployFiles,
  preview,
  validate: (context, _request, files) => validate(context, files),
  delete: deleteOperation,
  prune,
  suspend: runStackOperation,
  resume: runStackOperation,
  check: runStackOperation,
  cancel: cancelUpdate,
  snapshot: takeSnapshot,
  restore: restoreFromSnapshot,
  'delete-snapshot': deleteSnapshot,
  wait: waitForCurrentAction,
  'clear-hooks': clearHooks,
  drift: detectDrift,
  export: exportStack,
  abandon: abandonStack,
  adopt: adoptStack,
  list: read,
  show: read,
  outputs: read,
  resources: read,
  resource: read,
  events: read,
  template: read,
  snapshots: read,
};

function runOperation<Name extends Operation>(
  context: Context,
  request: RequestFor<Name>,
  files: Bundle | undefined,
): Promise<OperationResult> {
  const name: Name = request.operation;
  return OPERATIONS[name](context, request, files);
}

async function deployFiles(
  context: Context,
  request: DeployRequest,
  files: Bundle | undefined,
): Promise<OperationResult> {
  if (files === undefined) throw new InputError([{ input: 'template', problem: 'is required' }]);
  return deploy(context, request, files);
}
