import { DecodeError, RequestError } from '../../errors/index.js';
import type { BegunDeploy } from '../operations/begin-deploy.js';
import type { HeatClient, Stack, StackChange } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { Failure } from '../result.js';
import { findDifferences, findParameterDifferences, createSentDefinition } from './sent-definition.js';
import type { ActionEnd } from '../wait/wait-for-action.js';

/**
 * Returns the failure of an update that succeeded with another definition than the one that was sent. If Heat reads two updates at the
 * same moment, it accepts both and runs one: `converge_stack` in heat/engine/stack.py. Only the definition shows which one ran. Returns
 * `undefined` for any other result, and if the definition cannot be read.
 */
export async function findReplacement(
  { heat }: Pick<Context, 'heat'>,
  { change, ref }: BegunDeploy,
  { end, finalState, row }: ActionEnd,
): Promise<Failure | undefined> {
  const lastRow = finalState?.row ?? row;
  if (change === undefined || end !== 'succeeded' || lastRow === undefined) return undefined;
  try {
    const differences = await findCertainDifferences(change, lastRow, heat);
    return differences.length === 0 ? undefined : toReplacedFailure(ref.name, differences);
  } catch (error) {
    if (error instanceof RequestError || error instanceof DecodeError) return undefined;
    throw error;
  }
}

/** Returns the differences that prove another update. A row without tags or limits, or a proxy that drops them, proves nothing. */
async function findCertainDifferences(
  change: StackChange,
  stack: Stack,
  heat: HeatClient,
): Promise<string[]> {
  const { templateDigest, tags } = createSentDefinition(change);
  const sent = { templateDigest, tags: stack.tags.length === 0 ? [] : tags };
  const differences = await findDifferences(sent, stack, heat);
  if (differences.length > 0) return differences;
  const parameters = await findParameterDifferences(change, stack, heat);
  return parameters.map((name) => `value of parameter "${name}"`);
}

function toReplacedFailure(stackName: string, differences: readonly string[]): Failure {
  const summary =
    `Update of stack ${stackName} was accepted, but replaced by another update: ` +
    `the stack differs from the request in ${differences.join(', ')}`;
  const hint =
    'Find out who else is changing this stack, then run the step again. Use a concurrency group in the workflow to avoid parallel runs.';
  return { summary, reason: summary, resources: [], locations: [], hint, code: 'superseded' };
}
