import { LosslessNumber, parse } from 'lossless-json';
import type { HttpResponse } from './exchange.js';

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
