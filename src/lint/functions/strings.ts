import { toCfnKey } from '../../template/index.js';
import { didYouMean } from '../../errors/index.js';
import { canBeEmpty, isKind, isSurely, type Argument } from './argument.js';
import { kindName, problem, type ArgumentCheck, type Problem } from './problem.js';

/** `Join`: one list. Its elements are strings. */
export const checkJoin: ArgumentCheck = ({ name }, argument) => {
  const [separator, list, third] = argument.items;
  if (separator === undefined || list === undefined || third !== undefined)
    return [wrongJoin(name, argument, 'two elements')];
  return [
    ...checkSeparator(name, separator),
    ...checkJoined(name, list, list.kind === 'null', ['list', 'map', 'number', 'boolean']),
  ];
};

/** `JoinMultiple`: one or more lists. Elements that are lists or maps become JSON. */
export const checkJoinMultiple: ArgumentCheck = ({ name }, argument) => {
  const [separator, ...lists] = argument.items;
  if (separator === undefined || lists.length === 0)
    return [wrongJoin(name, argument, 'at least two elements')];
  return [
    ...checkSeparator(name, separator),
    ...lists.flatMap((list) => checkJoined(name, list, canBeEmpty(list), ['number', 'boolean'])),
  ];
};

function wrongJoin(name: string, argument: Argument, count: string): Problem {
  const message = `"${name}" takes a list of ${count}`;
  return problem('parse', argument, message, `Write ${name}: [separator, [string, string]].`);
}

function checkSeparator(name: string, separator: Argument): Problem[] {
  if (isKind(separator, 'string')) return [];
  return [
    problem('evaluate', separator, `The separator of "${name}" is ${kindName(separator)} and no string`),
  ];
}

function checkJoined(
  name: string,
  list: Argument,
  isNothing: boolean,
  refused: readonly Argument['kind'][],
): Problem[] {
  if (!isKind(list, 'list')) {
    if (isNothing) return [];
    return [problem('evaluate', list, `"${name}" joins a list, and not ${kindName(list)}`)];
  }
  return list.items
    .filter((item) => isSurely(item, ...refused))
    .map((item) =>
      problem('evaluate', item, `"${name}" joins strings, and not ${kindName(item)}`, hintForScalar(item)),
    );
}

function hintForScalar(item: Argument): string | undefined {
  if (!isSurely(item, 'number', 'boolean')) return undefined;
  return item.kind === 'call'
    ? 'Declare the parameter as a string, or insert it with str_replace.'
    : 'Put the value in quotes.';
}

export const checkStrSplit: ArgumentCheck = ({ name }, argument) => {
  const hint = `Write ${name}: [separator, string], or [separator, string, index].`;
  const [separator, text, index] = argument.items;
  if (argument.kind === 'call') return [];
  if (separator === undefined || text === undefined) {
    const stage = isKind(argument, 'string', 'map') ? 'parse' : 'evaluate';
    return [problem(stage, argument, `"${name}" takes a list of two or three elements`, hint)];
  }
  if (text.kind === 'null') return [];
  const problems = [
    ...checkSplit(name, separator, text, ['string', 'null']),
    ...(index === undefined ? [] : checkIndex(name, index)),
  ];
  const isLiteral = separator.kind === 'string' && text.kind === 'string' && index?.kind === 'number';
  if (problems.length > 0 || !isLiteral) return problems;
  const { length } = text.text.split(separator.text);
  const position = Math.trunc(Number(index.value));
  if (position < length && position >= -length) return [];
  return [
    problem(
      'evaluate',
      index,
      `The index ${position} is outside of the string, whose count of parts is ${length}`,
    ),
  ];
};

function checkIndex(name: string, index: Argument): Problem[] {
  const isInteger =
    index.kind === 'call' || isKind(index, 'number', 'boolean') || /^\s*[-+]?\d+\s*$/.test(index.text);
  return isInteger ? [] : [problem('evaluate', index, `The index of "${name}" is no integer`)];
}

export const checkFnSplit: ArgumentCheck = ({ name }, argument) => {
  const [separator, text, third] = argument.items;
  if (separator === undefined || text === undefined || third !== undefined) {
    const message = `"${name}" takes a list of two elements`;
    return [problem('parse', argument, message, `Write ${name}: [separator, string].`)];
  }
  // Heat does not evaluate the separator.
  if (separator.kind === 'call')
    return [problem('evaluate', separator, `The separator of "${name}" cannot be a function`)];
  return checkSplit(name, separator, text, ['string']);
};

function checkSplit(
  name: string,
  separator: Argument,
  text: Argument,
  separatorKinds: readonly Argument['kind'][],
): Problem[] {
  if (!isKind(text, 'string'))
    return [problem('evaluate', text, `"${name}" splits a string, and not ${kindName(text)}`)];
  if (!isKind(separator, ...separatorKinds))
    return [
      problem('evaluate', separator, `The separator of "${name}" is ${kindName(separator)} and no string`),
    ];
  if (separator.kind === 'string' && separator.text === '')
    return [problem('evaluate', separator, `The separator of "${name}" is empty`)];
  return [];
}

/** `hashlib.algorithms_available` of Python with OpenSSL 1.1 or 3. */
const ALGORITHMS = [
  ...['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b', 'blake2s'],
  ...['sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'sha512_224', 'sha512_256'],
  ...['md4', 'md5-sha1', 'mdc2', 'ripemd160', 'rmd160', 'sm3', 'whirlpool'],
];

const LATIN_1 = 'It takes characters up to U+00FF.';

export const checkDigest: ArgumentCheck = ({ name }, argument) => {
  if (argument.kind === 'call') return [];
  const [algorithm, text, third] = argument.items;
  if (algorithm === undefined || text === undefined || third !== undefined) {
    const message = `"${name}" takes a list of two strings`;
    return [problem('evaluate', argument, message, `Write ${name}: [algorithm, string].`)];
  }
  const problems = argument.items
    .filter((item) => !isKind(item, 'string'))
    .map((item) => problem('evaluate', item, `"${name}" takes strings, and not ${kindName(item)}`));
  // Heat encodes the text as Latin-1.
  const foreign = /[^\0-\xff]/u.exec(text.text)?.[0];
  if (foreign !== undefined)
    problems.push(problem('evaluate', text, `"${name}" cannot read the character "${foreign}"`, LATIN_1));
  if (algorithm.kind !== 'string' || ALGORITHMS.includes(algorithm.text.toLowerCase())) return problems;
  const message = `"${name}" has no algorithm "${algorithm.text}"`;
  const hint = didYouMean(algorithm.text, ALGORITHMS) ?? 'Use sha256, sha384 or sha512.';
  return [...problems, problem('evaluate', algorithm, message, hint)];
};

/** `Fn::Base64` and `get_file`. */
export const checkString: ArgumentCheck = ({ name }, argument) =>
  isKind(argument, 'string')
    ? []
    : [problem('evaluate', argument, `"${name}" takes a string, and not ${kindName(argument)}`)];

/** Keys of the resource that a nested template stands for. */
const FACADE_WORDS = ['metadata', 'deletion_policy', 'update_policy'];

export const checkResourceFacade: ArgumentCheck = ({ name }, argument) => {
  const words = name === 'resource_facade' ? FACADE_WORDS : FACADE_WORDS.map(toCfnKey);
  if (argument.kind === 'call' || words.includes(argument.text)) return [];
  const hint = didYouMean(argument.text, words);
  return [problem('parse', argument, `"${name}" takes one of ${words.join(', ')}`, hint)];
};
