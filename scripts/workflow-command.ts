/** A line of a step's log that its runner obeys instead of showing it. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Reads `::name key=value,key=value::text`, escaped as the toolkit does; anything else is text. */
export function readCommand(line: string): WorkflowCommand | undefined {
  const [, name, given = '', text = ''] = /^\s*::([\w-]+)(?:\s+(.*?))?::(.*)$/.exec(line) ?? [];
  if (name === undefined) return undefined;
  const properties = given.split(',').flatMap((pair) => {
    const [, key, value] = /^([^=]+)=(.*)$/.exec(pair) ?? [];
    return key === undefined || value === undefined ? [] : [[key.trim(), unescaped(value)] as const];
  });
  return { name, properties: Object.fromEntries(properties), text: unescaped(text) };
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
