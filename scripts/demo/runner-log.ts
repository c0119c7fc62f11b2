import { readCommand, type WorkflowCommand } from '../workflow-command.js';
import { paint } from './terminal.js';

/** Shows a step's log as the runner's page does: groups, annotations, masks; no debug lines. */
export interface RunnerLog {
  readonly line: (text: string) => void;
}

const OUTSIDE = '  ';
const INSIDE = '    ';
const ANNOTATIONS = {
  error: { colour: 'red', word: 'Error' },
  warning: { colour: 'yellow', word: 'Warning' },
  notice: { colour: 'blue', word: 'Notice' },
} as const;

export function createRunnerLog(print: (line: string) => void): RunnerLog {
  const masks: string[] = [];
  let indent = OUTSIDE;

  const show = (text: string): void => {
    const masked = masks.reduce((shown, mask) => shown.replaceAll(mask, '***'), text);
    for (const line of masked.split('\n')) print(`${indent}${line}`);
  };
  const obey = ({ name, properties, text }: WorkflowCommand): void => {
    switch (name) {
      case 'add-mask':
        // Each line of a secret is one, too; the longest first, so that no rest of it is left.
        masks.push(...text.split(/\r?\n/).filter((part) => part !== ''), text);
        masks.sort((left, right) => right.length - left.length);
        return;
      case 'group':
        indent = OUTSIDE;
        show(`${paint('gray', '▾')} ${paint('bold', text)}`);
        indent = INSIDE;
        return;
      case 'endgroup':
        indent = OUTSIDE;
        return;
      case 'error':
      case 'warning':
      case 'notice':
        show(annotation(name, properties, text));
    }
  };
  return {
    line(said) {
      const command = readCommand(said);
      if (command === undefined) show(said);
      else obey(command);
    },
  };
}

function annotation(
  name: keyof typeof ANNOTATIONS,
  properties: WorkflowCommand['properties'],
  text: string,
): string {
  const { colour, word } = ANNOTATIONS[name];
  const place = [properties['file'], properties['line'], properties['col']];
  const at = place.filter((part) => part !== undefined).join(':');
  const [first = '', ...rest] = text.split('\n');
  const opening = `${paint(colour, `${word}:`)} ${at === '' ? '' : `${paint('underline', at)}  `}`;
  return [`${opening}${paint(colour, first)}`, ...rest.map((line) => `  ${paint(colour, line)}`)].join('\n');
}
