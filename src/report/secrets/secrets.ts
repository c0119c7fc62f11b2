import { isLosslessNumber } from 'lossless-json';
import { SecretIndex, SHORTEST_CHARACTERS, type TextRange } from './secret-index.js';

/** What stands where a secret was. */
export const REDACTED = '***';
/** How often stars may make a secret whole again; after that nothing of the text is left. */
const MOST_PASSES = 100;
/** Deeper values go as a whole: nobody reads them, and the call stack has an end. */
const DEEPEST_LEVEL = 500;

/** Knows every secret of the run; what leaves the process goes through `redact`, since the runner masks only its log. */
export interface Secrets {
  readonly add: (value: string) => void;
  /** Never throws, whatever the size and number of the secrets. */
  readonly redact: (text: string) => string;
  /** The same for every string in a JSON value, keys too. */
  readonly redactJson: (value: unknown) => unknown;
  /** Whether the text holds a secret. */
  readonly isIn: (text: string) => boolean;
}

/** `register` is called with each new secret, before anything can print it: the runner's own mask. */
export function createSecrets(register: (value: string) => void): Secrets {
  const known = new Set<string>();
  const index = new SecretIndex();
  let hasStars = false;

  const redact = (text: string): string => {
    let current = text;
    for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
      const ranges = index.find(current);
      const next = without(current, ranges);
      if (next === current) return current;
      // Only the stars can make a secret whole again, and only one that holds some.
      if (!hasStars) return next;
      current = next;
    }
    return REDACTED;
  };

  const redactJson = (value: unknown, level = 0): unknown => {
    if (typeof value === 'string') return redact(value);
    if (typeof value !== 'object' || value === null || isLosslessNumber(value)) {
      return redactScalar(value, redact);
    }
    if (level === DEEPEST_LEVEL) return REDACTED;
    if (Array.isArray(value)) return value.map((one) => redactJson(one, level + 1));
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [redact(key), redactJson(entry, level + 1)]),
    );
  };

  return {
    add: (value) => {
      for (const form of listForms(value)) {
        // The stars themselves give nothing away.
        if (known.has(form) || form === REDACTED) continue;
        known.add(form);
        index.add(form);
        hasStars ||= form.includes('*');
        register(form);
      }
    },
    redact,
    redactJson: (value) => redactJson(value),
    isIn: (text) => index.find(text).length > 0,
  };
}

/** Says that something is a key, and nothing of the key. */
const PEM_FRAME = /^-----(BEGIN|END) [A-Z0-9 ]+-----$/;

/** A secret and the forms in which it can turn up again: its lines, in JSON, in a URL, in base64. */
function listForms(value: string): Set<string> {
  const trimmed = value.trim();
  const lines = trimmed.split(/\r?\n/).map((line) => line.trim());
  const plain = new Set([trimmed, ...lines]);
  const forms = new Set<string>();
  for (const form of plain) {
    if (form.length < SHORTEST_CHARACTERS || PEM_FRAME.test(form)) continue;
    forms.add(form);
    for (const encode of ENCODINGS) addEncoded(forms, form, encode);
  }
  return forms;
}

const ENCODINGS: readonly ((text: string) => string)[] = [
  (text) => JSON.stringify(text).slice(1, -1),
  encodeURIComponent,
  (text) => Buffer.from(text).toString('base64'),
];

/** A text that is no well-formed Unicode has no form in a URL, and one near V8's longest string none at all. */
function addEncoded(forms: Set<string>, text: string, encode: (text: string) => string): void {
  try {
    forms.add(encode(text));
  } catch {
    // The text itself is known.
  }
}

function without(text: string, ranges: readonly TextRange[]): string {
  let at = 0;
  const kept = ranges.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return before + REDACTED;
  });
  return kept.length === 0 ? text : kept.join('') + text.slice(at);
}

/** A number or boolean can be a secret, too, when a hidden parameter holds it. */
function redactScalar(value: unknown, redact: (text: string) => string): unknown {
  const text = String(value);
  return redact(text) === text ? value : REDACTED;
}
