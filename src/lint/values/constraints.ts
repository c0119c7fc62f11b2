import type { Constraint } from '../schema/types.js';
import { convertScalar, toNumber, type Converted } from './convert.js';
import { FORMATS } from './formats.js';
import { matchesPattern } from './python-pattern.js';
import type { Value } from './value.js';
import { countCharacters } from '../text.js';
import { didYouMean } from '../../errors/index.js';
import { ownValue } from '../../template/index.js';

/** What a value should be instead. */
export interface BrokenConstraint {
  /** Completes `The property …`, as in `must be at most 65535`. */
  readonly demand: string;
  readonly hint: string | undefined;
  /** The node to change, if it is only a part of the value. */
  readonly node?: Value['node'];
}

/** Judges a converted scalar. Returns `undefined` if Heat accepts it, or if a service decides. */
export function checkScalarConstraint(
  constraint: Constraint,
  value: Converted,
  type: string,
): BrokenConstraint | undefined {
  switch (constraint.kind) {
    case 'range':
      return broken(!isInRange(constraint, value), demandRange(constraint, 'be'));
    case 'length':
      return broken(
        typeof value === 'string' && !isInRange(constraint, countCharacters(value)),
        `${demandRange(constraint, 'have')} characters`,
      );
    case 'modulo':
      return broken(
        !isMultiple(constraint, value),
        `be a multiple of ${constraint.step} plus ${constraint.offset}`,
      );
    case 'allowed_values':
      return checkAllowed(constraint.values, value, type);
    case 'allowed_pattern':
      return broken(
        typeof value === 'string' && matchesPattern(constraint.pattern, value) === false,
        `match the pattern ${constraint.pattern}`,
      );
    case 'custom_constraint': {
      const format = typeof value === 'string' ? ownValue(FORMATS, constraint.name) : undefined;
      return format && broken(!format.accepts(String(value)), `be ${format.noun}`);
    }
  }
}

/** Judges the number of elements of a list or keys of a map. */
export function checkLength(
  constraint: Constraint,
  count: number,
  noun: string,
): BrokenConstraint | undefined {
  if (constraint.kind !== 'length') return undefined;
  return broken(!isInRange(constraint, count), `${demandRange(constraint, 'have')} ${noun}`);
}

/** Judges the elements of a list: each must be one of the allowed values. */
export function checkAllowedElements(
  constraint: Constraint,
  items: readonly Value[],
): BrokenConstraint | undefined {
  if (constraint.kind !== 'allowed_values') return undefined;
  for (const item of items) {
    if (item.kind === 'unknown' || item.kind === 'choice') continue;
    const scalar = item.kind === 'scalar' ? item.scalar : undefined;
    if (constraint.values.some((allowed) => allowed === scalar || isEqual(allowed, scalar))) continue;
    return { ...demandOneOf(constraint.values, scalar ?? ''), node: item.node };
  }
  return undefined;
}

function broken(isBroken: boolean, demand: string): BrokenConstraint | undefined {
  return isBroken ? { demand, hint: undefined } : undefined;
}

interface Bounds {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

function isInRange({ min, max }: Bounds, value: Converted): boolean {
  const number = toNumber(value);
  if (number === undefined) return true;
  return !(min !== undefined && number < min) && !(max !== undefined && number > max);
}

function demandRange({ min, max }: Bounds, verb: 'be' | 'have'): string {
  if (min !== undefined && min === max) return `${verb} ${min}`;
  if (min !== undefined && max !== undefined) return `${verb} ${min} to ${max}`;
  return min === undefined ? `${verb} at most ${max ?? 0}` : `${verb} at least ${min}`;
}

/** The remainder has the sign of the step, as in Python. */
function isMultiple({ step, offset }: { step: number; offset: number }, value: Converted): boolean {
  const number = Number(toNumber(value));
  return Number.isNaN(number) || ((number % step) + step) % step === offset;
}

/** Compares after conversion of both, as `to_schema_type` in heat/engine/constraints.py. */
function checkAllowed(
  values: readonly (string | number | boolean | null)[],
  value: Converted,
  type: string,
): BrokenConstraint | undefined {
  const isAllowed = values.some(
    (allowed) => allowed === null || isEqual(convertAllowed(type, allowed), value) || isEqual(allowed, value),
  );
  return isAllowed ? undefined : demandOneOf(values, value);
}

function convertAllowed(type: string, allowed: string | number | boolean): Converted | undefined {
  return type === 'string' ? String(allowed) : convertScalar(type, allowed);
}

/** Equality of Python: 1, 1.0 and true are equal. */
function isEqual(one: Converted | null | undefined, other: Converted | null | undefined): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return toNumber(one ?? null) !== undefined && Number(one) === Number(other);
}

const MOST_LISTED = 12;

function demandOneOf(
  values: readonly (string | number | boolean | null)[],
  value: Converted,
): Pick<BrokenConstraint, 'demand' | 'hint'> {
  const names = values.map(String);
  const listed = names.slice(0, MOST_LISTED).map((name) => `"${name}"`);
  const others = names.length > MOST_LISTED ? [`${names.length - MOST_LISTED} others`] : [];
  return {
    demand: names.length === 1 ? `be ${listed.join('')}` : `be one of ${[...listed, ...others].join(', ')}`,
    hint: didYouMean(String(value), names),
  };
}
