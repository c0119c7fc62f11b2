import { isLosslessNumber } from 'lossless-json';
import { jsonText } from '../outputs/json.js';
import { matchesName } from './masked-names.js';
import { SecretIndex, type TextRange } from './secret-index.js';

/** Knows the values of the parameters of this run, so that a comment can leave them out of texts of others that quote them. */
export interface ParameterValues {
  /** A value that a stack has or is given. */
  readonly add: (name: string, value: unknown) => void;
  /** A default in a template: whoever reads the repository sees it. */
  readonly addDefault: (value: unknown) => void;
  /**
   * Returns a function that puts the name of the parameter in place of each value. Those whose names match `shown` stay, and so do
   * values that are in one of `visible`, the names that the comment shows in any case.
   */
  readonly hider: (shown: readonly string[], visible: readonly string[]) => (text: string) => string;
}

/** Shorter values are in too many words. */
const SHORTEST_CHARACTERS = 4;
/** Shorter values count only where no letter or digit stands beside them. */
const SHORTEST_ANYWHERE = 8;
const DEEPEST_LEVEL = 20;
/** Heat shows this in place of the value of a hidden parameter; a report knows nothing of Heat's client. */
const HIDDEN_VALUE = '******';
/** What Heat and YAML call yes, no and nothing. */
const PLAIN_WORDS = /^(true|false|null|none|~)$/i;
/** Heat's own parameters: name, id and project of the stack. */
const PSEUDO_PREFIX = 'OS::';
const LONE_SURROGATE = /\p{Surrogate}/u;
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
  const anywhere = new SecretIndex();
  const asWords = new SecretIndex();
  for (const text of nameByText.keys()) (text.length < SHORTEST_ANYWHERE ? asWords : anywhere).add(text);
  return (text) => {
    const words = asWords.find(text).filter((range) => isWord(text, range));
    const ranges = [...anywhere.find(text), ...words].sort((left, right) => left.start - right.start);
    let at = 0;
    let kept = '';
    for (const { start, end } of ranges) {
      if (end <= at) continue;
      const name = nameByText.get(text.slice(start, end));
      kept += `${text.slice(at, Math.max(start, at))}[${name === undefined ? 'parameters' : `parameter ${name}`}]`;
      at = end;
    }
    return kept + text.slice(at);
  };
}

function isWord(text: string, { start, end }: TextRange): boolean {
  return !WORD_UNIT.test(text.charAt(start - 1)) && !WORD_UNIT.test(text.charAt(end));
}

/** Returns every text by which the value can be quoted: whole, its lines, items and leaves, and coded as JSON, URL or base64. */
function toTexts(value: unknown): Set<string> {
  const texts = [...listLeaves(value, 0)].flatMap((text) => [
    text,
    ...text.split(/[\r\n]+/),
    ...text.split(','),
    ...codedForms(text),
  ]);
  return new Set(texts.map((text) => text.trim()).filter(isSpecific));
}

function isSpecific(text: string): boolean {
  return text.length >= SHORTEST_CHARACTERS && text !== HIDDEN_VALUE && !PLAIN_WORDS.test(text);
}

/** Heat shows maps and lists as the JSON of them, in a text. */
function listLeaves(value: unknown, level: number): Set<string> {
  if (value === null || value === undefined || level > DEEPEST_LEVEL) return new Set();
  if (typeof value === 'object' && !isLosslessNumber(value)) {
    const inner = Object.values(value).flatMap((one) => [...listLeaves(one, level + 1)]);
    return new Set([jsonText(value), ...inner]);
  }
  const text = typeof value === 'string' ? value : jsonText(value);
  const parsed = /^\s*[[{]/.test(text) ? parsedJson(text) : undefined;
  return new Set([text, ...listLeaves(parsed, level + 1)]);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A text that only begins like JSON.
    return undefined;
  }
}

function codedForms(text: string): string[] {
  if (text.length < SHORTEST_ANYWHERE) return [];
  const forms = [JSON.stringify(text).slice(1, -1), Buffer.from(text).toString('base64')];
  // A text that is no well-formed Unicode has no form in a URL.
  return LONE_SURROGATE.test(text) ? forms : [...forms, encodeURIComponent(text)];
}
