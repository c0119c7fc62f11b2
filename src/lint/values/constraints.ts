import { didYouMean } from '../../errors/index.js';
import { ownValue } from '../../template/index.js';
import type { Plain } from '../../yaml/index.js';
import type { Constraint, PropertyType } from '../schema/types.js';
import { countCharacters, describePlain } from '../text.js';
import { toNumber, toPythonString, toSchemaType } from './convert.js';
import { FORMATS } from './formats.js';
import { matchesPattern } from './python-pattern.js';

/** What a value should be instead. */
export interface BrokenConstraint {
  /** Completes `The property must …`, as in `be at most 65535`. */
  readonly demand: string;
  readonly hint?: string | undefined;
}

/**
 * Judges the value of a property or of a parameter as the classes of heat/engine/constraints.py do. `undefined` if Heat accepts it, if a
 * service decides, or if lint cannot know.
 */
export function checkConstraint(
  constraint: Constraint,
  value: Plain,
  type: PropertyType,
): BrokenConstraint | undefined {
  switch (constraint.kind) {
    case 'range':
      return isInRange(constraint, toNumber(value)) ? undefined : { demand: demandRange(constraint, 'be') };
    case 'length':
      return checkLength(constraint, value, type);
    case 'modulo':
      return isMultiple(constraint, toNumber(value)) ? undefined : { demand: demandMultiple(constraint) };
    case 'allowed_values':
      if (!isList(value)) return checkAllowed(constraint.values, value, type);
      return value
        .map((item) => (isScalar(item) ? checkElement(constraint, item) : undefined))
        .find((one) => one !== undefined);
    case 'allowed_pattern':
      return typeof value === 'string'
        ? broken(
            matchesPattern(constraint.pattern, value) === false,
            `match the pattern ${constraint.pattern}`,
          )
        : demandString(type, 'it must match a pattern');
    case 'custom_constraint': {
      if (typeof value !== 'string') return undefined;
      const format = ownValue(FORMATS, constraint.name);
      return format && broken(!format.accepts(value), `be ${format.noun}`);
    }
  }
}

/** Judges the number of elements of a list, or keys of a map. */
export function checkCount(
  constraint: Constraint,
  count: number,
  noun: 'elements' | 'keys' | 'characters',
): BrokenConstraint | undefined {
  if (constraint.kind !== 'length') return undefined;
  return isInRange(constraint, count) ? undefined : { demand: `${demandRange(constraint, 'have')} ${noun}` };
}

/** Judges an element of a list, without any conversion: it must be one of the allowed values. */
export function checkElement(constraint: Constraint, item: Plain): BrokenConstraint | undefined {
  if (constraint.kind !== 'allowed_values') return undefined;
  const { values } = constraint;
  if (values.some((allowed) => isEqual(allowed, item))) return undefined;
  const names = values.map(describePlain);
  return { demand: `have only these elements: ${listNames(names)}`, hint: suggest(item, names) };
}

function broken(isBroken: boolean, demand: string): BrokenConstraint | undefined {
  return isBroken ? { demand } : undefined;
}

/** Python's `len()` and `re` fail on a number. Heat turns the properties of type string into strings before, but not the parameters. */
function demandString(type: PropertyType, reason: string): BrokenConstraint | undefined {
  return type === 'string'
    ? { demand: `be a string, since ${reason}`, hint: 'Put it in quotes.' }
    : undefined;
}

function checkLength(constraint: Constraint, value: Plain, type: PropertyType): BrokenConstraint | undefined {
  if (typeof value === 'string') return checkCount(constraint, countCharacters(value), 'characters');
  if (isList(value)) return checkCount(constraint, value.length, 'elements');
  if (typeof value === 'object' && value !== null)
    return checkCount(constraint, Object.keys(value).length, 'keys');
  return demandString(type, 'its length is limited');
}

interface Bounds {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

function isInRange({ min, max }: Bounds, number: bigint | number | undefined): boolean {
  if (number === undefined) return true;
  return !(min !== undefined && number < min) && !(max !== undefined && number > max);
}

function demandRange({ min, max }: Bounds, verb: 'be' | 'have'): string {
  if (min !== undefined && min === max) return `${verb} ${min}`;
  if (min !== undefined && max !== undefined) return `${verb} ${min} to ${max}`;
  return min === undefined ? `${verb} at most ${max ?? 0}` : `${verb} at least ${min}`;
}

function demandMultiple({ step, offset }: { step: number; offset: number }): string {
  return `be a multiple of ${step}${offset === 0 ? '' : ` plus ${offset}`}`;
}

/** In Python the remainder has the sign of the step, and is nan for an infinite number. */
function isMultiple(
  { step, offset }: { step: number; offset: number },
  number: bigint | number | undefined,
): boolean {
  if (number === undefined) return true;
  if (typeof number === 'number') return ((number % step) + step) % step === offset;
  const divisor = BigInt(step);
  return ((number % divisor) + divisor) % divisor === BigInt(offset);
}

/** Compares after conversion of both to the type. */
function checkAllowed(
  values: readonly Plain[],
  value: Plain,
  type: PropertyType,
): BrokenConstraint | undefined {
  if (typeof value === 'string' && values.includes(value)) return undefined;
  const converted = toSchemaType(type, value);
  const allowed = values.flatMap((one) => toSchemaType(type, one) ?? []);
  const isKnown = converted !== undefined && allowed.length === values.length;
  if (!isKnown || allowed.some((one) => isEqual(one, converted))) return undefined;
  const names = values.map(
    (one) => (type === 'string' ? toPythonString(one) : undefined) ?? describePlain(one),
  );
  return {
    demand: `be ${names.length === 1 ? '' : 'one of '}${listNames(names)}`,
    hint: suggest(value, names),
  };
}

/** Equality of Python: 1, 1.0 and true are equal. */
function isEqual(one: Plain, other: Plain): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  const [first, second] = [toNumber(one), toNumber(other)];
  return first !== undefined && second !== undefined && first <= second && first >= second;
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** Lint does not know the string that Heat makes of another value. */
function isScalar(value: Plain): boolean {
  return typeof value !== 'object' || value === null;
}

function suggest(value: Plain, names: readonly string[]): string | undefined {
  return typeof value === 'string' ? didYouMean(value, names) : undefined;
}

const MOST_LISTED = 12;

function listNames(names: readonly string[]): string {
  const listed = names.slice(0, MOST_LISTED).map((name) => `"${name}"`);
  const others = names.length > MOST_LISTED ? [`${names.length - MOST_LISTED} others`] : [];
  return [...listed, ...others].join(', ');
}
