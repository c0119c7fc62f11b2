/**
 * The parts of undici that a request takes. Its own index also loads `fetch`, WebSockets, caches and mocks, which take
 * longer than all the rest of the step; its version is pinned, and so are these paths.
 */
import type * as undici from 'undici';
import connect from 'undici/lib/api/api-connect.js';
import request from 'undici/lib/api/api-request.js';
import dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import envHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';
import pool from 'undici/lib/dispatcher/pool.js';

export type { Dispatcher } from 'undici';

// Named by undici's own types: whoever imports this package knows nothing of the paths.
export const EnvHttpProxyAgent: typeof undici.EnvHttpProxyAgent = envHttpProxyAgent;
export const Pool: typeof undici.Pool = pool;
export type Pool = undici.Pool;

// The index does the same with all that a dispatcher can be asked for; a tunnel through a proxy is a `connect`.
Object.assign(dispatcher.prototype, { connect, request });
