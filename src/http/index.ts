export { fetcher } from './fetcher.js';
export { decode } from './decode.js';
export type { Http, HttpOptions, HttpRequest, HttpResponse, HttpTrace } from './http.js';
export { createHttp } from './http.js';
export type { Query } from './path.js';
export { path, queryText } from './path.js';
export { redactUrl } from './redact-url.js';
export type { Repeat } from './retry-policy.js';
export type { TransportOptions } from './transport.js';
