import * as v from 'valibot';
import { RequestError, SignInError } from '../../errors/index.js';
import { decode, formatQuery, type Http } from '../../http/index.js';
import type { TokenSource } from '../credentials/federated.js';

/** actions/toolkit, packages/core/src/oidc-utils.ts; the response also has an unused `count`. */
const answerSchema = v.object({ value: v.pipe(v.string(), v.minLength(1)) });

const PERMISSION =
  'Give the job (or the workflow) "permissions: id-token: write"; naming one permission takes away all others, so ' +
  'add "contents: read" if it checks out. Workflow runs for pull requests from forks and from Dependabot get no token whatever ' +
  'the workflow says: let these deploy by another way, or not at all.';

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
      "The workflow's own OIDC token cannot be asked for: the runner gave no ACTIONS_ID_TOKEN_REQUEST_URL and " +
        'ACTIONS_ID_TOKEN_REQUEST_TOKEN, as it does for jobs that may have one',
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
    const { value } = decode(answerSchema, response, "The runner's answer to the request for an OIDC token");
    onSecret(value);
    return value;
  } catch (error) {
    throw error instanceof RequestError ? toSignInError(error) : error;
  }
}

function toSignInError(error: RequestError): SignInError {
  const { serverMessage, status } = error;
  const details = { serverMessage: serverMessage, cause: error };
  switch (status) {
    case 401:
    case 403:
      return new SignInError(`The runner refuses an OIDC token to this workflow (${status})`, {
        ...details,
        hint: PERMISSION,
      });
    case 400:
      return new SignInError('The runner does not understand the request for an OIDC token (400)', {
        ...details,
        hint: 'Check oidc-audience.',
      });
    default:
      return new SignInError('The runner gives no OIDC token at the moment', {
        ...details,
        hint: error.hint ?? "Run the step again. GitHub's status page says whether Actions are in trouble.",
      });
  }
}
