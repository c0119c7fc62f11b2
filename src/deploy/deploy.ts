import { StackError } from '../errors/index.js';
import type { Stack, StackOutput, StackRef } from '../heat/index.js';
import type { Context, Files } from './context.js';
import { decide, type Decision } from './decide.js';
import { definitionOf } from './definition.js';
import { removeStack } from './delete.js';
import { takeBaseline } from './event-feed.js';
import { isEmptyShell } from './empty-shell.js';
import { findStack, untilNameIsFree } from './find-stack.js';
import { guard } from './preview.js';
import { tagsToSend } from './ownership.js';
import type { DeployRequest } from './request.js';
import type { Outcome, Result } from './result.js';
import { report, type Reported } from './report-ending.js';
import { settle } from './settle.js';
import { createOnce, updateOnce } from './submit.js';
import { refuseInvalid } from './validate.js';
import { watch, type Watched } from './watch.js';

/** Operations `deploy`, `create` and `update`: validate, decide, act, watch, explain. */
export async function deploy(context: Context, request: DeployRequest, files: Files): Promise<Result> {
  const startedAtMs = context.clock.now();
  const { decision, stack } = await prepare(context, request, files);
  await guard(context, request, files, decision, stack);
  if (decision === 'recreate' && stack !== undefined) await clearAway(context, request, stack);
  const before = decision === 'update' ? stack : undefined;
  const watched = await submit(context, request, files, before);
  if (!request.wait) return accepted(context, request, watched, startedAtMs);
  const ending = await watch(context, watched);
  const reported = report(
    ending,
    files,
    `${before === undefined ? 'Create' : 'Update'} of stack ${watched.ref.name}`,
  );
  context.tell({ kind: 'end' });
  const outcome = outcomeOf(reported, decision, before);
  const result: Result = {
    operation: request.operation,
    outcome,
    changed: outcome !== 'unchanged',
    durationMs: context.clock.now() - startedAtMs,
    ...reported,
  };
  return outcome === 'unchanged' && request.failOnNoChanges ? { ...result, failure: NO_CHANGES } : result;
}

const NO_CHANGES = {
  summary: 'Nothing changed, and fail-on-no-changes is true',
  reason: 'The stack is already as the template asks.',
  resources: [],
  places: [],
} as const;

interface Prepared {
  readonly decision: Exclude<Decision, 'wait'>;
  readonly stack: Stack | undefined;
}

/** Validation and the look at the stack go side by side; waits for another action as the policy says. */
async function prepare(context: Context, request: DeployRequest, files: Files): Promise<Prepared> {
  context.tell({
    kind: 'begin',
    phase: 'validate',
    title: `Asking Heat about the template and stack ${request.stackName}`,
  });
  const validated = files.template === undefined ? Promise.resolve() : refuseInvalid(context, files);
  const [found] = await Promise.all([findStack(context, request.stackName), validated]);
  context.tell({
    kind: 'fact',
    text: found === undefined ? 'There is no such stack yet' : `The stack is ${found.state}`,
  });
  context.tell({ kind: 'end' });
  for (let stack = found; ;) {
    const decision = decide({ stack, isEmptyShell: await isEmptyShell(context, stack) }, request);
    if (decision !== 'wait') return { decision, stack };
    // Only a stack that is there can be waited for.
    if (stack !== undefined && (await settle(context, stack, request.timeoutMinutes)) === undefined) {
      await untilNameIsFree(context, stack.name);
    }
    stack = await findStack(context, request.stackName);
  }
}

/** Deletes the stack, to the moment in which its name is free again. */
async function clearAway(context: Context, request: DeployRequest, stack: Stack): Promise<void> {
  const { failure } = await removeStack(context, stack, request);
  if (failure !== undefined) {
    const summary = `Stack ${stack.name} could not be deleted to be created anew: ${failure.summary}`;
    throw new StackError(summary, { said: failure.reason, next: failure.next });
  }
  await untilNameIsFree(context, stack.name);
}

async function submit(
  context: Context,
  request: DeployRequest,
  files: Files,
  before: Stack | undefined,
): Promise<Watched> {
  const definition = {
    ...definitionOf(files),
    timeoutMinutes: request.timeoutMinutes,
    disableRollback: request.disableRollback,
  };
  const tags = tagsToSend(request.tags, before?.tags ?? [], request.own ? context.owner : undefined);
  const { timeoutMinutes } = request;
  if (before === undefined) {
    context.tell({ kind: 'begin', phase: 'act', title: `Creating stack ${request.stackName}` });
    const beganAtMs = context.clock.now();
    const ref = await createOnce(context, { ...definition, name: request.stackName, tags });
    return { ref, action: 'CREATE', beganAtMs, timeoutMinutes };
  }
  context.tell({ kind: 'begin', phase: 'act', title: `Updating stack ${before.name}` });
  const events = await takeBaseline(context.heat, before.ref);
  const beganAtMs = context.clock.now();
  const { converge, clearParameters, keepExisting } = request;
  const change = {
    ...definition,
    tags,
    ...(converge ? { converge } : {}),
    ...(clearParameters.length > 0 ? { clearParameters } : {}),
  };
  const ref = await updateOnce(context, before, change, keepExisting);
  return {
    ref,
    action: 'UPDATE',
    beganAtMs,
    timeoutMinutes,
    before: { updatedTime: before.updatedTime, events },
  };
}

/** `wait: false`: Heat has said yes, and that is all that is known. */
async function accepted(
  context: Context,
  request: DeployRequest,
  { ref }: { readonly ref: StackRef },
  startedAtMs: number,
): Promise<Result> {
  context.tell({ kind: 'fact', text: 'Heat has accepted; not waiting for the end' });
  context.tell({ kind: 'end' });
  const row = await context.heat.getStack(ref, { resolveOutputs: false });
  return {
    operation: request.operation,
    outcome: 'accepted',
    changed: true,
    durationMs: context.clock.now() - startedAtMs,
    stack: { id: ref.id, name: ref.name, status: row?.state ?? '', statusReason: row?.statusReason ?? '' },
  };
}

function outcomeOf(reported: Reported, decision: Decision, before: Stack | undefined): Outcome {
  if (reported.failure !== undefined) return 'failed';
  if (before === undefined) return decision === 'recreate' ? 'recreated' : 'created';
  const touched = reported.touchedResources > 0 || !sameOutputs(before.outputs ?? [], reported.outputs);
  return touched ? 'updated' : 'unchanged';
}

function sameOutputs(left: readonly StackOutput[], right: readonly StackOutput[]): boolean {
  const asText = (outputs: readonly StackOutput[]): string =>
    JSON.stringify([...outputs].map(({ key, value }) => [key, value]).sort());
  return asText(left) === asText(right);
}
