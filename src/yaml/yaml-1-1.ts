import { Schema, parseDocument, type Document, type ScalarTag } from 'yaml';
import { parseLaxly } from './lax-indent.js';
import { wordsOf } from './words.js';

/** What the parser found wrong, where; `offset` counts UTF-16 units from the beginning of the text. */
export interface YamlMistake {
  readonly message: string;
  readonly offset: number;
}

/** One parsed text: its document, and what is wrong with it. */
export interface YamlText {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly mistakes: readonly YamlMistake[];
  /** JSON is a language of its own: `1e3` is a number there, and quotes are always double. */
  readonly isJson: boolean;
}

type Resolve = (text: string) => unknown;

function scalarTag(name: string, test: RegExp, resolve: Resolve): ScalarTag {
  return { tag: `tag:yaml.org,2002:${name}`, default: true, test, resolve };
}

/** A tag that counts only when it is written out: PyYAML with Heat's loader reads both as the text itself. */
function textTag(name: string): ScalarTag {
  return { tag: `tag:yaml.org,2002:${name}`, resolve: (text) => text };
}

function sixties(digits: string): bigint {
  return digits.split(':').reduce((sum, part) => sum * 60n + BigInt(part), 0n);
}

/** Every integer is a BigInt and every float a number, so that `1.0` and 2^53 + 1 survive the way to Heat. */
function integer(text: string): bigint {
  const sign = text.startsWith('-') ? -1n : 1n;
  const digits = text.replace(/^[-+]/, '').replaceAll('_', '');
  if (digits.includes(':')) return sign * sixties(digits);
  if (/^0[0-7]+$/.test(digits)) return sign * BigInt(`0o${digits.slice(1)}`);
  return sign * BigInt(digits);
}

function float(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1;
  const digits = text.replace(/^[-+]/, '').replaceAll('_', '').toLowerCase();
  if (digits === '.inf') return sign * Infinity;
  if (digits === '.nan') return NaN;
  if (!digits.includes(':')) return sign * Number(digits);
  return sign * digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/**
 * YAML 1.1 as PyYAML reads it (`yaml/resolver.py`), with timestamps left as text as Heat's loader does
 * (`heat/common/template_format.py`). Not the library's own "yaml-1.1": there `y` and `n` are booleans and
 * `08` and `1:99` are numbers. Merge keys are applied in `tree.ts`.
 */
const YAML_1_1 = new Schema({
  schema: 'failsafe',
  customTags: [
    scalarTag('null', /^(?:~|null|Null|NULL|)$/, () => null),
    scalarTag('bool', /^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/, () => true),
    scalarTag('bool', /^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/, () => false),
    scalarTag(
      'int',
      /^[-+]?(?:0b[01_]*[01][01_]*|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]*[0-9a-fA-F][0-9a-fA-F_]*|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/,
      integer,
    ),
    scalarTag(
      'float',
      /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
      float,
    ),
    textTag('timestamp'),
    textTag('binary'),
  ],
});

const JSON_VALUES = new Schema({
  schema: 'failsafe',
  customTags: [
    scalarTag('null', /^null$/, () => null),
    scalarTag('bool', /^(?:true|false)$/, (text) => text === 'true'),
    scalarTag('int', /^-?[0-9]+$/, (text) => BigInt(text)),
    scalarTag('float', /^-?[0-9.]+(?:[eE][-+]?[0-9]+)?$/, Number),
  ],
});

/** Everything that PyYAML lets into a text; it refuses other characters, so that a binary is never YAML. */
const FORBIDDEN_CHARACTER = /[^\t\n\r -~\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Parses a text; never throws. `language: 'json-or-yaml'` reads a text that is JSON by JSON's rules. */
export function readYaml(text: string, language: 'yaml' | 'json-or-yaml' = 'json-or-yaml'): YamlText {
  const isJson = language === 'json-or-yaml' && isJsonMap(text);
  const options = {
    schema: isJson ? JSON_VALUES : YAML_1_1,
    version: '1.1',
    prettyErrors: false, // pretty errors quote the line, and lines can hold secrets
    uniqueKeys: false,
    logLevel: 'error', // "silent" would let a second document pass
  } as const;
  const failed = (message: string, offset: number): YamlText => ({
    text,
    document: parseDocument('', options),
    isJson,
    mistakes: [{ message, offset }],
  });
  const forbidden = isJson ? null : FORBIDDEN_CHARACTER.exec(text);
  if (forbidden !== null) {
    const code = (forbidden[0].codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase();
    return failed(`character U+${code} is not allowed in YAML`, forbidden.index);
  }
  try {
    const parse = (one: string): Document.Parsed => parseDocument(one, options);
    const strict = parse(text);
    const document = strict.errors.length === 0 ? strict : parseLaxly(text, strict, parse);
    return { text, document, isJson, mistakes: mistakesOf(document) };
  } catch (error) {
    // The library composes recursively: thousands of nested brackets end the stack.
    if (error instanceof RangeError) return failed('collections are nested too deeply', 0);
    throw error;
  }
}

function mistakesOf({ errors, warnings }: Document.Parsed): YamlMistake[] {
  const tags = warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
  return [...errors, ...tags]
    .map((problem) => ({ message: wordsOf(problem), offset: problem.pos[0] }))
    .sort((one, other) => one.offset - other.offset);
}

function isJsonMap(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
