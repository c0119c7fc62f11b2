import { pythonFloat, pythonFloatText, pythonInteger } from './python-numbers.js';
import { resolvePlain } from './resolver.js';

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
