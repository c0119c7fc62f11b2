import type { LogItem } from './log.js';
import { variableName } from './outputs-file.js';
import { logText } from './safe-text.js';
import { steers } from './steering-variables.js';

interface Exported {
  readonly variables: ReadonlyMap<string, string>;
  /** Which outputs are not among them, and why. */
  readonly items: readonly LogItem[];
}

interface Output {
  readonly name: string;
  readonly text: string;
}

/** The outputs as environment variables of the steps that follow, named by prefix and output. */
export function exportedVariables(outputs: readonly Output[], prefix: string): Exported {
  const named = outputs.map(({ name, text }) => ({ name, text, variable: `${prefix}${variableName(name)}` }));
  const steering = named.filter(({ variable }) => steers(variable));
  const isTwice = ({ variable }: { readonly variable: string }): boolean =>
    named.filter((other) => other.variable === variable).length > 1;
  const taken = named.filter((one) => isTwice(one) && !steering.includes(one));
  return {
    variables: new Map(
      named
        .filter((one) => !steering.includes(one) && !taken.includes(one))
        .map(({ variable, text }) => [variable, text]),
    ),
    items: [
      ...left(
        steering,
        'They would change what later steps run: give them names of their own with export-prefix.',
      ),
      ...left(taken, 'Several would have the same name: rename them in the template.'),
    ],
  };
}

function left(outputs: readonly Output[], why: string): LogItem[] {
  if (outputs.length === 0) return [];
  const names = outputs.map(({ name }) => `"${logText(name)}"`).join(', ');
  return [{ kind: 'warning', text: `Outputs that are not exported as variables: ${names}. ${why}` }];
}
