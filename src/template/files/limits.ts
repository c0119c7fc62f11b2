import type { Diagnostic } from '../errors.js';

/** As much as is read of one file: far more than any operator lets Heat take, little enough to be held in memory. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

/** What Heat takes unless its operator says otherwise: `max_json_body_size` (`heat/common/wsgi.py`), bytes. */
const DEFAULT_BODY_BYTES = 1_048_576;

/**
 * `max_template_size` (`heat/common/config.py`). Heat counts characters, and of every file: it tries each one as a
 * template to learn its parameters (`all_param_schemata` in `heat/engine/template.py`).
 */
const DEFAULT_TEMPLATE_CHARACTERS = 524_288;

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

/**
 * Returns what Heat refuses for its size unless the operator has set a higher limit. Only Heat knows its
 * limits, so that it decides.
 */
export function sizeWarnings(part: BodyPart, templateName: string): Diagnostic[] {
  const texts = Object.entries(part.files).map(([name, text]) => ({ name, text }));
  if (part.template !== undefined) texts.unshift({ name: templateName, text: part.template });
  const tooLong = texts.flatMap(({ name, text }): string[] => {
    const characters = codePoints(text);
    if (characters <= DEFAULT_TEMPLATE_CHARACTERS) return [];
    return [
      `${name} has ${characters} characters, and Heat takes ${DEFAULT_TEMPLATE_CHARACTERS} in a template or file ` +
        'unless its operator allows more (max_template_size)',
    ];
  });
  const bytes = bodyBytes(part);
  const all = bytes <= DEFAULT_BODY_BYTES ? tooLong : [...tooLong, bodyWarning(bytes, texts)];
  return all.map((text) => ({ severity: 'warning', text }));
}

/** Python counts code points; a pair of surrogates is one. */
function codePoints(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

const BIGGEST_NAMED = 5;

function bodyWarning(bytes: number, texts: readonly { name: string; text: string }[]): string {
  const biggest = texts
    .map(({ name, text }) => ({ name, bytes: jsonBytes(text) }))
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, BIGGEST_NAMED)
    .map((one) => `${one.name} ${one.bytes}`);
  return (
    `Template and files make a request of ${bytes} bytes, and Heat takes ${DEFAULT_BODY_BYTES} unless its operator ` +
    `allows more (max_json_body_size); biggest, in bytes: ${biggest.join(', ')}`
  );
}
