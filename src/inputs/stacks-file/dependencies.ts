import type { OutputOf, ParameterFromOutputs } from '../../deploy/index.js';
import { isScalar, isMapNode, listItems, toStringValue, type Node, type Entry } from '../../yaml/index.js';
import type { StackEntry } from './entries.js';
import type { StackFile } from './document.js';

export interface Dependencies {
  /** Keys of all stacks it depends on, including those whose outputs it uses; in file order. */
  readonly needs: readonly string[];
  readonly fromOutputs: readonly ParameterFromOutputs[];
}

/** Reads `needs` and `parameters-from-outputs`. A reference to an unknown stack or to the stack itself is an issue. */
export function findDependencies(
  file: StackFile,
  { key, fields }: StackEntry,
  all: ReadonlySet<string>,
): Dependencies {
  const validateName = (name: string, node: Node | null, field: string): boolean => {
    if (name === key) file.addIssue(`${key}: ${field} refers to the stack itself`, node);
    else if (!all.has(name))
      file.addIssue(`${key}: ${field} refers to "${name}", which is not a stack in this file`, node);
    return name !== key && all.has(name);
  };
  const directNeeds = readNeeds(file, key, findFieldValue(fields, 'needs')).filter(({ name, node }) =>
    validateName(name, node, 'needs'),
  );
  const fromOutputs = readParametersFromOutputs(
    { file, key, validateName },
    findFieldValue(fields, 'parameters-from-outputs'),
  );
  const implied = fromOutputs.flatMap(({ sources }) => sources.map(({ stack }) => stack));
  return { needs: [...new Set([...directNeeds.map(({ name }) => name), ...implied])], fromOutputs };
}

function findFieldValue(fields: readonly Entry[], name: string): Node | null {
  return fields.find((field) => field.name === name)?.value ?? null;
}

interface NamedNode {
  readonly name: string;
  readonly node: Node | null;
}

function readNeeds(file: StackFile, key: string, node: Node | null): NamedNode[] {
  const singleName = toStringValue(file.tree, node);
  if (singleName !== undefined) return [{ name: singleName, node }];
  const items = listItems(file.tree, node);
  if (items.length === 0 && !isEmpty(file, node))
    file.addIssue(`${key}: needs must be the name of a stack, or a list of names`, node);
  return items.flatMap((item) => {
    const name = toStringValue(file.tree, item);
    if (name !== undefined) return [{ name, node: item }];
    file.addIssue(`${key}: needs must contain names of stacks`, item ?? node);
    return [];
  });
}

/** True for no value, `~` or an empty list. */
function isEmpty({ tree }: StackFile, node: Node | null): boolean {
  const target = tree.resolve(node);
  return target === null || (isScalar(target) ? target.value === null : !isMapNode(tree, node));
}

/** The stack whose references are read. */
interface ReferencingStack {
  readonly file: StackFile;
  readonly key: string;
  /** False for a name that the stack must not refer to, which is then an issue. */
  readonly validateName: (name: string, node: Node | null, field: string) => boolean;
}

function readParametersFromOutputs(stack: ReferencingStack, node: Node | null): ParameterFromOutputs[] {
  const { file, key } = stack;
  if (!isMapNode(file.tree, node)) {
    const target = file.tree.resolve(node);
    if (target !== null && !(isScalar(target) && target.value === null))
      file.addIssue(`${key}: parameters-from-outputs must be a map of parameter: stack.output`, node);
    return [];
  }
  return file.entries(node, `${key}: parameters-from-outputs: `).map((entry) => {
    const isList = toStringValue(file.tree, entry.value) === undefined;
    const items = isList ? listItems(file.tree, entry.value) : [entry.value];
    if (items.length === 0) file.addIssue(`${key}: ${entry.name} ${SOURCE_RULE}`, entry.value);
    const sources = items.flatMap((item) => parseSource(stack, entry.name, item ?? entry.key));
    return { parameter: entry.name, location: file.locationOf(entry.key), isList, sources };
  });
}

const SOURCE_RULE = 'must be stack.output, or a list of these';

/** Splits at the first dot: a stack's key never contains a dot, an output's name may. */
function parseSource(
  { file, key, validateName }: ReferencingStack,
  parameter: string,
  node: Node,
): OutputOf[] {
  const [, stack = '', output = ''] = /^([^.]+)\.(.+)$/.exec(toStringValue(file.tree, node) ?? '') ?? [];
  if (output === '') {
    file.addIssue(`${key}: ${parameter} ${SOURCE_RULE}`, node);
    return [];
  }
  return validateName(stack, node, parameter) ? [{ stack, output, location: file.locationOf(node) }] : [];
}

/** Keys of the stacks that each stack needs. */
type DependenciesByName = ReadonlyMap<string, readonly string[]>;

/** Returns each dependency cycle once: `[a, b]` if a needs b and b needs a. */
export function findDependencyCycles(needs: DependenciesByName): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    const start = path.indexOf(name);
    if (start >= 0) cycles.push(path.slice(start));
    if (start >= 0 || done.has(name)) return;
    for (const next of needs.get(name) ?? []) visit(next, [...path, name]);
    done.add(name);
  };
  for (const name of needs.keys()) visit(name, []);
  return cycles;
}
