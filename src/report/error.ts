import { clip, clipData } from './log/clip.js';
import {
  DeployError,
  explain,
  InputError,
  formatLocation,
  messageOf,
  oneLine,
  type SourceLocation,
} from '../errors/index.js';
import type { Failure } from '../deploy/index.js';
import type { LogItem } from './log/log.js';
import { sanitizeLogLines } from './log/sanitize.js';

/** A formatted error: annotations at source locations, and the step's error message. */
export interface ErrorReport {
  readonly items: readonly LogItem[];
  readonly message: string;
}

const MAX_MESSAGE_CHARACTERS = 8000;
/** Long enough for Heat's longest validation messages. Cuts HTML error pages, so that the hint after them fits. */
const MAX_LINE_CHARACTERS = 4000;
/** Of a reason in one line, for messages to people. */
const MAX_REASON_CHARACTERS = 1000;
/** GitHub shows ten annotations of each kind per step; the step's own error is one of them. */
const MAX_ANNOTATIONS = 9;

/** Formats a thrown error. Redacts before cutting: half a secret would not be recognized. */
export function errorReport(error: unknown, redact: (text: string) => string): ErrorReport {
  const message = toSafeText(redact(explainOrTrace(error)));
  const locations = error instanceof DeployError ? error.locations : [];
  const items = locations
    .slice(0, MAX_ANNOTATIONS)
    .map((location): LogItem => annotation(location, toSafeText(redact(annotationText(location, error)))));
  return { items, message };
}

/** Returns the text of an annotation: the problems at the location if the message lists several, or else the message with the server's. */
function annotationText(location: SourceLocation, error: unknown): string {
  const text = messageOf(error);
  const problems = findProblemsAt(location, text);
  if (problems !== undefined) return problems;
  const serverMessage = error instanceof DeployError ? error.serverMessage : undefined;
  return serverMessage === undefined || text.includes(serverMessage)
    ? text
    : `${text}\nServer said: ${serverMessage}`;
}

/** Returns the items of a list that end with the location in parentheses, one per line and without it; `undefined` if there are none. */
function findProblemsAt(location: SourceLocation, list: string): string | undefined {
  const suffix = `(${formatLocation(location)})`;
  const problems = list
    .split('\n')
    .filter((line) => line.endsWith(suffix))
    .map((line) =>
      line
        .slice(0, -suffix.length)
        .replace(/^\s*-\s*/, '')
        .trimEnd(),
    );
  return problems.length === 0 ? undefined : problems.join('\n');
}

/** Returns the summary and, if it differs, the server's message. */
export function progressLines({ summary, reason }: Failure): string[] {
  const [firstLine = ''] = reason.split('\n');
  // The summary of a list is its first line with its first entry.
  const isList = firstLine.endsWith(':') && summary.startsWith(firstLine);
  if (reason.startsWith(summary) || isList) return [reason];
  return oneLine(summary).includes(oneLine(reason)) ? [summary] : [summary, `Server said: ${reason}`];
}

/** Returns the summary with the server's message or the first entry of a list, in one line. Pass redacted texts: half a secret would not be recognized. */
export function failureLine(failure: Failure): string {
  const { summary, reason } = failure;
  const [, ...serverLines] = progressLines(failure);
  const detail = serverLines.length === 0 ? findFirstEntry(reason) : reason;
  const text = detail === '' || summary.includes(detail) ? summary : `${summary}: ${detail}`;
  return clip(clipData(oneLine(text)), MAX_REASON_CHARACTERS);
}

/** Returns the first entry of the list below the summary, such as the resource that a guard protects; empty if there is none. */
function findFirstEntry(reason: string): string {
  const [, entry = ''] = /\n\s*- ([^\n]*)/.exec(reason) ?? [];
  return entry;
}

/** Formats the failure of a stack. */
export function failureReport(failure: Failure): ErrorReport {
  const lines = [
    ...progressLines(failure),
    ...outputLines(failure),
    ...failure.resources
      .slice(1, MAX_ANNOTATIONS)
      .map(
        ({ path, type, status, location, reason }) =>
          `Also: ${path} (${type}) is ${status}${location === undefined ? '' : ` (${formatLocation(location)})`}: ${reason}`,
      ),
    ...locationLines(failure),
    ...(failure.requestId === undefined ? [] : [`Request id: ${failure.requestId}`]),
    ...(failure.hint === undefined ? [] : [`Next: ${failure.hint}`]),
  ];
  const items = failure.resources
    .slice(0, MAX_ANNOTATIONS)
    .flatMap((resource) =>
      resource.location === undefined
        ? []
        : [
            annotation(
              resource.location,
              toSafeText(`${resource.path} (${resource.type}) is ${resource.status}: ${resource.reason}`),
            ),
          ],
    );
  const locations = failure.resources.length > 0 ? [] : failure.locations.slice(0, MAX_ANNOTATIONS);
  items.push(
    ...locations.map((location) =>
      annotation(location, toSafeText(findProblemsAt(location, failure.reason) ?? failure.reason)),
    ),
  );
  return { items, message: toSafeText(lines.join('\n')) };
}

const MAX_OUTPUT_CHARACTERS = 3000;

/** Shortens what a script wrote. The end says why it failed. Pass redacted text. */
export function clipScriptOutput(output: string): string {
  return clip(output, MAX_OUTPUT_CHARACTERS, 'ends');
}

/** Returns what the script of the root cause wrote, if it is a software deployment. Pass redacted texts. */
export function findScriptOutput({ resources }: Failure): string | undefined {
  const output = resources[0]?.output;
  return output === undefined ? undefined : clipScriptOutput(output);
}

function outputLines(failure: Failure): string[] {
  const output = findScriptOutput(failure);
  return output === undefined ? [] : [output];
}

/** Returns a line with the locations that no other line contains. */
function locationLines({ summary, reason, locations, resources }: Failure): string[] {
  if (resources.length > 0) return [];
  const newLocations = locations
    .map(formatLocation)
    .filter((location) => !summary.includes(location) && !reason.includes(location));
  return newLocations.length === 0 ? [] : [`At: ${newLocations.join(', ')}`];
}

function annotation(location: SourceLocation, text: string): LogItem {
  return { kind: 'error', text, location };
}

/** Explains an error of the action; an unexpected error is a defect, so its stack trace is included. */
function explainOrTrace(error: unknown): string {
  if (error instanceof DeployError || error instanceof InputError) return explain(error);
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Unexpected error (a bug in this action); report it with these lines: ${trace}`;
}

function toSafeText(text: string): string {
  const lines = sanitizeLogLines(clipData(text)).map((line) => clip(line, MAX_LINE_CHARACTERS));
  return clip(lines.join('\n'), MAX_MESSAGE_CHARACTERS);
}
