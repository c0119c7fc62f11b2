import { StackError } from '../errors/index.js';
import { isComplete, isInProgress, type Action, type Stack, type StackAction } from '../heat/index.js';
import type { Context } from './context.js';
import { takeBaseline } from './event-feed.js';
import { needStack } from './find-stack.js';
import { report } from './report-ending.js';
import type { ActOperation, ActRequest } from './request.js';
import type { Outcome, Result, StackFacts } from './result.js';
import { atRest, settle } from './settle.js';
import { watch, type Watched } from './watch.js';

interface Kind {
  readonly action: Action;
  readonly outcome: Outcome;
  readonly doing: string;
}

const KINDS: Readonly<Record<Exclude<ActOperation, 'cancel'>, Kind>> = {
  suspend: { action: 'SUSPEND', outcome: 'suspended', doing: 'Suspending' },
  resume: { action: 'RESUME', outcome: 'resumed', doing: 'Resuming' },
  check: { action: 'CHECK', outcome: 'checked', doing: 'Checking' },
};

/** Operations `suspend`, `resume`, `check`. */
export async function act(
  context: Context,
  request: ActRequest & { readonly operation: keyof typeof KINDS },
): Promise<Result> {
  const startedAtMs = context.clock.now();
  const { operation } = request;
  const kind = KINDS[operation];
  const found = await needStack(context, request.stackName, operation);
  const stack = await atRest(context, found, request);
  if (stack === undefined) throw gone(request);
  const done = (outcome: Outcome, changed: boolean, rest: Partial<Result>): Result => ({
    operation,
    outcome,
    changed,
    durationMs: context.clock.now() - startedAtMs,
    ...rest,
  });
  // Heat says yes to suspending what is suspended, and then nothing happens.
  if (operation !== 'check' && stack.action === kind.action && isComplete(stack)) {
    context.tell({ kind: 'notice', text: `Stack ${stack.name} is ${stack.state} already` });
    return done('unchanged', false, { stack: factsOf(stack), outputs: stack.outputs });
  }
  context.tell({ kind: 'begin', phase: 'act', title: `${kind.doing} stack ${stack.name}` });
  const watched = await ask(context, stack, operation, kind.action, request.timeoutMinutes);
  if (!request.wait) return done('accepted', true, { stack: factsOf(stack) });
  const reported = await report(
    context,
    await watch(context, watched),
    undefined,
    `${kind.doing} stack ${stack.name}`,
  );
  context.tell({ kind: 'end' });
  return done(reported.failure === undefined ? kind.outcome : 'failed', operation !== 'check', reported);
}

async function ask(
  context: Context,
  stack: Stack,
  operation: StackAction,
  action: Action,
  timeoutMinutes: number,
): Promise<Watched> {
  const events = await takeBaseline(context.heat, stack.ref);
  const beganAtMs = context.clock.now();
  await context.heat.act(stack.ref, operation);
  const before = { updatedTime: stack.updatedTime, events };
  return { ref: stack.ref, action, beganAtMs, timeoutMinutes, before };
}

/** Operation `cancel`: stops what runs, with or without a rollback, and waits until the stack is at rest. */
export async function cancel(context: Context, request: ActRequest): Promise<Result> {
  const startedAtMs = context.clock.now();
  const stack = await needStack(context, request.stackName, 'cancel');
  const done = (outcome: Outcome, changed: boolean, row: Stack): Result => ({
    operation: 'cancel',
    outcome,
    changed,
    durationMs: context.clock.now() - startedAtMs,
    stack: factsOf(row),
  });
  if (!isInProgress(stack)) {
    context.tell({
      kind: 'notice',
      text: `Nothing runs on stack ${stack.name} (${stack.state}): nothing to cancel`,
    });
    return done('unchanged', false, stack);
  }
  context.tell({ kind: 'begin', phase: 'act', title: `Cancelling ${stack.state} of stack ${stack.name}` });
  await context.heat.act(stack.ref, wayToCancel(context, stack, request));
  context.tell({ kind: 'end' });
  if (!request.wait) return done('accepted', true, stack);
  const running = (await context.heat.getStack(stack.ref, { resolveOutputs: false })) ?? stack;
  const row = await settle(context, running, request.timeoutMinutes);
  if (row === undefined) throw gone(request);
  return done('cancelled', true, row);
}

/** Heat rolls back a cancelled update only: `stack_cancel_update` in heat/engine/service.py. */
function wayToCancel(context: Context, stack: Stack, request: ActRequest): StackAction {
  if (stack.action === 'UPDATE' && !request.disableRollback) return 'cancel_update';
  if (stack.action === 'UPDATE' || stack.action === 'CREATE') {
    if (!request.disableRollback) {
      context.tell({
        kind: 'notice',
        text: 'Heat cannot roll back a cancelled create: it is stopped where it stands',
      });
    }
    return 'cancel_without_rollback';
  }
  throw new StackError(`Stack ${stack.name} is ${stack.state}, and Heat cancels creates and updates only`, {
    next: 'Wait until it is over.',
  });
}

function gone({ stackName, operation }: ActRequest): StackError {
  return new StackError(`Stack ${stackName} was deleted meanwhile, so there is nothing to ${operation}`);
}

export function factsOf(stack: Stack): StackFacts {
  return { id: stack.id, name: stack.name, status: stack.state, statusReason: stack.statusReason };
}
