import { DeadlineError, messageOf, RequestError, SignInError } from '../../errors/index.js';
import type { Context } from '../context.js';

/** After this, the state of the stack is unknown and the wait fails. */
const MAX_OUTAGE_MS = 10 * 60_000;
const FIRST_PAUSE_MS = 5000;
const MAX_PAUSE_MS = 30_000;
/** A pause is a quarter of the outage so far, from 5 s to 30 s. */
const PAUSE_DIVISOR = 4;

/** Why an outage is waited for, and what to do after one that is too long. */
export interface OutageReason {
  /** Continues the sentence `still waiting, because …`. */
  readonly because: string;
  readonly hint: string;
}

const ACTION_CONTINUES: OutageReason = {
  because: 'Heat continues the action',
  hint: 'Heat may have continued the action: check the stack when the cloud responds again. Running the step again is safe.',
};

/**
 * Retries requests while the cloud does not answer, for up to 10 minutes. The HTTP client has already retried each request several
 * times.
 */
export class OutageRetry {
  private sinceMs: number | undefined;
  private last: unknown;

  constructor(
    private readonly context: Pick<Context, 'clock' | 'signal' | 'onProgress'>,
    private readonly reason = ACTION_CONTINUES,
  ) {}

  /** The last error of an outage that has not ended. */
  get lastError(): unknown {
    return this.last;
  }

  /**
   * Returns the result of `request`, which starts over after each pause; `onPause` is called after each one. Throws the error of
   * `request` if it is not about availability, and a `DeadlineError` after 10 minutes; a 401 is thrown as it is then.
   */
  async run<T>(
    request: () => Promise<T>,
    onPause: () => void = () => undefined,
    canRepeat: (error: unknown) => boolean = isUnavailable,
  ): Promise<T> {
    for (;;) {
      try {
        const value = await request();
        this.end();
        return value;
      } catch (error) {
        if (!canRepeat(error)) throw error;
        await this.backOff(error);
        onPause();
      }
    }
  }

  private async backOff(error: unknown): Promise<void> {
    const { clock, signal } = this.context;
    if (this.sinceMs === undefined) this.begin(error);
    this.last = error;
    const outageMs = this.outageMs();
    if (outageMs >= MAX_OUTAGE_MS)
      throw isTokenRejected(error) ? error : outageTooLongError(error, this.reason);
    await clock.sleep(Math.min(MAX_PAUSE_MS, Math.max(FIRST_PAUSE_MS, outageMs / PAUSE_DIVISOR)), signal);
  }

  private begin(error: unknown): void {
    this.sinceMs = this.context.clock.now();
    const [serverMessage = ''] = messageOf(error).split('\n');
    const text = `The cloud ${isTokenRejected(error) ? 'rejects a new token' : 'does not respond'} (${serverMessage}); still waiting, because ${this.reason.because}`;
    this.context.onProgress({ kind: 'warning', text });
  }

  private end(): void {
    if (this.sinceMs === undefined) return;
    const text = `The cloud responds again, after ${Math.round(this.outageMs() / 1000)} s`;
    this.sinceMs = undefined;
    this.last = undefined;
    this.context.onProgress({ kind: 'notice', text });
  }

  private outageMs(): number {
    return this.sinceMs === undefined ? 0 : this.context.clock.now() - this.sinceMs;
  }
}

/** No answer, 429, 5xx, or a 401 for a new token; a sign-in for a new token fails with such an error as its cause, except for the 401. */
function isUnavailable(error: unknown): boolean {
  // An outage that was waited for is not waited for once more.
  if (error instanceof DeadlineError) return false;
  if (isTokenRejected(error)) return true;
  if (error instanceof RequestError) {
    const { status } = error;
    return status === undefined || status === 429 || status >= 500;
  }
  if (!(error instanceof Error) || error.cause === undefined) return false;
  // If Keystone rejects the sign-in, the credential is revoked: waiting does not help.
  return isUnavailable(error.cause) && !(error instanceof SignInError && isTokenRejected(error.cause));
}

/**
 * True if the cloud was not available and the request certainly had no effect: it was a read, it was not sent because there was no
 * token, or the server has not processed it. Whoever sent a change that may have arrived looks for its effect instead.
 */
export function isWithoutEffect(error: unknown): boolean {
  if (!isUnavailable(error)) return false;
  if (!(error instanceof RequestError)) return error instanceof SignInError;
  return error.method === 'GET' || error.delivery === 'no' || isTokenRejected(error);
}

/**
 * True if Heat rejects even the token that Keystone has issued after a first 401: a Keystone that restarts with new keys, or replicas that do not
 * share their keys yet, invalidate several tokens within seconds.
 */
function isTokenRejected(error: unknown): boolean {
  return error instanceof RequestError && error.status === 401;
}

function outageTooLongError(cause: unknown, { hint }: OutageReason): DeadlineError {
  return new DeadlineError(
    `The cloud has not responded for ${MAX_OUTAGE_MS / 60_000} minutes, so the state of the stack is unknown`,
    {
      failureCode: 'unreachable',
      cause,
      hint,
    },
  );
}
