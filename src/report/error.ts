import { clip } from './log/clip.js';
import { DeployError, explain, InputError, formatLocation, type SourceLocation } from '../errors/index.js';
import type { Failure } from '../deploy/index.js';
import type { LogItem } from './log/log.js';
import { sanitizeLogLines } from './log/sanitize.js';

/** How something failed, as the reader gets it: annotations where it stands, and the step's last words. */
export interface ErrorReport {
  readonly items: readonly LogItem[];
  readonly message: string;
}

const MESSAGE_CHARACTERS = 8000;
/** Long enough for Heat's longest validation messages; of a page of HTML the rest helps nobody, and the next step has room. */
const LINE_CHARACTERS = 4000;
/** GitHub shows ten annotations of a kind a step; the step's own error is one of them. */
const ANNOTATIONS = 9;

/** Of a thrown error. Secrets go before anything is cut: half of one is not known again. */
export function errorReport(error: unknown, redact: (text: string) => string): ErrorReport {
  const message = safe(redact(bugOr(error)));
  const locations = error instanceof DeployError ? error.locations : [];
  const items = locations
    .slice(0, ANNOTATIONS)
    .map((location): LogItem => annotation(location, safe(redact(problemAt(location, error)))));
  return { items, message };
}

/** Of a message that lists several problems, the one that stands there; of any other the server's words, too: it is read alone. */
function problemAt(location: SourceLocation, error: unknown): string {
  const text = messageText(error);
  const own = text.split('\n').find((line) => line.endsWith(`(${formatLocation(location)})`));
  if (own !== undefined)
    return own
      .replace(/^\s*-\s*/, '')
      .slice(0, -`(${formatLocation(location)})`.length)
      .trimEnd();
  const serverMessage = error instanceof DeployError ? error.serverMessage : undefined;
  return serverMessage === undefined || text.includes(serverMessage)
    ? text
    : `${text}\nServer said: ${serverMessage}`;
}

/** What failed, and what the server said of it where that is not the same. */
export function progressLines({ summary, reason }: Failure): string[] {
  if (reason.startsWith(summary)) return [reason];
  return oneLine(summary).includes(oneLine(reason)) ? [summary] : [summary, `Server said: ${reason}`];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The same for a stack that failed. */
export function failureReport(failure: Failure): ErrorReport {
  const lines = [
    ...progressLines(failure),
    ...failure.resources
      .slice(1, ANNOTATIONS)
      .map((one) => `Also: ${one.path} (${one.type}) is ${one.status}: ${one.reason}`),
    ...(failure.requestId === undefined ? [] : [`Request id: ${failure.requestId}`]),
    ...(failure.hint === undefined ? [] : [`Next: ${failure.hint}`]),
  ];
  const items = failure.resources
    .slice(0, ANNOTATIONS)
    .flatMap((one) =>
      one.location === undefined
        ? []
        : [annotation(one.location, safe(`${one.path} (${one.type}) is ${one.status}: ${one.reason}`))],
    );
  const locations = failure.resources.length > 0 ? [] : failure.locations.slice(0, ANNOTATIONS);
  items.push(...locations.map((location) => annotation(location, safe(failure.reason))));
  return { items, message: safe(lines.join('\n')) };
}

function annotation(location: SourceLocation, text: string): LogItem {
  return { kind: 'error', text, location };
}

function messageText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** An error that is not ours is a defect: the stack trace is what helps then. */
function bugOr(error: unknown): string {
  if (error instanceof DeployError || error instanceof InputError) return explain(error);
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Unexpected error, a defect of this action; report it with these lines: ${trace}`;
}

function safe(text: string): string {
  const lines = sanitizeLogLines(text).map((line) => clip(line, LINE_CHARACTERS));
  return clip(lines.join('\n'), MESSAGE_CHARACTERS);
}
