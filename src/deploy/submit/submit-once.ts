import {
  DeadlineError,
  DecodeError,
  isFailedRead,
  messageOf,
  RequestError,
  StackError,
  type DeployError,
} from '../../errors/index.js';
import { explainFederatedTrustRefusal, explainRevokedToken, explainTrustRefusal } from '../../heat/index.js';
import type { Context } from '../context.js';
import { explainLostRace } from './lost-race.js';
import { withNote } from '../wait/lost-sight.js';
import { OutageRetry } from '../wait/outage-retry.js';

/** The part of an operation's context that a mutating request needs. */
export type SubmitContext = Pick<
  Context,
  | 'heat'
  | 'clock'
  | 'signal'
  | 'onProgress'
  | 'usesApplicationCredential'
  | 'usesIdentityProvider'
  | 'onAccepted'
>;

/** How often and at what interval to look up a request whose response was lost or that shows no effect, before resending it. */
const POLLS = 4;
const POLL_INTERVAL_MS = 2500;
const MAX_ATTEMPTS = 3;

/** An action or stack of another client, found in place of the request's own. */
export class ForeignAction {
  constructor(
    /** Parts that differ from what was sent, such as `template`. */
    readonly differences: readonly string[],
    /** True if Heat rejects the request because of it, so that resending is safe. */
    readonly isBlocking: boolean,
  ) {}
}

/** Whether Heat has started a request that it accepted. */
export type ActionStart =
  | 'started'
  /** Not started, and the stack is unchanged: the request can be resent. */
  | 'dropped'
  /** Another client's action runs, with this state. */
  | { readonly stateOfOther: string };

/** A mutating request. */
export interface Submission<Answer> {
  readonly send: () => Promise<Answer>;
  /**
   * Checks whether Heat has started the accepted request; not set for requests that Heat never drops. `converge_stack` in
   * heat/engine/stack.py responds 202 and does nothing if another action ends or starts while Heat reads and validates the request.
   */
  readonly checkStart?: () => Promise<ActionStart>;
  /** Looks for the request's effect. Returns the lost response, another client's action, or `undefined` if there is no trace. */
  readonly find: () => Promise<Answer | ForeignAction | undefined>;
  /** True if Heat returns 404 once the request has succeeded, as for a second abandon. */
  readonly removesStack?: true;
  /** True for a request that only checks live resources, or whose response says whether it changed anything. */
  readonly changesNothing?: boolean;
}

/**
 * Submits a request exactly once. If the response is lost, looks the request up and resends it only if it left no trace. Resends a
 * request that Heat accepted and dropped. Throws Heat's error, or a `StackError` after the last attempt. `title` names the request,
 * e.g. `create of stack web`.
 */
export async function submitOnce<Answer>(
  context: SubmitContext,
  title: string,
  submission: Submission<Answer>,
): Promise<Answer> {
  try {
    const answer = await submitUntilStarted(context, title, submission);
    if (submission.changesNothing !== true) context.onAccepted?.();
    return answer;
  } catch (error) {
    if (!(error instanceof UnseenSubmission)) throw error;
    // What may have changed counts as changed.
    if (submission.changesNothing !== true) context.onAccepted?.();
    throw error.explained;
  }
}

/** Heat has, or may have, accepted the request, and the step cannot see what became of it. */
class UnseenSubmission extends Error {
  constructor(readonly explained: DeployError) {
    super(explained.message);
  }
}

/** Runs `look`. If the step can no longer read from the cloud, throws an `UnseenSubmission` whose error says what is known of the request. */
async function lookOrExplain<T>(note: string, look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    // A malformed response to a look-up is explained by a look-up of its own.
    if (error instanceof DeadlineError) throw new UnseenSubmission(error);
    if (!isFailedRead(error) || error instanceof DecodeError) throw error;
    throw new UnseenSubmission(withNote(error, note, CHECK_STACK));
  }
}

const CHECK_STACK = 'Check the stack before you run the step again.';

async function submitUntilStarted<Answer>(
  context: SubmitContext,
  title: string,
  submission: Submission<Answer>,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await submission.send();
      const note = `Heat has accepted the ${title}`;
      const start = await lookOrExplain(note, () => pollActionStart(context, submission));
      if (start === 'started') return answer;
      if (start !== 'dropped' || attempt >= MAX_ATTEMPTS) throw droppedError(title, start);
      const text = `Heat accepted the ${title} but did not start it, most likely because another action ended at that moment; sending it again.`;
      context.onProgress({ kind: 'warning', text });
    } catch (error) {
      const text = describeUncertainty(title, error, submission, attempt);
      if (text === undefined) throw explainError(context, title, error);
      context.onProgress({ kind: 'warning', text });
      const note = `it is unknown whether Heat has received the ${title}`;
      const lookupResult = await lookOrExplain(note, () => lookUp(context, submission, isConflict(error)));
      const isForeign = lookupResult instanceof ForeignAction;
      if (lookupResult !== undefined && !isForeign) return lookupResult;
      const isFinal = isForeign && (!lookupResult.isBlocking || isConflict(error));
      if (isFinal || attempt >= MAX_ATTEMPTS)
        throw unansweredError(title, error, isForeign ? lookupResult : undefined);
    }
  }
}

/** Returns a warning if Heat may have processed this request or an earlier one despite the error. */
function describeUncertainty(
  title: string,
  error: unknown,
  { removesStack }: Pick<Submission<unknown>, 'removesStack'>,
  attempt: number,
): string | undefined {
  const isMissing = error instanceof RequestError && error.status === 404;
  if (attempt > 1 && (isConflict(error) || (removesStack === true && isMissing)))
    return `Heat rejected the ${title} that was sent again (${messageOf(error)}), most likely because the first one arrived late; checking that.`;
  return isLost(error)
    ? `The response to the ${title} was lost (${messageOf(error)}); checking whether it arrived.`
    : undefined;
}

/** True if something other than Heat responded: Heat may have processed the request, or never received it. */
function isLost(error: unknown): boolean {
  return error instanceof DecodeError || (error instanceof RequestError && error.delivery === 'maybe');
}

function isConflict(error: unknown): boolean {
  return error instanceof RequestError && error.status === 409;
}

/** Returns another client's action only after the last poll, because Heat writes a stack in several parts, or if Heat rejected the request. */
async function lookUp<Answer>(
  context: SubmitContext,
  { find }: Submission<Answer>,
  isRefused: boolean,
): Promise<Answer | ForeignAction | undefined> {
  const outage = new OutageRetry(context);
  let foreign: ForeignAction | undefined;
  for (let poll = 1; poll <= POLLS; poll += 1) {
    const lookupResult = await outage.run(find);
    if (lookupResult instanceof ForeignAction) foreign = lookupResult;
    else if (lookupResult !== undefined) return lookupResult;
    if (foreign !== undefined && isRefused) return foreign;
    await context.clock.sleep(POLL_INTERVAL_MS, context.signal);
  }
  return foreign;
}

/** Returns `dropped` only after the last poll: a database with replicas can return an old row. */
async function pollActionStart<Answer>(
  context: SubmitContext,
  { checkStart }: Submission<Answer>,
): Promise<ActionStart> {
  if (checkStart === undefined) return 'started';
  const outage = new OutageRetry(context);
  for (let poll = 1; ; poll += 1) {
    const start = await outage.run(checkStart);
    if (start === 'started' || poll > POLLS) return start;
    await context.clock.sleep(POLL_INTERVAL_MS, context.signal);
  }
}

function droppedError(title: string, start: Exclude<ActionStart, 'started'>): StackError {
  if (start !== 'dropped')
    return new StackError(
      `Heat accepted the ${title} but dropped it, because another action started at that moment: the stack is ${start.stateOfOther}`,
      {
        hint: 'Find out who else is changing this stack, then run the step again. Use a concurrency group in the workflow to avoid parallel runs.',
        failureCode: 'superseded',
      },
    );
  return new StackError(`Heat accepted the ${title} ${MAX_ATTEMPTS} times but did not start it`, {
    failureCode: 'superseded',
    hint: "Check the stack in the cloud, then run the step again, which is safe. If it happens again, ask the operator to check the log of Heat's engine.",
  });
}

function unansweredError(title: string, cause: unknown, foreign: ForeignAction | undefined): StackError {
  const seen =
    foreign === undefined ? '' : `: the stack differs from the request in ${foreign.differences.join(', ')}`;
  if (foreign !== undefined && !isConflict(cause))
    return new StackError(
      `The response to the ${title} was lost, and the request apparently did not arrive${seen}`,
      {
        failureCode: 'superseded',
        cause,
        hint: 'Find out who else is changing this stack. Running the step again continues from the current state.',
      },
    );
  if (isConflict(cause))
    return new StackError(
      `The response to the ${title} was lost, and it is unknown whether this step itself caused Heat's conflict (409)${seen}`,
      {
        failureCode: 'superseded',
        cause,
        hint: 'Compare the times of the stack with those of this workflow run. Running the step again continues from the current state.',
      },
    );
  return new StackError(
    `The ${title} got no response in ${MAX_ATTEMPTS} attempts, and it did not reach Heat`,
    {
      failureCode: 'unreachable',
      cause,
      hint: 'Check the stack in the cloud, then run the step again, which is safe.',
    },
  );
}

/** Adds the cause to those of Heat's errors that do not state it. */
function explainError(context: SubmitContext, title: string, error: unknown): unknown {
  const race = explainLostRace(title, error);
  if (race !== undefined) return race;
  const { usesApplicationCredential, usesIdentityProvider = false } = context;
  const federated = usesIdentityProvider ? explainFederatedTrustRefusal(error) : undefined;
  return (
    federated ??
    explainRevokedToken(error) ??
    explainTrustRefusal(error, { usesApplicationCredential }) ??
    error
  );
}
