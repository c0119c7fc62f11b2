/** The runner sends SIGINT on cancel, SIGTERM 7.5 s later, and SIGKILL 2.5 s after that. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Returns a signal that aborts when the workflow run is cancelled; its reason is the name of the process signal. Called before
 * any heavy import, so that a cancellation in the first moments is not lost. `onCancel` runs in the signal handler itself, once:
 * what it writes synchronously stays, even if the process is killed before anything else runs.
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
