import { runAction } from '../action/index.js';
import { readFileSync } from 'node:fs';
import { OPERATIONS } from '../inputs/index.js';
import { replaceToolkit } from '../runner/index.js';
import { readDescription } from './description.js';
import { USAGE_EXIT_CODE } from './exit-code.js';
import { helpText } from './help.js';
import { toJsonText } from './json-text.js';
import { parseCommand, UsageError, type Command } from './parse-command.js';
import { createTerminalToolkit } from './terminal-toolkit.js';

/** Runs the command that the arguments describe, and sets the exit code. `interrupt` aborts on Ctrl+C. */
export async function runCommand(args: readonly string[], interrupt: AbortSignal): Promise<void> {
  const description = readDescription();
  let command: Command;
  try {
    command = parseCommand(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const lines = error.message.split('\n').map((line) => `heat-stack-deploy: ${line}\n`);
    process.stderr.write(`${lines.join('')}Try "heat-stack-deploy ${findHelp(args)}".\n`);
    process.exitCode = USAGE_EXIT_CODE;
    return;
  }
  if (command.kind === 'help') {
    process.stdout.write(helpText(description, command.operation));
    return;
  }
  if (command.kind === 'version') {
    process.stdout.write(`${readVersion()}\n`);
    return;
  }
  const { toolkit, outputs } = createTerminalToolkit(command, description);
  replaceToolkit(toolkit);
  await runAction(interrupt);
  if (command.isJson) process.stdout.write(`${toJsonText(outputs)}\n`);
}

/** Returns the arguments for the help that fits: about the operation, if the arguments name one. */
function findHelp(args: readonly string[]): string {
  const operation = OPERATIONS.find((name) => name === args[0]);
  return operation === undefined ? '--help' : `${operation} --help`;
}

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return String((JSON.parse(text) as { readonly version?: unknown }).version);
}
