import { joinNames } from '../../errors/index.js';
import type { Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { DeployRequest } from '../request.js';
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
  return (await context.heat.getStack(stack.ref, { resolveOutputs: false })) ?? stack;
}
