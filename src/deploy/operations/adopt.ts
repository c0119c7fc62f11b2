import { StackError } from '../../errors/index.js';
import type { NewStack } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { AdoptRequest } from '../request.js';
import type { OperationResult } from '../result.js';
import { buildActionResult } from '../result/action-result.js';
import { assertIsName } from './decide.js';
import { readExportFile, type ExportData } from '../submit/export-data.js';
import { findStack } from '../submit/find-stack.js';
import { submitCreate } from '../submit/mutations.js';
import { tagsToSend } from '../submit/ownership.js';
import { recordPendingRequest } from '../submit/pending-request.js';
import { createSentDefinition } from '../submit/sent-definition.js';
import { waitForAction } from '../wait/wait-for-action.js';

/**
 * Operation `adopt`: creates a stack from an export file, with the existing resources that it names. Never lets Heat roll back: the
 * rollback of a failed adopt deletes the adopted resources (`rollback` in heat/engine/stack.py goes to an empty template; seen with
 * Heat 19 and 27).
 */
export async function adoptStack(context: Context, request: AdoptRequest): Promise<OperationResult> {
  const { stackName, timeoutMinutes } = request;
  const data = await readExportFile(context, request.exportFile);
  for (const value of data.secrets) context.onSecret?.(value);
  await assertNameFree(context, stackName);
  const title = `Adopting stack ${stackName} from ${request.exportFile}`;
  context.onProgress({ kind: 'begin', phase: 'act', title });
  const stack = toNewStack(context, request, data);
  const pending = recordPendingRequest(context, {
    kind: 'adopt',
    stackName,
    stackId: undefined,
    updatedTime: undefined,
    sent: createSentDefinition(stack),
  });
  const beganAtMs = context.clock.now();
  const ref = await submitCreate(context, stack);
  pending.onAccepted(ref);
  const base = { operation: 'adopt', changed: true } as const;
  if (!request.wait) {
    context.onProgress({ kind: 'end' });
    const stackFacts = { ...ref, status: 'ADOPT_IN_PROGRESS', statusReason: '' };
    return { ...base, outcome: 'accepted', stack: stackFacts };
  }
  const target = { ref, action: 'ADOPT', beganAtMs, timeoutMinutes, pending } as const;
  const actionEnd = await waitForAction(context, target);
  const actionResult = buildActionResult(actionEnd, undefined, `Adopt of stack ${stackName}`);
  context.onProgress({ kind: 'end' });
  const { failure } = actionResult;
  if (failure === undefined) return { ...base, ...actionResult, outcome: 'adopted' };
  const hint =
    `Do not delete stack ${stackName}: that deletes the resources that it has adopted. Use operation: abandon (with another ` +
    'export-file), fix the cause, then adopt again.';
  return { ...base, ...actionResult, outcome: 'failed', failure: { ...failure, hint } };
}

/** Returns the create that adopts: the definition in the export file, with the tags of this repository if `own` says so. */
function toNewStack({ owner }: Context, request: AdoptRequest, data: ExportData): NewStack {
  return {
    name: request.stackName,
    adoptData: data.text,
    template: data.template,
    environment: data.environment,
    files: data.files,
    timeoutMinutes: request.timeoutMinutes,
    disableRollback: true,
    tags: tagsToSend({ ...request, previewEnvironment: false }, data.tags, owner),
  };
}

async function assertNameFree(context: Context, stackName: string): Promise<void> {
  const existing = await findStack(context, stackName);
  if (existing === undefined) {
    assertIsName(stackName);
    return;
  }
  throw new StackError(
    `Stack ${stackName} exists already (${existing.state}), so nothing can be adopted as it; nothing was changed`,
    {
      failureCode: 'already-exists',
      hint: 'Choose another stack-name. If an earlier adopt has failed, use operation: abandon for that stack first.',
    },
  );
}
