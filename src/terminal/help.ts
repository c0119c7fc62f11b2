import { INPUTS, OPERATIONS, type InputName } from '../inputs/index.js';
import type { ActionDescription } from './description.js';

/** Columns of a terminal. */
const WIDTH = 80;
const INDENT = '      ';

/** Returns the help: the flags that an operation uses, or an overview of all operations and flags. */
export function helpText(action: ActionDescription, operation: string | undefined): string {
  const { description, inputs } = action;
  const known = OPERATIONS.find((name) => name === operation);
  if (known === undefined) return overviewText(action);
  const flags = Object.entries(inputs).filter(([name]) => name !== 'operation' && isUsed(name, known));
  const templates = known === 'lint' ? '[TEMPLATE…] ' : '';
  return [
    wrap(description, ''),
    `Usage: heat-stack-deploy ${known} ${templates}[--input value …] [--json]`,
    ...flags.map(([name, { description: text, default: fallback = '' }]) => {
      const note = fallback === '' || fallback.includes('${{') ? '' : ` Default: ${fallback}.`;
      return `  --${name}\n${wrap(`${text.trim()}${note}`, INDENT)}`;
    }),
    `  --json\n${wrap(JSON_TEXT, INDENT)}`,
    wrap(EPILOG, ''),
  ]
    .join('\n\n')
    .concat('\n');
}

const JSON_TEXT = 'Prints the outputs as JSON, and the log to the standard error.';
const EPILOG =
  'A flag for a list can be repeated. Credentials also come from OS_* variables and clouds.yaml. Exit code: 0 success, 1 failure, 2 wrong arguments or values.';

function overviewText({ description, inputs }: ActionDescription): string {
  const names = Object.keys(inputs).filter((name) => name !== 'operation');
  const operations = (inputs['operation']?.description ?? '').replace(/^What to do\. /, '');
  return [
    wrap(description, ''),
    [
      'Usage: heat-stack-deploy <operation> [--input value …] [--json]',
      '       heat-stack-deploy <operation> --help    explains its inputs',
    ].join('\n'),
    [
      'For example:',
      '  heat-stack-deploy lint stack.yaml',
      '  heat-stack-deploy preview --cloud my --stack-name web --template stack.yaml',
    ].join('\n'),
    `Operations\n${wrap(operations, '  ')}`,
    `Inputs\n${wrap(names.map((name) => `--${name}`).join(' '), '  ')}`,
    wrap(EPILOG, ''),
  ]
    .join('\n\n')
    .concat('\n');
}

function isUsed(name: string, operation: (typeof OPERATIONS)[number]): boolean {
  const operations: readonly string[] = Object.hasOwn(INPUTS, name)
    ? INPUTS[name as InputName].operations
    : [];
  return operations.includes(operation);
}

function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length > WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}
