import { isMap, isScalar, isList, listEntries, listItems, type Node } from '../../yaml/index.js';
import { readFunctionCall, type ValueScope } from '../model/function-call.js';
import type { Named, TemplateModel } from '../model/template.js';
import { findResult, type ResultKind } from '../values/value.js';

export type ArgumentKind = 'string' | 'number' | 'boolean' | 'null' | 'list' | 'map' | 'call';

/** An argument of a function, or a part of one. `call` means that another function computes it: its value is unknown. */
export interface Argument {
  readonly node: Node | null;
  readonly kind: ArgumentKind;
  /** What the other function yields, such as the type of a parameter; `undefined` if that is not known, or for any other kind. */
  readonly result: ArgumentKind | undefined;
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

const RESULT_KINDS: Readonly<Record<ResultKind, ArgumentKind>> = {
  text: 'string',
  word: 'string',
  number: 'number',
  boolean: 'boolean',
  list: 'list',
  map: 'map',
};

export function readArgument(template: TemplateModel, node: Node | null, scope: ValueScope): Argument {
  const { tree } = template;
  const target = tree.resolve(node);
  const none = { node: node ?? null, result: undefined, text: '', value: undefined, items: [], entries: [] };
  const isCall =
    readFunctionCall(template, target, scope) ??
    (scope === 'condition' && readFunctionCall(template, target, 'resource'));
  if (isCall) {
    const result = scope === 'condition' ? undefined : findResult(template, isCall);
    return { ...none, kind: 'call', result: result && RESULT_KINDS[result] };
  }
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

/** True if the argument is of one of the kinds, or a function computes it that may yield one. */
export function isKind({ kind, result }: Argument, ...kinds: readonly ArgumentKind[]): boolean {
  if (kind !== 'call') return kinds.includes(kind);
  return result === undefined || kinds.includes(result);
}

/** True if the argument is of one of the kinds for sure. */
export function isSurely({ kind, result }: Argument, ...kinds: readonly ArgumentKind[]): boolean {
  return kinds.includes(result ?? kind);
}

/** True for an argument that is false in Python, or may be so: a function computes it. */
export function canBeEmpty(argument: Argument): boolean {
  return argument.kind === 'call' || isEmpty(argument);
}

/** True for a literal that is false in Python: `null`, `''`, 0, `false`, `[]` and `{}`. */
export function isEmpty({ kind, text, value, items, entries }: Argument): boolean {
  return kind !== 'call' && text === '' && !value && items.length === 0 && entries.length === 0;
}
