import type { HttpTrace } from '../http/index.js';
import { logText } from './safe-text.js';

/** One try of one request, for the debug log. */
export function traceText({
  method,
  url,
  status,
  code,
  requestId,
  durationMs,
  retryInMs,
}: HttpTrace): string {
  const id = requestId === undefined ? '' : `, ${requestId}`;
  const again = retryInMs === undefined ? '' : `, again in ${retryInMs} ms`;
  return logText(
    `${method} ${url} → ${status ?? code ?? 'nothing'} in ${Math.round(durationMs)} ms${id}${again}`,
  );
}

/** Inputs that were given and mean nothing to the operation. */
export function idleText(operation: string, names: readonly string[]): string {
  return `Operation "${operation}" does not use these inputs: ${names.join(', ')}`;
}
