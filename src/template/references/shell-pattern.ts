/** Matches like Python's `fnmatchcase`, by which Heat compares names of resources: `*`, `?` and sets such as `[0-9]` and `[!a]`. */
export function matchesShellPattern(pattern: string, name: string): boolean {
  if (pattern === name && !/[*?[]/.test(pattern)) return true;
  try {
    return new RegExp(`^${pattern.replaceAll(SYNTAX, translate)}$`, 's').test(name);
  } catch {
    return false; // A range in the wrong order matches nothing.
  }
}

/** A set, in which a bracket can be the first character, or a character with a meaning in a pattern or regular expression. */
const SYNTAX = /\[!?\]?[^\]]*\]|[$()+.\\^{|}[\]*?]/g;

function translate(syntax: string): string {
  if (syntax === '*') return '.*';
  if (syntax === '?') return '.';
  if (syntax.length === 1) return `\\${syntax}`;
  const [, negation = '', characters = ''] = /^\[(!?)(.*)\]$/s.exec(syntax) ?? [];
  return `[${negation === '' ? '' : '^'}${characters.replaceAll(/[\\\]^[]/g, String.raw`\$&`)}]`;
}
