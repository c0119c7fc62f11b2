import { RequestError, StackError } from '../../errors/index.js';
import { HIDDEN_VALUE, type DeployedDefinition, type Stack, type StackChange } from '../../heat/index.js';
import { recordStackRequest } from '../submit/pending-request.js';
import type { Context } from '../context.js';
import { readBaseline } from '../wait/event-feed.js';
import { listResources } from '../result/listed-resources.js';
import { fetchPreview } from '../plan/preview/fetch-preview.js';
import { isJson, type Json, ownValue } from '../../template/index.js';
import { createEmptyRequest, toDeployedDefinitions } from '../plan/definitions/desired-and-deployed.js';
import { createRestoreSides } from '../plan/definitions/stack-definitions.js';
import { planWithFacts } from '../plan/plan-with-facts.js';
import { buildActionResult, type FinishedAction } from '../result/action-result.js';
import { submitUpdate } from '../submit/mutations.js';
import { waitForAction } from '../wait/wait-for-action.js';

/** The stack's definition before a deploy, ready to be sent to Heat again. */
export interface RestorePoint {
  readonly change: StackChange;
}

/**
 * Records the stack's current definition. `requestedValues` are the parameters of this deploy. Heat does not show hidden parameters, so their values can be restored only if this
 * deploy sends the same ones, which a preview of the old definition with the new values verifies. Throws a `StackError`, before
 * anything is changed, if the stack could not be restored exactly.
 */
export async function captureRestorePoint(
  context: Context,
  stack: Stack,
  requestedValues: ReadonlyMap<string, unknown>,
): Promise<RestorePoint> {
  const deployed = await context.heat.getDeployed(stack.ref);
  const hidden = listHiddenParameters(deployed.environment);
  const unknown = hidden.filter((name) => !requestedValues.has(name));
  if (unknown.length > 0)
    throw cannotRestoreError(
      stack,
      `Heat does not show the value of ${quoteNames(unknown)}`,
      HIDDEN_PARAMETER_HINT,
    );
  const change: StackChange = {
    template: deployed.templateText,
    files: deployed.files,
    environment: deployed.environmentText,
    parameters: Object.fromEntries(hidden.map((name) => [name, requestedValues.get(name)])),
    tags: stack.tags,
    disableRollback: stack.disableRollback,
    ...(stack.timeoutMinutes === undefined ? {} : { timeoutMinutes: stack.timeoutMinutes }),
  };
  if (hidden.length > 0) await assertRestorable(context, stack, deployed, change);
  return { change };
}

/** Updates the stack to the restore point and waits for the result. */
export async function restoreStack(
  context: Context,
  { change }: RestorePoint,
  currentStack: Stack,
  timeoutMinutes: number,
): Promise<FinishedAction> {
  const { name, ref } = currentStack;
  const title = `Putting stack ${name} back`;
  context.onProgress({ kind: 'begin', phase: 'act', title: `Restoring stack ${name} to its previous state` });
  const events = await readBaseline(context.heat, ref);
  const beganAtMs = context.clock.now();
  recordStackRequest(context, 'restore', currentStack);
  const { before, row: firstRow } = await submitUpdate(context, currentStack, change, { events });
  const actionEnd = await waitForAction(context, {
    ref,
    action: 'UPDATE',
    beganAtMs,
    timeoutMinutes,
    before,
    firstRow,
  });
  context.onProgress({ kind: 'end' });
  return buildActionResult(actionEnd, undefined, title);
}

/** Returns the names of the parameters whose values Heat hides. */
function listHiddenParameters(environment: Json): string[] {
  const sections = [environment['parameters'], environment['parameter_defaults']].filter(isJson);
  const names = sections.flatMap((section) =>
    Object.entries(section).flatMap(([name, value]) => (value === HIDDEN_VALUE ? [name] : [])),
  );
  return [...new Set(names)];
}

/** Throws a `StackError` unless Heat's preview shows no change for the old definition with the requested hidden values. */
async function assertRestorable(
  { heat }: Context,
  stack: Stack,
  deployed: DeployedDefinition,
  change: StackChange,
): Promise<void> {
  const hiddenValues = new Map(Object.entries(change.parameters ?? {}));
  const [previewAnswer, listing] = await Promise.all([
    previewRestore(heat, stack, change),
    listResources(heat, stack.ref),
  ]);
  const definitions = toDeployedDefinitions(deployed, createEmptyRequest());
  const { changes, unseen } = await planWithFacts(heat, {
    root: stack.ref,
    ...createRestoreSides(stack, deployed, definitions, hiddenValues),
    pseudo: (name) => ownValue(stack.parameters, name),
    listing,
    answer: previewAnswer,
    parameters: new Set(),
    files: new Set(),
    isBeforeCertain: true,
    isChecked: false,
  });
  const paths = [
    ...changes.map(({ path }) => path),
    ...unseen.filter(({ among }) => among === 'all').map(({ path }) => path),
  ];
  if (paths.length === 0) return;
  throw cannotRestoreError(
    stack,
    `with the values that this deploy sets for ${quoteNames([...hiddenValues.keys()])}, these resources would or may differ afterwards: ${paths.join(', ')}`,
    'Deploy the new values of hidden parameters separately first, or use on-verify-failure: fail.',
  );
}

async function previewRestore(
  heat: Context['heat'],
  stack: Stack,
  change: StackChange,
): ReturnType<typeof fetchPreview> {
  try {
    return await fetchPreview(heat, stack.ref, change, false);
  } catch (error) {
    if (!(error instanceof RequestError) || error.status !== 400) throw error;
    throw cannotRestoreError(
      stack,
      'Heat cannot preview the restore',
      'Use on-verify-failure: fail for this deploy.',
      error,
    );
  }
}

const HIDDEN_PARAMETER_HINT =
  'Set its value in this deploy as well, so that the stack can be restored, or use on-verify-failure: fail.';

function cannotRestoreError(stack: Stack, reason: string, hint: string, cause?: RequestError): StackError {
  const text = `Stack ${stack.name} could not be restored if verify-command failed: ${reason}; nothing was changed`;
  return new StackError(text, {
    failureCode: 'invalid-input',
    hint,
    cause,
    serverMessage: cause?.serverMessage,
    requestId: cause?.requestId,
  });
}

function quoteNames(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
