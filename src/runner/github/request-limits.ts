import type { getOctokit } from '@actions/github';

/** A plugin of octokit, as `getOctokit` takes them. */
export type Plugin = NonNullable<Parameters<typeof getOctokit>[2]>;

/** A plugin that ends each attempt after `timeoutMs`, and with the signal. */
export function attemptLimits(signal: AbortSignal, timeoutMs: number): Plugin {
  return (octokit) => {
    octokit.hook.wrap('request', async (request, options) => {
      signal.throwIfAborted();
      const attempt = new AbortController();
      const end = (): void => {
        attempt.abort(signal.reason);
      };
      signal.addEventListener('abort', end, { once: true });
      const timer = setTimeout(() => {
        attempt.abort(new Error(`GitHub gave no answer within ${timeoutMs / 1000} s`));
      }, timeoutMs);
      try {
        const call = request({ ...options, request: { ...options.request, signal: attempt.signal } });
        return await untilAborted(attempt.signal, call);
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
      }
    });
    return {};
  };
}

/**
 * A plugin that ends a call when the signal does, also one that waits to be tried again; it then throws the signal's reason.
 * A POST is never tried again: a comment or a deployment that is written twice would be seen twice.
 */
export function callLimits(signal: AbortSignal): Plugin {
  return (octokit) => {
    octokit.hook.wrap('request', async (request, options) => {
      signal.throwIfAborted();
      if (options.method === 'POST') options.request['retries'] = 0;
      return untilAborted(signal, request(options));
    });
    return {};
  };
}

/** The promise, or a rejection with the signal's reason if that is aborted first. */
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
