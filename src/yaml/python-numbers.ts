/** Maximum number of decimal digits for Python's `int()` (`sys.get_int_max_str_digits`). */
const MAX_DECIMAL_DIGITS = 4300;

// eslint-disable-next-line no-control-regex -- blanks for Python
const PYTHON_SPACE = /^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
const PYTHON_SPACE_AT_END = new RegExp(`${PYTHON_SPACE.source.slice(1)}$`);

/** Trims a text like Python's `str.strip()`. */
export function stripPythonSpace(text: string): string {
  return text.replace(PYTHON_SPACE, '').replace(PYTHON_SPACE_AT_END, '');
}

/** Most integers. */
const SHORT_DECIMAL = /^[1-9][0-9]{0,15}$/;

/** Parses an integer like PyYAML's `construct_yaml_int`; `undefined` if that fails. */
export function parsePythonInteger(text: string): bigint | undefined {
  if (SHORT_DECIMAL.test(text)) return BigInt(text);
  const { isNegative, digits } = splitSign(text.replaceAll('_', ''));
  const value = parseUnsignedInteger(digits);
  return value === undefined || !isNegative ? value : -value;
}

/** Parses a float like PyYAML's `construct_yaml_float`; `undefined` if that fails. */
export function parsePythonFloat(text: string): number | undefined {
  const { isNegative, digits } = splitSign(text.replaceAll('_', '').toLowerCase());
  const value = parseUnsignedFloat(digits);
  return value === undefined || !isNegative ? value : -value;
}

function splitSign(text: string): { readonly isNegative: boolean; readonly digits: string } {
  return { isNegative: text.startsWith('-'), digits: text.replace(/^[-+]/, '') };
}

function parseUnsignedInteger(digits: string): bigint | undefined {
  if (digits.startsWith('0b')) return parseIntegerOfBase(digits.slice(2), 'b', /^[01]+$/);
  if (digits.startsWith('0x')) return parseIntegerOfBase(digits.slice(2), 'x', /^[0-9a-f]+$/i);
  if (digits.startsWith('0') && digits !== '0') return parseIntegerOfBase(digits, 'o', /^[0-7]+$/);
  if (digits.includes(':')) {
    return sumSexagesimal(digits.split(':').map(parseDecimalInteger), (sum, part) => sum * 60n + part, 0n);
  }
  return parseDecimalInteger(digits);
}

/** Parses like Python's `int(text, base)`, which accepts a prefix of the base and a sign before the digits. */
function parseIntegerOfBase(text: string, base: 'b' | 'o' | 'x', pattern: RegExp): bigint | undefined {
  const { isNegative, digits } = splitSign(stripPythonSpace(text));
  const plain = digits.replace(new RegExp(`^0${base}`, 'i'), '');
  if (!pattern.test(plain)) return undefined;
  const value = BigInt(`0${base}${plain}`);
  return isNegative ? -value : value;
}

function parseDecimalInteger(text: string): bigint | undefined {
  const { isNegative, digits } = splitSign(stripPythonSpace(text));
  if (!/^[0-9]+$/.test(digits) || digits.length > MAX_DECIMAL_DIGITS) return undefined;
  return isNegative ? -BigInt(digits) : BigInt(digits);
}

function parseUnsignedFloat(digits: string): number | undefined {
  if (digits === '.inf') return Infinity;
  if (digits === '.nan') return NaN;
  if (!digits.includes(':')) return parseDecimalFloat(digits);
  // PyYAML starts with the last part, which affects rounding.
  let base = 1;
  const parts = digits.split(':').map(parseDecimalFloat).reverse();
  return sumSexagesimal(
    parts,
    (sum, part) => {
      const next = sum + part * base;
      base *= 60;
      return next;
    },
    0,
  );
}

/** Parses like Python's `float(text)`. */
function parseDecimalFloat(text: string): number | undefined {
  const trimmed = stripPythonSpace(text);
  const word = /^[-+]?(?:inf(?:inity)?|(nan))$/i.exec(trimmed);
  if (word !== null) return word[1] !== undefined ? NaN : trimmed.startsWith('-') ? -Infinity : Infinity;
  return /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?$/i.test(trimmed) ? Number(trimmed) : undefined;
}

function sumSexagesimal<T>(
  parts: readonly (T | undefined)[],
  add: (sum: T, part: T) => T,
  zero: T,
): T | undefined {
  let sum = zero;
  for (const part of parts) {
    if (part === undefined) return undefined;
    sum = add(sum, part);
  }
  return sum;
}

/** Python writes floats of 1e16 and more, and below 1e-4, with an exponent. */
const MAX_FIXED_EXPONENT = 16;
const MIN_FIXED_EXPONENT = -4;

/** Formats a float like Python's `json.dumps`: `1.0`, `1e+16`, `1e-05`, `NaN`. */
export function formatPythonFloat(value: number): string {
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

/** Formats a float like Python's `str()`: as JSON, but `inf`, `-inf` and `nan`. */
export function formatFloatAsString(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  return formatPythonFloat(value);
}
