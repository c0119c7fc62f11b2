import { DeployError, RequestError, TemplateError } from './deploy-error.js';
import type { FailureCode } from './failure-code.js';
import { formatLocation } from './source-location.js';

/** Returns the message of any thrown value. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Returns what failed, in one line: the first line of the message and, if it introduces a list, the first entry. */
export function summaryOf(error: unknown): string {
  const [first = '', second = ''] = messageOf(error).split('\n');
  return first.endsWith(':') && second !== '' ? `${first} ${second.replace(/^\s*- /, '')}` : first;
}

/** Returns the output `failure-code` for any thrown value: one that is not a `DeployError` is a bug in this action. */
export function findFailureCode(error: unknown): FailureCode {
  return error instanceof DeployError ? error.failureCode : 'internal';
}

/**
 * Returns an error as lines of plain text in a fixed order: message, server message, locations, including files, causes,
 * request id, next step. The server message is untrusted.
 */
export function explain(error: unknown): string {
  if (!(error instanceof DeployError)) return messageOf(error);
  const lines = [error.message];
  if (error.serverMessage !== undefined && !error.message.includes(error.serverMessage))
    lines.push(`Server said: ${error.serverMessage}`);
  const newLocations = error.locations
    .map(formatLocation)
    .filter((location) => !error.message.includes(location));
  if (newLocations.length > 0) lines.push(`At: ${newLocations.join(', ')}`);
  if (error instanceof TemplateError && error.chain.length > 1) {
    lines.push(`Included by: ${error.chain.join(' → ')}`);
  }
  lines.push(...explainCauses(error));
  if (error.requestId !== undefined) lines.push(`Request id: ${error.requestId}`);
  if (error.hint !== undefined) lines.push(`Next: ${error.hint}`);
  return lines.join('\n');
}

function explainCauses(error: DeployError): string[] {
  const { cause } = error;
  if (cause === undefined) return [];
  if (!(cause instanceof DeployError) && isComplete(error)) return [];
  // Skip a cause that the message already contains.
  const messageLines = error.message.includes(messageOf(cause)) ? [] : [`Because: ${messageOf(cause)}`];
  if (!(cause instanceof DeployError)) return messageLines;
  const serverLines =
    cause.serverMessage === undefined || cause.serverMessage === error.serverMessage
      ? []
      : [`Server said: ${cause.serverMessage}`];
  const requestId =
    cause.requestId === undefined || error.requestId !== undefined ? [] : [`Request id: ${cause.requestId}`];
  return [...messageLines, ...serverLines, ...explainCauses(cause), ...requestId];
}

/** True if the message says all that the system error behind it does: that a file is missing, that a connection was refused. */
function isComplete(error: DeployError): boolean {
  return error instanceof TemplateError || (error instanceof RequestError && error.reason !== undefined);
}

/** Joins the lines of a text; runs of white space become one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
