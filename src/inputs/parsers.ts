import { didYouMeanClause } from '../errors/index.js';
import { parseYaml } from '../yaml/index.js';
import { InvalidValue } from './invalid-value.js';
import { splitEntries } from './list-text.js';
import { operationClause } from './other-operations.js';

/** Converts an input's text to its value. Throws an `InvalidValue` that says what is expected. */
export type Parser<T> = (text: string) => T;

export const text: Parser<string> = (input) => input;

/** Booleans of the YAML 1.2 core schema, as in `getBooleanInput` of @actions/core. */
export const boolean: Parser<boolean> = (input) => {
  if (/^(true|True|TRUE)$/.test(input)) return true;
  if (/^(false|False|FALSE)$/.test(input)) return false;
  throw new InvalidValue('must be true or false');
};

/** A whole number from `least` to `most`, inclusive. */
export function integer(least: number, most: number): Parser<number> {
  return (input) => {
    const value = /^\d+$/.test(input) ? Number(input) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidValue(`must be a whole number from ${least} to ${most}`);
  };
}

const HOUR_MS = 3_600_000;
const UNITS_MS: Readonly<Record<string, number>> = { h: HOUR_MS, d: 24 * HOUR_MS, w: 7 * 24 * HOUR_MS };

/** `36h`, `7d` or `2w`, in milliseconds. */
export const age: Parser<number> = (input) => {
  const [, count = '', unit = ''] = /^(\d{1,4}) ?([hdw])$/.exec(input) ?? [];
  const unitMs = UNITS_MS[unit];
  if (unitMs !== undefined && Number(count) > 0) return Number(count) * unitMs;
  throw new InvalidValue('must be a number of hours, days or weeks, such as 36h, 7d or 2w');
};

/** One of the choices. The problem suggests the one that was probably meant. */
export function oneOf<const Choice extends string>(...choices: readonly Choice[]): Parser<Choice> {
  return choiceOf(choices, didYouMeanClause);
}

/** One of the operations. Users of other tools find theirs by the name that they know. */
export function operation<const Choice extends string>(...choices: readonly Choice[]): Parser<Choice> {
  return choiceOf(choices, operationClause);
}

function choiceOf<Choice extends string>(
  choices: readonly Choice[],
  suggest: (input: string, choices: readonly string[]) => string,
): Parser<Choice> {
  return (input) => {
    const choice = choices.find((candidate) => candidate === input);
    if (choice !== undefined) return choice;
    throw new InvalidValue(`must be one of ${choices.join(', ')}${suggest(input, choices)}`);
  };
}

/** One entry per line, or a YAML list. Entries are trimmed; blank lines are dropped. */
export const lines: Parser<readonly string[]> = splitEntries;

/** Entries separated by lines or commas, or in a YAML list, without duplicates. For names, which never contain a comma. */
export const names: Parser<readonly string[]> = (input) =>
  [...new Set(lines(input).flatMap((line) => line.split(',').map((name) => name.trim())))].filter(
    (name) => name !== '',
  );

/** Keywords that turn a guard off; an empty text does not. */
const NONE = 'none';
const ALL = '*';

/** One pattern per line; `none` alone means no pattern. */
export const patterns: Parser<readonly string[]> = (input) => parseUnlessKeyword(lines(input), NONE);

const FORBIDDEN_KINDS = ['change', 'replace', 'delete'] as const;

/** Kinds of planned changes, one per line or separated by commas; `none` alone means none. */
export const changeKinds: Parser<readonly (typeof FORBIDDEN_KINDS)[number][]> = (input) =>
  parseUnlessKeyword(names(input), NONE).map((name) => oneOf(...FORBIDDEN_KINDS)(name));

/** Project ids or names; `*` alone allows every project and returns an empty list. */
export const projects: Parser<readonly string[]> = (input) => parseUnlessKeyword(names(input), ALL);

/** The hash of an approved plan; `undefined` for `none`. */
export const planHash: Parser<string | undefined> = (input) => (input === NONE ? undefined : input);

/**
 * Returns the entries, or an empty list if the keyword is the only entry. Throws if there are other entries besides the
 * keyword.
 */
function parseUnlessKeyword(entries: readonly string[], word: string): readonly string[] {
  if (entries.length === 0) throw new InvalidValue('has no entries');
  if (!entries.includes(word)) return entries;
  if (entries.length === 1) return [];
  throw new InvalidValue(`cannot combine ${word} with other entries`);
}

const TAG_MAX_CHARACTERS = 80;

/**
 * Tags by Heat's rules (heat/engine/service.py and parameters.py): at most 80 characters, no commas. `none` alone or an
 * empty YAML list means no tags.
 */
export const tags: Parser<readonly string[]> = (input) => {
  if (/^\s*(\[\s*\])?\s*$/.test(input)) return [];
  const entries = parseUnlessKeyword(names(input), NONE);
  // Heat counts characters, JavaScript UTF-16 units.
  const long = entries.find((tag) => countCharacters(tag) > TAG_MAX_CHARACTERS);
  if (long === undefined) return entries;
  throw new InvalidValue(
    `a tag has at most ${TAG_MAX_CHARACTERS} characters; this one has ${countCharacters(long)}: ${long}`,
  );
};

function countCharacters(text: string): number {
  return Array.from(text).length;
}

const STACK_NAME = /^[a-zA-Z][a-zA-Z0-9_.-]{0,254}$/;
const PREFIX_MAX_CHARACTERS = 200;
const STACK_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A stack name by Heat's rules (heat/engine/stack.py), or the id of an existing stack. */
export const stackName: Parser<string> = (input) => {
  if (STACK_NAME.test(input) || STACK_ID.test(input)) return input;
  throw new InvalidValue(
    'must start with a letter and contain at most 255 letters, digits, "_", "." and "-"',
  );
};

/** A prefix for the stack names of a stacks file. */
export const stackNamePrefix: Parser<string> = (input) => {
  if (input.length <= PREFIX_MAX_CHARACTERS && STACK_NAME.test(input)) return input;
  throw new InvalidValue(
    `must start with a letter and contain at most ${PREFIX_MAX_CHARACTERS} letters, digits, "_", "." and "-"`,
  );
};

export const httpUrl: Parser<string> = (input) => {
  if (URL.canParse(input) && /^https?:$/.test(new URL(input).protocol)) return input;
  throw new InvalidValue('must be an http(s) URL');
};

/** A URL that may contain placeholders such as `%(project_id)s`, which are filled in after the sign-in. */
export const urlTemplate: Parser<string> = (input) => {
  httpUrl(input.replace(/[%$]\(\w+\)s/g, 'x'));
  return input;
};

/** The URL of a web page that others get a link to, so it contains no credentials. Paths are added to it. */
export const dashboardUrl: Parser<string> = (input) => {
  const { username, password, search, hash } = new URL(httpUrl(input));
  if (username !== '' || password !== '') throw new InvalidValue('must not contain credentials');
  if (search !== '' || hash !== '') throw new InvalidValue('must not contain "?" or "#"');
  return input;
};

const ASSIGNMENT = /^[^\s=:{}[\]"'#-][^\s=:{}"']*=/;

/** A YAML or JSON map, or lines of `name=value`, where the value is the text up to the end of the line. */
export const map: Parser<Readonly<Record<string, unknown>>> = (input) => {
  const entries = input
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return entries.length > 0 && entries.every((entry) => ASSIGNMENT.test(entry) || entry.startsWith('#'))
    ? parseAssignments(entries.filter((entry) => !entry.startsWith('#')))
    : parseYamlMap(input);
};

function parseAssignments(entries: readonly string[]): Record<string, unknown> {
  const pairs = entries.map((entry): [string, string] => {
    const separator = entry.indexOf('=');
    return [entry.slice(0, separator).trim(), entry.slice(separator + 1).trim()];
  });
  const duplicate = pairs.find(([name], index) => pairs.findIndex(([other]) => other === name) !== index);
  if (duplicate !== undefined) throw new InvalidValue(`"${duplicate[0]}" is set twice`);
  return Object.fromEntries(pairs);
}

function parseYamlMap(input: string): Record<string, unknown> {
  const parsed = parseYaml(input);
  if (parsed.problem !== undefined) {
    const { line, column, message } = parsed.problem;
    throw new InvalidValue(
      `is not valid YAML at line ${line}, column ${column}: ${message}. Write one "name: value" or name=value per line`,
    );
  }
  if (typeof parsed.value !== 'object' || parsed.value === null || Array.isArray(parsed.value)) {
    throw new InvalidValue('must be a YAML or JSON map, or lines of name=value');
  }
  return Object.fromEntries(Object.entries(parsed.value));
}
