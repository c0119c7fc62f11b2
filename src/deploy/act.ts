import { StackError } from '../errors/index.js';
import { isComplete, isInProgress, type Action, type Stack, type StackAction } from '../heat/index.js';
import { askOnce } from './ask-once.js';
import { recordPending } from './asked.js';
import type { Context } from './context.js';
import { needStack } from './find-stack.js';
import type { ActOperation, ActRequest } from './request.js';
import type { Outcome, Result } from './result.js';
import { atRest, untilIdle } from './at-rest.js';
import { factsOf, perform, resultOf } from './watched-action.js';

interface Kind {
  readonly action: Action;
  readonly outcome: Outcome;
  readonly title: string;
  readonly doing: string;
}

const KINDS: Readonly<Record<Exclude<ActOperation, 'cancel'>, Kind>> = {
  suspend: { action: 'SUSPEND', outcome: 'suspended', title: 'Suspend', doing: 'Suspending' },
  resume: { action: 'RESUME', outcome: 'resumed', title: 'Resume', doing: 'Resuming' },
  check: { action: 'CHECK', outcome: 'checked', title: 'Check', doing: 'Checking' },
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
  const took = (): number => context.clock.now() - startedAtMs;
  // Heat says yes to suspending what is suspended, and then nothing happens.
  if (operation !== 'check' && stack.action === kind.action && isComplete(stack)) {
    context.tell({ kind: 'notice', text: `Stack ${stack.name} is ${stack.state} already` });
    const { outputs } = stack;
    return {
      operation,
      outcome: 'unchanged',
      changed: false,
      durationMs: took(),
      stack: factsOf(stack),
      outputs,
    };
  }
  const { reported } = await perform(context, stack, {
    ...request,
    action: kind.action,
    title: `${kind.title} of stack ${stack.name}`,
    doing: `${kind.doing} stack ${stack.name}`,
    ask: async () => {
      await context.heat.act(stack.ref, operation);
      return stack.ref;
    },
    find: () => Promise.resolve(stack.ref),
  });
  const changed = operation !== 'check';
  return resultOf({ operation, stack, changed, durationMs: took() }, reported, kind.outcome);
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
  await cancelOnce(context, stack, wayToCancel(context, stack, request));
  context.tell({ kind: 'end' });
  if (!request.wait) return done('accepted', true, stack);
  const running = (await context.heat.getStack(stack.ref, { resolveOutputs: false })) ?? stack;
  const row = await untilIdle(context, running, request.timeoutMinutes);
  if (row === undefined) throw gone(request);
  return done('cancelled', true, row);
}

async function cancelOnce(context: Context, stack: Stack, way: StackAction): Promise<void> {
  const { heat } = context;
  const { id: stackId, name: stackName, updatedTime } = stack;
  recordPending(context, { what: 'action', stackName, stackId, updatedTime });
  await askOnce(context, `cancel of ${stack.state} of stack ${stack.name}`, {
    send: async () => {
      await heat.act(stack.ref, way);
      return stack.ref;
    },
    // What ended by itself meanwhile needs no cancel any more.
    find: async () => {
      const row = await heat.getStack(stack.ref, { resolveOutputs: false });
      return row?.state === stack.state ? undefined : stack.ref;
    },
  });
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
