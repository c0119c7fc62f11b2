import { isLosslessNumber } from 'lossless-json';
import { listBase64Pieces, listForms } from './secret-forms.js';
import { SecretIndex, MIN_SECRET_CHARACTERS } from './secret-index.js';
import type { TextRange } from './text-range.js';

/** Replacement for a secret. */
export const REDACTED = '***';
/** Maximum number of passes, because a replacement can complete another secret; after that, the whole text is replaced. */
const MAX_PASSES = 100;
/** Deeper values are replaced completely, to limit the depth of the call stack. */
const MAX_LEVEL = 500;

/** Registry of the run's secrets. Pass everything that leaves the process through `redact`, because the runner masks only its log. */
export interface Secrets {
  readonly add: (value: string) => void;
  /** Replaces all secrets in a text. Never throws, regardless of the size and number of the secrets. */
  readonly redact: (text: string) => string;
  /** Replaces all secrets in the strings and keys of a JSON value. */
  readonly redactJson: (value: unknown) => unknown;
  /** True if the text contains a secret. */
  readonly hasSecret: (text: string) => boolean;
}

/** Creates the registry. Calls `register` for each new secret, which adds it to the runner's masks. */
export function createSecrets(register: (value: string) => void): Secrets {
  const knownForms = new Set<string>();
  const index = new SecretIndex();
  let hasStars = false;

  const redact = (text: string): string => {
    let current = text;
    for (let pass = 1; pass <= MAX_PASSES; pass += 1) {
      const ranges = index.find(current);
      const next = replaceRanges(current, ranges);
      if (next === current) return current;
      // A replacement can complete another secret only if that contains stars.
      if (!hasStars) return next;
      current = next;
    }
    return REDACTED;
  };

  return {
    add: (value) => {
      for (const form of listSecretForms(value)) {
        // The replacement text itself is not a secret.
        if (knownForms.has(form) || form === REDACTED) continue;
        knownForms.add(form);
        index.add(form);
        hasStars ||= form.includes('*');
        register(form);
      }
    },
    redact,
    redactJson: (value) => redactJson(value, redact),
    hasSecret: (text) => index.find(text).length > 0,
  };
}

function redactJson(value: unknown, redact: (text: string) => string, level = 0): unknown {
  if (typeof value === 'string') return redact(value);
  if (typeof value !== 'object' || value === null || isLosslessNumber(value))
    return redactScalar(value, redact);
  if (level === MAX_LEVEL) return REDACTED;
  if (Array.isArray(value)) return value.map((item) => redactJson(item, redact, level + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [redact(key), redactJson(entry, redact, level + 1)]),
  );
}

/** First and last line of a PEM file, which are not secret. */
const PEM_FRAME = /^-----(BEGIN|END) [A-Z0-9 ]+-----$/;

/** Returns the forms in which the secret can occur: it and its lines, each in every encoding. */
function listSecretForms(value: string): Set<string> {
  const trimmed = value.trim();
  const lines = trimmed.split(/\r?\n/).map((line) => line.trim());
  const plainForms = [...new Set([trimmed, ...lines])].filter(
    (form) => form.length >= MIN_SECRET_CHARACTERS && !PEM_FRAME.test(form),
  );
  const pieces = trimmed.length < MIN_SECRET_CHARACTERS ? [] : listBase64Pieces(trimmed);
  const forms = [...plainForms.flatMap((form) => [...listForms(form)]), ...pieces];
  return new Set(forms.filter((form) => form.length >= MIN_SECRET_CHARACTERS));
}

function replaceRanges(text: string, ranges: readonly TextRange[]): string {
  let position = 0;
  const parts = ranges.map(({ start, end }) => {
    const before = text.slice(position, start);
    position = end;
    return before + REDACTED;
  });
  return parts.length === 0 ? text : parts.join('') + text.slice(position);
}

/** Redacts a number or boolean, which can be the value of a hidden parameter. */
function redactScalar(value: unknown, redact: (text: string) => string): unknown {
  const text = String(value);
  return redact(text) === text ? value : REDACTED;
}
