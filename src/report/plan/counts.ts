import type { Plan, PlannedAction } from '../../deploy/index.js';

/** Number of changes by action. */
type Counts = Readonly<Record<PlannedAction, number>>;

const ACTIONS: readonly PlannedAction[] = ['add', 'update', 'replace', 'delete', 'unknown'];

const COUNT_LABELS: Readonly<Record<PlannedAction, string>> = {
  add: 'to add',
  update: 'to update',
  replace: 'to replace',
  delete: 'to delete',
  unknown: 'known after deploy',
};

export function planCounts(plan: Plan): Counts {
  const count = (action: PlannedAction): number =>
    plan.changes.filter((change) => change.action === action).length;
  return {
    add: count('add'),
    update: count('update'),
    replace: count('replace'),
    delete: count('delete'),
    unknown: count('unknown'),
  };
}

/** Like `planCounts`, but counts an unknown change as its worst case, for workflows that decide by the counts. */
export function worstCounts(plan: Plan): Counts {
  const changes = plan.changes.map((change) =>
    change.action === 'unknown' ? { ...change, action: change.worst ?? 'replace' } : change,
  );
  return planCounts({ ...plan, changes });
}

/** Sums the counts of several plans. */
export function allPlanCounts(plans: readonly Plan[], count = planCounts): Counts {
  const none: Counts = { add: 0, update: 0, replace: 0, delete: 0, unknown: 0 };
  return plans.map(count).reduce(
    (sum, counts) => ({
      add: sum.add + counts.add,
      update: sum.update + counts.update,
      replace: sum.replace + counts.replace,
      delete: sum.delete + counts.delete,
      unknown: sum.unknown + counts.unknown,
    }),
    none,
  );
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
