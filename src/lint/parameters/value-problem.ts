import type { Plain } from '../../yaml/index.js';
import type { TemplateModel } from '../model/template.js';
import { checkConstraint } from '../values/constraints.js';
import { toBoolean, toNumber, toPythonString } from '../values/convert.js';
import type { ParameterConstraint } from './constraint.js';
import { PROPERTY_TYPES, readParameterSchema, type ParameterType } from './parameter-schema.js';

/** Why Heat refuses a value, to follow a noun: `must be a number`. */
export interface ValueProblem {
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Returns why Heat refuses a value for the parameter of that name; `undefined` if lint cannot know, and for a name without a parameter. */
export function findParameterProblem(
  template: TemplateModel,
  name: string,
  value: Plain,
): ValueProblem | undefined {
  const parameter = template.parameters.get(name);
  if (parameter === undefined || value === null) return undefined;
  const { type, constraints } = readParameterSchema(template, parameter);
  if (type === undefined) return undefined;
  return findTypeProblem(type, value) ?? findConstraintProblem(type, constraints, value);
}

/** Returns why a value has not the type of the parameter, as the subclasses of `Parameter` in heat/engine/parameters.py. */
export function findTypeProblem(type: ParameterType, value: Plain): ValueProblem | undefined {
  switch (type) {
    case 'number':
      return toNumber(value) === undefined ? { message: 'must be a number' } : undefined;
    case 'boolean':
      return toBoolean(value) === undefined ? { message: 'must be true or false' } : undefined;
    case 'list':
      return typeof value === 'string' || Array.isArray(value)
        ? undefined
        : { message: 'must be a list, or a string with commas' };
    case 'json':
      return typeof value === 'string' && value !== '' && !isJson(value)
        ? { message: 'must be a map, a list, or valid JSON' }
        : undefined;
    case 'string':
      return undefined;
  }
}

/** Python's `json` also reads `NaN` and `Infinity`. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text.replaceAll(/\b(?:NaN|-?Infinity)\b/g, '0'));
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns why a value breaks a constraint of the parameter; `undefined` if it does not, or if lint cannot know. Assumes that the value
 * has the parameter's type.
 */
export function findConstraintProblem(
  type: ParameterType,
  constraints: readonly ParameterConstraint[],
  value: Plain,
): ValueProblem | undefined {
  const parsed = parseValue(type, value);
  if (parsed === undefined) return undefined;
  for (const { constraint } of constraints) {
    const broken = checkConstraint(constraint, parsed, PROPERTY_TYPES[type]);
    if (broken !== undefined) return { message: `must ${broken.demand}`, hint: broken.hint };
  }
  return undefined;
}

/** Returns what Heat checks: the elements of a list as strings, and other values as they are written. */
function parseValue(type: ParameterType, value: Plain): Plain | undefined {
  if (type === 'json') return typeof value === 'string' ? undefined : value;
  if (type !== 'list') return value;
  // Heat counts an empty string as one element in a default, and as none in a value.
  if (value === '') return undefined;
  if (typeof value === 'string') return value.split(',');
  return Array.isArray(value)
    ? (value as readonly Plain[]).map((item) => toPythonString(item) ?? item)
    : undefined;
}
