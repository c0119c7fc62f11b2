import { stripVTControlCharacters, styleText } from 'node:util';
import { formatLocation } from '../errors/index.js';
import { readRunnerEnvironment, writePrivateFile, type Annotation, type Toolkit } from '../runner/index.js';
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
  command: RunCommand,
  description: ActionDescription,
  { stdout, stderr }: Streams = process,
): { readonly toolkit: Toolkit; readonly outputs: ReadonlyMap<string, string> } {
  const outputs = new Map<string, string>();
  const log = command.isJson ? stderr : stdout;
  const annotate = (annotation: Annotation): void => {
    if (!isInLog(annotation, command)) writeLine(log, formatAnnotation(annotation));
  };
  const toolkit: Toolkit = {
    input: (name) => command.inputs.get(name) ?? findTerminalDefault(name, command, description),
    registerSecret: ignore,
    print: (line) => {
      writeLine(log, line);
    },
    debug: (line) => {
      if (process.env['RUNNER_DEBUG'] === '1') writeLine(stderr, style('gray', line));
    },
    openGroup: (title) => {
      writeLine(log, style('bold', title));
    },
    closeGroup: ignore,
    annotate,
    setOutput: (name, value) => {
      outputs.set(name, value);
    },
    exportVariable: once(() => {
      annotate(NO_VARIABLES);
    }),
    addSummary: () => Promise.resolve(),
    writeFile: writePrivateFile,
    fail: (message, code) => {
      outputs.set('failure-code', code);
      process.exitCode = code === 'invalid-input' ? USAGE_EXIT_CODE : 1;
      writeLine(stderr, `${style('red', 'error:')} ${message}`);
    },
  };
  return { toolkit, outputs };
}

const NO_VARIABLES: Annotation = {
  kind: 'warning',
  text: 'export-outputs has no effect in a terminal: use --outputs-file or --json',
};

type RunCommand = Extract<Command, { kind: 'run' }>;

function ignore(): void {
  // A terminal has no masks and no groups that end.
}

function once(run: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) run();
    isDone = true;
  };
}

function findTerminalDefault(name: string, { inputs }: RunCommand, description: ActionDescription): string {
  return name === 'allow-files-outside-workspace'
    ? String(namesFileOutside(inputs, readRunnerEnvironment().workspace))
    : findDefault(description, name);
}

/** The annotations of `lint` repeat the lines of its log, and errors at a location repeat what the message of the failure says. */
function isInLog({ kind, title, location }: Annotation, { operation }: RunCommand): boolean {
  return (title !== undefined && operation === 'lint') || (kind === 'error' && location !== undefined);
}

function formatAnnotation({ kind, text, location }: Annotation): string {
  const position = location === undefined ? '' : `${formatLocation(location)} `;
  return `${position}${style(STYLES[kind], `${kind}:`)} ${text}`;
}

function style(format: Parameters<typeof styleText>[0], text: string): string {
  return styleText(format, text, { validateStream: false });
}

function writeLine(stream: OutputStream, text: string): void {
  const hasColors = stream.isTTY && (process.env['NO_COLOR'] ?? '') === '';
  stream.write(`${hasColors ? text : stripVTControlCharacters(text)}\n`);
}
