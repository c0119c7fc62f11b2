import { createHttp, type Http, type HttpOptions } from '../http/index.js';
import { formatTrace } from '../report/index.js';
import type { Console } from '../runner/index.js';

/** Returns a client that traces into the log. */
export function createTracedHttp(console: Console, options: HttpOptions): Http {
  return createHttp({
    ...options,
    onTrace: (trace) => {
      console.debug(formatTrace(trace));
    },
  });
}

/** For GitHub's services and files at URLs: `options` hold nothing of the cloud's transport. */
export function createRunnerHttp(console: Console, options: HttpOptions): Http {
  return createTracedHttp(console, { ...options, onUntrusted: RUNNER_CERTIFICATE_HINT });
}

const RUNNER_CERTIFICATE_HINT =
  "The runner does not trust the server's certificate (ca-certificate and insecure apply to the cloud only): set " +
  'NODE_EXTRA_CA_CERTS to a file that contains the certificate authority.';
