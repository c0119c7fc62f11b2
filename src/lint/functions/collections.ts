import { didYouMean } from '../../errors/index.js';
import { findEntry, isKind, isSurely, type Argument } from './argument.js';
import { kindName, problem, type ArgumentCheck, type Problem } from './problem.js';

/** `map_merge` and `list_concat`: a list of maps or lists, in which null is an empty one. */
function checkListOf(kind: 'map' | 'list'): ArgumentCheck {
  return ({ name }, argument) => {
    if (!isKind(argument, 'list'))
      return [
        problem('evaluate', argument, `"${name}" takes a list of ${kind}s, and not ${kindName(argument)}`),
      ];
    return argument.items
      .filter((item) => !isKind(item, kind, 'null'))
      .map((item) => problem('evaluate', item, `"${name}" takes ${kind}s, and not ${kindName(item)}`));
  };
}

export const checkMapMerge = checkListOf('map');
export const checkListConcat = checkListOf('list');

export const checkMapReplace: ArgumentCheck = ({ name }, argument) => {
  if (argument.kind === 'call') return [];
  const [input, replacements, third] = argument.items;
  if (input === undefined || replacements === undefined || third !== undefined) {
    const message = `"${name}" takes a list of two maps`;
    return [problem('evaluate', argument, message, `Write ${name}: [map, {keys: {}, values: {}}].`)];
  }
  const maps = [input, replacements, ...replacements.entries.map((entry) => entry.argument)];
  const problems = maps
    .filter((map) => !isKind(map, 'map', 'null'))
    .map((map) => problem('evaluate', map, `"${name}" takes maps, and not ${kindName(map)}`));
  const words = ['keys', 'values'];
  const unknown = replacements.entries.filter((entry) => !words.includes(entry.name));
  return [
    ...problems,
    ...unknown.map(({ key, name: word }) =>
      problem('evaluate', { node: key }, `"${name}" has no "${word}"`, didYouMean(word, words)),
    ),
  ];
};

export const checkSelect: ArgumentCheck = ({ name }, argument) => {
  const [index, collection, third] = argument.items;
  if (index === undefined || collection === undefined || third !== undefined) {
    const message = `"${name}" takes a list of two elements`;
    return [problem('parse', argument, message, `Write ${name}: [index, list].`)];
  }
  if (isSurely(collection, 'number', 'boolean'))
    return [
      problem(
        'evaluate',
        collection,
        `"${name}" selects from a list or map, and not from ${kindName(collection)}`,
      ),
    ];
  if (isSurely(collection, 'list') && index.kind === 'string' && !isInteger(index.text))
    return [problem('evaluate', index, `The index of "${name}" into a list is an integer`)];
  if (collection.kind === 'map' && !isKind(index, 'string'))
    return [problem('evaluate', index, `The index of "${name}" into a map is a string`)];
  return [];
};

function isInteger(text: string): boolean {
  return /^\s*[-+]?\d+\s*$/.test(text);
}

export const checkFindInMap: ArgumentCheck = ({ name }, argument) => {
  const hint = `Write ${name}: [mapping, key, name].`;
  if (argument.kind !== 'list' || argument.items.length !== 3)
    return [problem('parse', argument, `"${name}" takes a list of three elements`, hint)];
  return argument.items
    .filter(({ kind }) => kind === 'list' || kind === 'map')
    .map((item) => problem('evaluate', item, `"${name}" takes names, and not ${kindName(item)}`, hint));
};

export const checkMemberListToMap: ArgumentCheck = ({ name }, argument) => {
  const [keyName, valueName, list] = argument.items;
  if (keyName === undefined || valueName === undefined || list === undefined || argument.items.length > 3)
    return [problem('parse', argument, `"${name}" takes a list of two names and a list`)];
  return [keyName, valueName]
    .filter(({ kind }) => kind !== 'string')
    .map((word) => problem('parse', word, `A name in "${name}" is a string, and not ${kindName(word)}`));
};

const URL_PARTS = ['scheme', 'username', 'password', 'host', 'port', 'path', 'query', 'fragment'];

export const checkMakeUrl: ArgumentCheck = ({ name }, argument) => {
  if (argument.kind !== 'map')
    return [problem('validate', argument, `"${name}" takes a map, and not ${kindName(argument)}`)];
  const unknown = argument.entries.filter((entry) => !URL_PARTS.includes(entry.name));
  return [
    ...unknown.map(({ key, name: word }) =>
      problem('validate', { node: key }, `"${name}" has no part "${word}"`, didYouMean(word, URL_PARTS)),
    ),
    ...URL_PARTS.flatMap((part) => {
      const value = findEntry(argument, part)?.argument;
      return value === undefined ? [] : checkUrlPart(name, part, value);
    }),
  ];
};

function checkUrlPart(name: string, part: string, value: Argument): Problem[] {
  if (part === 'port') return checkPort(name, value);
  // Heat does not check the fragment if there is a query.
  const kind = part === 'query' ? 'map' : 'string';
  if (part === 'fragment' || isKind(value, kind)) return [];
  const stage = value.kind === 'call' ? 'evaluate' : 'validate';
  return [problem(stage, value, `"${part}" of "${name}" is a ${kind}, and not ${kindName(value)}`)];
}

function checkPort(name: string, value: Argument): Problem[] {
  if (value.kind === 'call' || isKind(value, 'boolean')) return [];
  const port = value.kind === 'number' ? Number(value.value) : Number.parseInt(value.text, 10);
  const isPort = isInteger(value.kind === 'number' ? String(port) : value.text) && port > 0 && port <= 65_535;
  return isPort ? [] : [problem('validate', value, `"port" of "${name}" is a number from 1 to 65535`)];
}
