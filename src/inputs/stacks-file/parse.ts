import type { InputIssue } from '../../errors/index.js';
import type { WrittenParameter } from '../../template/index.js';
import { findContradictions, appliesTo, findPreviewEnvironmentIssues, type EventFacts } from '../validate.js';
import { stackName, InvalidValue } from '../parsers.js';
import type { InputValues } from '../definitions.js';
import { findDependencyCycles, findDependencies, type Dependencies } from './dependencies.js';
import { readFields } from './fields.js';
import { findStacks, type StackEntry } from './entries.js';
import { StackFile } from './document.js';
import { isScalar } from 'yaml';
import { listEntries, toPlain } from '../../yaml/index.js';

/** One stack of the file: the step's inputs, and over them what the file says. */
export interface ReadStack extends Dependencies {
  readonly key: string;
  /** As if a step had been given just this stack. */
  readonly values: InputValues;
  readonly written: readonly WrittenParameter[];
}

/** Everything a stacks file says, and everything that is wrong with it, each with its place. */
export function readStacks(
  name: string,
  text: string,
  shared: InputValues,
  event: EventFacts | undefined,
): { readonly stacks: readonly ReadStack[]; readonly issues: readonly InputIssue[] } {
  const file = new StackFile(name, text);
  const entries = findStacks(file);
  const keys = new Set(entries.map(({ key }) => key));
  const stacks = entries.map((entry): ReadStack => {
    const values = {
      ...parseEach(shared),
      ...readFields(file, entry),
      'stack-name': toStackName(file, entry, shared),
    };
    return {
      key: entry.key,
      values,
      written: writtenParameters(file, entry),
      ...findDependencies(file, entry, keys),
    };
  });
  for (const [index, stack] of stacks.entries()) {
    const entry = entries[index];
    if (entry !== undefined) validateStack(file, entry, stack, shared, event);
  }
  validateTogether(file, entries, stacks);
  return { stacks, issues: inOrder(file.issues) };
}

/** The step's parameters go where a template declares them, which nobody knows yet: they are not the stack's own. */
function parseEach(shared: InputValues): InputValues {
  return { ...shared, parameters: {}, 'expect-plan': undefined, 'fail-on-no-changes': false };
}

function toStackName(file: StackFile, { key, node, fields }: StackEntry, shared: InputValues): string {
  const given = fields.find(({ name }) => name === 'name');
  const target = file.tree.resolve(given?.value ?? null);
  const own =
    target !== null && 'value' in target && typeof target.value === 'string' ? target.value : undefined;
  if (given !== undefined && own === undefined)
    file.addIssue(`${key}: name must be a text`, given.value ?? given.key);
  const name = `${shared['stack-name-prefix']}${own ?? key}`;
  try {
    return stackName(name);
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error;
    file.addIssue(`${key}: name ${error.message}`, given?.value ?? node);
    return name;
  }
}

/** What a stack says that cannot go together, or does not say; what the step's inputs have wrong is told there. */
function validateStack(
  file: StackFile,
  entry: StackEntry,
  { key, values, fromOutputs }: ReadStack,
  shared: InputValues,
  event: EventFacts | undefined,
): void {
  const found = (all: InputValues): InputIssue[] => [
    ...findContradictions(all),
    ...findPreviewEnvironmentIssues(all, event),
  ];
  const ofStep = new Set(found(shared).map(({ input }) => input));
  const nodeOf = (input: string): StackEntry['node'] => {
    const field = entry.fields.find(({ name }) => name === input);
    return field?.value ?? field?.key ?? entry.node;
  };
  for (const { input, problem } of found({ ...values, stacks: undefined, 'stack-name-prefix': '' }))
    if (!ofStep.has(input)) file.addIssue(`${key}: ${input} ${problem}`, nodeOf(input));
  const isOpen = !entry.fields.some(({ name }) => name === 'template') && !values['keep-existing'];
  if (isOpen && appliesTo('template', values) && values.template === undefined)
    file.addIssue(`${key}: template is required`, entry.node);
  for (const { parameter } of fromOutputs)
    if (parameter in values.parameters)
      file.addIssue(
        `${key}: parameter ${parameter} is given twice: as it is, and from outputs`,
        nodeOf('parameters'),
      );
}

function validateTogether(
  file: StackFile,
  entries: readonly StackEntry[],
  stacks: readonly ReadStack[],
): void {
  const nodes = new Map(entries.map(({ key, node }) => [key, node]));
  const names = new Map<string, string>();
  for (const { key, values } of stacks) {
    const name = values['stack-name'] ?? '';
    const other = names.get(name);
    if (other !== undefined) file.addIssue(`${key}: ${other} has the same name, ${name}`, nodes.get(key));
    names.set(name, other ?? key);
  }
  for (const circle of findDependencyCycles(new Map(stacks.map(({ key, needs }) => [key, needs])))) {
    const [first = ''] = circle;
    file.addIssue(`stacks that need each other: ${[...circle, first].join(' → ')}`, nodes.get(first));
  }
  for (const { key, values, needs } of stacks) {
    // A deploy goes on from what was needed to what needs it, a delete the other way round.
    const unwaited = values.operation === 'delete' ? needs.map(() => key) : needs;
    for (const one of new Set(unwaited)) {
      const isWaited = stacks.find((stack) => stack.key === one)?.values.wait ?? true;
      if (!isWaited)
        file.addIssue(`${one}: wait: false cannot go with needs: others wait for its end`, nodes.get(one));
    }
  }
}

function inOrder(issues: readonly InputIssue[]): InputIssue[] {
  const at = ({ location }: InputIssue): number => (location?.line ?? 0) * 100_000 + (location?.column ?? 0);
  const distinct = new Map(issues.map((one) => [`${one.problem} ${at(one)}`, one]));
  return [...distinct.values()].sort((left, right) => at(left) - at(right));
}

/** Returns a stack's own parameters as they stand in the file, as far as they are single values; none of JSON, in which a text has quotes. */
function writtenParameters(file: StackFile, { fields }: StackEntry): WrittenParameter[] {
  const { tree, text, isJson } = file;
  if (isJson) return [];
  const map = fields.find(({ name }) => name === 'parameters')?.value ?? null;
  return listEntries(tree, map).flatMap(({ name, value }): WrittenParameter[] => {
    const scalar = tree.resolve(value);
    if (!isScalar(scalar) || scalar.range === undefined || scalar.range === null) return [];
    const written = text.slice(scalar.range[0], scalar.range[1]);
    return [{ name, written, value: toPlain(tree, scalar), location: file.locationOf(value) }];
  });
}
