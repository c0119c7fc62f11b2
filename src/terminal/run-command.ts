import { runAction } from '../action/index.js';
import { readFileSync } from 'node:fs';
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
    process.stderr.write(`heat-stack-deploy: ${error.message}\nTry "heat-stack-deploy --help".\n`);
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

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return String((JSON.parse(text) as { readonly version?: unknown }).version);
}
