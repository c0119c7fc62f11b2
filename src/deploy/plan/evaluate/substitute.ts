import { callPure } from './functions.js';
import {
  FunctionCall,
  HiddenParameter,
  isMap,
  isUnresolved,
  JoinedText,
  joinText,
  ResourceId,
  textOf,
  type Value,
} from './values.js';

/**
 * A value with everything put in that is known: what the deploy gives to hidden parameters, ids that stay. What comes out
 * can hold secrets: it is for comparison only.
 */
export function substitute(value: Value, idOf: (path: string) => string | undefined): Value {
  const inside = (one: Value): Value => substitute(one, idOf);
  if (value instanceof HiddenParameter) return value.value ?? value;
  if (value instanceof ResourceId) return idOf(value.path) ?? value;
  if (value instanceof JoinedText) return joinText(value.parts.map((part) => textOf(inside(part))));
  if (value instanceof FunctionCall) return callPure(value.name, inside(value.argument));
  if (isUnresolved(value)) return value;
  if (Array.isArray(value)) return value.map(inside);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inside(one)]));
}
