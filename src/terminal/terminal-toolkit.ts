import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters, styleText } from 'node:util';
import { formatLocation } from '../errors/index.js';
import { readRunnerEnvironment, type Annotation, type Toolkit } from '../runner/index.js';
import { findDefault, type ActionDescription } from './description.js';
import { USAGE_EXIT_CODE } from './exit-code.js';
import { namesFileOutside } from './outside-files.js';
import type { Command } from './parse-command.js';

const STYLES = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

/** Where the command writes. */
interface Streams {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
}

type OutputStream = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;

/** Returns a toolkit that reads inputs from flags and writes plain text, with colors if the stream is a terminal. */
export function createTerminalToolkit(
  { operation, inputs, isJson }: Extract<Command, { kind: 'run' }>,
  description: ActionDescription,
  { stdout, stderr }: Streams = process,
): { readonly toolkit: Toolkit; readonly outputs: ReadonlyMap<string, string> } {
  const outputs = new Map<string, string>();
  const log = isJson ? stderr : stdout;
  const write = (stream: OutputStream, text: string): void => {
    const hasColors = stream.isTTY && (process.env['NO_COLOR'] ?? '') === '';
    stream.write(`${hasColors ? text : stripVTControlCharacters(text)}\n`);
  };
  const style = (format: Parameters<typeof styleText>[0], text: string): string =>
    styleText(format, text, { validateStream: false });
  const annotate = ({ kind, text, title, location }: Annotation): void => {
    // The annotations of `lint` repeat the lines of its log, and errors at a location repeat what the message of the failure says.
    if ((title !== undefined && operation === 'lint') || (kind === 'error' && location !== undefined)) return;
    const position = location === undefined ? '' : `${formatLocation(location)} `;
    write(log, `${position}${style(STYLES[kind], `${kind}:`)} ${text}`);
  };
  const ignore = (): void => undefined;
  let isExportWarned = false;
  const findTerminalDefault = (name: string): string =>
    name === 'allow-files-outside-workspace'
      ? String(namesFileOutside(inputs, readRunnerEnvironment().workspace))
      : findDefault(description, name);
  const toolkit: Toolkit = {
    input: (name) => inputs.get(name) ?? findTerminalDefault(name),
    registerSecret: ignore,
    print: (line) => {
      write(log, line);
    },
    debug: ignore,
    openGroup: (title) => {
      write(log, style('bold', title));
    },
    closeGroup: ignore,
    annotate,
    setOutput: (name, value) => {
      outputs.set(name, value);
    },
    exportVariable: () => {
      if (isExportWarned) return;
      isExportWarned = true;
      const text = 'export-outputs has no effect in a terminal: use --outputs-file or --json';
      annotate({ kind: 'warning', text });
    },
    addSummary: () => Promise.resolve(),
    async writeFile(file, content) {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content, { mode: 0o600 });
    },
    fail: (message, code) => {
      outputs.set('failure-code', code);
      process.exitCode = code === 'invalid-input' ? USAGE_EXIT_CODE : 1;
      write(stderr, `${style('red', 'error:')} ${message}`);
    },
  };
  return { toolkit, outputs };
}
