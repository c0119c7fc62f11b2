import { toPlain, type Plain } from './tree.js';
import { readYaml } from './read-yaml.js';

/** A syntax error. Line and column start at 1; the message never quotes the text. */
export interface YamlDiagnostic {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * A float without a fraction. As a JavaScript number it would lose its decimal point, and a string parameter in Heat would
 * get `1` instead of `1.0`.
 */
export class WholeFloat {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }

  toString(): string {
    return this.value.toFixed(1);
  }

  toJSON(): number {
    return this.value;
  }
}

/**
 * Parses a YAML 1.1 or JSON text like PyYAML with Heat's loader. Integers outside the safe range are BigInts, floats without
 * a fraction are `WholeFloat`s. Never throws; returns the first syntax error as `problem`.
 */
export function parseYaml(text: string): { readonly value: unknown; readonly problem?: YamlDiagnostic } {
  const { tree, issues } = readYaml(text);
  const [issue] = issues;
  if (issue === undefined) return { value: toValue(toPlain(tree, tree.root)) };
  const { message, offset } = issue;
  return { value: undefined, problem: { ...lineAndColumn(text, offset), message } };
}

/** Returns line and column of an offset, starting at 1; a byte order mark has no column. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  // Editors and GitHub also treat a lone CR as a line break, but not NEL, LS or PS.
  const lines = text
    .slice(0, offset)
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Like `lineAndColumn`, for many offsets of one text: reads the text once. */
export function createLineIndex(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((one) => one.index + one[0].length)];
  const markLength = text.startsWith('\ufeff') ? 1 : 0;
  return (offset) => {
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) line = middle;
      else after = middle;
    }
    const column = offset - (starts[line] ?? 0) - (line === 0 ? Math.min(markLength, offset) : 0);
    return { line: line + 1, column: column + 1 };
  };
}

/** Converts a `Plain` value to the representation of `parseYaml`. */
export function toValue(plain: Plain): unknown {
  if (typeof plain === 'bigint') return Number.isSafeInteger(Number(plain)) ? Number(plain) : plain;
  if (typeof plain === 'number') return Number.isInteger(plain) ? new WholeFloat(plain) : plain;
  if (typeof plain !== 'object' || plain === null) return plain;
  if (isList(plain)) return plain.map(toValue);
  return Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, toValue(value)]));
}

function isList(value: object): value is readonly Plain[] {
  return Array.isArray(value);
}
