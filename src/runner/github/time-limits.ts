import type { getOctokit } from '@actions/github';

/** An octokit plugin as `getOctokit` takes it. */
export type Plugin = NonNullable<Parameters<typeof getOctokit>[2]>;

/** A plugin that aborts each attempt after `timeoutMs` or when the signal aborts. */
export function attemptLimits(signal: AbortSignal, timeoutMs: number): Plugin {
  return (octokit) => {
    octokit.hook.wrap('request', async (request, options) => {
      signal.throwIfAborted();
      const attempt = new AbortController();
      const abort = (): void => {
        attempt.abort(signal.reason);
      };
      signal.addEventListener('abort', abort, { once: true });
      const timer = setTimeout(() => {
        attempt.abort(new Error(`GitHub did not respond within ${timeoutMs / 1000} s`));
      }, timeoutMs);
      try {
        const call = request({ ...options, request: { ...options.request, signal: attempt.signal } });
        return await untilAborted(attempt.signal, call);
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
      }
    });
    return {};
  };
}

/**
 * A plugin that aborts a call, including its waits between retries, when the signal aborts, and throws the signal's reason. It
 * retries a POST only if it is safe to repeat: a retry could create the comment or deployment twice (see `createOnce`).
 */
export function callLimits(signal: AbortSignal): Plugin {
  return (octokit) => {
    octokit.hook.wrap('request', async (request, options) => {
      signal.throwIfAborted();
      // Octokit gives all calls the same object, in which the plugins count their retries. Only by assigning do the hooks below get a copy.
      options.request = { ...options.request, ...(isRepeatable(options) ? {} : { retries: 0 }) };
      return untilAborted(signal, request(options));
    });
    return {};
  };
}

/** GitHub keeps one reaction of each kind, and a second status of a deployment says the same as the first. */
const REPEATABLE_POST = /\/(reactions|statuses)$/;

function isRepeatable({ method, url }: { readonly method: string; readonly url: string }): boolean {
  return method !== 'POST' || REPEATABLE_POST.test(url);
}

/** Settles like the promise, or rejects with the signal's reason if the signal aborts first. */
async function untilAborted<T>(signal: AbortSignal, promise: T | Promise<T>): Promise<T> {
  let onAbort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = (): void => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
