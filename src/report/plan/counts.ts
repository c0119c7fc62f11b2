import type { Plan, PlannedAction } from '../../deploy/index.js';

type Counts = Readonly<Record<PlannedAction, number>>;

const ACTIONS: readonly PlannedAction[] = ['add', 'update', 'replace', 'delete', 'unknown'];

const COUNT_LABELS: Readonly<Record<PlannedAction, string>> = {
  add: 'to add',
  update: 'to update',
  replace: 'to replace',
  delete: 'to delete',
  unknown: 'known after deploy',
};

/** Counts the changes of one plan, or of several together. */
export function planCounts({ changes }: Pick<Plan, 'changes'>): Counts {
  const count = (action: PlannedAction): number => changes.filter((one) => one.action === action).length;
  return {
    add: count('add'),
    update: count('update'),
    replace: count('replace'),
    delete: count('delete'),
    unknown: count('unknown'),
  };
}

/** Like `planCounts`, but counts an unknown change as its worst case, for workflows that decide by the counts. */
export function worstCounts({ changes }: Pick<Plan, 'changes'>): Counts {
  return planCounts({
    changes: changes.map((change) =>
      change.action === 'unknown' ? { ...change, action: change.worst ?? 'replace' } : change,
    ),
  });
}

/** True if the plan contains visible changes. */
export function planHasChanges({ kind, changes, outputs, parameters, definition }: Plan): boolean {
  return [changes, outputs, parameters, definition].some((part) => part.length > 0) || kind !== 'update';
}

/** Returns e.g. `2 to add, 1 to replace, 5 unchanged`. */
export function planLine(plan: Plan): string {
  return countsLine(planCounts(plan), plan.unchanged);
}

/** Like `planLine`, from counts. */
export function countsLine(counts: Counts, unchanged: number): string {
  const parts = ACTIONS.flatMap((action) =>
    counts[action] === 0 ? [] : [`${counts[action]} ${COUNT_LABELS[action]}`],
  );
  const sum = parts.length === 0 ? ['no resource changes'] : parts;
  return [...sum, ...(unchanged === 0 ? [] : [`${unchanged} unchanged`])].join(', ');
}
