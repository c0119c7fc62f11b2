/** `max_json_body_size` of Heat's API (`heat/common/wsgi.py`), bytes. */
export const MAX_BODY_BYTES = 1_048_576;

/** `max_template_size` (`heat/common/config.py`); Heat counts the characters of a template's text. */
const MAX_TEMPLATE_CHARACTERS = 524_288;

/** What is wrong with a template's length, as the end of a sentence that begins with its name. */
export function templateTooLong(text: string): string | undefined {
  if (text.length <= MAX_TEMPLATE_CHARACTERS) return undefined;
  let characters = 0;
  // Python counts code points; a pair of surrogates is one.
  for (let index = 0; index < text.length; index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1) {
    characters += 1;
  }
  return characters <= MAX_TEMPLATE_CHARACTERS
    ? undefined
    : `has ${characters} characters, and Heat takes at most ${MAX_TEMPLATE_CHARACTERS} in a template`;
}

/** The part of a request's body that the bundle makes up. */
export interface BodyPart {
  readonly template: string | undefined;
  readonly files: Readonly<Record<string, string>>;
  readonly environmentFiles: readonly string[];
}

/** UTF-8 bytes of the part in the JSON body. */
export function bodyBytes({ template, files, environmentFiles }: BodyPart): number {
  return jsonBytes({ template, files, environment_files: environmentFiles });
}

function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

const BIGGEST_NAMED = 5;

/** What is wrong with the size of the whole, naming what is biggest; `undefined` if it fits. */
export function bodyTooBig(part: BodyPart, templateName: string): string | undefined {
  const bytes = bodyBytes(part);
  if (bytes <= MAX_BODY_BYTES) return undefined;
  const sizes = Object.entries(part.files).map(([name, text]) => ({ name, bytes: jsonBytes(text) }));
  if (part.template !== undefined) sizes.push({ name: templateName, bytes: jsonBytes(part.template) });
  const biggest = sizes
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, BIGGEST_NAMED)
    .map((one) => `${one.name} ${one.bytes}`);
  return (
    `Template and files make a request of ${bytes} bytes, and Heat takes at most ${MAX_BODY_BYTES}. ` +
    `Biggest, in bytes: ${biggest.join(', ')}`
  );
}
