import type { Json } from './json.js';
import type { Operation } from './operation.js';
import type { State } from './state.js';

/** One request, ready for the route that answers it. */
export interface Call {
  readonly state: State;
  /** Root of the API, as in GITHUB_API_URL. */
  readonly api: string;
  readonly operation: Operation;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Route = (call: Call) => Answer;

/** An answer that says no; who sends it adds where GitHub documents the operation. */
export function refusal(status: number, message: string, errors?: readonly Json[]): Answer {
  return { status, body: errors === undefined ? { message } : { message, errors } };
}

export const NOT_FOUND = refusal(404, 'Not Found');

export function invalid(error: Json): Answer {
  return refusal(422, 'Validation Failed', [error]);
}

/** NaN, which no id equals, when the path has no number there. */
export function numberIn(call: Call, name: string): number {
  const text = call.operation.params[name] ?? '';
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}
