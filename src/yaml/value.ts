import { toPlain, type Plain } from './tree.js';
import { readYaml } from './read-yaml.js';

/** Why a text is no YAML; line and column count from 1, and the words never quote the text. */
export interface YamlDiagnostic {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * A float without a fraction. As a JavaScript number it would lose its point, and a text parameter of Heat
 * would get `1` for `1.0`.
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
 * The value of a YAML 1.1 or JSON text as PyYAML with Heat's loader reads it. Integers that a number cannot
 * hold are BigInts, floats without a fraction are `WholeFloat`s. Never throws; the first problem is told.
 */
export function parseYaml(text: string): { readonly value: unknown; readonly problem?: YamlDiagnostic } {
  const { tree, issues } = readYaml(text);
  const [mistake] = issues;
  if (mistake === undefined) return { value: toValue(toPlain(tree, tree.root)) };
  const { message, offset } = mistake;
  return { value: undefined, problem: { ...lineAndColumn(text, offset), message } };
}

/** Line and column of an offset, from 1; a byte order mark takes no column. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  // Editors and GitHub count a lone CR as a line break, too, but no NEL, LS or PS.
  const lines = text
    .slice(0, offset)
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The same of a part of a text, as `parseYaml` gives it of the whole. */
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
