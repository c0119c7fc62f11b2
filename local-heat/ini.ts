export type Section = Readonly<Record<string, string | number | boolean>>;

/** Text of an oslo.config file. `$` would begin a substitution there, so a value's own is doubled. */
export function ini(sections: Readonly<Record<string, Section>>): string {
  return Object.entries(sections)
    .map(([name, entries]) => [`[${name}]`, ...Object.entries(entries).map(line), ''].join('\n'))
    .join('\n');
}

function line([key, value]: readonly [string, string | number | boolean]): string {
  return `${key} = ${String(value).replaceAll('$', '$$$$')}`;
}
