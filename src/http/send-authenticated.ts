import { RequestError } from '../errors/index.js';
import type { Http } from './client.js';
import type { HttpRequest, HttpResponse } from './types.js';

/** Source of the token; implemented by the session in `auth`. */
export interface TokenSource {
  token(): Promise<string>;
  /** Returns a token that differs from the rejected one. */
  renewToken(refused: string): Promise<string>;
}

/**
 * Sends a request with a token. After a 401, renews the token and sends the request once more: a service checks the token before it processes
 * the request, so this is safe for every method. A second 401 is the caller's: its service rejects a token that Keystone has just issued.
 */
export async function sendAuthenticated(
  http: Http,
  tokens: TokenSource,
  request: HttpRequest,
): Promise<HttpResponse> {
  const send = (token: string): Promise<HttpResponse> =>
    http.send({ ...request, headers: { ...request.headers, 'x-auth-token': token } });
  const token = await tokens.token();
  try {
    return await send(token);
  } catch (error) {
    if (!(error instanceof RequestError) || error.status !== 401) throw error;
  }
  return send(await tokens.renewToken(token));
}
