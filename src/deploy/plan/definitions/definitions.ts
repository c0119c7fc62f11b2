import type { Json, ReadTemplate } from '../../../template/index.js';

/** A root template with the files that it can use. */
export interface Definitions {
  readonly template: Json;
  /** Texts of nested templates and other files by key. */
  readonly files: Readonly<Record<string, string>>;
  readonly read: ReadTemplate;
}

/** Returns the first argument of each use of the functions in a value, such as `get_param`. */
export function findUses(value: unknown, ...functions: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      for (const [key, argument] of Object.entries(node)) {
        const first: unknown = Array.isArray(argument) ? argument[0] : argument;
        if (functions.includes(key) && typeof first === 'string') found.add(first);
        visit(argument);
      }
    }
  };
  visit(value);
  return found;
}
