import { jsonText } from './json.js';
import type { Secrets } from './secrets.js';

/** A text without secrets, and whether there were any in it. */
export interface Redaction {
  readonly text: string;
  readonly hadSecret: boolean;
}

/** A text of our own: a word, a number, a digest, or a name that the workflow gives. No secret is in it, however short one is. */
export function ownWord(text: string): Redaction {
  return { text, hadSecret: false };
}

export function redactedText(text: string, { redact }: Pick<Secrets, 'redact'>): Redaction {
  const left = redact(text);
  return { text: left, hadSecret: left !== text };
}

/** The value as JSON; numbers keep their text. */
export function redactedJson(value: unknown, { redactJson }: Pick<Secrets, 'redactJson'>): Redaction {
  const text = jsonText(redactJson(value));
  return { text, hadSecret: text !== jsonText(value) };
}
