import { RequestError } from '../errors/index.js';

/** Placeholder until the real answer is seen. */
export function explainTrustRefusal(
  error: unknown,
  who: { readonly usesApplicationCredential: boolean },
): RequestError | undefined {
  return who.usesApplicationCredential && error instanceof RequestError && error.status === 500
    ? error
    : undefined;
}
