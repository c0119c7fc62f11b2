/** What stands where a secret was. */
export const REDACTED = '***';
/** Anything shorter is in every other word: hiding it would hide the text, and it is no secret. */
const SHORTEST_CHARACTERS = 3;

/** Knows every secret of the run; what leaves the process goes through `redact`, since the runner masks only its log. */
export interface Secrets {
  readonly add: (value: string) => void;
  readonly redact: (text: string) => string;
  /** The same for every string in a JSON value, keys too. */
  readonly redactJson: (value: unknown) => unknown;
  /** Whether the text holds a secret. */
  readonly isIn: (text: string) => boolean;
}

/** `register` is called with each new secret, before anything can print it: the runner's own mask. */
export function createSecrets(register: (value: string) => void): Secrets {
  const known = new Set<string>();
  let pattern: RegExp | undefined;

  const redact = (text: string): string => {
    if (known.size === 0) return text;
    // Longest first: a secret that holds another one must go as a whole.
    pattern ??= new RegExp(
      [...known]
        .sort((a, b) => b.length - a.length)
        .map(escape)
        .join('|'),
      'g',
    );
    // The stars can make a secret that holds some whole again: until there is none.
    for (let left = text; ;) {
      const next = left.replace(pattern, REDACTED);
      if (next === left) return left;
      left = next;
    }
  };

  const redactJson = (value: unknown): unknown => {
    if (typeof value === 'string') return redact(value);
    if (Array.isArray(value)) return value.map(redactJson);
    if (typeof value !== 'object' || value === null) return redactScalar(value, redact);
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [redact(key), redactJson(entry)]));
  };

  return {
    add: (value) => {
      for (const form of formsOf(value).filter((candidate) => !known.has(candidate))) {
        known.add(form);
        pattern = undefined;
        register(form);
      }
    },
    redact,
    redactJson,
    isIn: (text) => redact(text) !== text,
  };
}

/** Says that something is a key, and nothing of the key. */
const PEM_FRAME = /^-----(BEGIN|END) [A-Z0-9 ]+-----$/;

/** A secret and the forms in which it can turn up again: its lines, in JSON, in a URL, in base64. */
function formsOf(value: string): string[] {
  const trimmed = value.trim();
  const lines = trimmed.split(/\r?\n/).map((line) => line.trim());
  const plain = [trimmed, ...lines].filter(
    (form) => form.length >= SHORTEST_CHARACTERS && !PEM_FRAME.test(form),
  );
  const forms = plain.flatMap((form) => [
    form,
    JSON.stringify(form).slice(1, -1),
    inUrl(form),
    Buffer.from(form).toString('base64'),
  ]);
  return [...new Set(forms)];
}

/** A text that is no well-formed Unicode has no form in a URL. */
function inUrl(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A number or boolean can be a secret, too, when a hidden parameter holds it. */
function redactScalar(value: unknown, redact: (text: string) => string): unknown {
  const text = String(value);
  return redact(text) === text ? value : REDACTED;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
