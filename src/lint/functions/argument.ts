import { isMap, isScalar, isList, listEntries, listItems, type Node } from '../../yaml/index.js';
import { readFunctionCall, type ValueScope } from '../model/function-call.js';
import type { Named, TemplateModel } from '../model/template.js';

export type ArgumentKind = 'string' | 'number' | 'boolean' | 'null' | 'list' | 'map' | 'call';

/** An argument of a function, or a part of one. `call` means that another function computes it: its value is unknown. */
export interface Argument {
  readonly node: Node | null;
  readonly kind: ArgumentKind;
  /** The text of a string; empty for any other kind. */
  readonly text: string;
  /** The value of a number or boolean. */
  readonly value: number | boolean | undefined;
  /** Elements of a list; empty for any other kind. */
  readonly items: readonly Argument[];
  /** Entries of a map; empty for any other kind. */
  readonly entries: readonly ArgumentEntry[];
}

export interface ArgumentEntry extends Named {
  readonly argument: Argument;
  /** False for a key such as the number 1, which is no string in Python. */
  readonly hasStringKey: boolean;
}

export function readArgument(template: TemplateModel, node: Node | null, scope: ValueScope): Argument {
  const { tree } = template;
  const target = tree.resolve(node);
  const none = { node: node ?? null, text: '', value: undefined, items: [], entries: [] };
  const isCall =
    readFunctionCall(template, target, scope) ??
    (scope === 'condition' && readFunctionCall(template, target, 'resource'));
  if (isCall) return { ...none, kind: 'call' };
  if (isList(target)) {
    const items = listItems(tree, target).map((item) => readArgument(template, item, scope));
    return { ...none, kind: 'list', items };
  }
  if (isMap(target)) {
    const entries = listEntries(tree, target).map((entry) => ({
      ...entry,
      argument: readArgument(template, entry.value, scope),
      hasStringKey: typeof entry.key.value === 'string',
    }));
    return { ...none, kind: 'map', entries };
  }
  const value = isScalar(target) ? target.value : null;
  if (typeof value === 'string') return { ...none, kind: 'string', text: value };
  if (typeof value === 'boolean') return { ...none, kind: 'boolean', value };
  if (typeof value === 'number' || typeof value === 'bigint')
    return { ...none, kind: 'number', value: Number(value) };
  return { ...none, kind: 'null' };
}

/** Returns an entry of a map argument by its key. */
export function findEntry({ entries }: Argument, name: string): ArgumentEntry | undefined {
  return entries.find((entry) => entry.name === name);
}

/** True if the argument is of one of the kinds, or computed by a function. */
export function isKind({ kind }: Argument, ...kinds: readonly ArgumentKind[]): boolean {
  return kind === 'call' || kinds.includes(kind);
}

/** True for a literal that is false in Python: `null`, `''`, 0, `false`, `[]` and `{}`. */
export function isEmpty({ kind, text, value, items, entries }: Argument): boolean {
  return kind !== 'call' && text === '' && !value && items.length === 0 && entries.length === 0;
}
