import { joinNames, RequestError, StackError } from '../../errors/index.js';
import type { Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { DeployRequest } from '../request.js';
import { listResources, type ListedResource } from '../result/listed-resources.js';
import { describeResources, findCheckedAway, NOT_CHECKED } from './unfinished-resources.js';
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
  await markUnfinished(context, await findHidden(context, stack, unfinished));
  return (await context.heat.getStack(stack.ref, { resolveOutputs: false })) ?? stack;
}

/** Returns those of the resources whose failure the check has hidden. What Heat has really checked is in order, or CHECK_FAILED. */
async function findHidden(
  { heat }: Context,
  { ref }: Stack,
  unfinished: readonly ListedResource[],
): Promise<readonly ListedResource[]> {
  if (unfinished.length === 0) return [];
  const { resources } = await listResources(heat, ref);
  const notChecked = resources.filter(({ resource }) => resource.statusReason.startsWith(NOT_CHECKED));
  const paths = new Set(notChecked.map(({ path }) => path));
  return unfinished.filter(({ path }) => paths.has(path));
}

/**
 * Marks resources that Heat had not created, or that were unhealthy, as failed again, because the check has hidden that. The marks stay if the update is refused or
 * fails: they tell the truth.
 */
async function markUnfinished(context: Context, unfinished: readonly ListedResource[]): Promise<void> {
  for (const { path, resource } of unfinished) {
    const reason = `Was ${resource.state} before the check of heat-stack-deploy (input converge)`;
    try {
      await context.heat.markUnhealthy(resource.stack, resource.name, { unhealthy: true, reason });
    } catch (error) {
      context.signal.throwIfAborted();
      if (!(error instanceof RequestError)) throw error;
      throw notMarkedError(path, resource.state, error);
    }
  }
  if (unfinished.length === 0) return;
  const text = `The check has hidden failures, which this update still repairs: ${describeResources(unfinished)}`;
  context.onProgress({ kind: 'notice', text });
}

function notMarkedError(path: string, state: string, cause: RequestError): StackError {
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
