import {
  deleteRemovedStacks,
  describeFormerStacks,
  describeKeptStacks,
  findRemovedStacks,
  planRemovedStacks,
  type Context,
  type MultiStackDeps,
  type RemovalRules,
  type RemovedStack,
  type StackRunResult,
  type StackRunResults,
  type StacksFile,
} from '../deploy/index.js';
import type { MultiStackJob } from '../inputs/index.js';
import type { StepStateWriter, WorkflowRun } from '../runner/index.js';

/** The stacks that are no longer in the stacks file, and what to do with them. */
export interface Removal {
  readonly removed: readonly RemovedStack[];
  /** Plans of their deletes, by key; none for the operation `delete`. */
  readonly plans: StackRunResults;
  readonly rules: RemovalRules | undefined;
}

const NOTHING: Removal = { removed: [], plans: new Map(), rules: undefined };

/** Returns the identity of the stacks file for the tags; `undefined` if the file does not belong to the workflow's repository. */
export function toStacksFile(
  run: Pick<WorkflowRun, 'pathInRepository' | 'findCheckedOutCommit'>,
  { file, namePrefix }: Pick<MultiStackJob, 'file' | 'namePrefix'>,
): StacksFile | undefined {
  const isInWorkspace = !file.startsWith('/') && !file.split('/').includes('..');
  const path = isInWorkspace ? run.pathInRepository(file) : undefined;
  return path === undefined ? undefined : { path, namePrefix, commit: run.findCheckedOutCommit(file) };
}

/**
 * Finds and plans what `delete-removed` deletes, and says so. Changes nothing. Throws a `StackError` if a deploy would delete a
 * protected resource.
 */
export async function planRemoval(
  context: Context,
  { stacks, removal: rules }: MultiStackJob,
  deps: MultiStackDeps,
  stateWriter: StepStateWriter,
): Promise<Removal> {
  if (rules === undefined) return NOTHING;
  const operation = stacks[0]?.request.operation;
  const isPreview = operation === 'preview';
  const { removed, kept, former } = await findRemovedStacks(context, stacks, isPreview);
  for (const text of describeKeptStacks(kept)) context.onProgress({ kind: 'warning', text });
  for (const one of former) context.onProgress({ kind: 'warning', text: describeFormerStacks(one) });
  if (removed.length === 0) return { ...NOTHING, rules };
  const names = removed.map(({ stack }) => stack.name).join(', ');
  context.onProgress({
    kind: 'notice',
    text: `No longer in the stacks file, ${describeFate(rules)}: ${names}`,
  });
  if (!rules.dryRun) stateWriter.add({ removed: removed.map(({ key }) => key) });
  if (operation === 'delete') return { removed, plans: new Map(), rules };
  const options = { rules, isPreview };
  return { removed, plans: await planRemovedStacks(removed, options, deps.createContext), rules };
}

function describeFate({ dryRun }: RemovalRules): string {
  return dryRun ? 'so delete-removed would delete' : 'so delete-removed deletes';
}

/**
 * Runs `operate`, which handles the stacks of the file, and deletes the removed stacks: after a deploy in which every stack
 * succeeded, and before a delete, because they can use the stacks of the file.
 */
export async function withRemoval(
  { removed, plans, rules }: Removal,
  operation: string,
  deps: MultiStackDeps,
  operate: () => Promise<StackRunResults>,
): Promise<StackRunResults> {
  if (rules === undefined || removed.length === 0) return operate();
  switch (operation) {
    case 'preview':
      return new Map([...(await operate()), ...plans]);
    case 'delete': {
      const deleted = await deleteRemovedStacks(removed, rules, deps);
      return new Map([...(await operate()), ...deleted]);
    }
    default: {
      const results = await operate();
      const unfinished = [...results].filter(([, one]) => !isComplete(one)).map(([key]) => key);
      const deleted =
        unfinished.length === 0
          ? await deleteRemovedStacks(removed, rules, deps)
          : skipAll(removed, unfinished, deps);
      return new Map([...results, ...deleted]);
    }
  }
}

function isComplete(runResult: StackRunResult): boolean {
  if (runResult.kind !== 'result') return false;
  const { failure, outcome } = runResult.result;
  return failure === undefined && outcome !== 'accepted' && outcome !== 'paused';
}

function skipAll(
  removed: readonly RemovedStack[],
  because: readonly string[],
  { onStackFinished }: MultiStackDeps,
): StackRunResults {
  const runResult: StackRunResult = { kind: 'skipped', because };
  for (const { key } of removed) onStackFinished(key, runResult);
  return new Map(removed.map(({ key }) => [key, runResult]));
}
