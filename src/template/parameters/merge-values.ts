import type { Plain } from '../../yaml/index.js';
import { isJson } from '../template-format.js';

/** The merged value, or why Heat cannot merge. */
export type Merged = { readonly value: Plain } | { readonly problem: string };

/**
 * Merges a value of a parameter with that of the environments before, as `param_merge` in heat/common/environment_util.py.
 * `old` is `undefined` if they have none. `type` is in lower case.
 */
export function mergeValues(
  type: string | undefined,
  old: Plain | undefined,
  value: Plain,
  isDeep: boolean,
): Merged {
  switch (type) {
    case 'json':
      return mergeJson(old ?? null, value, isDeep);
    case 'comma_delimited_list':
    case 'commadelimitedlist':
      return mergeLists(old ?? null, value);
    case 'string':
      return mergeStrings(old, value);
    case 'number':
      return mergeNumbers(old, value);
    case 'boolean':
      return { problem: 'Heat cannot merge values of type boolean' };
    default:
      return { value };
  }
}

/** Heat reads the new value if it is a JSON text, but not the old one. */
function mergeJson(old: Plain, value: Plain, isDeep: boolean): Merged {
  if (typeof value !== 'string' || value === '') return mergeMaps(old, value, isDeep);
  try {
    return mergeMaps(old, JSON.parse(value) as Plain, isDeep);
  } catch {
    // Another check reports it.
    return { value };
  }
}

function mergeMaps(old: Plain, value: Plain, isDeep: boolean): Merged {
  if (isFalse(old)) return { value };
  if (!isJson(value)) return { problem: 'one of the values is not a map' };
  const entries = Object.entries(value).filter(([, member]) => member !== null);
  if (entries.length === 0) return { value: old };
  if (!isJson(old)) return { problem: 'one of the values is not a map' };
  const merged = new Map(Object.entries(old));
  for (const [name, member] of entries) {
    const result = isDeep ? mergeMember(merged.get(name), member) : { value: member };
    if ('problem' in result) return { problem: `"${name}" has values of different types` };
    merged.set(name, result.value);
  }
  return { value: Object.fromEntries(merged) };
}

function mergeMember(old: Plain | undefined, value: Plain): Merged {
  if (typeof value === 'string') return mergeStrings(old, value);
  if (typeof value !== 'object' || isFalse(old ?? null)) return { value };
  return Array.isArray(value) ? mergeLists(old ?? null, value) : mergeMaps(old ?? null, value, true);
}

function mergeLists(old: Plain, value: Plain): Merged {
  if (typeof value !== 'string' && !isList(value))
    return { problem: 'one of the values is neither a list nor a string' };
  if (isFalse(old)) return { value };
  if (isList(old) && isList(value)) return { value: [...old, ...value] };
  if (typeof old === 'string' && typeof value === 'string') return { value: `${old},${value}` };
  return { problem: 'one of the values is a list, another one a string' };
}

function mergeStrings(old: Plain | undefined, value: Plain): Merged {
  return (old === undefined || typeof old === 'string') && typeof value === 'string'
    ? { value: `${old ?? ''}${value}` }
    : { problem: 'Heat can merge only strings: one of the values is not a string and needs quotes' };
}

/** Heat joins numbers that are texts, and refuses any other ones. It notices later that a list is no number. */
function mergeNumbers(old: Plain | undefined, value: Plain): Merged {
  if (isList(old ?? null) && isList(value)) return { value };
  return typeof old === 'string' && typeof value === 'string'
    ? { value: `${old}${value}` }
    : { problem: 'Heat cannot merge values of type number' };
}

/** `not value` in Python. */
function isFalse(value: Plain): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return !value;
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}
