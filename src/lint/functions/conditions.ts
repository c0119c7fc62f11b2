import { canBeEmpty, isKind, type Argument } from './argument.js';
import { kindName, problem, type ArgumentCheck, type Problem } from './problem.js';

export const checkEquals: ArgumentCheck = ({ name }, argument) =>
  argument.kind === 'list' && argument.items.length === 2
    ? []
    : [problem('parse', argument, `"${name}" takes a list of two values`, `Write ${name}: [value, value].`)];

/** `If` and `IfNullable`, which also takes two arguments. Heat reads the arguments before it evaluates functions in them. */
export function checkIf(minimum: number): ArgumentCheck {
  const count = minimum === 2 ? 'two or three' : 'three';
  return ({ name }, argument) => {
    const { items } = argument;
    if (argument.kind !== 'list' || items.length < minimum || items.length > 3) {
      const message = `"${name}" takes a list of ${count} elements`;
      return [problem('parse', argument, message, `Write ${name}: [condition, value, value].`)];
    }
    return items.slice(0, 1).flatMap((condition) => checkCondition(name, condition, 'parse'));
  };
}

export const checkNot: ArgumentCheck = ({ name }, argument) => {
  if (argument.kind === 'null') return [problem('parse', argument, `"${name}" needs a condition`)];
  return checkCondition(name, argument, 'evaluate');
};

export const checkFnNot: ArgumentCheck = ({ name }, argument) => {
  const [condition, second] = argument.items;
  if (condition === undefined || second !== undefined) {
    const message = `"${name}" takes a list with one condition`;
    return [problem('parse', argument, message, `Write ${name}: [condition].`)];
  }
  return checkCondition(name, condition, 'evaluate');
};

/** `and` and `or`. */
export const checkConditionList: ArgumentCheck = ({ name }, argument) => {
  if (argument.kind !== 'list' || argument.items.length < 2)
    return [problem('parse', argument, `"${name}" takes a list of at least two conditions`)];
  return argument.items.flatMap((item, index) =>
    checkCondition(name, item, index === 0 ? 'evaluate' : 'operand'),
  );
};

/** A condition is a name, a boolean or a function. Null counts as true in Heat. */
function checkCondition(name: string, condition: Argument, stage: Problem['stage']): Problem[] {
  if (isKind(condition, 'string', 'boolean') || condition.kind === 'null') return [];
  const message = `"${name}" needs the name of a condition, a boolean or a function, and not ${kindName(condition)}`;
  return [problem(stage, condition, message)];
}

export const checkContains: ArgumentCheck = ({ name }, argument) => {
  const [, list] = argument.items;
  if (argument.kind !== 'list' || list === undefined || argument.items.length > 2)
    return [
      problem('parse', argument, `"${name}" takes a list of two elements`, `Write ${name}: [value, list].`),
    ];
  if (isKind(list, 'list', 'string')) return [];
  return [problem('evaluate', list, `"${name}" searches in a list, and not in ${kindName(list)}`)];
};

export const checkFilter: ArgumentCheck = ({ name }, argument) => {
  if (argument.kind !== 'list' || argument.items.length !== 2) {
    const message = `"${name}" takes a list of two elements`;
    return [problem('parse', argument, message, `Write ${name}: [values, list].`)];
  }
  return argument.items
    .filter((item) => !isKind(item, 'list') && !canBeEmpty(item))
    .map((item) => problem('evaluate', item, `"${name}" takes two lists, and not ${kindName(item)}`));
};
