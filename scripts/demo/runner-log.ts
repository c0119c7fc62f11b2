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

interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly message: string;
}

export function createRunnerLog(print: (line: string) => void): RunnerLog {
  const masks: string[] = [];
  let indent = OUTSIDE;

  const show = (text: string): void => {
    const masked = masks.reduce((shown, mask) => shown.replaceAll(mask, '***'), text);
    for (const line of masked.split('\n')) print(`${indent}${line}`);
  };
  const obey = ({ name, properties, message }: Command): void => {
    switch (name) {
      case 'add-mask':
        // Each line of a secret is one, too; the longest first, so that no rest of it is left.
        masks.push(...message.split(/\r?\n/).filter((part) => part !== ''), message);
        masks.sort((left, right) => right.length - left.length);
        return;
      case 'group':
        indent = OUTSIDE;
        show(`${paint('gray', '▾')} ${paint('bold', message)}`);
        indent = INSIDE;
        return;
      case 'endgroup':
        indent = OUTSIDE;
        return;
      case 'error':
      case 'warning':
      case 'notice':
        show(annotation(name, properties, message));
    }
  };
  return {
    line(text) {
      const command = readCommand(text);
      if (command === undefined) show(text);
      else obey(command);
    },
  };
}

function annotation(
  name: keyof typeof ANNOTATIONS,
  properties: ReadonlyMap<string, string>,
  message: string,
): string {
  const { colour, word } = ANNOTATIONS[name];
  const place = [properties.get('file'), properties.get('line'), properties.get('col')];
  const at = place.filter((part) => part !== undefined).join(':');
  const [first = '', ...rest] = message.split('\n');
  const opening = `${paint(colour, `${word}:`)} ${at === '' ? '' : `${paint('underline', at)}  `}`;
  return [`${opening}${paint(colour, first)}`, ...rest.map((line) => `  ${paint(colour, line)}`)].join('\n');
}

/** `::name key=value,key=value::message`, escaped as the toolkit does; anything else is text. */
function readCommand(text: string): Command | undefined {
  const [, name, given = '', message = ''] = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/.exec(text) ?? [];
  if (name === undefined) return undefined;
  const properties = given.split(',').flatMap((pair) => {
    const [, key, value] = /^([^=]+)=(.*)$/.exec(pair) ?? [];
    return key === undefined || value === undefined ? [] : [[key, unescaped(value)] as const];
  });
  return { name, properties: new Map(properties), message: unescaped(message) };
}

function unescaped(text: string): string {
  const characters: Readonly<Record<string, string>> = {
    '0D': '\r',
    '0A': '\n',
    '3A': ':',
    '2C': ',',
    '25': '%',
  };
  return text.replace(/%(0D|0A|3A|2C|25)/g, (_all, code: string) => characters[code] ?? '');
}
