import { isScalar, type Node } from 'yaml';
import type { OutputOf, ParameterFromOutputs } from '../../deploy/index.js';
import { isMapNode, listItems, toStringValue, type Entry } from '../../yaml/index.js';
import type { StackEntry } from './entries.js';
import type { StackFile } from './document.js';

/** What a stack waits for. */
export interface Dependencies {
  /** All of them, also those whose outputs it takes; in the order of the file's text. */
  readonly needs: readonly string[];
  readonly fromOutputs: readonly ParameterFromOutputs[];
}

/** Reads `needs` and `parameters-from-outputs`; a stack that is not there, or that is this one, is a mistake. */
export function findDependencies(
  file: StackFile,
  { key, fields }: StackEntry,
  all: ReadonlySet<string>,
): Dependencies {
  const isGood = (name: string, node: Node | null, field: string): boolean => {
    if (name === key) file.addIssue(`${key}: ${field} names the stack itself`, node);
    else if (!all.has(name))
      file.addIssue(`${key}: ${field} names "${name}", which is no stack of this file`, node);
    return name !== key && all.has(name);
  };
  const serverMessage = toNamedEntries(file, key, toValue(fields, 'needs')).filter(({ name, node }) =>
    isGood(name, node, 'needs'),
  );
  const fromOutputs = references(file, key, toValue(fields, 'parameters-from-outputs'), isGood);
  const implied = fromOutputs.flatMap(({ sources }) => sources.map(({ stack }) => stack));
  return { needs: [...new Set([...serverMessage.map(({ name }) => name), ...implied])], fromOutputs };
}

function toValue(fields: readonly Entry[], name: string): Node | null {
  return fields.find((field) => field.name === name)?.value ?? null;
}

interface Named {
  readonly name: string;
  readonly node: Node | null;
}

function toNamedEntries(file: StackFile, key: string, node: Node | null): Named[] {
  const one = toStringValue(file.tree, node);
  if (one !== undefined) return [{ name: one, node }];
  const items = listItems(file.tree, node);
  if (items.length === 0 && !isEmpty(file, node))
    file.addIssue(`${key}: needs must be the name of a stack, or a list of them`, node);
  return items.flatMap((item) => {
    const name = toStringValue(file.tree, item);
    if (name !== undefined) return [{ name, node: item }];
    file.addIssue(`${key}: needs must hold the names of stacks`, item ?? node);
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
      file.addIssue(`${key}: parameters-from-outputs must be a map of parameter: stack.output`, node);
    return [];
  }
  return file.entries(node, `${key}: parameters-from-outputs: `).map((entry) => {
    const isList = toStringValue(file.tree, entry.value) === undefined;
    const items = isList ? listItems(file.tree, entry.value) : [entry.value];
    if (items.length === 0) file.addIssue(`${key}: ${entry.name} ${FORM}`, entry.value ?? entry.key);
    const sources = items.flatMap((item) => parseSource(file, key, entry.name, item ?? entry.key, isGood));
    return { parameter: entry.name, location: file.locationOf(entry.key), isList, sources };
  });
}

const FORM = 'must be stack.output, or a list of such';

/** The first dot ends the stack's name, which holds none; an output's name may. */
function parseSource(
  file: StackFile,
  key: string,
  parameter: string,
  node: Node,
  isGood: IsGood,
): OutputOf[] {
  const [, stack = '', output = ''] = /^([^.]+)\.(.+)$/.exec(toStringValue(file.tree, node) ?? '') ?? [];
  if (output === '') {
    file.addIssue(`${key}: ${parameter} ${FORM}`, node);
    return [];
  }
  return isGood(stack, node, parameter) ? [{ stack, output, location: file.locationOf(node) }] : [];
}

/** Who needs whom, by name. */
type DependenciesByName = ReadonlyMap<string, readonly string[]>;

/** The ways on which stacks need themselves in the end, each once: `[a, b]` when a needs b and b needs a. */
export function findDependencyCycles(needs: DependenciesByName): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const follow = (name: string, way: readonly string[]): void => {
    const at = way.indexOf(name);
    if (at >= 0) circles.push(way.slice(at));
    if (at >= 0 || done.has(name)) return;
    for (const next of needs.get(name) ?? []) follow(next, [...way, name]);
    done.add(name);
  };
  for (const name of needs.keys()) follow(name, []);
  return circles;
}
