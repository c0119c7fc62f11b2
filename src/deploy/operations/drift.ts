import { StackError } from '../../errors/index.js';
import { isInProgress } from '../../heat/index.js';
import type { Context } from '../context.js';
import { hasDrift, type Drift } from '../drift/drift.js';
import { readDrift } from '../drift/read-drift.js';
import type { DriftRequest } from '../request.js';
import type { Failure, OperationResult } from '../result.js';
import { getStackOrThrow } from '../submit/find-stack.js';
import { toStackFacts } from '../wait/run-stack-action.js';
import { preview } from './preview.js';
import type { Bundle } from '../../template/index.js';

/**
 * Operation `drift`: compares each resource with its live object and, with a template, the deployed stack with the repository.
 * Changes nothing. Throws a `StackError` while an action runs, because its resources change all the time.
 */
export async function detectDrift(
  context: Context,
  request: DriftRequest,
  files: Bundle | undefined,
): Promise<OperationResult> {
  const stack = await getStackOrThrow(context, request.stackName, 'check for drift');
  if (isInProgress(stack))
    throw new StackError(`Stack ${stack.name} is ${stack.state}, so its resources cannot be compared now`, {
      hint: 'Wait for it to finish.',
      failureCode: 'in-progress',
    });
  context.onProgress({
    kind: 'begin',
    phase: 'read',
    title: `Comparing stack ${stack.name} with its live resources`,
  });
  const drift = await readDrift(context, stack);
  context.onProgress({ kind: 'fact', text: `${stack.name}: ${drift.summary}` });
  context.onProgress({ kind: 'end' });
  const plan =
    request.desired === undefined
      ? undefined
      : (await preview(context, { ...request.desired, operation: 'preview' }, files)).plan;
  const isDrifted = hasDrift(drift);
  return {
    operation: 'drift',
    outcome: isDrifted ? 'drifted' : 'unchanged',
    changed: false,
    stack: toStackFacts(stack),
    otherOutputs: stack.outputs,
    drift,
    plan,
    failure: isDrifted && request.failOnDrift ? toFailure(drift) : undefined,
  };
}

const HINT =
  'If a change is wanted, put it into the template and deploy. Otherwise change it back in the service, or replace the resource: ' +
  'operation: update with replace. With converge: true, an update creates resources again that no longer exist, but Heat does not ' +
  'notice most changed properties.';

function toFailure(drift: Drift): Failure {
  const summary = `Stack ${drift.stack.name} has drifted: ${drift.summary}`;
  return { summary, reason: summary, resources: [], locations: [], hint: HINT, code: 'drift' };
}
