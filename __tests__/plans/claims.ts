import * as v from 'valibot';

/** What a plan says of one resource; `unknown` counts for everything below its path. */
export interface Claim {
  readonly path: string;
  readonly action: 'add' | 'update' | 'replace' | 'delete' | 'unknown';
}

/** What a preview says, as a workflow reads it. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly unchanged: number;
  readonly hasChanges: boolean;
  /** Outputs that do not agree with the plan of the same preview. */
  readonly contradictions: readonly string[];
}

const planSchema = v.object({
  changes: v.array(
    v.object({
      path: v.string(),
      action: v.picklist(['add', 'update', 'replace', 'delete', 'unknown']),
      worst: v.optional(v.string()),
    }),
  ),
  unchanged: v.number(),
  unseen: v.optional(v.array(v.object({ path: v.string(), fate: v.string() })), []),
});

/** Reads the outputs of a preview step. */
export function claimsOf(outputs: Readonly<Record<string, string>>): Claims {
  const plan = v.parse(planSchema, JSON.parse(outputs['plan'] ?? ''));
  const unseen = plan.unseen
    .filter(({ path, fate }) => fate === 'unknown' && !plan.changes.some((change) => change.path === path))
    .map(({ path }): Claim => ({ path, action: 'unknown' }));
  const contradictions = (['add', 'update', 'replace', 'delete'] as const).flatMap((action) => {
    // What is unknown counts as the worst that it may be.
    const count = plan.changes.filter((change) => (change.worst ?? change.action) === action).length;
    const told = outputs[`to-${action}`];
    return told === String(count) ? [] : [`to-${action} is ${String(told)}, and the plan lists ${count}`];
  });
  return {
    claims: [...plan.changes, ...unseen],
    unchanged: plan.unchanged,
    hasChanges: outputs['has-changes'] === 'true',
    contradictions,
  };
}
