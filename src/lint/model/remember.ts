import type { TemplateModel } from './template.js';

/**
 * Returns what `find` returned for the template before, or else calls it. The template keeps it, and not a `WeakMap`: what that holds
 * stays in memory until the next full garbage collection, and with it the whole tree.
 */
export function remember<Value>(template: TemplateModel, what: symbol, find: () => Value): Value {
  const { remembered } = template;
  if (remembered.has(what)) return remembered.get(what) as Value;
  const value = find();
  remembered.set(what, value);
  return value;
}
