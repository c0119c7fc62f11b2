import { parse, stringify } from 'lossless-json';
import { InputError, joinNames, messageOf } from '../../errors/index.js';
import type { Context } from '../context.js';
import { describeNotAdoptable, findNotAdoptable, type NotAdoptable } from './not-adoptable.js';
import {
  findSection,
  findType,
  isHiddenParameter,
  isJson,
  listSecretTexts,
  ownValue,
  readTemplate,
  toPlainValue,
  type Json,
} from '../../template/index.js';

/** The parts of an export file that a request to adopt consists of. */
export interface ExportData {
  /** The file verbatim: Heat reads template, parameters and resources from it. */
  readonly text: string;
  /** To compare it with that of a stack. */
  readonly template: Json;
  /** JSON of everything but the parameters, which Heat takes from `text`; it ignores the rest there. */
  readonly environment: string;
  readonly files: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  /** Values of hidden parameters. */
  readonly secrets: readonly string[];
}

/** Reads the export file that an input names. Throws an `InputError` if it cannot be read, or if Heat could not adopt a stack with it. */
export async function readExportFile(
  { exportFiles }: Pick<Context, 'exportFiles'>,
  exportFile: string,
): Promise<ExportData> {
  if (exportFiles === undefined) throw new TypeError('the context cannot read files');
  let text: string;
  try {
    text = await exportFiles.read(exportFile);
  } catch (error) {
    throw exportFileError(exportFile, `cannot be read: ${messageOf(error)}`);
  }
  return readExportData(text, exportFile);
}

/**
 * Reads an export file: JSON as Heat writes it, or YAML that someone wrote by hand (`simple_parse` in heat/common/template_format.py
 * reads both). Throws an `InputError` if Heat could not adopt a stack with it.
 */
export function readExportData(text: string, file: string): ExportData {
  const data = readTemplate(text);
  if (!isJson(data) || !isJson(data['template']) || !isJson(data['resources']))
    throw exportFileError(
      file,
      'is not an export file: a map with "template" and "resources" is expected, as operation: export writes it',
    );
  const { template } = data;
  assertAdoptable(findNotAdoptable(data), file);
  const environment = isJson(data['environment']) ? data['environment'] : {};
  return {
    text,
    template,
    environment: environmentText(text, environment),
    files: toTexts(data['files']),
    tags: Array.isArray(data['tags']) ? data['tags'].filter((tag) => typeof tag === 'string') : [],
    secrets: findHiddenValues(template, environment),
  };
}

function exportFileError(file: string, problem: string, hint?: string): InputError {
  return new InputError([{ input: 'export-file', problem: `points to ${file}, which ${problem}` }], hint);
}

/** Throws an `InputError` about the resources that Heat would fail to adopt. */
function assertAdoptable(notAdoptable: readonly NotAdoptable[], file: string): void {
  const ofType = notAdoptable.filter(({ reason }) => reason === 'type');
  if (ofType.length > 0)
    throw exportFileError(
      file,
      `has ${describeNotAdoptable(ofType)}: Heat does not adopt resources of this type`,
      NOT_ADOPTABLE_HINT,
    );
  if (notAdoptable.length > 0)
    throw exportFileError(
      file,
      `has no resource_id for ${joinNames(notAdoptable.map(({ path }) => path))}: Heat adopts only resources that exist, and creates none`,
    );
}

/** The next step for a group, which Heat adopts neither as a whole nor empty. */
const NOT_ADOPTABLE_HINT =
  'Remove them from the template in the file, and adopt the resources inside them under names of their own, by their ids.';

/** Keeps the digits of numbers in JSON. */
function environmentText(text: string, parsed: Json): string {
  const exact = readExactJson(text)?.['environment'] ?? parsed;
  const sections = Object.entries(isJson(exact) ? exact : {}).filter(([name]) => name !== 'parameters');
  return stringify(Object.fromEntries(sections)) ?? '{}';
}

/** Returns `undefined` for a text that Heat reads but this parser does not: YAML in braces, or JSON with a repeated key. */
function readExactJson(text: string): Json | undefined {
  try {
    const value = parse(text);
    return isJson(value) ? value : undefined;
  } catch {
    // The message would quote the text, which contains secrets.
    return undefined;
  }
}

function toTexts(files: unknown): Record<string, string> {
  const entries = Object.entries(isJson(files) ? files : {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function findHiddenValues(template: Json, environment: Json): string[] {
  const declared = findSection(template, 'parameters');
  const sections = ['parameters', 'parameter_defaults'].map((key) => environment[key]);
  return sections.flatMap((section) =>
    Object.entries(isJson(section) ? section : {}).flatMap(([name, value]) =>
      isHiddenParameter(ownValue(declared, name))
        ? listSecretTexts(toPlainValue(value), findType(ownValue(declared, name)))
        : [],
    ),
  );
}
