import { isScalar, type Node } from 'yaml';
import type { OutputOf, ParameterFromOutputs } from '../../deploy/index.js';
import { isMapNode, itemsOf, stringOf, type Entry } from '../../yaml/index.js';
import type { StackEntry } from './find-stacks.js';
import type { StackFile } from './stack-file.js';

/** What a stack waits for. */
export interface Needs {
  /** All of them, also those whose outputs it takes; in the order of the file's text. */
  readonly needs: readonly string[];
  readonly fromOutputs: readonly ParameterFromOutputs[];
}

/** Reads `needs` and `parameters-from-outputs`; a stack that is not there, or that is this one, is a mistake. */
export function needsOf(file: StackFile, { key, fields }: StackEntry, all: ReadonlySet<string>): Needs {
  const isGood = (name: string, node: Node | null, field: string): boolean => {
    if (name === key) file.note(`${key}: ${field} names the stack itself`, node);
    else if (!all.has(name))
      file.note(`${key}: ${field} names "${name}", which is no stack of this file`, node);
    return name !== key && all.has(name);
  };
  const said = named(file, key, valueOf(fields, 'needs')).filter(({ name, node }) =>
    isGood(name, node, 'needs'),
  );
  const fromOutputs = references(file, key, valueOf(fields, 'parameters-from-outputs'), isGood);
  const implied = fromOutputs.flatMap(({ sources }) => sources.map(({ stack }) => stack));
  return { needs: [...new Set([...said.map(({ name }) => name), ...implied])], fromOutputs };
}

function valueOf(fields: readonly Entry[], name: string): Node | null {
  return fields.find((field) => field.name === name)?.value ?? null;
}

interface Named {
  readonly name: string;
  readonly node: Node | null;
}

function named(file: StackFile, key: string, node: Node | null): Named[] {
  const one = stringOf(file.tree, node);
  if (one !== undefined) return [{ name: one, node }];
  const items = itemsOf(file.tree, node);
  if (items.length === 0 && !isEmpty(file, node))
    file.note(`${key}: needs must be the name of a stack, or a list of them`, node);
  return items.flatMap((item) => {
    const name = stringOf(file.tree, item);
    if (name !== undefined) return [{ name, node: item }];
    file.note(`${key}: needs must hold the names of stacks`, item ?? node);
    return [];
  });
}

/** Nothing, `~`, or an empty list. */
function isEmpty({ tree }: StackFile, node: Node | null): boolean {
  const target = tree.resolve(node);
  return target === null || (isScalar(target) ? target.value === null : !isMapNode(tree, node));
}

type IsGood = (name: string, node: Node | null, field: string) => boolean;

function references(file: StackFile, key: string, node: Node | null, isGood: IsGood): ParameterFromOutputs[] {
  if (!isMapNode(file.tree, node)) {
    const target = file.tree.resolve(node);
    if (target !== null && !(isScalar(target) && target.value === null))
      file.note(`${key}: parameters-from-outputs must be a map of parameter: stack.output`, node);
    return [];
  }
  return file.entries(node, `${key}: parameters-from-outputs: `).map((entry) => {
    const isList = stringOf(file.tree, entry.value) === undefined;
    const items = isList ? itemsOf(file.tree, entry.value) : [entry.value];
    if (items.length === 0) file.note(`${key}: ${entry.name} ${FORM}`, entry.value ?? entry.key);
    const sources = items.flatMap((item) => sourceOf(file, key, entry.name, item ?? entry.key, isGood));
    return { parameter: entry.name, place: file.placeOf(entry.key), isList, sources };
  });
}

const FORM = 'must be stack.output, or a list of such';

/** The first dot ends the stack's name, which holds none; an output's name may. */
function sourceOf(file: StackFile, key: string, parameter: string, node: Node, isGood: IsGood): OutputOf[] {
  const [, stack = '', output = ''] = /^([^.]+)\.(.+)$/.exec(stringOf(file.tree, node) ?? '') ?? [];
  if (output === '') {
    file.note(`${key}: ${parameter} ${FORM}`, node);
    return [];
  }
  return isGood(stack, node, parameter) ? [{ stack, output, place: file.placeOf(node) }] : [];
}
