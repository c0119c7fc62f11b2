import * as v from 'valibot';
import { RequestError, SignInError } from '../../errors/index.js';
import { decode, formatQuery, type Http } from '../../http/index.js';
import type { TokenSource } from '../credentials/federated.js';

/** actions/toolkit, packages/core/src/oidc-utils.ts; the response also has an unused `count`. */
const answerSchema = v.object({ value: v.pipe(v.string(), v.minLength(1)) });

const PERMISSION =
  'Add "permissions: id-token: write" to the job (or the workflow). This removes all permissions that are not listed, so ' +
  'also add "contents: read" for a checkout. Workflow runs for pull requests from forks and from Dependabot never get a ' +
  'token: skip those, or use another sign-in method.';

/** Matches a JWT anywhere in a text. */
const SIGNED_TOKEN = /(?<![\w-])[\w-]{8,}\.[\w-]{8,}\.[\w-]+/g;

/**
 * Requests a new OIDC token of this workflow run for the audience; it expires within minutes. Passes it to `onSecret` first.
 * Throws a `SignInError`.
 */
export async function requestWorkflowToken(
  source: TokenSource | undefined,
  audience: string,
  http: Http,
  onSecret: (value: string) => void,
): Promise<string> {
  if (source === undefined) {
    throw new SignInError(
      'The workflow cannot request an OIDC token: ACTIONS_ID_TOKEN_REQUEST_URL and ' +
        'ACTIONS_ID_TOKEN_REQUEST_TOKEN, which the runner sets for jobs with the permission, are not set or not valid',
      { hint: PERMISSION },
    );
  }
  const { url, bearer } = source;
  const query = formatQuery({ audience }).replace('?', url.includes('?') ? '&' : '?');
  try {
    const response = await http.send({
      method: 'GET',
      url: `${url}${query}`,
      headers: { authorization: `Bearer ${bearer}` },
      expects: 'json',
    });
    // Also for an unexpected response, which an error may quote.
    for (const [token] of response.body.matchAll(SIGNED_TOKEN)) onSecret(token);
    const { value } = decode(
      answerSchema,
      response,
      "The runner's response to the request for an OIDC token",
    );
    onSecret(value);
    return value;
  } catch (error) {
    throw error instanceof RequestError ? toSignInError(error) : error;
  }
}

function toSignInError(error: RequestError): SignInError {
  const { serverMessage, status } = error;
  const details = { serverMessage, cause: error };
  switch (status) {
    case 401:
    case 403:
      return new SignInError(`The runner does not issue an OIDC token to this workflow (${status})`, {
        ...details,
        hint: PERMISSION,
      });
    case 400:
      return new SignInError('The runner rejected the request for an OIDC token as invalid (400)', {
        ...details,
        hint: 'Check oidc-audience.',
      });
    default:
      return new SignInError('The runner cannot issue an OIDC token at the moment', {
        ...details,
        failureCode: 'unreachable',
        hint: error.hint ?? "Run the step again. Check GitHub's status page for problems with Actions.",
      });
  }
}
