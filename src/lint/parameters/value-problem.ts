import { toPythonText, type Plain } from '../../yaml/index.js';
import type { TemplateModel } from '../model/template.js';
import type { Constraint } from '../schema/types.js';
import { countCharacters } from '../text.js';
import { toBoolean, toNumber } from '../values/convert.js';
import type { ParameterConstraint } from './constraint.js';
import { readParameterSchema, type ParameterType } from './parameter-schema.js';
import { matchesPattern } from '../values/python-pattern.js';

/** Why Heat refuses a value, to follow a noun: `must be a number`. */
export interface ValueProblem {
  readonly message: string;
  /** Values to suggest. */
  readonly candidates?: readonly string[];
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
  for (const { constraint } of constraints) {
    const problem = applyConstraint(type, constraint, value);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function applyConstraint(
  type: ParameterType,
  constraint: Constraint,
  value: Plain,
): ValueProblem | undefined {
  switch (constraint.kind) {
    case 'range':
      return type === 'number' ? checkBounds(toNumber(value), constraint, '') : undefined;
    case 'length':
      return checkLength(type, constraint, value);
    case 'modulo':
      return type === 'number' ? checkModulo(toNumber(value), constraint) : undefined;
    case 'allowed_values':
      return checkAllowedValues(type, constraint.values, value);
    case 'allowed_pattern':
      return type === 'string' ? checkPattern(constraint.pattern, value) : undefined;
    case 'custom_constraint':
      return undefined;
  }
}

/** Inclusive. */
interface Bounds {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

type Kind<Name extends Constraint['kind']> = Extract<Constraint, { kind: Name }>;

function checkBounds(
  number: bigint | number | undefined,
  { min, max }: Bounds,
  unit: string,
): ValueProblem | undefined {
  if (number === undefined) return undefined;
  const isTooSmall = min !== undefined && number < min;
  const isTooLarge = max !== undefined && number > max;
  if (!isTooSmall && !isTooLarge) return undefined;
  if (max === undefined) return { message: `must be at least ${min}${unit}` };
  if (min === undefined) return { message: `must be at most ${max}${unit}` };
  return { message: `must be from ${min} to ${max}${unit}` };
}

function checkLength(type: ParameterType, constraint: Bounds, value: Plain): ValueProblem | undefined {
  if (type === 'number' || type === 'boolean') return undefined;
  if (typeof value === 'string' && type === 'string')
    return checkBounds(countCharacters(value), constraint, ' characters long');
  // Heat counts an empty text as one element in a default, and as none in a value.
  if (type === 'list' && value === '') return undefined;
  if (typeof value === 'string' && type === 'list')
    return checkBounds(value.split(',').length, constraint, ' elements long');
  if (type === 'json' && typeof value === 'string') return undefined;
  if (typeof value === 'object' && value !== null)
    return checkBounds(Object.keys(value).length, constraint, ' elements long');
  return type === 'string'
    ? { message: 'must be text, since its length is limited: put quotes around it' }
    : undefined;
}

/** Python's remainder has the sign of the divisor. */
function checkModulo(
  number: bigint | number | undefined,
  { step, offset }: Kind<'modulo'>,
): ValueProblem | undefined {
  if (number === undefined) return undefined;
  const remainder = ((Number(number) % step) + step) % step;
  return remainder === offset || Number.isNaN(remainder)
    ? undefined
    : { message: `must be a multiple of ${step}, with an offset of ${offset}` };
}

function checkPattern(pattern: string, value: Plain): ValueProblem | undefined {
  if (typeof value !== 'string')
    return { message: 'must be text, since it must match a pattern: put quotes around it' };
  return matchesPattern(pattern, value) === false
    ? { message: `must match the pattern ${pattern}` }
    : undefined;
}

function checkAllowedValues(
  type: ParameterType,
  values: Kind<'allowed_values'>['values'],
  value: Plain,
): ValueProblem | undefined {
  const message = `must be one of ${values.map(String).join(', ')}`;
  const candidates = values.map(String);
  if (type === 'list') {
    const items = typeof value === 'string' ? value.split(',') : toTextList(value);
    const isAllowed = items?.every((item) => values.includes(item)) ?? true;
    return isAllowed
      ? undefined
      : { message: `must contain nothing but ${candidates.join(', ')}`, candidates };
  }
  const comparable = toComparable(type, value);
  const allowed = values.map((one) =>
    toComparable(type, typeof one === 'number' && Number.isInteger(one) ? BigInt(one) : one),
  );
  if (comparable === undefined || allowed.includes(undefined)) return undefined;
  return allowed.includes(comparable) ? undefined : { message, candidates };
}

function toTextList(value: Plain): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = (value as readonly Plain[]).map((item) => toPythonString(item));
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** `to_schema_type` in heat/engine/constraints.py; `undefined` if lint cannot convert the value. */
function toComparable(type: ParameterType, value: Plain): string | number | boolean | undefined {
  if (type === 'boolean') return toBoolean(value);
  if (type === 'number') {
    const number = toNumber(value);
    return number === undefined ? undefined : Number(number);
  }
  return type === 'string' ? toPythonString(value) : undefined;
}

/** Python's `str()`; `undefined` for lists and maps. */
function toPythonString(value: Plain): string | undefined {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return toPythonText(Number.isInteger(value) ? `${value}.0` : String(value));
  return typeof value === 'object' ? undefined : String(value);
}
