import { joinNames, StackError, type RequestError } from '../../errors/index.js';
import type { Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { DeployRequest } from '../request.js';
import type { ListedResource } from '../result/listed-resources.js';
import { markAgain } from './checked-away.js';
import { describeResources, findCheckedAway } from './unfinished-resources.js';
import { runStackAction } from '../wait/run-stack-action.js';

/**
 * Runs Heat's check before an update with `converge`, and returns the stack afterwards. Without it, an update treats a resource that
 * was deleted manually as unchanged; Heat recreates a resource whose check failed (`needs_replace_failed` in heat/engine/resource.py
 * asks the service again). Not while an action runs: Heat rejects a check then.
 */
export async function checkLiveResources(
  context: Context,
  request: DeployRequest,
  stack: Stack,
): Promise<Stack> {
  const unfinished = await findCheckedAway(context, stack);
  const { reported } = await runStackAction(context, stack, {
    action: 'CHECK',
    title: `Check of stack ${stack.name}`,
    progressTitle: `Checking the resources of stack ${stack.name} before the update (converge: true)`,
    timeoutMinutes: request.timeoutMinutes,
    wait: true,
    submit: async () => {
      await context.heat.act(stack.ref, 'check');
      return stack.ref;
    },
    find: () => Promise.resolve(stack.ref),
  });
  const paths = reported?.failure?.resources.map(({ path }) => path) ?? [];
  if (paths.length > 0) {
    const text = `Missing or failed resources, which this update repairs or recreates: ${joinNames(paths)}`;
    context.onProgress({ kind: 'notice', text });
  }
  await markUnfinished(context, stack, unfinished);
  return (await context.heat.getStack(stack.ref, { resolveOutputs: false })) ?? stack;
}

/** Marks resources that Heat had not created, or that were unhealthy, as failed again, because the check has hidden that. */
async function markUnfinished(
  context: Context,
  stack: Stack,
  unfinished: readonly ListedResource[],
): Promise<void> {
  const { marked, refused } = await markAgain(context, stack, unfinished);
  if (refused !== undefined) throw notMarkedError(refused.one, refused.cause);
  if (marked.length === 0) return;
  const text = `The check has hidden failures, which this update still repairs: ${describeResources(marked)}`;
  context.onProgress({ kind: 'notice', text });
}

function notMarkedError({ path, resource: { state } }: ListedResource, cause: RequestError): StackError {
  const { serverMessage, requestId } = cause;
  return new StackError(
    `Heat's check (converge: true) has hidden that ${path} is ${state}, and it could not be marked; the update was not sent`,
    {
      ...{ cause, serverMessage, requestId },
      failureCode: 'refused',
      hint: `Check that your role may mark resources (resource:mark_unhealthy), then run the step again with replace: ${path}, so that the update creates it.`,
    },
  );
}
