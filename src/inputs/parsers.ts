import { parseYaml } from '../yaml/index.js';
import { listEntries, InvalidValue } from './list-text.js';

export { InvalidValue } from './list-text.js';

/** Turns an input's text into its value, or throws a `WrongValue` that says what is expected. */
export type Parser<T> = (text: string) => T;

export const text: Parser<string> = (given) => given;

/** The booleans of YAML 1.2's core schema, as the toolkit reads them. */
export const boolean: Parser<boolean> = (given) => {
  if (/^(true|True|TRUE)$/.test(given)) return true;
  if (/^(false|False|FALSE)$/.test(given)) return false;
  throw new InvalidValue('must be true or false');
};

/** A whole number within bounds, both included. */
export function integer(least: number, most: number): Parser<number> {
  return (given) => {
    const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidValue(`must be a whole number from ${least} to ${most}`);
  };
}

const HOUR_MS = 3_600_000;
const UNITS_MS: Readonly<Record<string, number>> = { h: HOUR_MS, d: 24 * HOUR_MS, w: 7 * 24 * HOUR_MS };

/** `36h`, `7d` or `2w`, in milliseconds. */
export const age: Parser<number> = (given) => {
  const [, count = '', unit = ''] = /^(\d{1,4}) ?([hdw])$/.exec(given) ?? [];
  const unitMs = UNITS_MS[unit];
  if (unitMs !== undefined && Number(count) > 0) return Number(count) * unitMs;
  throw new InvalidValue('must be a number of hours, days or weeks, such as 36h, 7d or 2w');
};

export function oneOf<const Choice extends string>(...choices: readonly Choice[]): Parser<Choice> {
  return (given) => {
    const choice = choices.find((candidate) => candidate === given);
    if (choice !== undefined) return choice;
    const near = choices.find((candidate) => candidate === given.toLowerCase());
    throw new InvalidValue(
      `must be one of ${choices.join(', ')}${near === undefined ? '' : ` (in lower case: ${near})`}`,
    );
  };
}

/** One entry a line, or a YAML list; blank lines and surrounding blanks are dropped. */
export const lines: Parser<readonly string[]> = listEntries;

/** Entries on lines, between commas or in a YAML list, without repeats; for names, which never hold a comma. */
export const names: Parser<readonly string[]> = (given) =>
  [...new Set(lines(given).flatMap((line) => line.split(',').map((name) => name.trim())))].filter(
    (name) => name !== '',
  );

/** What turns a guard off; an empty text does not. */
const NONE = 'none';
const ALL = '*';

/** One pattern a line; `none` alone is no pattern. */
export const patterns: Parser<readonly string[]> = (given) => exceptWord(lines(given), NONE);

/** Ids or names of projects; `*` alone is every project. */
export const projects: Parser<readonly string[]> = (given) => exceptWord(names(given), ALL);

/** The hash of an approved plan; `none`: no plan was approved. */
export const planHash: Parser<string | undefined> = (given) => (given === NONE ? undefined : given);

function exceptWord(entries: readonly string[], word: string): readonly string[] {
  if (entries.length === 0) throw new InvalidValue('holds no entry');
  if (!entries.includes(word)) return entries;
  if (entries.length === 1) return [];
  throw new InvalidValue(`has ${word} beside other entries: ${word} stands alone`);
}

const TAG_MAX_CHARACTERS = 80;

/**
 * Heat's rules for tags: heat/engine/service.py and parameters.py, at most 80 characters, no commas. `none` alone, or an
 * empty YAML list, is no tag at all.
 */
export const tags: Parser<readonly string[]> = (given) => {
  if (/^\s*(\[\s*\])?\s*$/.test(given)) return [];
  const found = exceptWord(names(given), NONE);
  const long = found.find((tag) => tag.length > TAG_MAX_CHARACTERS);
  if (long === undefined) return found;
  throw new InvalidValue(
    `a tag has at most ${TAG_MAX_CHARACTERS} characters; this one has ${long.length}: ${long}`,
  );
};

const STACK_NAME = /^[a-zA-Z][a-zA-Z0-9_.-]{0,254}$/;
const PREFIX_MAX_CHARACTERS = 200;
const STACK_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A name as Heat allows it (heat/engine/stack.py), or the id of a stack that is there. */
export const stackName: Parser<string> = (given) => {
  if (STACK_NAME.test(given) || STACK_ID.test(given)) return given;
  throw new InvalidValue('must begin with a letter and hold at most 255 letters, digits, "_", "." and "-"');
};

/** The beginning of names that are still to come. */
export const stackNamePrefix: Parser<string> = (given) => {
  if (given.length <= PREFIX_MAX_CHARACTERS && STACK_NAME.test(given)) return given;
  throw new InvalidValue(
    `must begin with a letter and hold at most ${PREFIX_MAX_CHARACTERS} letters, digits, "_", "." and "-"`,
  );
};

export const httpUrl: Parser<string> = (given) => {
  if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) return given;
  throw new InvalidValue('must be an http(s) URL');
};

const ASSIGNMENT = /^[^\s=:{}[\]"'#-][^\s=:{}"']*=/;

/** A YAML or JSON map, or lines of `name=value` whose values are text to the end of the line. */
export const map: Parser<Readonly<Record<string, unknown>>> = (given) => {
  const entries = given
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return entries.length > 0 && entries.every((entry) => ASSIGNMENT.test(entry) || entry.startsWith('#'))
    ? assignments(entries.filter((entry) => !entry.startsWith('#')))
    : yamlMap(given);
};

function assignments(entries: readonly string[]): Record<string, unknown> {
  const pairs = entries.map((entry): [string, string] => {
    const at = entry.indexOf('=');
    return [entry.slice(0, at).trim(), entry.slice(at + 1).trim()];
  });
  const twice = pairs.find(([name], index) => pairs.findIndex(([other]) => other === name) !== index);
  if (twice !== undefined) throw new InvalidValue(`"${twice[0]}" is given twice`);
  return Object.fromEntries(pairs);
}

function yamlMap(given: string): Record<string, unknown> {
  const read = parseYaml(given);
  if (read.problem !== undefined) {
    const { line, column, message } = read.problem;
    throw new InvalidValue(`is not valid YAML at line ${line}, column ${column}: ${message}`);
  }
  if (typeof read.value !== 'object' || read.value === null || Array.isArray(read.value)) {
    throw new InvalidValue('must be a YAML or JSON map, or lines of name=value');
  }
  return Object.fromEntries(Object.entries(read.value));
}
