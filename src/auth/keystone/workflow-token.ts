import * as v from 'valibot';
import { RequestError, SignInError } from '../../errors/index.js';
import { decode, formatQuery, type Http } from '../../http/index.js';
import type { TokenSource } from '../credentials/federated.js';

/** actions/toolkit, packages/core/src/oidc-utils.ts: the answer also has a `count`, which says nothing. */
const answerSchema = v.object({ value: v.pipe(v.string(), v.minLength(1)) });

const PERMISSION =
  'Give the job (or the workflow) "permissions: id-token: write"; naming one permission takes away all others, so ' +
  'add "contents: read" if it checks out. Workflow runs for pull requests from forks and from Dependabot get no token whatever ' +
  'the workflow says: let these deploy by another way, or not at all.';

/** What GitHub's own three parts of a signed token look like, wherever they stand. */
const SIGNED_TOKEN = /(?<![\w-])[\w-]{8,}\.[\w-]{8,}\.[\w-]+/g;

/**
 * Asks the runner for a token of this workflow's, signed for the audience. It is good for some minutes only, so that
 * each use asks anew. `onSecret` sees it before anything else does. Throws a `SignInError`.
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
    const answer = await http.send({
      method: 'GET',
      url: `${url}${query}`,
      headers: { authorization: `Bearer ${bearer}` },
      expects: 'json',
    });
    // Also where the answer is not what it should be, and an error quotes it.
    for (const [token] of answer.body.matchAll(SIGNED_TOKEN)) onSecret(token);
    const { value } = decode(answerSchema, answer, "The runner's answer to the request for an OIDC token");
    onSecret(value);
    return value;
  } catch (error) {
    throw error instanceof RequestError ? refused(error) : error;
  }
}

function refused(error: RequestError): SignInError {
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
