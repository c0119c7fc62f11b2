import type { Operation, Result } from '../../deploy/index.js';
import { didYouMeanClause } from '../../errors/index.js';
import type { LogItem } from '../log/log.js';
import { sanitizeLogLine } from '../log/sanitize.js';
import type { PublicOutput } from '../outputs/outputs.js';

/** Operations that a GitHub deployment records. */
export const DEPLOYS: ReadonlySet<Operation> = new Set(['deploy', 'create', 'update', 'wait']);

/** No comment has space for a longer one, and no browser opens it. */
const MAX_URL_CHARACTERS = 4000;

/**
 * Returns the URL of `environment-url`: the value of the output with that name, or the input itself. Returns `undefined` unless it is an
 * HTTP URL that is not masked and not too long.
 */
export function findEnvironmentUrl(
  outputs: readonly PublicOutput[],
  environmentUrl: string | undefined,
): string | undefined {
  const output = outputs.find(({ name }) => name === environmentUrl);
  const text = output === undefined ? environmentUrl : output.isMasked ? undefined : output.text;
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.href.length > MAX_URL_CHARACTERS) return undefined;
  // `href` encodes every character that could end a link.
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url.href : undefined;
}

/**
 * Returns a warning if `environment-url` gives no URL: a mistyped name would leave the deployment without its link. None if the
 * outputs are not known, as with `wait: false` or after a failure.
 */
export function environmentUrlItems(
  { operation, failure, outputs: found }: Pick<Result, 'operation' | 'failure' | 'outputs'>,
  outputs: readonly PublicOutput[],
  environmentUrl: string | undefined,
): LogItem[] {
  if (environmentUrl === undefined || found === undefined || failure !== undefined) return [];
  if (!DEPLOYS.has(operation) || findEnvironmentUrl(outputs, environmentUrl) !== undefined) return [];
  const text = `The deployment has no URL: environment-url ${describeProblem(outputs, environmentUrl)}`;
  return [{ kind: 'warning', text: sanitizeLogLine(text) }];
}

function describeProblem(outputs: readonly PublicOutput[], environmentUrl: string): string {
  const output = outputs.find(({ name }) => name === environmentUrl);
  if (output !== undefined)
    return `names the output "${environmentUrl}", ${output.isMasked ? 'which is masked' : `whose value is not an http(s) URL without credentials of at most ${MAX_URL_CHARACTERS} characters`}`;
  if (URL.canParse(environmentUrl))
    return `must be an http(s) URL without credentials of at most ${MAX_URL_CHARACTERS} characters`;
  const names = outputs.map(({ name }) => name);
  const suggestion = didYouMeanClause(environmentUrl, names);
  const list = names.length === 0 ? 'there are no outputs' : `the outputs are ${names.join(', ')}`;
  return `is "${environmentUrl}", which is neither a URL nor the name of an output${suggestion === '' ? ` (${list})` : suggestion}`;
}
