/** The answer's body is longer than the request allows. */
export class TooLargeError extends Error {
  constructor(readonly limitBytes: number) {
    super(`more than ${limitBytes} bytes`);
  }
}

interface Body extends AsyncIterable<Uint8Array> {
  on(event: 'error', listener: () => void): unknown;
  bytes(): Promise<Uint8Array>;
}

/** Returns the whole body. Throws a `TooLargeError` at the first piece beyond the limit: no more than that is held or read. */
export async function readBody(body: Body, limitBytes: number | undefined): Promise<Uint8Array> {
  if (limitBytes === undefined) return body.bytes();
  const { bytes, isCut } = await readUpTo(body, limitBytes);
  if (isCut) throw new TooLargeError(limitBytes);
  return bytes;
}

/** Returns the first bytes of the body and drops the connection that would bring the rest. */
export async function readUpTo(
  body: Body,
  limitBytes: number,
): Promise<{ readonly bytes: Uint8Array; readonly isCut: boolean }> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop destroys the stream, which tells of that by an error event.
  body.on('error', () => undefined);
  for await (const piece of body) {
    pieces.push(piece);
    bytes += piece.byteLength;
    if (bytes > limitBytes) return { bytes: Buffer.concat(pieces, limitBytes), isCut: true };
  }
  return { bytes: Buffer.concat(pieces, bytes), isCut: false };
}
