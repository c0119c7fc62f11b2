import { formatFloatAsString, parsePythonFloat, parsePythonInteger } from './python-numbers.js';

/** Scalar types of PyYAML's resolver; `merge` is a plain `<<`, `value` a plain `=`. */
export type ScalarType =
  'null' | 'bool' | 'int' | 'float' | 'str' | 'timestamp' | 'binary' | 'merge' | 'value' | 'yaml';

const BOOL = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)\n?$/;
const FLOAT =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\n?$/;
const INT =
  /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)\n?$/;
const TIMESTAMP =
  /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)\n?$/;

const WORDS: Readonly<Record<string, ScalarType>> = {
  '': 'null',
  '~': 'null',
  null: 'null',
  Null: 'null',
  NULL: 'null',
  '<<': 'merge',
  '=': 'value',
  '!': 'yaml',
  '&': 'yaml',
  '*': 'yaml',
};

/** The first characters of scalars that are no string: the keys of `yaml_implicit_resolvers` in `yaml/resolver.py`. */
const STARTS_OF_OTHER_TYPES = new Set('-+.0123456789~<=!&*\nyYnNtTfFoO');

/** That of `false` with a line break. No scalar of another type that starts with a letter is longer. */
const MAX_WORD_LENGTH = 6;
const LETTER = /[a-z]/i;

/**
 * Returns the type of a plain scalar, by the patterns of `yaml/resolver.py`, in their order. Python's `$` also matches before
 * a trailing line break, which a scalar with the tag `!` can have.
 */
export function resolvePlain(text: string): ScalarType {
  const start = text.charAt(0);
  if (start !== '' && !STARTS_OF_OTHER_TYPES.has(start)) return 'str';
  if (text.length > MAX_WORD_LENGTH && LETTER.test(start)) return 'str';
  if (BOOL.test(text)) return 'bool';
  if (FLOAT.test(text)) return 'float';
  if (INT.test(text)) return 'int';
  const word = text === '\n' ? text : text.replace(/\n$/, '');
  const type = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  if (type !== undefined) return type;
  return TIMESTAMP.test(text) ? 'timestamp' : 'str';
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Returns Python's `str()` of the value that PyYAML constructs from a plain scalar: `8` for `010`, `True` for `yes`, `45045`
 * for `12:30:45`. `undefined` for a timestamp, whose text differs from the source.
 */
export function toPythonText(plain: string): string | undefined {
  switch (resolvePlain(plain)) {
    case 'bool':
      return /^(?:yes|true|on)$/i.test(plain) ? 'True' : 'False';
    case 'int':
      return String(parsePythonInteger(plain) ?? plain);
    case 'float': {
      const value = parsePythonFloat(plain);
      return value === undefined ? plain : formatFloatAsString(value);
    }
    case 'timestamp':
      return DATE.test(plain) ? plain : undefined;
    default:
      return plain;
  }
}
