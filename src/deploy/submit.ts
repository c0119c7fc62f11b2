import { DecodeError, messageOf, RequestError, StackError } from '../errors/index.js';
import {
  explainFederatedTrustRefusal,
  explainTrustRefusal,
  isDeleted,
  isInProgress,
  parseHeatTime,
  type NewStack,
  type Stack,
  type StackChange,
  type StackRef,
} from '../heat/index.js';
import type { Context } from './context.js';

/** What sending a stack takes of an operation's context. */
export type SubmitContext = Pick<
  Context,
  'heat' | 'clock' | 'signal' | 'tell' | 'usesApplicationCredential' | 'usesIdentityProvider'
>;

/** How often and how far apart a request whose answer was lost is looked up before it is sent again. */
const LOOKS = 4;
const LOOK_EVERY_MS = 2500;
const SUBMISSIONS = 3;
/** Clocks of Heat's API and its database may differ by this much. */
export const CLOCK_TOLERANCE_MS = 5000;

/** Creates the stack exactly once: a request that may have arrived is looked up by name and creation time. */
export async function createOnce(context: SubmitContext, stack: NewStack): Promise<StackRef> {
  const askedAtMs = heatNow(context) - CLOCK_TOLERANCE_MS;
  return submitOnce(context, `create of stack ${stack.name}`, {
    send: async () => (await context.heat.createStack(stack)).ref,
    // A stack of that name that is younger than our request is the one that we asked for.
    find: async () => {
      const ref = await context.heat.findStack(stack.name);
      const row = ref === undefined ? undefined : await context.heat.getStack(ref, { resolveOutputs: false });
      if (row === undefined || parseHeatTime(row.creationTime) < askedAtMs) return undefined;
      return row.ref;
    },
  });
}

/** Updates the stack exactly once: one that may have arrived shows in `updated_time` or in an action that runs. */
export async function updateOnce(
  context: SubmitContext,
  before: Stack,
  change: StackChange,
  keepExisting: boolean,
): Promise<StackRef> {
  const { heat } = context;
  return submitOnce(context, `update of stack ${before.name}`, {
    send: async () => {
      await (keepExisting ? heat.patchStack(before.ref, change) : heat.updateStack(before.ref, change));
      return before.ref;
    },
    find: async () => {
      const row = await heat.getStack(before.ref, { resolveOutputs: false });
      return row !== undefined && hasMoved(row, before) ? before.ref : undefined;
    },
  });
}

/** Deletes the stack, asking once: a second request makes Heat cancel its deletion and begin it anew. */
export async function deleteOnce(context: SubmitContext, before: Stack): Promise<void> {
  const { heat } = context;
  await submitOnce(context, `delete of stack ${before.name}`, {
    send: async () => {
      await heat.deleteStack(before.ref);
      return before.ref;
    },
    find: async () => {
      const row = await heat.getStack(before.ref, { resolveOutputs: false });
      if (row === undefined || isDeleted(row)) return before.ref;
      return row.action === 'DELETE' && hasMoved(row, before) ? before.ref : undefined;
    },
  });
}

function hasMoved(row: Stack, before: Stack): boolean {
  return row.updatedTime !== before.updatedTime || (isInProgress(row) && !isInProgress(before));
}

interface Submission {
  readonly send: () => Promise<StackRef>;
  /** The stack, if the request shows to have arrived. */
  readonly find: () => Promise<StackRef | undefined>;
}

async function submitOnce(context: SubmitContext, what: string, submission: Submission): Promise<StackRef> {
  for (let submissions = 1; ; submissions += 1) {
    try {
      return await submission.send();
    } catch (error) {
      if (!isLost(error, submissions)) throw explained(context, error);
      context.tell({
        kind: 'warning',
        text: `The answer to the ${what} was lost (${messageOf(error)}); looking it up.`,
      });
      const found = await lookUp(context, submission);
      if (found !== undefined) return found;
      if (submissions >= SUBMISSIONS) throw unanswered(what, error);
    }
  }
}

/** Whether Heat may have acted on what failed so. */
function isLost(error: unknown, submissions: number): error is RequestError | DecodeError {
  // Whoever said something that Heat does not say: Heat may have acted before it, or never heard of it.
  if (error instanceof DecodeError) return true;
  if (!(error instanceof RequestError)) return false;
  // A conflict after a repetition means that the first one had arrived late.
  return error.arrived === 'maybe' || (submissions > 1 && error.status === 409);
}

async function lookUp(context: SubmitContext, submission: Submission): Promise<StackRef | undefined> {
  for (let look = 1; look <= LOOKS; look += 1) {
    const found = await submission.find();
    if (found !== undefined) return found;
    await context.clock.sleep(LOOK_EVERY_MS, context.signal);
  }
  return undefined;
}

function unanswered(what: string, cause: Error): StackError {
  return new StackError(`The ${what} got no answer ${SUBMISSIONS} times, and Heat shows no sign of it`, {
    cause,
    next: 'Look at the state of the cloud; running the step again is safe.',
  });
}

/** Some of Heat's refusals say little about their cause. */
function explained(context: SubmitContext, error: unknown): unknown {
  const { usesApplicationCredential, usesIdentityProvider = false } = context;
  const federated = usesIdentityProvider ? explainFederatedTrustRefusal(error) : undefined;
  return federated ?? explainTrustRefusal(error, { usesApplicationCredential }) ?? error;
}

/** Heat's time, as its last answer said it. */
export function heatNow({ heat, clock }: SubmitContext): number {
  return heat.serverNow()?.getTime() ?? clock.now();
}
