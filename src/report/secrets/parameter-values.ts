import { isLosslessNumber } from 'lossless-json';
import { jsonText } from '../outputs/json.js';
import { matchesName } from './masked-names.js';
import { listBase64Pieces, listForms } from './secret-forms.js';
import { SecretIndex } from './secret-index.js';
import type { TextRange } from './text-range.js';

/** Collects the parameter values of this run, to remove them from untrusted texts in comments. */
export interface ParameterValues {
  /** Adds a value that a stack has or is sent. */
  readonly add: (name: string, value: unknown) => void;
  /** Adds a default of a template. Defaults are never hidden, because they are visible in the repository. */
  readonly addDefault: (value: unknown) => void;
  /**
   * Returns a function that replaces each value by the name of its parameter. Keeps values of parameters that match `shown`, and
   * values that occur in one of the `visible` names, which the comment always shows.
   */
  readonly hider: (shown: readonly string[], visible: readonly string[]) => (text: string) => string;
}

/** Shorter values are not replaced: they occur in too many words. */
const MIN_CHARACTERS = 4;
/** Shorter values are replaced only as whole words. */
const MIN_SUBSTRING_CHARACTERS = 8;
const MAX_LEVEL = 20;
/** Heat's placeholder for the value of a hidden parameter; repeated here because `report` must not depend on `heat`. */
const HIDDEN_VALUE = '******';
/** Booleans and null in Heat and YAML. */
const LITERALS = /^(true|false|null|none|~)$/i;
/** Prefix of Heat's pseudo parameters: name, id and project of the stack. */
const PSEUDO_PREFIX = 'OS::';
const WORD_UNIT = /[\p{L}\p{N}_]/u;

export function createParameterValues(): ParameterValues {
  const namesByText = new Map<string, Set<string>>();
  const defaults = new Set<string>();
  return {
    add: (name, value) => {
      if (name.startsWith(PSEUDO_PREFIX)) return;
      for (const text of toTexts(value)) {
        const names = namesByText.get(text) ?? new Set();
        namesByText.set(text, names.add(name));
      }
    },
    addDefault: (value) => {
      for (const text of toTexts(value)) defaults.add(text);
    },
    hider: (shown, visible) => {
      const hidden = new Map<string, string>();
      for (const [text, names] of namesByText) {
        const [first = ''] = names;
        const isShown = [...names].some((name) => matchesName(shown, name));
        if (!isShown && !defaults.has(text) && !visible.some((one) => one.includes(text)))
          hidden.set(text, first);
      }
      return createHider(hidden);
    },
  };
}

function createHider(nameByText: ReadonlyMap<string, string>): (text: string) => string {
  const substringIndex = new SecretIndex();
  const wordIndex = new SecretIndex();
  for (const text of nameByText.keys())
    (text.length < MIN_SUBSTRING_CHARACTERS ? wordIndex : substringIndex).add(text);
  return (text) => {
    const words = wordIndex.find(text).filter((range) => isWord(text, range));
    const ranges = [...substringIndex.find(text), ...words].sort((left, right) => left.start - right.start);
    let position = 0;
    let visibleText = '';
    for (const { start, end } of ranges) {
      if (end <= position) continue;
      const name = nameByText.get(text.slice(start, end));
      visibleText += `${text.slice(position, Math.max(start, position))}[${name === undefined ? 'parameters' : `parameter ${name}`}]`;
      position = end;
    }
    return visibleText + text.slice(position);
  };
}

function isWord(text: string, { start, end }: TextRange): boolean {
  return !WORD_UNIT.test(text.charAt(start - 1)) && !WORD_UNIT.test(text.charAt(end));
}

/** Returns every form in which a text can contain the value: complete, its lines, items and leaves, and encoded as JSON, URL or base64. */
function toTexts(value: unknown): Set<string> {
  const texts = [...listLeaves(value, 0)].flatMap((text) => [
    text,
    ...text.split(/[\r\n]+/),
    ...text.split(','),
    ...encodedForms(text),
  ]);
  return new Set(texts.map((text) => text.trim()).filter(isSpecific));
}

function isSpecific(text: string): boolean {
  return text.length >= MIN_CHARACTERS && text !== HIDDEN_VALUE && !LITERALS.test(text);
}

/** Returns the leaves of a value. Heat shows maps and lists as JSON text. */
function listLeaves(value: unknown, level: number): Set<string> {
  if (value === null || value === undefined || level > MAX_LEVEL) return new Set();
  if (typeof value === 'object' && !isLosslessNumber(value)) {
    const inner = Object.values(value).flatMap((one) => [...listLeaves(one, level + 1)]);
    return new Set([jsonText(value), ...inner]);
  }
  const text = typeof value === 'string' ? value : jsonText(value);
  const parsed = /^\s*[[{]/.test(text) ? parseJson(text) : undefined;
  return new Set([text, ...listLeaves(parsed, level + 1)]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON after all.
    return undefined;
  }
}

function encodedForms(text: string): string[] {
  return text.length < MIN_SUBSTRING_CHARACTERS ? [] : [...listForms(text), ...listBase64Pieces(text)];
}
