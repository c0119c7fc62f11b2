import * as core from '@actions/core';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SourceLocation } from '../errors/index.js';
import { repositoryPath } from './repository-path.js';
import { readRunnerEnvironment } from './environment.js';

/** A notice, warning or error, shown in the log and, with a place, on the line of the file. */
export interface Annotation {
  readonly kind: 'notice' | 'warning' | 'error';
  readonly text: string;
  readonly title?: string;
  readonly location?: SourceLocation | undefined;
}

/** Each by its name, so that of the toolkit's many parts only those are bundled that are used. */
const ANNOTATE = { notice: core.notice, warning: core.warning, error: core.error };

/** Lines already in use by other steps are not ours to change: a new one is written in one go. */
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
  annotate({ kind, text, title, location }: Annotation): void {
    const at = location === undefined ? {} : annotationPlace(location);
    ANNOTATE[kind](text, { ...(title === undefined ? {} : { title }), ...at });
  },
  setOutput: (name: string, value: string): void => {
    core.setOutput(name, value);
  },
  exportVariable: (name: string, value: string): void => {
    core.exportVariable(name, value);
  },
  /** Adds to the job's summary; does nothing where no runner gives a file for it. */
  async addSummary(markdown: string): Promise<void> {
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
    await core.summary.addRaw(markdown, true).write();
  },
  /** Writes a file that only this user may read: it can hold more than the log does. */
  async writeFile(file: string, content: string): Promise<void> {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content, { mode: 0o600 });
  },
  /** Ends the step red; the message stands last in the log. */
  fail: (message: string): void => {
    core.setFailed(message);
  },
};

/** Nothing for a file of another repository: GitHub would look for it in this one. */
function annotationPlace({ file, line, column }: SourceLocation): core.AnnotationProperties {
  const repository = process.env['GITHUB_REPOSITORY'] ?? '';
  const shown = repositoryPath({ workspace: readRunnerEnvironment().workspace, repository }, file);
  return shown === undefined ? {} : { file: shown, startLine: line, startColumn: column };
}

export type Toolkit = typeof toolkit;
