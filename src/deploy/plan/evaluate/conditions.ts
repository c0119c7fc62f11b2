import { canonical } from '../compare.js';
import type { Surroundings } from './evaluate.js';
import { evaluate } from './evaluate.js';
import { FunctionCall, isMap, isResolved, type Value } from './values.js';

const ALIASES: Readonly<Record<string, string>> = {
  'Fn::Equals': 'equals',
  'Fn::Not': 'not',
  'Fn::And': 'and',
  'Fn::Or': 'or',
};

/**
 * Whether a condition holds: `true`, `false`, or a call where that is not known; `undefined` for what is no condition.
 * A text names another condition.
 */
export function conditionOf(expression: unknown, around: Surroundings): Value {
  if (typeof expression === 'boolean') return expression;
  if (typeof expression === 'string') return around.condition(expression);
  if (!isMap(expression)) return undefined;
  const [name = '', argument] = Object.entries(expression)[0] ?? [];
  switch (ALIASES[name] ?? name) {
    case 'equals':
      return equal(evaluate(argument, around));
    case 'contains':
      return contained(evaluate(argument, around));
    case 'not':
      return not(conditionOf(Array.isArray(argument) ? argument[0] : argument, around), argument);
    case 'and':
      return combined(argument, around, false);
    case 'or':
      return combined(argument, around, true);
    case 'Condition':
      return conditionOf(argument, around);
    case 'get_param':
      return truth(evaluate(expression, around));
    default:
      return undefined;
  }
}

function equal(pair: Value): Value {
  if (!Array.isArray(pair)) return new FunctionCall('equals', pair);
  const [left, right] = pair as readonly Value[];
  const [one, other] = [canonical(left), canonical(right)];
  if (isResolved(pair)) return one === other;
  return new FunctionCall('equals', pair);
}

function contained(pair: Value): Value {
  if (!Array.isArray(pair) || !isResolved(pair)) return new FunctionCall('contains', pair);
  const [item, whole] = pair as readonly Value[];
  if (typeof whole === 'string') return typeof item === 'string' && whole.includes(item);
  return Array.isArray(whole) && whole.some((one) => canonical(one) === canonical(item));
}

function not(condition: Value, argument: unknown): Value {
  return typeof condition === 'boolean' ? !condition : new FunctionCall('not', condition ?? argument);
}

/** `decisive`: the value of one member that decides for all. */
function combined(argument: unknown, around: Surroundings, decisive: boolean): Value {
  const members = Array.isArray(argument) ? argument.map((one) => conditionOf(one, around)) : [];
  if (members.includes(decisive)) return decisive;
  return members.every((one) => one === !decisive) ? !decisive : new FunctionCall(decisive ? 'or' : 'and', members);
}

/** A parameter as a condition has to be a boolean. */
function truth(value: Value): Value {
  return typeof value === 'boolean' ? value : new FunctionCall('bool', value);
}
