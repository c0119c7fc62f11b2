import { isFailedRead, messageOf } from '../../errors/index.js';
import type { SubmittedDeploy } from '../operations/submit-deploy.js';
import type { HeatClient, Stack, StackChange } from '../../heat/index.js';
import type { Context } from '../context.js';
import { toFailure, type Failure } from '../result.js';
import {
  createSentDefinition,
  findDifferences,
  findParameterDifferences,
  findRowDifferences,
  type SentDefinition,
} from './sent-definition.js';
import type { ActionEnd } from '../wait/wait-for-action.js';

/**
 * Returns the failure of an update that succeeded with another definition than the one that was sent. If Heat reads two updates at the
 * same moment, it accepts both and runs one: `converge_stack` in heat/engine/stack.py. Only the definition shows which one ran. Returns
 * `undefined` for any other result. Warns if the definition cannot be read, because then it is not known.
 */
export async function findReplacement(
  { heat, onProgress }: Pick<Context, 'heat' | 'onProgress'>,
  { change, ref }: SubmittedDeploy,
  { end, finalState, row }: ActionEnd,
): Promise<Failure | undefined> {
  const stack = finalState?.row ?? row;
  if (change === undefined || end !== 'succeeded' || stack === undefined) return undefined;
  const sent = toCertainDefinition(change, stack);
  try {
    const differences = await findCertainDifferences(sent, change, stack, heat);
    return toReplacedFailure(ref.name, differences);
  } catch (error) {
    if (!isFailedRead(error)) throw error;
    const failure = toReplacedFailure(ref.name, findRowDifferences(sent, stack));
    if (failure === undefined) onProgress({ kind: 'warning', text: describeUnknown(ref.name, error) });
    return failure;
  }
}

/** Returns what proves another update if it differs. A row without tags or limits, or a proxy that drops them, proves nothing. */
function toCertainDefinition(change: StackChange, stack: Stack): SentDefinition {
  const { templateDigest, tags } = createSentDefinition(change);
  return { templateDigest, tags: stack.tags.length === 0 ? [] : tags };
}

async function findCertainDifferences(
  sent: SentDefinition,
  change: StackChange,
  stack: Stack,
  heat: HeatClient,
): Promise<string[]> {
  const differences = await findDifferences(sent, stack, heat);
  if (differences.length > 0) return differences;
  const parameters = await findParameterDifferences(change, stack, heat);
  return parameters.map((name) => `value of parameter "${name}"`);
}

function describeUnknown(stackName: string, error: Error): string {
  return (
    `It is unknown whether this update of stack ${stackName} was replaced by another one, because its template or parameters could ` +
    `not be read: ${messageOf(error)}. If someone else updates this stack, run a preview to compare it with your files.`
  );
}

function toReplacedFailure(stackName: string, differences: readonly string[]): Failure | undefined {
  if (differences.length === 0) return undefined;
  const summary =
    `Update of stack ${stackName} was accepted, but replaced by another update: ` +
    `the stack differs from the request in ${differences.join(', ')}`;
  const hint =
    'Find out who else is changing this stack, then run the step again. Use a concurrency group in the workflow to avoid parallel runs.';
  return toFailure({ summary, hint, code: 'superseded' });
}
