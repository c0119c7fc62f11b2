/** Escapes of a letter that Python's `re` knows; it refuses other letters. */
const LETTER_ESCAPES = new Set('AbBdDsSwWZafnrtvxuUN');

/** Syntax that JavaScript lacks and recent versions of Python have, or that changes the meaning of the whole pattern. */
const UNTRANSLATED = /\(\?[>(]|\(\?[aLiumsx-]+[:)]|[*+?}]\+|\\[aUN]|\\[bBAZ][*+?{]/;

/** A character such as an emoji is one for Python, and two for JavaScript. */
const SURROGATE = /[\ud800-\udfff]/;

/** In them `(?<` is no syntax. */
const ESCAPE_OR_CLASS = /\\[^]|\[\^?\]?(?:\\[^]|[^\]\\])*\]?/g;

const INVALID =
  /Unterminated character class|Unterminated group|Unmatched '\)'|Nothing to repeat|Range out of order|numbers out of order|\\ at end|Lone quantifier/;

/** True if Python refuses the pattern for sure. */
export function isInvalidPattern(pattern: string): boolean {
  if (/\(\?<(?![=!])/.test(pattern.replaceAll(ESCAPE_OR_CLASS, ''))) return true;
  for (const [, letter = ''] of pattern.matchAll(/\\(.)/gsu))
    if (/[a-z]/i.test(letter) && !LETTER_ESCAPES.has(letter)) return true;
  if (UNTRANSLATED.test(pattern) || SURROGATE.test(pattern)) return false;
  try {
    new RegExp(toJavaScript(pattern));
    return false;
  } catch (error) {
    return error instanceof SyntaxError && INVALID.test(error.message);
  }
}

/**
 * Matches like `AllowedPattern` in heat/engine/constraints.py: the first match at the start must be the whole value.
 * `undefined` if the languages may differ.
 */
export function matchesPattern(pattern: string, value: string): boolean | undefined {
  if (UNTRANSLATED.test(pattern) || SURROGATE.test(pattern) || !isAscii(value)) return undefined;
  if (isInvalidPattern(pattern)) return undefined;
  try {
    const match = new RegExp(toJavaScript(pattern), 'y').exec(value);
    return match !== null && match[0].length === value.length;
  } catch {
    return undefined;
  }
}

/** Syntax that JavaScript writes otherwise, and every escape and class, so that nothing is taken for syntax inside of them. */
const DIFFERENT =
  /\\[\s\S]|\(\?P<|\(\?P=(?<group>\w+)\)|\(\?#[^)]*\)|\{,(?<max>\d*)\}|\.|\$(?![*+?{])|\[(?<negation>\^?)(?<bracket>\]?)(?<rest>(?:\\[\s\S]|[^\]\\])*\]?)/g;

function toJavaScript(pattern: string): string {
  return pattern.replaceAll(DIFFERENT, (...match) => translate(match[0], match.at(-1) as Groups));
}

type Groups = Readonly<Partial<Record<'group' | 'max' | 'negation' | 'bracket' | 'rest', string>>>;

function translate(syntax: string, { group, max, negation, bracket, rest }: Groups): string {
  if (group !== undefined) return String.raw`\k<${group}>`;
  if (max !== undefined) return `{0,${max}}`;
  // A bracket that begins a class of Python is one of its characters.
  if (rest !== undefined) return `[${negation ?? ''}${bracket === ']' ? String.raw`\]` : ''}${rest}`;
  if (syntax.startsWith('(?#')) return '';
  return TRANSLATIONS[syntax] ?? syntax;
}

/** Of the characters that end a line, Python knows only this one; `$` also matches before one at the end. */
const TRANSLATIONS: Readonly<Record<string, string>> = {
  '\\A': '^',
  '\\Z': '$',
  '(?P<': '(?<',
  '.': String.raw`[^\n]`,
  $: String.raw`(?:$|(?=\n$))`,
};

/** `\w`, `\d` and `\s` of Python match more characters outside of ASCII. */
function isAscii(value: string): boolean {
  return !/[\u0080-\uffff]/.test(value);
}
