import { findEntry, isEmpty, isKind, isSurely, type Argument } from './argument.js';
import { kindName, problem, type ArgumentCheck, type Problem } from './problem.js';

/** Which class of `str_replace` Heat uses, from the oldest to the strictest. */
type ReplaceKind = 'strings' | 'json' | 'no-empty-value';

/** The parts of a call of `str_replace` and its relatives. */
interface Replacement {
  readonly template: Argument;
  readonly params: Argument;
}

/** Returns the parts of `str_replace` or `Fn::Replace`; `undefined` if the arguments have another form. */
export function readReplacement(name: string, argument: Argument): Replacement | undefined {
  if (name.startsWith('Fn::')) {
    const [params, template, third] = argument.items;
    return params && template && third === undefined ? { params, template } : undefined;
  }
  const template = findEntry(argument, 'template')?.argument;
  const params = findEntry(argument, 'params')?.argument;
  return template && params ? { template, params } : undefined;
}

/** `Replace`, `ReplaceJson` and the strict ones. */
export function checkReplace(kind: ReplaceKind): ArgumentCheck {
  return ({ name }, argument) => {
    const parts = readReplacement(name, argument);
    if (parts === undefined) {
      const message = name.startsWith('Fn::')
        ? `"${name}" takes a list of a map and a string`
        : `"${name}" takes a map with "template" and "params"`;
      return [problem('parse', argument, message)];
    }
    const { template, params } = parts;
    if (!isKind(params, 'map'))
      return [problem('parse', params, `The params of "${name}" are ${kindName(params)} and no map`)];
    return [...checkTemplate(name, template), ...checkParams(name, params, kind)];
  };
}

function checkTemplate(name: string, template: Argument): Problem[] {
  if (isKind(template, 'string')) return [];
  return [problem('evaluate', template, `The template of "${name}" is ${kindName(template)} and no string`)];
}

function checkParams(name: string, { entries }: Argument, kind: ReplaceKind): Problem[] {
  return entries.flatMap(({ key, name: word, hasStringKey, argument }) => {
    if (!hasStringKey)
      return [
        problem(
          'evaluate',
          { node: key },
          `The params of "${name}" are strings`,
          `Write "${key.source}" in quotes.`,
        ),
      ];
    if (word === '') return [problem('evaluate', { node: key }, `"${name}" cannot replace an empty string`)];
    if (kind === 'strings' && isSurely(argument, 'list', 'map'))
      return [
        problem(
          'evaluate',
          argument,
          `In this version "${name}" replaces by strings, and not by ${kindName(argument)}`,
        ),
      ];
    if (kind === 'no-empty-value' && isEmpty(argument) && isKind(argument, 'string', 'null', 'list', 'map'))
      return [problem('evaluate', argument, `"${name}" needs a value for "${word}" that is not empty`)];
    return [];
  });
}

/** `permutations` and maps in `for_each` came with later classes. */
export interface RepeatFeatures {
  readonly takesMaps: boolean;
  readonly takesPermutations: boolean;
}

export function checkRepeat(features: RepeatFeatures): ArgumentCheck {
  return ({ name }, argument) => {
    const forEach = findEntry(argument, 'for_each')?.argument;
    if (forEach === undefined || findEntry(argument, 'template') === undefined)
      return [problem('parse', argument, `"${name}" takes a map with "template" and "for_each"`)];
    const permutations = features.takesPermutations
      ? findEntry(argument, 'permutations')?.argument
      : undefined;
    if (permutations !== undefined && permutations.kind !== 'boolean')
      return [problem('parse', permutations, 'permutations is true or false', 'Write a boolean.')];
    if (forEach.kind === 'call') return [];
    if (forEach.kind !== 'map')
      return [problem('validate', forEach, `for_each of "${name}" is ${kindName(forEach)} and no map`)];
    const isPairwise = permutations?.value === false;
    return checkForEach(name, forEach, { takesMaps: features.takesMaps && !isPairwise, isPairwise });
  };
}

function checkForEach(
  name: string,
  forEach: Argument,
  { takesMaps, isPairwise }: { takesMaps: boolean; isPairwise: boolean },
): Problem[] {
  const { entries } = forEach;
  if (entries.length === 0) return [problem('evaluate', forEach, `for_each of "${name}" is empty`)];
  const problems = entries.flatMap(({ key, hasStringKey, argument }) => {
    if (!hasStringKey)
      return [
        problem(
          'evaluate',
          { node: key },
          `The variables of "${name}" are strings`,
          `Write "${key.source}" in quotes.`,
        ),
      ];
    if (isKind(argument, 'list', 'null') || (takesMaps && argument.kind === 'map')) return [];
    return [
      problem('evaluate', argument, `"${name}" iterates over lists, and not over ${kindName(argument)}`),
    ];
  });
  const lists = entries.filter(({ argument }) => argument.kind === 'list');
  const lengths = new Set(lists.map(({ argument }) => argument.items.length));
  if (isPairwise && lengths.size > 1)
    problems.push(
      problem('evaluate', forEach, 'Without permutations, all lists of for_each have the same length'),
    );
  return problems;
}
