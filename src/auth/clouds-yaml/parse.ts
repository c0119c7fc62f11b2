import { isAlias, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { SourceLocation } from '../../errors/index.js';
import { pythonTextOf } from '../../yaml/index.js';

/** Where and why a text is no YAML; the words never quote the text, which can be a secret. */
export class CloudsYamlIssue extends Error {
  readonly location: SourceLocation;

  constructor(problem: string, location: SourceLocation) {
    super(problem);
    this.name = new.target.name;
    this.location = location;
  }
}

const NULLS = new Set(['', '~', 'null', 'Null', 'NULL']);

/** A value without quotes of which PyYAML, and so the OpenStack client, makes another text than is written: `010`, `yes`, `1.10`. */
export interface RetypedValue {
  readonly key: string;
  readonly text: string;
  readonly location: SourceLocation;
}

/** What a text says. */
export interface ReadYaml {
  readonly tree: unknown;
  readonly retyped: readonly RetypedValue[];
}

/**
 * Reads YAML (or JSON) with every scalar as the text that stands there: a password `0644` or `1e3` is no number,
 * and the few booleans are known by their names. Of duplicate keys the last wins, as in PyYAML.
 */
export function parseYamlAsStrings(text: string, file: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    merge: true,
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const placeAt = (offset: number): SourceLocation => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problem = (words: string, offset: number): CloudsYamlIssue =>
    new CloudsYamlIssue(words, placeAt(offset));
  const [trouble] = [...document.errors, ...document.warnings];
  if (trouble !== undefined) throw problem(wordsOf(trouble.code), trouble.pos[0]);
  const stray = strayAlias(document);
  if (stray !== undefined) throw problem('a value that begins with * needs quotes', stray);
  nullsOf(document);
  return { tree: document.toJS(), retyped: retypedIn(document, placeAt) };
}

function retypedIn(document: Document, placeAt: (offset: number) => SourceLocation): RetypedValue[] {
  const found: RetypedValue[] = [];
  visit(document, {
    Pair(_position, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || value.type !== 'PLAIN') return;
      const text = String(value.value);
      if (pythonTextOf(text) !== text)
        found.push({ key: String(key.value), text, location: placeAt(value.range?.[0] ?? 0) });
    },
  });
  return found;
}

function wordsOf(code: string): string {
  const quotes = 'values that begin with @ ` % ! & * or hold ": " or " #" need quotes';
  return `${code.toLowerCase().replaceAll('_', ' ')} (${quotes})`;
}

/** An alias without its anchor would make `yaml` throw with the alias' name: mostly an unquoted password. */
function strayAlias(document: Document): number | undefined {
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

function nullsOf(document: Document): void {
  visit(document, {
    Scalar(_key, node) {
      if (isScalar(node) && node.type === 'PLAIN' && NULLS.has(String(node.value))) node.value = null;
    },
  });
}

/** A mapping, or `undefined` for all else. */
export function mapping(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined;
}
