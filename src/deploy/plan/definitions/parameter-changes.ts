import { isLosslessNumber, parse, stringify } from 'lossless-json';
import type { Stack, TemplateParameter, ValidTemplate } from '../../../heat/index.js';
import { formatValue, toCanonicalJson } from './compare.js';
import {
  findSection,
  findType,
  formatPythonBoolean,
  isJson,
  isTrueText,
  type BundleDefinition,
  type Json,
  ownValue,
} from '../../../template/index.js';
import type { ValueChange } from '../plan.js';
import type { StackSpec } from '../../request.js';

/** Sources of a parameter's value. */
export interface ParameterSources {
  /** Parameters that the requested template declares, with Heat's view of their values. */
  readonly declared: readonly Pick<
    TemplateParameter,
    'name' | 'type' | 'hidden' | 'defaultValue' | 'value'
  >[];
  readonly given: ReadonlyMap<string, unknown>;
  /** Whether a parameter without a given value keeps its deployed value instead of returning to its default. */
  readonly keeps: boolean;
  /** Parameters that return to their defaults even if `keeps` is set. */
  readonly cleared: ReadonlySet<string>;
}

type Declared = ParameterSources['declared'][number];

/**
 * Returns the value of a parameter after the update, from Heat or the request. Not for hidden parameters, whose values
 * Heat does not show.
 */
export function getValueAfterUpdate(
  deployed: Stack['parameters'],
  { name, defaultValue, value }: Declared,
  { given, keeps, cleared }: Omit<ParameterSources, 'declared'>,
): unknown {
  if (keeps && !given.has(name) && !cleared.has(name)) return ownValue(deployed, name) ?? defaultValue;
  return given.has(name) ? (value ?? given.get(name)) : defaultValue;
}

/**
 * Returns the root parameters whose value changes or that are removed. Skips changes of hidden parameters, whose values
 * are not known.
 */
export function findParameterChanges(
  deployed: Stack['parameters'],
  sources: ParameterSources,
): ValueChange[] {
  const { declared } = sources;
  const names = new Set(declared.map(({ name }) => name));
  const removed = Object.keys(deployed).filter((name) => isUserParameter(name) && !names.has(name));
  const changed = declared.flatMap((one): ValueChange[] => {
    const { name, type, hidden } = one;
    if (hidden) return [];
    const before = ownValue(deployed, name);
    const after = getValueAfterUpdate(deployed, one, sources);
    return isSameParameter(before, after, type)
      ? []
      : [{ name, before: formatValue(before), after: formatValue(after) }];
  });
  return [
    ...changed,
    ...removed.map((name) => ({ name, before: formatValue(ownValue(deployed, name)), after: undefined })),
  ];
}

/** Returns the names of parameters that differ between two rows of the stack; `template` declares their types. */
export function findDifferentParameters(
  before: Stack['parameters'],
  after: Stack['parameters'],
  template: Json,
): string[] {
  const declared = findSection(template, 'parameters');
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) =>
      isUserParameter(name) &&
      !isSameParameter(ownValue(before, name), ownValue(after, name), findType(ownValue(declared, name))),
  );
}

export function isUserParameter(name: string): boolean {
  return !name.startsWith('OS::') && !name.startsWith('AWS::');
}

/** True if Heat treats the two values as equal: heat/engine/parameters.py. A row shows every value as text. */
export function isSameParameter(left: unknown, right: unknown, type: string): boolean {
  if (left === undefined || right === undefined) return left === right;
  // A parsed number loses its text (1.0 becomes 1), but Heat's row keeps it.
  if (typeof right === 'number' && Number(left) === right) return true;
  const [one, other] = [left, right].map((value) => parameterText(value, type));
  return one === other;
}

/** Returns the same text for all values of a type that Heat treats as equal. */
function parameterText(value: unknown, type: string): string {
  switch (type.toLowerCase().replaceAll('_', '')) {
    case 'boolean':
      return String(isTrueText(String(value)));
    case 'number':
      return numberText(value);
    case 'commadelimitedlist':
      return Array.isArray(value) ? value.map(scalarText).join(',') : scalarText(value);
    case 'json':
      return jsonText(value);
    default:
      return scalarText(value);
  }
}

/** Returns the number as text, so that `2.0` equals 2; returns the original text if the number would lose precision. */
function numberText(value: unknown): string {
  const number = Number(value);
  const isExact = Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));
  return isExact ? String(number) : String(value);
}

function comparableNumber(text: string): number | string {
  const value = Number(text);
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? text : value;
}

/** Formats a value like Python's `str`, as Heat stores the value of a string. */
function scalarText(value: unknown): string {
  if (isLosslessNumber(value)) return value.toString();
  if (typeof value === 'boolean') return formatPythonBoolean(value);
  return isJson(value) || Array.isArray(value) ? toCanonicalJson(value) : String(value);
}

function jsonText(value: unknown): string {
  const text = typeof value === 'string' ? value : stringify(value);
  if (text === undefined) return '';
  try {
    return toCanonicalJson(parse(text, undefined, comparableNumber));
  } catch {
    return text;
  }
}

/** Returns the parameters that change; none if Heat could not return the template's parameters. */
export function findRequestedParameterChanges(
  { keepExisting, clearParameters }: StackSpec,
  desired: BundleDefinition,
  stack: Stack,
  valid: ValidTemplate | undefined,
): ValueChange[] {
  if (valid === undefined) return [];
  const hidden = new Set(listHiddenParameters(desired, valid));
  return findParameterChanges(stack.parameters, {
    declared: valid.parameters.map((one) => ({ ...one, hidden: hidden.has(one.name) })),
    given: desired.parameters,
    keeps: keepExisting,
    cleared: new Set(clearParameters),
  });
}

/** Returns the names of the parameters that Heat hides. */
export function listHiddenParameters(desired: BundleDefinition, valid: ValidTemplate | undefined): string[] {
  const hiddenNames = (valid?.parameters ?? []).filter(({ hidden }) => hidden).map(({ name }) => name);
  return [...new Set([...desired.hiddenParameters, ...hiddenNames])];
}
