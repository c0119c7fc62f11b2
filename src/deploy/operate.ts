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
import type { Request } from './request.js';
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
    const isHiddenValueKnown = files?.template !== undefined && !keepsExisting(request);
    if (!isHiddenValueKnown) await registerHiddenOutputs(context, result, files);
    return result;
  });
}

/** True for an update that keeps parameters of the stack. */
function keepsExisting(request: Request): boolean {
  return 'keepExisting' in request && request.keepExisting;
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

async function runOperation(
  context: Context,
  request: Request,
  files: Bundle | undefined,
): Promise<OperationResult> {
  switch (request.operation) {
    case 'deploy':
    case 'create':
    case 'update':
      if (files === undefined) throw new InputError([{ input: 'template', problem: 'is required' }]);
      return deploy(context, request, files);
    case 'preview':
      return preview(context, request, files);
    case 'validate':
      return validate(context, files);
    case 'delete':
      return deleteOperation(context, request);
    case 'prune':
      return prune(context, request);
    case 'suspend':
    case 'resume':
    case 'check':
      return runStackOperation(context, { ...request, operation: request.operation });
    case 'cancel':
      return cancelUpdate(context, request);
    case 'snapshot':
      return takeSnapshot(context, request);
    case 'restore':
      return restoreFromSnapshot(context, request);
    case 'delete-snapshot':
      return deleteSnapshot(context, request);
    case 'wait':
      return waitForCurrentAction(context, request);
    case 'clear-hooks':
      return clearHooks(context, request);
    case 'drift':
      return detectDrift(context, request, files);
    case 'export':
      return exportStack(context, request);
    case 'abandon':
      return abandonStack(context, request);
    case 'adopt':
      return adoptStack(context, request);
    case 'list':
    case 'show':
    case 'outputs':
    case 'resources':
    case 'resource':
    case 'events':
    case 'template':
    case 'snapshots':
      return read(context, request);
  }
}
