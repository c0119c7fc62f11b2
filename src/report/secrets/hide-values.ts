import type { Failure, Plan, Result, ValueChange } from '../../deploy/index.js';
import type { PublicOutput } from '../outputs/outputs.js';

type Hide = (text: string) => string;

/** Returns the names that a comment about the result shows in any case: of the stack, its resources, types and outputs. */
export function visibleNames({ stack, resources, failure, plan, outputs }: Result): string[] {
  const named = [...(resources ?? []), ...(failure?.resources ?? []), ...(plan?.changes ?? [])];
  return [
    ...(stack === undefined ? [] : [stack.name]),
    ...(plan === undefined ? [] : [plan.stack.name]),
    ...named.flatMap(({ path, type }) => [path, type]),
    ...(outputs ?? []).map(({ key }) => key),
  ];
}

/** The result with `hide` applied to every text of others in it, but for names, and for the values that the plan lists by parameter. */
export function hideInResult(result: Result, hide: Hide): Result {
  const { table, failure, plan } = result;
  return {
    ...result,
    ...(table === undefined ? {} : { table: { ...table, rows: table.rows.map((row) => row.map(hide)) } }),
    ...(failure === undefined ? {} : { failure: hideInFailure(failure, hide) }),
    ...(plan === undefined ? {} : { plan: hideInPlan(plan, hide) }),
  };
}

export function hideInOutputs(outputs: readonly PublicOutput[], hide: Hide): PublicOutput[] {
  return outputs.map((output) => ({
    ...output,
    text: hide(output.text),
    error: output.error === undefined ? undefined : hide(output.error),
  }));
}

function hideInFailure(failure: Failure, hide: Hide): Failure {
  return {
    ...failure,
    summary: hide(failure.summary),
    reason: hide(failure.reason),
    resources: failure.resources.map((one) => ({ ...one, reason: hide(one.reason) })),
    hint: failure.hint === undefined ? undefined : hide(failure.hint),
  };
}

function hideInPlan(plan: Plan, hide: Hide): Plan {
  const side = (text: string | undefined): string | undefined => (text === undefined ? text : hide(text));
  const hideInValue = ({ name, before, after }: ValueChange): ValueChange => ({
    name,
    before: side(before),
    after: side(after),
  });
  return {
    ...plan,
    changes: plan.changes.map((change) => ({
      ...change,
      values: change.values.map(hideInValue),
      notes: change.notes.map(hide),
    })),
    outputs: plan.outputs.map(hideInValue),
    definition: plan.definition.map(hideInValue),
    files: plan.files.map((file) => ({ ...file, diff: hide(file.diff) })),
    warnings: plan.warnings.map(hide),
  };
}
