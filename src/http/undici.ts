/**
 * The parts of undici that a request takes. Its own index also loads `fetch`, WebSockets, caches and mocks, which take
 * longer than all the rest of the step; its version is pinned, and so are these paths.
 */
import connect from 'undici/lib/api/api-connect.js';
import request from 'undici/lib/api/api-request.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';

export type { Dispatcher } from 'undici';
export { default as EnvHttpProxyAgent } from 'undici/lib/dispatcher/env-http-proxy-agent.js';
export { default as Pool } from 'undici/lib/dispatcher/pool.js';

// The index does the same with all that a dispatcher can be asked for; a tunnel through a proxy is a `connect`.
Object.assign(Dispatcher.prototype, { connect, request });
