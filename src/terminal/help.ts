import { INPUTS, OPERATIONS, type InputName } from '../inputs/index.js';
import type { ActionDescription } from './description.js';

const WIDTH = 100;
const INDENT = '      ';

/** Returns the help: of all flags, or of those that one operation uses. */
export function helpText({ description, inputs }: ActionDescription, operation: string | undefined): string {
  const known = OPERATIONS.find((name) => name === operation);
  const flags = Object.entries(inputs).filter(([name]) => name !== 'operation' && isUsed(name, known));
  const templates = known === 'lint' ? '[TEMPLATE…] ' : '';
  return [
    description,
    `Usage: heat-stack-deploy ${known ?? '<operation>'} ${templates}[--input value …] [--json]`,
    ...(known === undefined ? [wrap(`Operations: ${OPERATIONS.join(', ')}.`, '')] : []),
    ...flags.map(([name, { description: text, default: fallback = '' }]) => {
      const note = fallback === '' || fallback.includes('${{') ? '' : ` Default: ${fallback}.`;
      return `  --${name}\n${wrap(`${text.trim()}${note}`, INDENT)}`;
    }),
    `  --json\n${wrap('Prints the outputs as JSON, and the log to the standard error.', INDENT)}`,
    wrap(
      'A flag for a list can be repeated. Credentials also come from OS_* variables and clouds.yaml. Exit code: 0 success, 1 failure, 2 wrong arguments or values.',
      '',
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function isUsed(name: string, operation: (typeof OPERATIONS)[number] | undefined): boolean {
  if (operation === undefined) return true;
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
