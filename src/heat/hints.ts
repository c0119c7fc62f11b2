import { RequestError } from '../errors/index.js';

/** The same error with a next step, where its status alone tells one. */
export function withHint(error: unknown): unknown {
  if (!(error instanceof RequestError) || error.next !== undefined) return error;
  const next = hintFor(error);
  return next === undefined ? error : withNext(error, next);
}

export function withNext(error: RequestError, next: string): RequestError {
  const { method, url, status, code, type, arrived, attempts, said, requestId, cause } = error;
  return new RequestError({
    method,
    url,
    status,
    code,
    type,
    arrived,
    attempts,
    said,
    requestId,
    cause,
    next,
  });
}

function hintFor(error: RequestError): string | undefined {
  switch (error.status) {
    case 400:
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
      // Heat names a type where a thing is missing, and none where the address is (heat/api/middleware/fault.py).
      return error.type === undefined
        ? 'Nothing is served there: check orchestration-endpoint (it ends in /v1/ and the project id), or the ' +
            "catalog's entry for orchestration."
        : 'It is not there, or no longer: somebody may have deleted it. Look, then run the step again.';
    case 409:
      return 'Somebody else is at work on that stack, or has made one of that name: look at it, then run the step again.';
    case 413:
      return 'Template, files and parameters together are larger than the server takes (Heat: 1 MiB).';
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
