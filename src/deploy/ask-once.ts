import { DecodeError, messageOf, RequestError, StackError } from '../errors/index.js';
import { explainFederatedTrustRefusal, explainTrustRefusal } from '../heat/index.js';
import type { Context } from './context.js';
import { Outage } from './outage.js';

/** What a request that changes something takes of an operation's context. */
export type AskContext = Pick<
  Context,
  'heat' | 'clock' | 'signal' | 'tell' | 'usesApplicationCredential' | 'usesIdentityProvider'
>;

/** How often and how far apart a request whose answer was lost is looked up before it is sent again. */
const LOOKS = 4;
const LOOK_EVERY_MS = 2500;
const TRIES = 3;

/** What stands where the request's own work would stand, and is not what was sent. */
export class ForeignWork {
  constructor(
    /** What is not as it was sent, such as `template`. */
    readonly differences: readonly string[],
    /** Whether Heat refuses the request while that stands there, so that sending it again does no harm. */
    readonly isInTheWay: boolean,
  ) {}
}

/** A request that changes something. */
export interface Asking<Answer> {
  readonly send: () => Promise<Answer>;
  /** What would have been answered, if the request shows to have arrived. */
  readonly find: () => Promise<Answer | ForeignWork | undefined>;
}

/**
 * Asks Heat exactly once: a request that may have arrived is looked up, and sent again only where it left no trace. Throws
 * what Heat says, and a `StackError` when no answer comes and nothing is found; `what` names it, e.g. `create of stack web`.
 */
export async function askOnce<Answer>(
  context: AskContext,
  what: string,
  asking: Asking<Answer>,
): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await asking.send();
    } catch (error) {
      if (!isLost(error, tries)) throw explained(context, error);
      context.tell({
        kind: 'warning',
        text: `The answer to the ${what} was lost (${messageOf(error)}); looking it up.`,
      });
      const found = await lookUp(context, asking, isConflict(error));
      const isForeign = found instanceof ForeignWork;
      if (found !== undefined && !isForeign) return found;
      const isHopeless = isForeign && (!found.isInTheWay || isConflict(error));
      if (isHopeless || tries >= TRIES) throw unanswered(what, error, isForeign ? found : undefined);
    }
  }
}

/** Whether Heat may have acted on what failed so. */
function isLost(error: unknown, tries: number): error is RequestError | DecodeError {
  // Whoever said something that Heat does not say: Heat may have acted before it, or never heard of it.
  if (error instanceof DecodeError) return true;
  if (!(error instanceof RequestError)) return false;
  // A conflict after a repetition means that the first one had arrived late.
  return error.arrived === 'maybe' || (tries > 1 && isConflict(error));
}

function isConflict(error: unknown): boolean {
  return error instanceof RequestError && error.status === 409;
}

/** Foreign work is believed at the last look only, as Heat writes a stack in several parts, or once Heat itself refuses. */
async function lookUp<Answer>(
  context: AskContext,
  { find }: Asking<Answer>,
  isRefused: boolean,
): Promise<Answer | ForeignWork | undefined> {
  const outage = new Outage(context);
  let foreign: ForeignWork | undefined;
  for (let look = 1; look <= LOOKS; look += 1) {
    const found = await outage.bridge(find);
    if (found instanceof ForeignWork) foreign = found;
    else if (found !== undefined) return found;
    if (foreign !== undefined && isRefused) return foreign;
    await context.clock.sleep(LOOK_EVERY_MS, context.signal);
  }
  return foreign;
}

function unanswered(what: string, cause: Error, foreign: ForeignWork | undefined): StackError {
  const seen =
    foreign === undefined
      ? ''
      : `: what is there has another ${foreign.differences.join(', ')} than was sent`;
  if (foreign !== undefined && !isConflict(cause))
    return new StackError(
      `The answer to the ${what} was lost, and nothing shows that it has arrived${seen}`,
      {
        cause,
        next: 'See who else works on this stack. Running the step again goes on from what is there.',
      },
    );
  if (isConflict(cause))
    return new StackError(
      `The answer to the ${what} was lost, and nothing shows whether Heat's conflict (409) is with this step itself${seen}`,
      {
        cause,
        next: 'Compare the times of the stack with those of this workflow run. Running the step again goes on from what is there.',
      },
    );
  return new StackError(`The ${what} got no answer ${TRIES} times, and Heat shows no sign of it`, {
    cause,
    next: 'Look at the stack in the cloud; running the step again is safe.',
  });
}

/** Some of Heat's refusals say little about their cause. */
function explained(context: AskContext, error: unknown): unknown {
  const { usesApplicationCredential, usesIdentityProvider = false } = context;
  const federated = usesIdentityProvider ? explainFederatedTrustRefusal(error) : undefined;
  return federated ?? explainTrustRefusal(error, { usesApplicationCredential }) ?? error;
}
