import { DeployError, TemplateError } from './deploy-error.js';
import { formatLocation } from './source-location.js';

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * The whole story of an error, as lines in a fixed order: what failed, the server's words, where, what led
 * there, request id, next step. Plain text; the server's words in it are untrusted.
 */
export function explain(error: unknown): string {
  if (!(error instanceof DeployError)) return messageOf(error);
  const lines = [error.message];
  if (error.serverMessage !== undefined && !error.message.includes(error.serverMessage))
    lines.push(`Server said: ${error.serverMessage}`);
  const untold = error.locations.map(formatLocation).filter((location) => !error.message.includes(location));
  if (untold.length > 0) lines.push(`At: ${untold.join(', ')}`);
  if (error instanceof TemplateError && error.chain.length > 1) {
    lines.push(`Included by: ${error.chain.join(' → ')}`);
  }
  lines.push(...causes(error));
  if (error.requestId !== undefined) lines.push(`Request id: ${error.requestId}`);
  if (error.hint !== undefined) lines.push(`Next: ${error.hint}`);
  return lines.join('\n');
}

function causes(error: DeployError): string[] {
  const { cause } = error;
  if (cause === undefined) return [];
  // Of a file the message has said all; what the system calls do is noise then.
  if (error instanceof TemplateError && !(cause instanceof DeployError)) return [];
  // What the message holds already is not said again.
  const because = error.message.includes(messageOf(cause)) ? [] : [`Because: ${messageOf(cause)}`];
  if (!(cause instanceof DeployError)) return because;
  const own =
    cause.serverMessage === undefined || cause.serverMessage === error.serverMessage
      ? []
      : [`Server said: ${cause.serverMessage}`];
  const requestId =
    cause.requestId === undefined || error.requestId !== undefined ? [] : [`Request id: ${cause.requestId}`];
  return [...because, ...own, ...causes(cause), ...requestId];
}
