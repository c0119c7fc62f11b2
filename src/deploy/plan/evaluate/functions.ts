import { createHash } from 'node:crypto';
import { formatValue } from '../definitions/compare.js';
import { isEqualInPython } from './python-equality.js';
import {
  FunctionCall,
  isMap,
  isResolved,
  isUnresolved,
  joinText,
  ResourceAttribute,
  toText,
  type Value,
} from './values.js';
import { ownValue } from '../../../template/index.js';

/** A function that depends only on its arguments; returns `undefined` if the result is not known here. */
export type PureFunction = (argument: Value) => Value;

/**
 * Functions of HOT and CFN templates that depend only on their arguments: heat/engine/hot/functions.py and
 * heat/engine/cfn/functions.py. Anything that is not evaluated (yaql, calls with unresolved arguments) remains a
 * `FunctionCall`.
 */
const PURE_FUNCTIONS: Readonly<Record<string, PureFunction>> = {
  str_replace: replaceText,
  str_replace_strict: replaceText,
  str_replace_vstrict: replaceText,
  'Fn::Replace': (argument) => (Array.isArray(argument) ? replaceIn(argument[1], argument[0]) : undefined),
  list_join: joinLists,
  'Fn::Join': (argument) => (Array.isArray(argument) ? joinLists([argument[0], argument[1]]) : undefined),
  str_split: splitText,
  'Fn::Split': splitText,
  'Fn::Select': selectValue,
  list_concat: (argument) => concatLists(argument),
  list_concat_unique: (argument) => uniqueValues(concatLists(argument)),
  map_merge: mergeMaps,
  map_replace: replaceInMap,
  digest: digestText,
  filter: filterList,
  'Fn::MemberListToMap': () => undefined,
};

export function callPureFunction(name: string, argument: Value): Value {
  const result = ownValue(PURE_FUNCTIONS, name)?.(argument);
  return result === undefined ? new FunctionCall(name, argument) : result;
}

/** Returns the value at a path of keys. For an unresolved value, returns an unresolved value that includes the keys. */
export function valueAtKeys(value: Value, keys: readonly Value[]): Value {
  const [key, ...others] = keys;
  if (key === undefined) return value;
  if (value instanceof ResourceAttribute) return new ResourceAttribute(value.path, [...value.keys, ...keys]);
  if (isUnresolved(value) || isUnresolved(key)) return new FunctionCall('select', [value, keys]);
  if (Array.isArray(value)) return valueAtKeys(value[Number(key)] as Value, others);
  return isMap(value) ? valueAtKeys(ownValue(value, formatValue(key) ?? ''), others) : null;
}

function replaceText(argument: Value): Value {
  return isMap(argument) ? replaceIn(argument['template'], argument['params']) : undefined;
}

/** Replaces longer keys first, and nothing inside inserted text: `_do_replacement` in heat/engine/hot/functions.py. */
function replaceIn(template: Value, params: Value): Value {
  if (typeof template !== 'string' || !isMap(params)) return undefined;
  const keys = Object.keys(params).sort(
    (left, right) => right.length - left.length || (left < right ? -1 : 1),
  );
  let parts: { readonly text: Value; readonly isDone: boolean }[] = [{ text: template, isDone: false }];
  for (const key of keys) {
    if (key === '') continue;
    parts = parts.flatMap((part) => {
      if (part.isDone || typeof part.text !== 'string') return [part];
      const between = { text: toText(ownValue(params, key)), isDone: true };
      return part.text
        .split(key)
        .flatMap((text, index) => [...(index === 0 ? [] : [between]), { text, isDone: false }]);
    });
  }
  return joinText(parts.map(({ text }) => text));
}

function joinLists(argument: Value): Value {
  if (!Array.isArray(argument)) return undefined;
  const [separator, ...lists] = argument as readonly Value[];
  if (typeof separator !== 'string' || !lists.every((list) => Array.isArray(list) || list === null)) {
    return undefined;
  }
  const items = lists.flatMap((list) => (Array.isArray(list) ? (list as readonly Value[]) : []));
  const texts = items.filter((item) => item !== null).map(toText);
  return joinText(texts.flatMap((text, index) => (index === 0 ? [text] : [separator, text])));
}

function splitText(argument: Value): Value {
  if (!Array.isArray(argument)) return undefined;
  const [separator, text, index] = argument as readonly Value[];
  if (typeof separator !== 'string' || typeof text !== 'string' || separator === '') return undefined;
  const parts = text.split(separator);
  return index === undefined ? parts : (parts[Number(index)] ?? null);
}

function selectValue(argument: Value): Value {
  return Array.isArray(argument) ? valueAtKeys(argument[1] as Value, [argument[0] as Value]) : undefined;
}

function concatLists(argument: Value): readonly Value[] | undefined {
  if (!Array.isArray(argument)) return undefined;
  const lists = (argument as readonly Value[]).filter((list) => list !== null);
  return lists.every((list) => Array.isArray(list)) ? lists.flatMap((list) => list as Value[]) : undefined;
}

function uniqueValues(list: readonly Value[] | undefined): Value {
  if (!list?.every(isResolved)) return undefined;
  return list.filter((value, index) => list.findIndex((one) => isEqualInPython(one, value)) === index);
}

function mergeMaps(argument: Value): Value {
  if (!Array.isArray(argument)) return undefined;
  const maps = (argument as readonly Value[]).filter((map) => map !== null);
  return maps.every(isMap) ? Object.fromEntries(maps.flatMap((map) => Object.entries(map))) : undefined;
}

function replaceInMap(argument: Value): Value {
  if (!Array.isArray(argument) || !isMap(argument[0]) || !isMap(argument[1])) return undefined;
  const [map, replacement] = argument as readonly Readonly<Record<string, Value>>[];
  const { keys = {}, values = {} } = replacement ?? {};
  if (!isMap(keys) || !isMap(values) || !isResolved([map, keys, values])) return undefined;
  return Object.fromEntries(
    Object.entries(map ?? {}).map(([key, value]) => [
      formatValue(ownValue(keys, key) ?? key),
      (typeof value === 'string' ? ownValue(values, value) : undefined) ?? value,
    ]),
  );
}

function digestText(argument: Value): Value {
  if (!Array.isArray(argument)) return undefined;
  const [algorithm, text] = argument as readonly Value[];
  if (typeof algorithm !== 'string' || typeof text !== 'string') return undefined;
  try {
    return createHash(algorithm).update(text).digest('hex');
  } catch {
    return undefined;
  }
}

function filterList(argument: Value): Value {
  if (!Array.isArray(argument) || !isResolved(argument)) return undefined;
  const [unwanted, list] = argument as readonly Value[];
  if (!Array.isArray(unwanted) || !Array.isArray(list)) return undefined;
  return list.filter((value) => !unwanted.some((one) => isEqualInPython(one, value)));
}
