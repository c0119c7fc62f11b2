import type { PermanentFailure } from './permanent-failure.js';

/** Of Node and of undici: a value that a header cannot contain. */
const CODES = new Set(['ERR_INVALID_CHAR', 'UND_ERR_INVALID_ARG']);

const FAILURE: PermanentFailure = {
  delivery: 'no',
  text: 'a header of the request has a character that HTTP does not allow',
  hint:
    'Check the token and the name of the region for letters outside of ASCII, for quotes from a word processor and for invisible ' +
    'characters.',
};

export function findHeaderFailure(code: string): PermanentFailure | undefined {
  return CODES.has(code) ? FAILURE : undefined;
}
