import { isEqualInPython } from './python-equality.js';
import { FunctionCall, isMap, isResolved, type Value } from './values.js';
import { ownValue } from '../../../template/index.js';

export interface ConditionParts {
  readonly evaluate: (expression: unknown) => Value;
  /** Evaluates another condition by its name. */
  readonly condition: (name: string) => Value;
}

const ALIASES: Readonly<Record<string, string>> = {
  'Fn::Equals': 'equals',
  'Fn::Not': 'not',
  'Fn::And': 'and',
  'Fn::Or': 'or',
};

/**
 * Evaluates a condition: returns `true`, `false`, or a `FunctionCall` if the result is not known; `undefined` if the
 * expression is not a condition. A text names another condition.
 */
export function toCondition(expression: unknown, parts: ConditionParts): Value {
  if (typeof expression === 'boolean') return expression;
  if (typeof expression === 'string') return parts.condition(expression);
  if (!isMap(expression)) return undefined;
  const [name = '', argument] = Object.entries(expression)[0] ?? [];
  switch (ownValue(ALIASES, name) ?? name) {
    case 'equals':
      return equal(parts.evaluate(argument));
    case 'contains':
      return contained(parts.evaluate(argument));
    case 'not':
      return not(toCondition(Array.isArray(argument) ? argument[0] : argument, parts), argument);
    case 'and':
      return combined(argument, parts, false);
    case 'or':
      return combined(argument, parts, true);
    case 'Condition':
      return toCondition(argument, parts);
    case 'get_param':
      return truth(parts.evaluate(expression));
    default:
      return undefined;
  }
}

function equal(pair: Value): Value {
  if (!Array.isArray(pair)) return new FunctionCall('equals', pair);
  const [left, right] = pair as readonly Value[];
  if (isResolved(pair)) return isEqualInPython(left, right);
  return new FunctionCall('equals', pair);
}

function contained(pair: Value): Value {
  if (!Array.isArray(pair) || !isResolved(pair)) return new FunctionCall('contains', pair);
  const [item, whole] = pair as readonly Value[];
  if (typeof whole === 'string') return typeof item === 'string' && whole.includes(item);
  return Array.isArray(whole) && whole.some((one) => isEqualInPython(one, item));
}

function not(condition: Value, argument: unknown): Value {
  return typeof condition === 'boolean' ? !condition : new FunctionCall('not', condition ?? argument);
}

/** `decisive` is the value of a member that decides the result: `false` for `and`, `true` for `or`. */
function combined(argument: unknown, parts: ConditionParts, decisive: boolean): Value {
  const members = Array.isArray(argument) ? argument.map((one) => toCondition(one, parts)) : [];
  if (members.includes(decisive)) return decisive;
  return members.every((one) => one === !decisive)
    ? !decisive
    : new FunctionCall(decisive ? 'or' : 'and', members);
}

/** A parameter that is used as a condition must be a boolean. */
function truth(value: Value): Value {
  return typeof value === 'boolean' ? value : new FunctionCall('bool', value);
}
