/**
 * Returns true if Heat accepts the value for the pattern: `re.match` of Python from the start, and the match is the whole value.
 * `undefined` if JavaScript could judge differently.
 */
export function matchesPythonPattern(pattern: string, value: string): boolean | undefined {
  // `\w` and `\d` of Python match letters and digits of all scripts.
  // eslint-disable-next-line no-control-regex -- ASCII
  if (!/^[\x00-\x7f]*$/.test(value)) return undefined;
  const expression = toExpression(pattern);
  return expression && expression.exec(value)?.[0].length === value.length;
}

/** Syntax of which JavaScript has none, or another meaning: flags, conditions, comments, and `]` as first element of a class. */
const FOREIGN = /\(\?(?![:=!]|<[=!]|P[<=])|\[\^?\]|\\[bBZA](?=[*+?{])/;

function toExpression(pattern: string): RegExp | undefined {
  if (FOREIGN.test(pattern)) return undefined;
  const translated = pattern
    .replaceAll('(?P<', '(?<')
    .replaceAll(/\(\?P=(\w+)\)/g, String.raw`\k<$1>`)
    .replaceAll(/(?<!\\)((?:\\\\)*)\\A/g, '$1^')
    .replaceAll(/(?<!\\)((?:\\\\)*)\\Z/g, '$1$$')
    .replaceAll(/\{,(\d+)\}/g, '{0,$1}');
  try {
    return new RegExp(translated, 'y');
  } catch {
    return undefined;
  }
}
