import { RequestError } from '../errors/index.js';
import { isDefinitionRejected } from './rejections.js';
import { collapseColons } from './schema.js';

/** Returns the error with a cleaned-up server message, and with a hint if the status suggests one. */
export function withHint(error: unknown): unknown {
  if (!(error instanceof RequestError)) return error;
  const serverMessage = error.serverMessage === undefined ? undefined : collapseColons(error.serverMessage);
  const tidied = serverMessage === error.serverMessage ? error : error.with({ serverMessage });
  const hint = tidied.hint ?? hintFor(tidied);
  return hint === tidied.hint || hint === undefined ? tidied : withNextStep(tidied, hint);
}

function withNextStep(error: RequestError, hint: string): RequestError {
  return error.with({ hint });
}

const TOO_LARGE_HINT =
  'Store large files elsewhere (object storage, an image) and download them from the server. The operator sets the ' +
  'limits: max_template_size (default: 524288 characters of a template or file) and max_json_body_size (default: ' +
  '1048576 bytes of template, files and parameters together), and often one in the web server in front of Heat.';

const TOO_MANY_SNAPSHOTS_HINT =
  "Heat limits the snapshots of a stack (max_snapshots_per_stack in the operator's configuration, 32 by default). Delete one " +
  'with operation: delete-snapshot, and set keep-snapshots for the next snapshots to a number below the limit.';

// `abandon_stack` and `_parse_template_and_validate_stack` in heat/engine/service.py; both are off by default.
const ABANDON_OFF_HINT =
  'This cloud allows neither export nor abandon. Ask the operator to set enable_stack_abandon = true in the configuration of ' +
  "Heat's engine. To keep the resources without it, set deletion_policy: retain for each of them, update the stack, then delete it.";
const ADOPT_OFF_HINT =
  "This cloud does not allow adopt. Ask the operator to set enable_stack_adopt = true in the configuration of Heat's engine.";

/** Texts of Heat's messages for status 400, each with its hint. */
const REJECTION_HINTS: readonly (readonly [serverMessage: string, hint: string])[] = [
  // RequestLimitExceeded in heat/common/exception.py, for a template, a file or the whole body.
  ['exceeds maximum allowed size', TOO_LARGE_HINT],
  // `stack_snapshot` in heat/engine/service.py, since Heat 22.
  ['maximum snapshots per stack', TOO_MANY_SNAPSHOTS_HINT],
  ['Stack Abandon', ABANDON_OFF_HINT],
  ['Stack Adopt', ADOPT_OFF_HINT],
];

const UNAVAILABLE_HINT =
  'Heat, or the proxy in front of it, is failing: run the step again later. Set retry-attempts to change how often a ' +
  'request is sent.';

const STATUS_HINTS: Readonly<Record<number, string>> = {
  401:
    'Heat rejected a token that Keystone has just issued: auth-url and the orchestration endpoint may belong ' +
    'to different clouds, or Heat cannot reach its Keystone.',
  403:
    "The cloud's policy does not allow this user to do that (a deploy requires a role such as member or " +
    'heat_stack_owner), or the orchestration endpoint belongs to a different project.',
  409: 'Someone else is changing this stack, or has created one with the same name: check the stack, then run the step again.',
  413: TOO_LARGE_HINT,
  429: 'The cloud is limiting requests: run the step again later, or run fewer jobs in parallel.',
  500:
    'Heat could not process this request: ask the operator to look up the request id in the logs. Check the stack, ' +
    'then run the step again.',
  502: UNAVAILABLE_HINT,
  503: UNAVAILABLE_HINT,
  504: UNAVAILABLE_HINT,
};

function hintFor(error: RequestError): string | undefined {
  const { status } = error;
  if (isDefinitionRejected(error)) return findRejectionHint(error);
  if (status === 404) return missingHint(error);
  return status === undefined ? undefined : STATUS_HINTS[status];
}

function findRejectionHint({ serverMessage = '', type }: RequestError): string | undefined {
  const known = REJECTION_HINTS.find(([text]) => serverMessage.includes(text));
  if (known !== undefined) return known[1];
  return type === 'NotSupported'
    ? 'Another action is in progress on this stack: wait for it to finish, then run the step again.'
    : undefined;
}

/** Heat returns a type if the entity is missing, but none if the route is unknown (heat/api/middleware/fault.py). */
function missingHint({ type }: RequestError): string {
  return type === undefined
    ? 'Heat has no such path: check orchestration-endpoint (it ends in /v1/ and the project id), or the ' +
        "catalog's entry for orchestration."
    : 'It does not exist, or it was deleted in the meantime. Check the stack, then run the step again.';
}
