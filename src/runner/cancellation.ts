import { CancelledError } from '../errors/index.js';

/** The runner sends SIGINT on cancel, SIGTERM 7.5 s later, and kills 2.5 s after that. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Aborts when the workflow run is cancelled; `release` lets the process end as usual. */
export function listenForCancel(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const cancel = (name: NodeJS.Signals): void => {
    controller.abort(
      new CancelledError(`The workflow run was cancelled (${name})`, {
        next: 'Look at the log of the post step: it does what on-cancel says, and by default leaves the stack to Heat, which goes on.',
      }),
    );
  };
  for (const name of SIGNALS) process.on(name, cancel);
  return {
    signal: controller.signal,
    release: (): void => {
      for (const name of SIGNALS) process.off(name, cancel);
    },
  };
}
