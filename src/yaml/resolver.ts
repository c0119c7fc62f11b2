import { pythonFloat, pythonFloatText, pythonInteger } from './python-numbers.js';

/** The types of PyYAML's resolver; `merge` is a plain `<<`, `value` a plain `=`. */
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

/**
 * The type of a scalar without quotes, by the patterns of `yaml/resolver.py`, in their order. Python's `$` matches
 * before a last line break, too, which a scalar behind the tag `!` can have.
 */
export function resolvePlain(text: string): ScalarType {
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
 * Returns the text that Python's `str()` makes of what PyYAML's own loader reads from a scalar without quotes: `8` for `010`, `True` for `yes`,
 * `45045` for `12:30:45`. `undefined` for a time, of which it makes another text than is written.
 */
export function pythonTextOf(plain: string): string | undefined {
  switch (resolvePlain(plain)) {
    case 'bool':
      return /^(?:yes|true|on)$/i.test(plain) ? 'True' : 'False';
    case 'int':
      return String(pythonInteger(plain) ?? plain);
    case 'float': {
      const value = pythonFloat(plain);
      return value === undefined ? plain : pythonFloatText(value);
    }
    case 'timestamp':
      return DATE.test(plain) ? plain : undefined;
    default:
      return plain;
  }
}
