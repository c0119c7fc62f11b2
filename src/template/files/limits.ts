import type { Diagnostic } from '../errors.js';

/** Maximum size of one file: far above any limit of Heat, but small enough for memory. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

/** Maximum number of files of one stack: far above any limit of Heat, but an end for templates at URLs that name each other endlessly. */
export const MAX_FILES = 10_000;

/** Maximum size of all files of one stack, for the same reason. */
export const MAX_TOTAL_BYTES = 8 * MAX_FILE_BYTES;

/** Maximum levels of templates in templates. Heat refuses more than 5 (`max_nested_stack_depth`) unless the operator allows more. */
export const MAX_LEVELS = 100;

/** Default of Heat's `max_json_body_size` (`heat/common/wsgi.py`), in bytes. */
const DEFAULT_BODY_BYTES = 1_048_576;

/**
 * Default of Heat's `max_template_size` (`heat/common/config.py`), in characters. Applies to every file, since Heat tries to
 * parse each one as a template (`all_param_schemata` in `heat/engine/template.py`).
 */
const DEFAULT_TEMPLATE_CHARACTERS = 524_288;

/** The bundle's part of a request body. */
export interface BundleContent {
  readonly template: string | undefined;
  readonly files: Readonly<Record<string, string>>;
  readonly environmentFiles: readonly string[];
}

/** Returns the size in the JSON body, in UTF-8 bytes. */
export function countBodyBytes({ template, files, environmentFiles }: BundleContent): number {
  return countJsonBytes({ template, files, environment_files: environmentFiles });
}

function countJsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

/**
 * Returns warnings for content above Heat's default limits. Not an error, since the operator may have configured higher
 * limits.
 */
export function findSizeWarnings(part: BundleContent, templateName: string): Diagnostic[] {
  const texts = Object.entries(part.files).map(([name, text]) => ({ name, text }));
  if (part.template !== undefined) texts.unshift({ name: templateName, text: part.template });
  const longTexts = texts.flatMap(({ name, text }): string[] => {
    const characters = countCodePoints(text);
    if (characters <= DEFAULT_TEMPLATE_CHARACTERS) return [];
    return [
      `${name} has ${characters} characters; Heat accepts ${DEFAULT_TEMPLATE_CHARACTERS} in a template or file ` +
        'unless the operator allows more (max_template_size)',
    ];
  });
  const bytes = countBodyBytes(part);
  const warnings = bytes <= DEFAULT_BODY_BYTES ? longTexts : [...longTexts, describeBodySize(bytes, texts)];
  return warnings.map((text) => ({ severity: 'warning', text }));
}

/** Counts code points as Python does; a surrogate pair is one. */
function countCodePoints(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

const MAX_LISTED_FILES = 5;

function describeBodySize(bytes: number, texts: readonly { name: string; text: string }[]): string {
  const largest = texts
    .map(({ name, text }) => ({ name, bytes: countJsonBytes(text) }))
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, MAX_LISTED_FILES)
    .map((one) => `${one.name} ${one.bytes}`);
  return (
    `The request with template and files has ${bytes} bytes; Heat accepts ${DEFAULT_BODY_BYTES} unless the operator ` +
    `allows more (max_json_body_size); largest, in bytes: ${largest.join(', ')}`
  );
}
