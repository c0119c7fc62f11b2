import { DecodeError, messageOf, RequestError, StackError } from '../../errors/index.js';
import { explainFederatedTrustRefusal, explainTrustRefusal } from '../../heat/index.js';
import type { Context } from '../context.js';
import { OutageRetry } from '../wait/outage-retry.js';

/** What a request that changes something takes of an operation's context. */
export type SubmitContext = Pick<
  Context,
  'heat' | 'clock' | 'signal' | 'onProgress' | 'usesApplicationCredential' | 'usesIdentityProvider'
>;

/** How often and how far apart a request is looked for, whose answer was lost or that shows no effect, before it is sent again. */
const LOOKS = 4;
const LOOK_EVERY_MS = 2500;
const TRIES = 3;

/** What stands where the request's own work would stand, and is not what was sent. */
export class ForeignAction {
  constructor(
    /** What is not as it was sent, such as `template`. */
    readonly differences: readonly string[],
    /** Whether Heat refuses the request while that stands there, so that sending it again does no harm. */
    readonly isInTheWay: boolean,
  ) {}
}

/** What the stack shows of a request that Heat has accepted. */
export type Beginning =
  | 'begun'
  /** Nothing, and it is as it was: the request can be sent again. */
  | 'dropped'
  /** Somebody else's action, of which this is the state. */
  | { readonly stateOfOther: string };

/** A request that changes something. */
export interface Submission<Answer> {
  readonly send: () => Promise<Answer>;
  /**
   * Looks whether Heat acts on what it accepted; absent for requests that Heat does not drop. `converge_stack` in
   * heat/engine/stack.py answers 202 and does nothing where another action ends or begins while Heat reads and validates the request.
   */
  readonly findBeginning?: () => Promise<Beginning>;
  /** What would have been answered, if the request shows to have arrived. */
  readonly find: () => Promise<Answer | ForeignAction | undefined>;
}

/**
 * Asks Heat exactly once: a request that may have arrived is looked up, and sent again only where it left no trace; so is one that Heat
 * accepted and dropped. Throws what Heat says, and a `StackError` when no answer comes and nothing is found, or Heat drops it again and
 * again; `what` names it, e.g. `create of stack web`.
 */
export async function submitOnce<Answer>(
  context: SubmitContext,
  what: string,
  asking: Submission<Answer>,
): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      const answer = await asking.send();
      const beginning = await lookForBeginning(context, asking);
      if (beginning === 'begun') return answer;
      if (beginning !== 'dropped' || tries >= TRIES) throw droppedError(what, beginning);
      const text = `Heat accepted the ${what} and did nothing, as happens when another action ends in that moment; sending it again.`;
      context.onProgress({ kind: 'warning', text });
    } catch (error) {
      if (!isLost(error, tries)) throw explainError(context, error);
      context.onProgress({
        kind: 'warning',
        text: `The answer to the ${what} was lost (${messageOf(error)}); looking it up.`,
      });
      const found = await lookUp(context, asking, isConflict(error));
      const isForeign = found instanceof ForeignAction;
      if (found !== undefined && !isForeign) return found;
      const isHopeless = isForeign && (!found.isInTheWay || isConflict(error));
      if (isHopeless || tries >= TRIES) throw unansweredError(what, error, isForeign ? found : undefined);
    }
  }
}

/** Whether Heat may have acted on what failed so. */
function isLost(error: unknown, tries: number): error is RequestError | DecodeError {
  // Whoever said something that Heat does not say: Heat may have acted before it, or never heard of it.
  if (error instanceof DecodeError) return true;
  if (!(error instanceof RequestError)) return false;
  // A conflict after a repetition means that the first one had arrived late.
  return error.delivery === 'maybe' || (tries > 1 && isConflict(error));
}

function isConflict(error: unknown): boolean {
  return error instanceof RequestError && error.status === 409;
}

/** Foreign work is believed at the last look only, as Heat writes a stack in several parts, or once Heat itself refuses. */
async function lookUp<Answer>(
  context: SubmitContext,
  { find }: Submission<Answer>,
  isRefused: boolean,
): Promise<Answer | ForeignAction | undefined> {
  const outage = new OutageRetry(context);
  let foreign: ForeignAction | undefined;
  for (let look = 1; look <= LOOKS; look += 1) {
    const found = await outage.run(find);
    if (found instanceof ForeignAction) foreign = found;
    else if (found !== undefined) return found;
    if (foreign !== undefined && isRefused) return foreign;
    await context.clock.sleep(LOOK_EVERY_MS, context.signal);
  }
  return foreign;
}

/** A stack that is as it was is believed at the last look only: a database with replicas may show an old row. */
async function lookForBeginning<Answer>(
  context: SubmitContext,
  { findBeginning }: Submission<Answer>,
): Promise<Beginning> {
  if (findBeginning === undefined) return 'begun';
  const outage = new OutageRetry(context);
  for (let look = 1; ; look += 1) {
    const beginning = await outage.run(findBeginning);
    if (beginning === 'begun' || look > LOOKS) return beginning;
    await context.clock.sleep(LOOK_EVERY_MS, context.signal);
  }
}

function droppedError(what: string, beginning: Exclude<Beginning, 'begun'>): StackError {
  if (beginning !== 'dropped')
    return new StackError(
      `Heat accepted the ${what} and dropped it, because another action began in that moment: the stack is ${beginning.stateOfOther}`,
      {
        hint: 'See who else works on this stack, then run the step again. A concurrency group in the workflow keeps runs apart.',
        failureCode: 'superseded',
      },
    );
  return new StackError(`Heat accepted the ${what} ${TRIES} times and did nothing`, {
    hint: "Look at the stack in the cloud; running the step again is safe. If it stays so, the log of Heat's engine tells the operator why.",
  });
}

function unansweredError(what: string, cause: Error, foreign: ForeignAction | undefined): StackError {
  const seen =
    foreign === undefined
      ? ''
      : `: what is there has another ${foreign.differences.join(', ')} than was sent`;
  if (foreign !== undefined && !isConflict(cause))
    return new StackError(
      `The answer to the ${what} was lost, and nothing shows that it has arrived${seen}`,
      {
        cause,
        hint: 'See who else works on this stack. Running the step again goes on from what is there.',
      },
    );
  if (isConflict(cause))
    return new StackError(
      `The answer to the ${what} was lost, and nothing shows whether Heat's conflict (409) is with this step itself${seen}`,
      {
        cause,
        hint: 'Compare the times of the stack with those of this workflow run. Running the step again goes on from what is there.',
      },
    );
  return new StackError(`The ${what} got no answer ${TRIES} times, and Heat shows no sign of it`, {
    cause,
    hint: 'Look at the stack in the cloud; running the step again is safe.',
  });
}

/** Some of Heat's refusals say little about their cause. */
function explainError(context: SubmitContext, error: unknown): unknown {
  const { usesApplicationCredential, usesIdentityProvider = false } = context;
  const federated = usesIdentityProvider ? explainFederatedTrustRefusal(error) : undefined;
  return federated ?? explainTrustRefusal(error, { usesApplicationCredential }) ?? error;
}
