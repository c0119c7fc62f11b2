import { didYouMean } from '../../errors/index.js';
import { findEntry, isKind } from './argument.js';
import { kindName, problem, type ArgumentCheck } from './problem.js';
import { findYaqlError } from './yaql-syntax.js';

const KEYS = ['expression', 'data'];

export const checkYaql: ArgumentCheck = ({ name }, argument) => {
  const expression = findEntry(argument, 'expression')?.argument;
  if (expression === undefined)
    return [problem('parse', argument, `"${name}" takes a map with "expression" and "data"`)];
  const unknown = argument.entries.filter((entry) => !KEYS.includes(entry.name));
  if (unknown.length > 0)
    return unknown.map(({ key, name: word }) =>
      problem('parse', { node: key }, `"${name}" has no "${word}"`, didYouMean(word, KEYS)),
    );
  if (expression.kind === 'call') return [];
  if (!isKind(expression, 'string'))
    return [
      problem('validate', expression, `The expression of "${name}" is ${kindName(expression)} and no string`),
    ];
  const syntaxError = findYaqlError(expression.text);
  if (syntaxError === undefined) return [];
  const message = `The expression of "${name}" has a mistake: ${syntaxError.message} after ${syntaxError.offset} characters`;
  return [problem('validate', expression, message)];
};
