import type { HttpTrace } from '../../http/index.js';
import { sanitizeLogLine } from './sanitize.js';

/** Formats one attempt of a request for the debug log. */
export function formatTrace({
  method,
  url,
  status,
  code,
  requestId,
  durationMs,
  retryInMs,
}: HttpTrace): string {
  const id = requestId === undefined ? '' : `, ${requestId}`;
  const retryText = retryInMs === undefined ? '' : `, retrying in ${retryInMs} ms`;
  return sanitizeLogLine(
    `${method} ${url} → ${status ?? code ?? 'nothing'} in ${Math.round(durationMs)} ms${id}${retryText}`,
  );
}
