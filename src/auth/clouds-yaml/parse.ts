import { isAlias, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { SourceLocation } from '../../errors/index.js';
import { toPythonText } from '../../yaml/index.js';

/** The text is not valid YAML. The message never quotes the text, which can be a secret. */
export class CloudsYamlError extends Error {
  readonly location: SourceLocation;

  constructor(problem: string, location: SourceLocation) {
    super(problem);
    this.name = new.target.name;
    this.location = location;
  }
}

const NULLS = new Set(['', '~', 'null', 'Null', 'NULL']);

/** An unquoted value that PyYAML, and so the OpenStack client, changes: `010`, `yes`, `1.10`. */
export interface RetypedValue {
  readonly key: string;
  readonly text: string;
  readonly location: SourceLocation;
}

/** A parsed file and its retyped values. */
export interface ParsedYaml {
  readonly tree: unknown;
  readonly retyped: readonly RetypedValue[];
}

/**
 * Parses YAML or JSON with every scalar as a string, so that a password `0644` or `1e3` is not a number. For duplicate keys
 * the last one applies, as in PyYAML. Throws a `CloudsYamlError`.
 */
export function parseYamlAsStrings(text: string, file: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    merge: true,
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const locationAt = (offset: number): SourceLocation => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problem = (message: string, offset: number): CloudsYamlError =>
    new CloudsYamlError(message, locationAt(offset));
  const [firstError] = [...document.errors, ...document.warnings];
  if (firstError !== undefined) throw problem(describeYamlError(firstError.code), firstError.pos[0]);
  const unresolved = findUnresolvedAlias(document);
  if (unresolved !== undefined) throw problem('a value that starts with * needs quotes', unresolved);
  convertNulls(document);
  const tree = expandAliases(document);
  if (tree === undefined) throw problem('aliases contain themselves or expand to too much', 0);
  return { tree: tree.value, retyped: findRetypedValues(document, locationAt) };
}

/** Returns `undefined` if an alias contains itself, or if the aliases expand to too much, at which `yaml` throws an error. */
function expandAliases(document: Document): { readonly value: unknown } | undefined {
  try {
    const value: unknown = document.toJS();
    // Throws for a value that contains itself.
    JSON.stringify(value);
    return { value };
  } catch {
    return undefined;
  }
}

function findRetypedValues(
  document: Document,
  locationAt: (offset: number) => SourceLocation,
): RetypedValue[] {
  const retypedValues: RetypedValue[] = [];
  visit(document, {
    Pair(_position, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || value.type !== 'PLAIN') return;
      const text = String(value.value);
      if (toPythonText(text) !== text)
        retypedValues.push({ key: String(key.value), text, location: locationAt(value.range?.[0] ?? 0) });
    },
  });
  return retypedValues;
}

function describeYamlError(code: string): string {
  const quotes = 'values that start with @ ` % ! & * or contain ": " or " #" need quotes';
  return `${code.toLowerCase().replaceAll('_', ' ')} (${quotes})`;
}

/** Returns the offset of an alias without an anchor: `yaml` would throw an error with its name, which is often an unquoted password. */
function findUnresolvedAlias(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_key, node) {
      if (!isAlias(node) || node.resolve(document) !== undefined) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function convertNulls(document: Document): void {
  visit(document, {
    Scalar(_key, node) {
      if (isScalar(node) && node.type === 'PLAIN' && NULLS.has(String(node.value))) node.value = null;
    },
  });
}

/** Returns a mapping, or `undefined` for any other value. */
export function toMapping(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined;
}
