import { RequestError } from '../errors/index.js';
import type { Http } from './client.js';
import type { HttpRequest, HttpResponse } from './types.js';

/** Source of the token; implemented by the session in `auth`. */
export interface TokenSource {
  token(): Promise<string>;
  /** Returns a token that differs from the rejected one. `rejection` is the service's 401, for the error if there is none. */
  renewToken(refused: string, rejection?: RequestError): Promise<string>;
  /** Explains a 401 for a token that Keystone has just issued. Default: the error itself. */
  explainRejection?(rejection: RequestError): Error;
}

/**
 * Sends a request with a token. After a 401, renews the token and sends the request once more: a service checks the token before it processes
 * the request, so this is safe for every method. After a second 401, throws the explanation of the source.
 */
export async function sendAuthenticated(
  http: Http,
  tokens: TokenSource,
  request: HttpRequest,
): Promise<HttpResponse> {
  const send = (token: string): Promise<HttpResponse> =>
    http.send({ ...request, headers: { ...request.headers, 'x-auth-token': token } });
  const token = await tokens.token();
  let newToken: string;
  try {
    return await send(token);
  } catch (error) {
    if (!isRejection(error)) throw error;
    newToken = await tokens.renewToken(token, error);
  }
  try {
    return await send(newToken);
  } catch (error) {
    throw isRejection(error) ? (tokens.explainRejection?.(error) ?? error) : error;
  }
}

function isRejection(error: unknown): error is RequestError {
  return error instanceof RequestError && error.status === 401;
}
