import type { Problem } from './problem.js';

/** `max_json_body_size` of Heat's API (`heat/common/wsgi.py`), bytes. */
export const MAX_BODY_BYTES = 1_048_576;

/**
 * `max_template_size` (`heat/common/config.py`). Heat counts characters, and of every file: it tries each one as a
 * template to learn its parameters (`all_param_schemata` in `heat/engine/template.py`).
 */
const MAX_TEMPLATE_CHARACTERS = 524_288;

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

const KEEP_ELSEWHERE = 'Keep big files elsewhere (object storage, an image) and fetch them from the server.';

/** What of the bundle Heat would refuse for its size. */
export function sizeProblems(part: BodyPart, templateName: string): Problem[] {
  const texts = Object.entries(part.files).map(([name, text]) => ({ name, text }));
  if (part.template !== undefined) texts.unshift({ name: templateName, text: part.template });
  const tooLong = texts.flatMap(({ name, text }): Problem[] => {
    const characters = codePoints(text);
    if (characters <= MAX_TEMPLATE_CHARACTERS) return [];
    const message = `${name} has ${characters} characters, and Heat takes at most ${MAX_TEMPLATE_CHARACTERS} in a template or file`;
    return [{ message, place: { file: name, line: 1, column: 1 }, chain: [name], next: KEEP_ELSEWHERE }];
  });
  const bytes = bodyBytes(part);
  return bytes <= MAX_BODY_BYTES ? tooLong : [...tooLong, tooBig(bytes, texts, templateName)];
}

/** Python counts code points; a pair of surrogates is one. */
function codePoints(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

const BIGGEST_NAMED = 5;

function tooBig(bytes: number, texts: readonly { name: string; text: string }[], file: string): Problem {
  const biggest = texts
    .map(({ name, text }) => ({ name, bytes: jsonBytes(text) }))
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, BIGGEST_NAMED)
    .map((one) => `${one.name} ${one.bytes}`);
  const message =
    `Template and files make a request of ${bytes} bytes, and Heat takes at most ${MAX_BODY_BYTES}; ` +
    `biggest, in bytes: ${biggest.join(', ')}`;
  return { message, place: { file, line: 1, column: 1 }, chain: [], next: KEEP_ELSEWHERE };
}
