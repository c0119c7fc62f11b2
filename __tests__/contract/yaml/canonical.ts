import type { Plain } from '../../../src/yaml/index.js';

/** Returns the value as `heat_loader.py` writes it. */
export function canonical(value: Plain): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return asciiJson(value);
  if (typeof value === 'bigint') return integerText(value);
  if (typeof value === 'number') return `float ${Number.isNaN(value) ? 'nan' : floatBytes(value)}`;
  if (Array.isArray(value)) return `[${value.map((one: Plain) => canonical(one)).join(',')}]`;
  const pairs = Object.entries(value).map(([name, one]) => [asciiJson(name), canonical(one)] as const);
  pairs.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${pairs.map((pair) => pair.join(':')).join(',')}}`;
}

function integerText(value: bigint): string {
  const size = value < 0n ? -value : value;
  if (size < 10n ** 4000n) return `int ${value}`;
  return `int ${value < 0n ? '0x-' : '0x'}${size.toString(16)}`;
}

/** Python escapes everything but printable ASCII. */
function asciiJson(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function floatBytes(value: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes.toString('hex');
}
