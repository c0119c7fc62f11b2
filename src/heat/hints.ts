import { RequestError } from '../errors/index.js';
import { collapseColons } from './schema.js';

/** Returns the error with a cleaned-up server message, and with a hint if the status suggests one. */
export function withHint(error: unknown): unknown {
  if (!(error instanceof RequestError)) return error;
  const serverMessage = error.serverMessage === undefined ? undefined : collapseColons(error.serverMessage);
  const tidied = serverMessage === error.serverMessage ? error : error.with({ serverMessage: serverMessage });
  const hint = tidied.hint ?? hintFor(tidied);
  return hint === tidied.hint || hint === undefined ? tidied : withNextStep(tidied, hint);
}

export function withNextStep(error: RequestError, hint: string): RequestError {
  return error.with({ hint: hint });
}

const TOO_LARGE_HINT =
  'Keep big files elsewhere (object storage, an image) and fetch them from the server. The limits are the ' +
  "operator's: max_template_size (default: 524288 characters of a template or file) and max_json_body_size (default: " +
  '1048576 bytes of template, files and parameters together), and often one of the web server before Heat.';

function hintFor(error: RequestError): string | undefined {
  switch (error.status) {
    case 400:
      // RequestLimitExceeded in heat/common/exception.py, for a template, a file or the whole body.
      if (error.serverMessage?.includes('exceeds maximum allowed size') === true) return TOO_LARGE_HINT;
      return error.type === 'NotSupported'
        ? 'Something else is going on with that stack: look at it, and run the step again once it is at rest.'
        : undefined;
    case 401:
      return (
        'Heat refused a token that Keystone had just issued: auth-url and the orchestration endpoint may belong ' +
        'to different clouds, or Heat cannot reach its Keystone.'
      );
    case 403:
      return (
        "The cloud's policy does not let this user do that (to deploy one needs a role such as member or " +
        'heat_stack_owner), or the orchestration endpoint names another project than the one signed in to.'
      );
    case 404:
      // Heat returns a type if the entity is missing, but none if the route is unknown (heat/api/middleware/fault.py).
      return error.type === undefined
        ? 'Nothing is served there: check orchestration-endpoint (it ends in /v1/ and the project id), or the ' +
            "catalog's entry for orchestration."
        : 'It is not there, or no longer: somebody may have deleted it. Look, then run the step again.';
    case 409:
      return 'Somebody else is at work on that stack, or has made one of that name: look at it, then run the step again.';
    case 413:
      return TOO_LARGE_HINT;
    case 429:
      return 'The cloud refuses more requests for now: run the step again later, or run fewer jobs at once.';
    case 500:
      return (
        'Heat failed over this request: its operator finds the cause in the logs, by the request id. Look at the stack, ' +
        'then run the step again.'
      );
    case 502:
    case 503:
    case 504:
      return (
        'Heat, or the proxy before it, is out of order: run the step again later. How often a request is tried ' +
        'is set by retry-attempts.'
      );
    case undefined:
    default:
      return undefined;
  }
}
