import { CancelledError } from '../errors/index.js';

/** Returns a signal that aborts with a `CancelledError` when `interrupt` does, whose reason is the name of the process signal. */
export function toCancelSignal(interrupt: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const cancel = (): void => {
    controller.abort(
      new CancelledError(`The workflow run was cancelled (${String(interrupt.reason)})`, {
        next: 'Look at the log of the post step: it does what on-cancel says, and by default leaves the stack to Heat, which goes on.',
      }),
    );
  };
  if (interrupt.aborted) cancel();
  else interrupt.addEventListener('abort', cancel, { once: true });
  return controller.signal;
}
