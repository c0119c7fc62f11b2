/** Decimal digits that Python's `int()` reads before it fails (`sys.get_int_max_str_digits`). */
const MAX_DECIMAL_DIGITS = 4300;

// eslint-disable-next-line no-control-regex -- blanks for Python
const PYTHON_SPACE = /^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
const PYTHON_SPACE_AT_END = new RegExp(`${PYTHON_SPACE.source.slice(1)}$`);

/** The text without the blanks around it, as Python's `str.strip()` returns it. */
export function stripPythonSpace(text: string): string {
  return text.replace(PYTHON_SPACE, '').replace(PYTHON_SPACE_AT_END, '');
}

/** `construct_yaml_int` of PyYAML: what it makes of a text, `undefined` where it fails. */
export function pythonInteger(text: string): bigint | undefined {
  const { isNegative, digits } = splitSign(text.replaceAll('_', ''));
  const value = unsignedInteger(digits);
  return value === undefined || !isNegative ? value : -value;
}

/** `construct_yaml_float` of PyYAML: what it makes of a text, `undefined` where it fails. */
export function pythonFloat(text: string): number | undefined {
  const { isNegative, digits } = splitSign(text.replaceAll('_', '').toLowerCase());
  const value = unsignedFloat(digits);
  return value === undefined || !isNegative ? value : -value;
}

function splitSign(text: string): { readonly isNegative: boolean; readonly digits: string } {
  return { isNegative: text.startsWith('-'), digits: text.replace(/^[-+]/, '') };
}

function unsignedInteger(digits: string): bigint | undefined {
  if (digits.startsWith('0b')) return integerOf(digits.slice(2), 'b', /^[01]+$/);
  if (digits.startsWith('0x')) return integerOf(digits.slice(2), 'x', /^[0-9a-f]+$/i);
  if (digits.startsWith('0') && digits !== '0') return integerOf(digits, 'o', /^[0-7]+$/);
  if (digits.includes(':')) {
    return sixties(digits.split(':').map(decimalInteger), (sum, part) => sum * 60n + part, 0n);
  }
  return decimalInteger(digits);
}

/** `int(text, base)`: a prefix of the base and another sign may stand before the digits. */
function integerOf(text: string, base: 'b' | 'o' | 'x', pattern: RegExp): bigint | undefined {
  const { isNegative, digits } = splitSign(stripPythonSpace(text));
  const plain = digits.replace(new RegExp(`^0${base}`, 'i'), '');
  if (!pattern.test(plain)) return undefined;
  const value = BigInt(`0${base}${plain}`);
  return isNegative ? -value : value;
}

function decimalInteger(text: string): bigint | undefined {
  const { isNegative, digits } = splitSign(stripPythonSpace(text));
  if (!/^[0-9]+$/.test(digits) || digits.length > MAX_DECIMAL_DIGITS) return undefined;
  return isNegative ? -BigInt(digits) : BigInt(digits);
}

function unsignedFloat(digits: string): number | undefined {
  if (digits === '.inf') return Infinity;
  if (digits === '.nan') return NaN;
  if (!digits.includes(':')) return decimalFloat(digits);
  // PyYAML sums up from the last part, which decides about the last bits.
  let base = 1;
  const parts = digits.split(':').map(decimalFloat).reverse();
  return sixties(
    parts,
    (sum, part) => {
      const next = sum + part * base;
      base *= 60;
      return next;
    },
    0,
  );
}

/** `float(text)`. */
function decimalFloat(text: string): number | undefined {
  const trimmed = stripPythonSpace(text);
  const word = /^[-+]?(?:inf(?:inity)?|(nan))$/i.exec(trimmed);
  if (word !== null) return word[1] !== undefined ? NaN : trimmed.startsWith('-') ? -Infinity : Infinity;
  return /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?$/i.test(trimmed) ? Number(trimmed) : undefined;
}

function sixties<T>(parts: readonly (T | undefined)[], add: (sum: T, part: T) => T, zero: T): T | undefined {
  let sum = zero;
  for (const part of parts) {
    if (part === undefined) return undefined;
    sum = add(sum, part);
  }
  return sum;
}

/** Python writes floats from 1e16 on, and below 1e-4, with an exponent. */
const MAX_FIXED_EXPONENT = 16;
const MIN_FIXED_EXPONENT = -4;

/** A float as Python's JSON writes it: `1.0`, `1e+16`, `1e-05`, `NaN`. */
export function pythonFloatText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const [mantissa = '', power = '0'] = value.toExponential().split('e');
  const exponent = Number(power);
  if (exponent >= MIN_FIXED_EXPONENT && exponent < MAX_FIXED_EXPONENT) {
    if (Object.is(value, -0)) return '-0.0';
    return Number.isInteger(value) ? `${value}.0` : String(value);
  }
  const digits = String(Math.abs(exponent)).padStart(2, '0');
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`;
}
