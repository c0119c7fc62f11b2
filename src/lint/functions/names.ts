import leven from 'leven';
import { isTransposed } from '../../errors/index.js';
import type { ValueScope } from '../model/function-call.js';
import type { TemplateFunction, TemplateVersion } from '../schema/types.js';
import { findEntry, type Argument } from './argument.js';

/** What replaces a function that a format or version does not have. */
const SUBSTITUTES: Readonly<Record<'hot' | 'cfn', Readonly<Record<string, string>>>> = {
  hot: {
    Ref: 'get_param or get_resource',
    'Fn::Base64': 'the value alone',
    'Fn::Equals': 'equals',
    'Fn::FindInMap': 'get_param with a path into a parameter of type json',
    'Fn::GetAtt': 'get_attr',
    'Fn::If': 'if',
    'Fn::Join': 'list_join',
    'Fn::Replace': 'str_replace',
    'Fn::ResourceFacade': 'resource_facade',
    'Fn::Select': 'get_attr or get_param with a path',
    'Fn::Split': 'str_split',
    'Fn::Sub': 'str_replace',
  },
  cfn: {
    get_attr: 'Fn::GetAtt',
    get_param: 'Ref',
    get_resource: 'Ref',
    if: 'Fn::If',
    list_join: 'Fn::Join',
    resource_facade: 'Fn::ResourceFacade',
    str_replace: 'Fn::Replace',
    str_split: 'Fn::Split',
    'Fn::Sub': 'Fn::Replace or Fn::Join',
  },
};

/** Returns the hint that names the substitute of a function; `undefined` if there is none. */
export function findSubstitute({ format }: TemplateVersion, name: string): string | undefined {
  const substitutes = SUBSTITUTES[format];
  return Object.hasOwn(substitutes, name) ? `Write ${substitutes[name] ?? ''}.` : undefined;
}

/** True for a name that hardly anything but a function has, as opposed to `if` or `filter`. */
export function isDistinctive(name: string): boolean {
  return /_|::/.test(name) || name === 'Ref';
}

/** Returns the names of the functions that a version allows in a scope. */
export function listFunctionNames(version: TemplateVersion, scope: ValueScope): readonly string[] {
  const functions = scope === 'condition' ? version.conditionFunctions : version.functions;
  const names = functionNames.get(functions) ?? [...functions.values()].flatMap(toName);
  functionNames.set(functions, names);
  return names;
}

/** Every map with one key asks for these. */
const functionNames = new WeakMap<TemplateVersion['functions'], readonly string[]>();

function toName({ name, isRemoved }: TemplateFunction): string[] {
  return isRemoved ? [] : [name];
}

/** Count of wrong characters that a misspelled name of this length may have. */
function maxDistanceOf(name: string): number {
  return name.length < 9 ? 1 : 2;
}

/**
 * Returns the function that a key misspells: another case, other separators, two letters in the wrong order, or one or two
 * wrong letters. Stricter than did-you-mean, because the key may be data.
 */
export function findMisspelled(name: string, functionNames: readonly string[]): string | undefined {
  return memberOf(misspelled, functionNames, name, () => searchMisspelled(name, functionNames));
}

function searchMisspelled(name: string, functionNames: readonly string[]): string | undefined {
  const letters = toLetters(name);
  const candidates = listCandidates(functionNames);
  const sameLetters = candidates.find((one) => one.letters === letters);
  if (sameLetters !== undefined) return sameLetters.name;
  if (name.length < 6) return undefined;
  const isClose = (other: string): boolean =>
    Math.abs(name.length - other.length) <= 2 &&
    (leven(name, other) <= maxDistanceOf(name) || isTransposed(name, other));
  return candidates.find((one) => isClose(one.name))?.name;
}

/** The same keys stand in many templates: `port`, `name`. */
type ByName<Found> = WeakMap<readonly string[], Map<string, Found>>;

const misspelled: ByName<string | undefined> = new WeakMap();
const misspelledShort: ByName<readonly string[]> = new WeakMap();

/** Returns what was found for the name among these functions before, or else finds it. */
function memberOf<Found>(
  known: ByName<Found>,
  functionNames: readonly string[],
  name: string,
  find: () => Found,
): Found {
  const byName = known.get(functionNames) ?? new Map<string, Found>();
  known.set(functionNames, byName);
  if (byName.has(name)) return byName.get(name) as Found;
  const found = find();
  byName.set(name, found);
  return found;
}

interface Candidate {
  readonly name: string;
  readonly letters: string;
}

const candidatesOf = new WeakMap<readonly string[], readonly Candidate[]>();

/** Returns the names that can be misspelled. */
function listCandidates(functionNames: readonly string[]): readonly Candidate[] {
  const known = candidatesOf.get(functionNames);
  if (known !== undefined) return known;
  const candidates = functionNames.filter(isDistinctive).map((name) => ({ name, letters: toLetters(name) }));
  candidatesOf.set(functionNames, candidates);
  return candidates;
}

/** Like `findMisspelled`, for short names: only the argument of `Ref` and `yaql` tells a call from data. */
export function findMisspelledShort(
  name: string,
  readAsArgument: () => Argument,
  functionNames: readonly string[],
  isDeclared: (name: string) => boolean,
): string | undefined {
  const isCall = (one: string): boolean =>
    one === 'Ref' ? isDeclared(readAsArgument().text) : looksLikeCall(one, readAsArgument());
  const similar = memberOf(misspelledShort, functionNames, name, () =>
    functionNames
      .filter((one) => SHORT_NAMES.has(one))
      .filter((one) => leven(name, one) === 1 || isTransposed(name, one)),
  );
  return similar.find(isCall);
}

/** Returns the first version of a format that has a function in a scope. */
export function findFirstVersion(
  versions: readonly TemplateVersion[],
  format: TemplateVersion['format'],
  scope: ValueScope,
  name: string,
): TemplateVersion | undefined {
  const byFunction = firstVersions.get(versions) ?? listFirstVersions(versions);
  firstVersions.set(versions, byFunction);
  return byFunction.get(toFunctionKey(format, scope, name));
}

/** Every map with one key asks for its key. */
const firstVersions = new WeakMap<readonly TemplateVersion[], ReadonlyMap<string, TemplateVersion>>();

function listFirstVersions(versions: readonly TemplateVersion[]): ReadonlyMap<string, TemplateVersion> {
  const found = new Map<string, TemplateVersion>();
  for (const version of versions)
    for (const scope of ['resource', 'output', 'condition'] as const)
      for (const name of listFunctionNames(version, scope)) {
        const key = toFunctionKey(version.format, scope, name);
        if (!found.has(key)) found.set(key, version);
      }
  return found;
}

function toFunctionKey(format: TemplateVersion['format'], scope: ValueScope, name: string): string {
  return `${format} ${scope} ${name}`;
}

const SHORT_NAMES = new Set(['Ref', 'yaql']);

function toLetters(name: string): string {
  return name.toLowerCase().replaceAll(/[-_:\s]/g, '');
}

/** True if the argument has the form that the function takes. Tells a call of `if` or `filter` from data with such a key. */
export function looksLikeCall(name: string, argument: Argument): boolean {
  const count = argument.items.length;
  switch (name) {
    case 'if':
      return count === 3;
    case 'filter':
    case 'contains':
    case 'digest':
      return count === 2;
    case 'repeat':
      return findEntry(argument, 'for_each') !== undefined;
    case 'yaql':
      return findEntry(argument, 'expression') !== undefined;
    default:
      return isDistinctive(name);
  }
}
