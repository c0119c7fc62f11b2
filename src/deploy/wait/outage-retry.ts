import { DeadlineError, messageOf, RequestError } from '../../errors/index.js';
import type { Context } from '../context.js';

/** A cloud that is away for longer is not waited for: nobody can say then what became of the stack. */
const LONGEST_OUTAGE_MS = 10 * 60_000;
const FIRST_PAUSE_MS = 5000;
const LONGEST_PAUSE_MS = 30_000;
/** The longer it takes, the less a little more matters. */
const PAUSE_DIVISOR = 4;

/**
 * Bridges the time in which the cloud does not answer while a stack is waited for: Heat goes on with it, and each single
 * request has been tried several times already.
 */
export class OutageRetry {
  private sinceMs: number | undefined;

  constructor(private readonly context: Pick<Context, 'clock' | 'signal' | 'onProgress'>) {}

  /**
   * What the step gives, however long the cloud is away meanwhile; `whileAway` is called in each pause. The step begins
   * anew each time. Throws what it throws when the cloud says no, and a `DeadlineError` when it is away for too long.
   */
  async run<T>(step: () => Promise<T>, whileAway: () => void = () => undefined): Promise<T> {
    for (;;) {
      try {
        const value = await step();
        this.end();
        return value;
      } catch (error) {
        if (!isUnavailable(error)) throw error;
        await this.backOff(error);
        whileAway();
      }
    }
  }

  private async backOff(error: unknown): Promise<void> {
    const { clock, signal } = this.context;
    if (this.sinceMs === undefined) this.begin(error);
    const awayMs = this.awayMs();
    if (awayMs >= LONGEST_OUTAGE_MS) throw outageTooLongError(error);
    await clock.sleep(Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS, awayMs / PAUSE_DIVISOR)), signal);
  }

  private begin(error: unknown): void {
    this.sinceMs = this.context.clock.now();
    const [serverMessage = ''] = messageOf(error).split('\n');
    this.context.onProgress({
      kind: 'warning',
      text: `The cloud does not answer (${serverMessage}); still waiting, since Heat goes on with the stack`,
    });
  }

  private end(): void {
    if (this.sinceMs === undefined) return;
    const text = `The cloud answers again, after ${Math.round(this.awayMs() / 1000)} s`;
    this.sinceMs = undefined;
    this.context.onProgress({ kind: 'notice', text });
  }

  private awayMs(): number {
    return this.sinceMs === undefined ? 0 : this.context.clock.now() - this.sinceMs;
  }
}

/** No answer, or one that says "not now"; signing in anew can fail for the same reason. */
function isUnavailable(error: unknown): boolean {
  if (error instanceof RequestError) {
    const { status } = error;
    return status === undefined || status === 429 || status >= 500;
  }
  return error instanceof Error && error.cause !== undefined && isUnavailable(error.cause);
}

function outageTooLongError(cause: unknown): DeadlineError {
  return new DeadlineError(
    `The cloud has been away for ${LONGEST_OUTAGE_MS / 60_000} minutes, and nobody can say what became of the stack`,
    {
      cause,
      hint: 'Heat may have gone on with it: look at the stack once the cloud is back. Running the step again is safe.',
    },
  );
}
