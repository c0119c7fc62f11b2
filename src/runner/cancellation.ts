import { CancelledError } from '../errors/index.js';
import { canSaveState } from './state-file.js';

/**
 * The runner sends SIGINT on cancel, SIGTERM 7.5 s later, and SIGKILL 2.5 s after that. On Windows it sends Ctrl+C and Ctrl+Break,
 * which Node calls SIGINT and SIGBREAK; on other systems nothing sends a SIGBREAK.
 */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const;

/**
 * Returns a signal that aborts when the workflow run is cancelled; its reason is the name of the process signal. Call it before
 * any heavy import, so that an early cancellation is not lost. `onCancel` runs once, in the signal handler itself: what it writes
 * synchronously is kept even if the process is killed immediately afterwards.
 */
export function listenForCancel(onCancel: () => void = () => undefined): AbortSignal {
  const controller = new AbortController();
  const cancel = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) return;
    try {
      onCancel();
    } finally {
      controller.abort(name);
    }
  };
  for (const name of SIGNALS) process.on(name, cancel);
  return controller.signal;
}

const IN_WORKFLOW_RUN = {
  subject: 'The workflow run',
  hint: 'See the log of the post step, which applies on-cancel. By default, Heat continues the action.',
};
const ELSEWHERE = {
  subject: 'The command',
  hint: 'Heat continues with the requests that it has received: nothing applies on-cancel here. "heat-stack-deploy wait" follows the stack.',
};

/** Returns a signal that aborts with a `CancelledError` when `interrupt` aborts. The reason of `interrupt` is the name of the process signal. */
export function toCancelSignal(interrupt: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const cancel = (): void => {
    const { subject, hint } = canSaveState() ? IN_WORKFLOW_RUN : ELSEWHERE;
    controller.abort(new CancelledError(`${subject} was cancelled (${String(interrupt.reason)})`, { hint }));
  };
  if (interrupt.aborted) cancel();
  else interrupt.addEventListener('abort', cancel, { once: true });
  return controller.signal;
}

/** Returns a signal that aborts `delayMs` after `signal`, with its reason: for what is to be finished first. */
export function delayAbort(signal: AbortSignal, delayMs: number): AbortSignal {
  const controller = new AbortController();
  const abortLater = (): void => {
    // The timer must not keep a process alive that has nothing else to do.
    setTimeout(() => {
      controller.abort(signal.reason);
    }, delayMs).unref();
  };
  if (signal.aborted) abortLater();
  else signal.addEventListener('abort', abortLater, { once: true });
  return controller.signal;
}
