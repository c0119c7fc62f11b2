import { getDotPath, safeParse, type BaseIssue, type GenericSchema, type InferOutput } from 'valibot';
import { DecodeError } from '../errors/index.js';
import type { HttpResponse } from './types.js';
import { parseErrorBody } from './error-body.js';
import { LosslessNumber, parse } from 'lossless-json';

/** The part of an answer that decoding needs; a bare text is an answer without a request id. */
type Answer =
  | string
  | (Pick<HttpResponse, 'body' | 'requestId'> &
      Partial<Pick<HttpResponse, 'json' | 'method' | 'url' | 'status'>>);

const NEXT =
  'Something between here and the server may have cut or replaced the answer: look at the proxy, then run the step again.';
const NEXT_UNKNOWN =
  'Either something between here and the server has changed the answer, or the server speaks a version that is not ' +
  'known here: look at the proxy, and report it if it is the server.';

/**
 * Reads an answer's JSON body as the schema says; `what` names the answer in the error, e.g. `Heat's stack list`.
 * Throws a `DecodeError` that names the bad field (`stacks[0].stack_name`); no value of the answer is printed.
 */
export function decode<TSchema extends GenericSchema>(
  schema: TSchema,
  answer: Answer,
  what: string,
): InferOutput<TSchema> {
  const { body, json, requestId, ...asked } =
    typeof answer === 'string' ? { body: answer, json: undefined, requestId: undefined } : answer;
  const whole = `${what}${askedText(asked)}`;
  const result = safeParse(schema, json ?? parseBody(body, whole, requestId));
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = fieldPath(issue);
  const where = field === '' ? '' : ` at ${field}`;
  throw new DecodeError(field, `${whole} is not understood${where}: ${expectedType(issue)}`, {
    requestId,
    hint: NEXT_UNKNOWN,
  });
}

/** ` (GET https://… answered 200)`; nothing for a bare text. */
function askedText({ method, url, status }: Exclude<Partial<Answer>, string>): string {
  return method === undefined || url === undefined || status === undefined
    ? ''
    : ` (${method} ${url} answered ${status})`;
}

function parseBody(body: string, what: string, requestId: string | undefined): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    const text = body.trim();
    if (text === '') throw new DecodeError('', `${what} is empty`, { requestId, hint: NEXT });
    const problem = /^[[{]/.test(text) ? 'ends too early or is damaged' : 'is not JSON';
    // Node's own message quotes the body; one that began as JSON can hold secrets.
    const serverMessage = problem === 'is not JSON' ? parseErrorBody(text).serverMessage : undefined;
    throw new DecodeError('', `${what} ${problem} (${body.length} characters)`, {
      requestId,
      serverMessage: serverMessage,
      hint: NEXT,
      cause: serverMessage === undefined ? undefined : cause,
    });
  }
}

/** `stacks[0].stack_name`: numbers in brackets, names behind dots, as one would write it in code. */
function fieldPath(issue: BaseIssue<unknown>): string {
  return (getDotPath(issue) ?? '').replace(/(^|\.)(\d+)(?=\.|$)/g, '[$2]');
}

/** What the schema wanted and the type that came; never the value, which can be a secret. */
function expectedType(issue: BaseIssue<unknown>): string {
  if (issue.input === undefined) return 'it is missing';
  return issue.expected === null ? issue.message : `wanted ${issue.expected}, got ${typeName(issue.input)}`;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** A number behind `:`, `,` or `[` with a point, an exponent or 16 digits: `JSON.parse` may return another one. */
const MAYBE_INEXACT = /[:,[]\s*-?(?:\d+[.eE]|\d{16})/;

/**
 * Returns the answer with the numbers of its JSON as the server wrote them. A number whose text JavaScript would change
 * (`2.0`, `1e+16`, 12345678901234567890) is a `LosslessNumber` of lossless-json, all others are numbers. An answer that is
 * no JSON comes back as it is: `decode` explains what is wrong with it.
 */
export function withExactNumbers(answer: HttpResponse): HttpResponse {
  if (answer.json === undefined || !MAYBE_INEXACT.test(answer.body)) return answer;
  try {
    return { ...answer, json: parse(answer.body, undefined, exactNumber) };
  } catch {
    // `JSON.parse` has read it: what this parser refuses (a key given twice) must not fail an operation.
    return answer;
  }
}

function exactNumber(text: string): number | LosslessNumber {
  const value = Number(text);
  return String(value) === text && !text.includes('e') ? value : new LosslessNumber(text);
}
