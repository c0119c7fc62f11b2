import {
  check,
  getDotPath,
  pipe,
  record,
  safeParse,
  string,
  unknown,
  type BaseIssue,
  type GenericSchema,
  type InferOutput,
} from 'valibot';
import { DecodeError } from '../errors/index.js';
import type { HttpResponse } from './types.js';
import { parseErrorBody } from './error-body.js';
import { LosslessNumber, parse } from 'lossless-json';

/** The parts of a response that `decode` reads; a string is a body without a request id. */
type DecodableResponse =
  | string
  | (Pick<HttpResponse, 'body' | 'requestId'> &
      Partial<Pick<HttpResponse, 'json' | 'method' | 'url' | 'status'>>);

const DAMAGED_HINT =
  'Most likely a proxy has cut or replaced the response: check the proxy, then run the step again.';
const UNEXPECTED_HINT =
  'Most likely a proxy has changed the response, or this action does not support the version of the server: ' +
  'check the proxy, and report it if it is the server.';

/**
 * Validates a response's JSON body. `name` describes the response in errors, for example `Heat's stack list`. Throws a
 * `DecodeError` that names the invalid field (`stacks[0].stack_name`) but no value of the response.
 */
export function decode<TSchema extends GenericSchema>(
  schema: TSchema,
  response: DecodableResponse,
  name: string,
): InferOutput<TSchema> {
  const { body, json, requestId, ...request } =
    typeof response === 'string' ? { body: response, json: undefined, requestId: undefined } : response;
  const subject = `${name}${describeRequest(request)}`;
  const result = safeParse(schema, json ?? parseBody(body, subject, requestId));
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = formatFieldPath(issue);
  const where = field === '' ? '' : ` at ${field}`;
  throw new DecodeError(field, `${subject} is not valid${where}: ${describeMismatch(issue)}`, {
    requestId,
    hint: UNEXPECTED_HINT,
  });
}

/** The schema of a map whose values match a schema. A list is none, although `record` accepts it. */
export function mapOf<TSchema extends GenericSchema>(
  schema: TSchema,
): GenericSchema<unknown, Record<string, InferOutput<TSchema>>> {
  return pipe(
    unknown(),
    check((value) => !Array.isArray(value), 'expected an object, got a list'),
    record(string(), schema),
  );
}

/** Returns ` (GET https://… returned 200)`, or an empty string if the request is unknown. */
function describeRequest({ method, url, status }: Exclude<Partial<DecodableResponse>, string>): string {
  return method === undefined || url === undefined || status === undefined
    ? ''
    : ` (${method} ${url} returned ${status})`;
}

function parseBody(body: string, name: string, requestId: string | undefined): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    const text = body.trim();
    if (text === '') throw new DecodeError('', `${name} is empty`, { requestId, hint: DAMAGED_HINT });
    const problem = /^[[{]/.test(text) ? 'is incomplete or damaged' : 'is not JSON';
    // Node's message quotes the body; a body that begins like JSON can contain secrets.
    const serverMessage = problem === 'is not JSON' ? parseErrorBody(text).serverMessage : undefined;
    throw new DecodeError('', `${name} ${problem} (${body.length} characters)`, {
      requestId,
      serverMessage,
      hint: DAMAGED_HINT,
      cause: serverMessage === undefined ? undefined : cause,
    });
  }
}

/** Returns a path like `stacks[0].stack_name`, in JavaScript notation. */
function formatFieldPath(issue: BaseIssue<unknown>): string {
  return (getDotPath(issue) ?? '').replace(/(^|\.)(\d+)(?=\.|$)/g, '[$2]');
}

/** Returns the expected and the actual type; never the value, which can be a secret. */
function describeMismatch(issue: BaseIssue<unknown>): string {
  if (issue.input === undefined) return 'it is missing';
  return issue.expected === null ? issue.message : `expected ${issue.expected}, got ${typeName(issue.input)}`;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** A number after `:`, `,` or `[` with a point, an exponent or 16 digits: `JSON.parse` may change it. */
const POSSIBLY_INEXACT_NUMBER = /[:,[]\s*-?(?:\d+[.eE]|\d{16})/;

/**
 * Returns the response with the numbers of its JSON as the server wrote them. A number whose text JavaScript would change
 * (`2.0`, `1e+16`, 12345678901234567890) is a `LosslessNumber` of lossless-json; all others are numbers. Returns a
 * response that is not JSON unchanged: `decode` reports the problem.
 */
export function withExactNumbers(response: HttpResponse): HttpResponse {
  if (response.json === undefined || !POSSIBLY_INEXACT_NUMBER.test(response.body)) return response;
  try {
    return { ...response, json: parse(response.body, undefined, toExactNumber) };
  } catch {
    // `JSON.parse` accepted the body: what only this parser rejects (a duplicate key) must not fail an operation.
    return response;
  }
}

function toExactNumber(text: string): number | LosslessNumber {
  const value = Number(text);
  return String(value) === text && !text.includes('e') ? value : new LosslessNumber(text);
}
