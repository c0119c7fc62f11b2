import type { InputMistake } from '../../errors/index.js';
import type { WrittenParameter } from '../../template/index.js';
import { contradictions, applies, previewMistakes, type EventFacts } from '../mistakes.js';
import { stackName, WrongValue } from '../parsers.js';
import type { InputValues } from '../table.js';
import { circlesIn } from './circles.js';
import { fieldsOf } from './fields.js';
import { findStacks, type StackEntry } from './find-stacks.js';
import { needsOf, type Needs } from './needs.js';
import { StackFile } from './stack-file.js';
import { writtenParameters } from './written-parameters.js';

/** One stack of the file: the step's inputs, and over them what the file says. */
export interface ReadStack extends Needs {
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
): { readonly stacks: readonly ReadStack[]; readonly mistakes: readonly InputMistake[] } {
  const file = new StackFile(name, text);
  const entries = findStacks(file);
  const keys = new Set(entries.map(({ key }) => key));
  const stacks = entries.map((entry): ReadStack => {
    const values = { ...ofEach(shared), ...fieldsOf(file, entry), 'stack-name': nameOf(file, entry, shared) };
    return { key: entry.key, values, written: writtenParameters(file, entry), ...needsOf(file, entry, keys) };
  });
  for (const [index, stack] of stacks.entries()) {
    const entry = entries[index];
    if (entry !== undefined) judge(file, entry, stack, shared, event);
  }
  judgeTogether(file, entries, stacks);
  return { stacks, mistakes: inOrder(file.mistakes) };
}

/** The step's parameters go where a template declares them, which nobody knows yet: they are not the stack's own. */
function ofEach(shared: InputValues): InputValues {
  return { ...shared, parameters: {}, 'expect-plan': undefined, 'fail-on-no-changes': false };
}

function nameOf(file: StackFile, { key, node, fields }: StackEntry, shared: InputValues): string {
  const given = fields.find(({ name }) => name === 'name');
  const target = file.tree.resolve(given?.value ?? null);
  const own =
    target !== null && 'value' in target && typeof target.value === 'string' ? target.value : undefined;
  if (given !== undefined && own === undefined)
    file.note(`${key}: name must be a text`, given.value ?? given.key);
  const name = `${shared['stack-name-prefix']}${own ?? key}`;
  try {
    return stackName(name);
  } catch (error) {
    if (!(error instanceof WrongValue)) throw error;
    file.note(`${key}: name ${error.message}`, given?.value ?? node);
    return name;
  }
}

/** What a stack says that cannot go together, or does not say; what the step's inputs have wrong is told there. */
function judge(
  file: StackFile,
  entry: StackEntry,
  { key, values, fromOutputs }: ReadStack,
  shared: InputValues,
  event: EventFacts | undefined,
): void {
  const found = (all: InputValues): InputMistake[] => [
    ...contradictions(all),
    ...previewMistakes(all, event),
  ];
  const ofStep = new Set(found(shared).map(({ input }) => input));
  const nodeOf = (input: string): StackEntry['node'] => {
    const field = entry.fields.find(({ name }) => name === input);
    return field?.value ?? field?.key ?? entry.node;
  };
  for (const { input, problem } of found({ ...values, stacks: undefined, 'stack-name-prefix': '' }))
    if (!ofStep.has(input)) file.note(`${key}: ${input} ${problem}`, nodeOf(input));
  const isOpen = !entry.fields.some(({ name }) => name === 'template') && !values['keep-existing'];
  if (isOpen && applies('template', values) && values.template === undefined)
    file.note(`${key}: template is required`, entry.node);
  for (const { parameter } of fromOutputs)
    if (parameter in values.parameters)
      file.note(
        `${key}: parameter ${parameter} is given twice: as it is, and from outputs`,
        nodeOf('parameters'),
      );
}

function judgeTogether(file: StackFile, entries: readonly StackEntry[], stacks: readonly ReadStack[]): void {
  const nodes = new Map(entries.map(({ key, node }) => [key, node]));
  const names = new Map<string, string>();
  for (const { key, values } of stacks) {
    const name = values['stack-name'] ?? '';
    const other = names.get(name);
    if (other !== undefined) file.note(`${key}: ${other} has the same name, ${name}`, nodes.get(key));
    names.set(name, other ?? key);
  }
  for (const circle of circlesIn(new Map(stacks.map(({ key, needs }) => [key, needs])))) {
    const [first = ''] = circle;
    file.note(`stacks that need each other: ${[...circle, first].join(' → ')}`, nodes.get(first));
  }
  for (const { key, values, needs } of stacks) {
    // A deploy goes on from what was needed to what needs it, a delete the other way round.
    const unwaited = values.operation === 'delete' ? needs.map(() => key) : needs;
    for (const one of new Set(unwaited)) {
      const isWaited = stacks.find((stack) => stack.key === one)?.values.wait ?? true;
      if (!isWaited)
        file.note(`${one}: wait: false cannot go with needs: others wait for its end`, nodes.get(one));
    }
  }
}

function inOrder(mistakes: readonly InputMistake[]): InputMistake[] {
  const at = ({ place }: InputMistake): number => (place?.line ?? 0) * 100_000 + (place?.column ?? 0);
  const distinct = new Map(mistakes.map((one) => [`${one.problem} ${at(one)}`, one]));
  return [...distinct.values()].sort((left, right) => at(left) - at(right));
}
