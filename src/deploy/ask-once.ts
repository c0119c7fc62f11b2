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

/** A request that changes something. */
export interface Asking<Answer> {
  readonly send: () => Promise<Answer>;
  /** What would have been answered, if the request shows to have arrived. */
  readonly find: () => Promise<Answer | undefined>;
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
      const found = await lookUp(context, asking);
      if (found !== undefined) return found;
      if (tries >= TRIES) throw unanswered(what, error);
    }
  }
}

/** Whether Heat may have acted on what failed so. */
function isLost(error: unknown, tries: number): error is RequestError | DecodeError {
  // Whoever said something that Heat does not say: Heat may have acted before it, or never heard of it.
  if (error instanceof DecodeError) return true;
  if (!(error instanceof RequestError)) return false;
  // A conflict after a repetition means that the first one had arrived late.
  return error.arrived === 'maybe' || (tries > 1 && error.status === 409);
}

async function lookUp<Answer>(context: AskContext, { find }: Asking<Answer>): Promise<Answer | undefined> {
  const outage = new Outage(context);
  for (let look = 1; look <= LOOKS; look += 1) {
    const found = await outage.bridge(find);
    if (found !== undefined) return found;
    await context.clock.sleep(LOOK_EVERY_MS, context.signal);
  }
  return undefined;
}

function unanswered(what: string, cause: Error): StackError {
  if (cause instanceof RequestError && cause.status === 409)
    return new StackError(
      `The answer to the ${what} was lost, and nothing shows whether Heat's conflict (409) is with this step itself`,
      {
        cause,
        next: 'Compare the times of the stack with those of this workflow run. Running the step again goes on from what is there.',
      },
    );
  return new StackError(`The ${what} got no answer ${TRIES} times, and Heat shows no sign of it`, {
    cause,
    next: 'Look at the stack in the cloud. Running the step again is safe.',
  });
}

/** Some of Heat's refusals say little about their cause. */
function explained(context: AskContext, error: unknown): unknown {
  const { usesApplicationCredential, usesIdentityProvider = false } = context;
  const federated = usesIdentityProvider ? explainFederatedTrustRefusal(error) : undefined;
  return federated ?? explainTrustRefusal(error, { usesApplicationCredential }) ?? error;
}
