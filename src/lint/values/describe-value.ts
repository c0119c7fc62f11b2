import { formatFloatAsString } from '../../yaml/index.js';
import type { ResultKind, Value } from './value.js';

const TYPE_NOUNS: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  map: 'a map',
};

export function describeType(type: string): string {
  return TYPE_NOUNS[type] ?? type;
}

/** Describes a value for a message. Never contains the value of a parameter, which can be secret. */
export function describeValue(value: Value): string {
  if (value.kind === 'list') return 'a list';
  if (value.kind === 'map') return 'a map';
  if (value.kind === 'unknown' && value.reference !== undefined)
    return `the id of resource "${value.reference}"`;
  if (value.kind === 'unknown' && value.parameter !== undefined) return describeResult(value.result);
  if (value.kind !== 'scalar') return 'this';
  const { scalar, parameter } = value;
  if (typeof scalar === 'number')
    return parameter === undefined ? `the float ${formatFloatAsString(scalar)}` : 'a float';
  if (parameter !== undefined) return 'this value';
  return typeof scalar === 'string' ? `the string "${shorten(scalar)}"` : String(scalar);
}

function describeResult(result: ResultKind | undefined): string {
  if (result === undefined) return 'this value';
  return result === 'boolean' ? 'a boolean' : describeType(result === 'text' ? 'string' : result);
}

function shorten(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > 40 || line !== text ? `${line.slice(0, 40)}…` : line;
}

/** Says how to write a value of the type. */
export function hintForType(type: string, value: Value): string | undefined {
  if (value.parameter !== undefined) return undefined;
  if (type === 'list' && value.kind === 'unknown' && value.reference !== undefined)
    return `Write a list: [{get_resource: ${value.reference}}].`;
  if (type === 'string' && value.kind === 'scalar') return 'Put it in quotes.';
  if (type === 'list' && value.kind === 'scalar') return 'Write [value, …], or one "- value" per line.';
  return type === 'boolean' ? 'Write true or false.' : undefined;
}
