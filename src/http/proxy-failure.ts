import type { PermanentFailure } from './permanent-failure.js';

/** By the code of a `TunnelError`. */
const FAILURES: Readonly<Record<string, PermanentFailure>> = {
  PROXY_AUTHENTICATION: {
    delivery: 'no',
    text: 'the proxy requires a user name and a password, or does not accept these',
    hint:
      'Put them into the proxy variable, from a secret and URL-encoded: http://user:password@proxy.example.com:3128. ' +
      'If the server needs no proxy, add its host to NO_PROXY.',
  },
  PROXY_REFUSED: {
    delivery: 'no',
    text: undefined,
    hint:
      'Allow this host and port in the proxy: many proxies allow only port 443. If the server needs no proxy, add its host ' +
      'to NO_PROXY.',
  },
};

export function findProxyFailure(code: string): PermanentFailure | undefined {
  return Object.hasOwn(FAILURES, code) ? FAILURES[code] : undefined;
}
