import * as core from '@actions/core';
import type { FailureCode, SourceLocation } from '../errors/index.js';
import { writePrivateFile } from './private-file.js';
import { repositoryPath } from './repository-path.js';
import { readRunnerEnvironment } from './environment.js';

/** A notice, warning or error: shown in the log and, if it has a location, on that line of the file. */
export interface Annotation {
  readonly kind: 'notice' | 'warning' | 'error';
  readonly text: string;
  readonly title?: string;
  readonly location?: SourceLocation | undefined;
  /** The position after the last character. */
  readonly end?: { readonly line: number; readonly column: number };
}

/** References each function by name, so that the bundler can drop the unused parts of the toolkit. */
const ANNOTATE = { notice: core.notice, warning: core.warning, error: core.error };

/** Sets the output `failure-code` without printing anything. */
export function setFailureCode(code: FailureCode): void {
  try {
    core.setOutput('failure-code', code);
  } catch {
    // The file for outputs cannot be written, such as on a full disk: fail without the code.
  }
}

/** Sets the output `failure-reason`, in one line. */
export function setFailureReason(reason: string): void {
  try {
    toolkit.setOutput('failure-reason', reason);
  } catch {
    // As for the code: the message is more important than the outputs.
  }
}

/** Why a step failed that has no report. */
export interface UnreportedFailure {
  /** One line. */
  readonly reason: string;
  /** Whether the step changed a stack; `undefined` if that is unknown. */
  readonly changed: boolean | undefined;
}

/** Sets the outputs that say that the step failed and why; `fail` sets `failure-code` and prints the message. */
export function publishFailure({ reason, changed }: UnreportedFailure): void {
  try {
    toolkit.setOutput('result', 'failed');
    if (changed !== undefined) toolkit.setOutput('changed', String(changed));
    toolkit.setOutput('failure-reason', reason);
  } catch {
    // As for the code: the message is more important than the outputs.
  }
}

/** Sets further outputs of a step that failed without a report. */
export function publishOutputs(outputs: ReadonlyMap<string, string>): void {
  try {
    for (const [name, text] of outputs) toolkit.setOutput(name, text);
  } catch {
    // As for the code: the message is more important than the outputs.
  }
}

/** Sets the outputs of `validate` for files that are invalid before Heat sees them. */
export function publishInvalidFiles(error: string): void {
  try {
    toolkit.setOutput('valid', 'false');
    toolkit.setOutput('error', error);
  } catch {
    // As for the code: the message is more important than the outputs.
  }
}

/** The functions of @actions/core that this action uses. */
export const toolkit = {
  input: (name: string): string => core.getInput(name),
  registerSecret: (value: string): void => {
    core.setSecret(value);
  },
  print: (line: string): void => {
    core.info(line);
  },
  debug: (line: string): void => {
    core.debug(line);
  },
  openGroup: (title: string): void => {
    core.startGroup(title);
  },
  closeGroup: (): void => {
    core.endGroup();
  },
  annotate({ kind, text, title, location, end }: Annotation): void {
    const properties = location === undefined ? {} : toAnnotationProperties(location, end);
    ANNOTATE[kind](text, { ...(title === undefined ? {} : { title }), ...properties });
  },
  setOutput: (name: string, value: string): void => {
    core.setOutput(name, value);
  },
  exportVariable: (name: string, value: string): void => {
    core.exportVariable(name, value);
  },
  /** Appends to the job summary. Does nothing if `GITHUB_STEP_SUMMARY` is not set. */
  async addSummary(markdown: string): Promise<void> {
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
    await core.summary.addRaw(markdown, true).write();
  },
  /** Only the current user can read the file, because it can contain values that the log masks. */
  writeFile: (file: string, content: string): Promise<void> => writePrivateFile(file, content),
  /** Marks the step as failed, prints the message as an error, and sets the output `failure-code`. Nothing else fails a step. */
  fail: (message: string, code: FailureCode): void => {
    setFailureCode(code);
    core.setFailed(message);
  },
};

/**
 * Returns no location for a file of another repository: GitHub would look for it in this one. GitHub accepts columns only within one
 * line.
 */
function toAnnotationProperties(
  { file, line, column }: SourceLocation,
  end: Annotation['end'],
): core.AnnotationProperties {
  const repository = process.env['GITHUB_REPOSITORY'] ?? '';
  const displayedPath = repositoryPath({ workspace: readRunnerEnvironment().workspace, repository }, file);
  if (displayedPath === undefined) return {};
  const start = { file: displayedPath, startLine: line };
  if (end === undefined) return { ...start, startColumn: column };
  return end.line === line
    ? { ...start, startColumn: column, endLine: line, endColumn: Math.max(column, end.column) }
    : { ...start, endLine: end.line };
}

export type Toolkit = typeof toolkit;

/** Replaces the functions, for a terminal. Call it before anything is printed. */
export function replaceToolkit(other: Toolkit): void {
  Object.assign(toolkit, other);
}
