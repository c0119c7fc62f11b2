import type { InputIssue } from '../../errors/index.js';
import type { WrittenParameter } from '../../template/index.js';
import { appliesTo } from '../applicable-inputs.js';
import { findContradictions } from '../contradictions.js';
import { findLifetimeIssues, type PullRequestEvent } from '../lifetime-issues.js';
import { InvalidValue } from '../invalid-value.js';
import { stackName } from '../parsers.js';
import type { InputValues } from '../definitions.js';
import { findDependencyCycles, findDependencies, type Dependencies } from './dependencies.js';
import { readFields } from './fields.js';
import { findStacks, type StackEntry } from './entries.js';
import { StackFile } from './document.js';
import { isScalar, listEntries, toPlain } from '../../yaml/index.js';

/** One stack of the file: the step's inputs, overridden by the stack's fields. */
export interface ParsedStack extends Dependencies {
  readonly key: string;
  /** The inputs of an equivalent step with this stack alone. */
  readonly values: InputValues;
  readonly written: readonly WrittenParameter[];
}

/** Parses a stacks file. Returns its stacks and all issues, in file order. */
export function readStacks(
  name: string,
  text: string,
  shared: InputValues,
  event: PullRequestEvent | undefined,
): { readonly stacks: readonly ParsedStack[]; readonly issues: readonly InputIssue[] } {
  const file = new StackFile(name, text);
  const entries = findStacks(file);
  const keys = new Set(entries.map(({ key }) => key));
  const stacks = entries.map((entry): ParsedStack => {
    const values = {
      ...toStackDefaults(shared),
      ...readFields(file, entry),
      'stack-name': toStackName(file, entry, shared),
    };
    return {
      key: entry.key,
      values,
      written: readWrittenParameters(file, entry),
      ...findDependencies(file, entry, keys),
    };
  });
  const findIssues = (all: InputValues): InputIssue[] => [
    ...findContradictions(all),
    ...findLifetimeIssues(all, event),
  ];
  const stepIssueInputs = new Set(findIssues(shared).map(({ input }) => input));
  for (const [index, stack] of stacks.entries()) {
    const entry = entries[index];
    const values = { ...stack.values, stacks: undefined, 'stack-name-prefix': '' };
    const issues = findIssues(values).filter(({ input }) => !stepIssueInputs.has(input));
    if (entry !== undefined) addStackIssues(file, entry, stack, issues);
  }
  validateAcrossStacks(file, entries, stacks);
  if (shared['delete-removed'] && shared.operation === 'deploy') validateForRemoval(file, entries, stacks);
  return { stacks, issues: sortByLocation(file.issues) };
}

/** The step's inputs without those that stacks do not inherit. Shared parameters are assigned later, once the templates are known. */
function toStackDefaults(shared: InputValues): InputValues {
  return {
    ...shared,
    parameters: {},
    'expect-plan': undefined,
    'fail-on-no-changes': false,
    'delete-removed': false,
  };
}

function toStackName(file: StackFile, { key, node, fields }: StackEntry, shared: InputValues): string {
  const given = fields.find(({ name }) => name === 'name');
  const target = file.tree.resolve(given?.value ?? null);
  const customName =
    target !== null && 'value' in target && typeof target.value === 'string' ? target.value : undefined;
  if (given !== undefined && customName === undefined)
    file.addIssue(`${key}: name must be a string`, given.value);
  const name = `${shared['stack-name-prefix']}${customName ?? key}`;
  try {
    return stackName(name);
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error;
    file.addIssue(`${key}: name ${error.message}`, given?.value ?? node);
    return name;
  }
}

/** Adds issues for contradicting or missing fields of a stack; `issues` are those that the step's inputs do not have already. */
function addStackIssues(
  file: StackFile,
  entry: StackEntry,
  { key, values, fromOutputs }: ParsedStack,
  issues: readonly InputIssue[],
): void {
  const nodeOf = (input: string): StackEntry['node'] => {
    const field = entry.fields.find(({ name }) => name === input);
    return field?.value ?? field?.key ?? entry.node;
  };
  for (const { input, problem } of issues) file.addIssue(`${key}: ${input} ${problem}`, nodeOf(input));
  const isOpen = !entry.fields.some(({ name }) => name === 'template') && !values['keep-existing'];
  if (isOpen && appliesTo('template', values) && values.template === undefined)
    file.addIssue(`${key}: template is required`, entry.node);
  for (const { parameter } of fromOutputs)
    if (Object.hasOwn(values.parameters, parameter))
      file.addIssue(
        `${key}: parameter ${parameter} is set twice: in parameters and in parameters-from-outputs`,
        nodeOf('parameters'),
      );
}

function validateAcrossStacks(
  file: StackFile,
  entries: readonly StackEntry[],
  stacks: readonly ParsedStack[],
): void {
  const nodes = new Map(entries.map(({ key, node }) => [key, node]));
  const names = new Map<string, string>();
  for (const { key, values } of stacks) {
    const name = values['stack-name'] ?? '';
    const firstKey = names.get(name);
    if (firstKey !== undefined)
      file.addIssue(`${key}: ${firstKey} has the same name, ${name}`, nodes.get(key));
    names.set(name, firstKey ?? key);
  }
  for (const cycle of findDependencyCycles(new Map(stacks.map(({ key, needs }) => [key, needs])))) {
    const [first = ''] = cycle;
    file.addIssue(`circular dependency between stacks: ${[...cycle, first].join(' → ')}`, nodes.get(first));
  }
  for (const { key, values, needs } of stacks) {
    // A deploy continues from a stack to its dependents, a delete from the dependents to the stack.
    const mustWait = values.operation === 'delete' ? needs.map(() => key) : needs;
    for (const stackKey of new Set(mustWait)) {
      for (const setting of findEarlyReturns(stacks.find((stack) => stack.key === stackKey)))
        file.addIssue(
          `${stackKey}: ${setting} cannot be used, because other stacks need this stack`,
          nodes.get(stackKey),
        );
    }
  }
}

/** Adds an issue for each stack that can end before it is complete: what was removed is deleted only after all others succeeded. */
function validateForRemoval(
  file: StackFile,
  entries: readonly StackEntry[],
  stacks: readonly ParsedStack[],
): void {
  for (const [index, stack] of stacks.entries())
    for (const setting of findEarlyReturns(stack))
      file.addIssue(
        `${stack.key}: ${setting} cannot be used with delete-removed, which waits for all stacks`,
        entries[index]?.node,
      );
}

/** Returns the settings with which a stack's operation can end before the stack is complete. */
function findEarlyReturns(stack: ParsedStack | undefined): string[] {
  return [
    ...(stack?.values.wait === false ? ['wait: false'] : []),
    ...(stack?.values['on-hook'] === 'return' ? ['on-hook: return'] : []),
  ];
}

function sortByLocation(issues: readonly InputIssue[]): InputIssue[] {
  const sortKey = ({ location }: InputIssue): number =>
    (location?.line ?? 0) * 100_000 + (location?.column ?? 0);
  const distinct = new Map(issues.map((issue) => [`${issue.problem} ${sortKey(issue)}`, issue]));
  return [...distinct.values()].sort((left, right) => sortKey(left) - sortKey(right));
}

/** Returns the source text of the stack's scalar parameters; empty for JSON, where every text is quoted. */
function readWrittenParameters(file: StackFile, { fields }: StackEntry): WrittenParameter[] {
  const { tree, text, isJson } = file;
  if (isJson) return [];
  const map = fields.find(({ name }) => name === 'parameters')?.value ?? null;
  return listEntries(tree, map).flatMap(({ name, value }): WrittenParameter[] => {
    const scalar = tree.resolve(value);
    if (!isScalar(scalar)) return [];
    const written = text.slice(scalar.start, scalar.end);
    return [{ name, written, value: toPlain(tree, scalar), location: file.locationOf(value) }];
  });
}
