import type { Failure, Plan, Result, ValueChange } from '../../deploy/index.js';
import type { PublicOutput } from '../outputs/outputs.js';

type Hide = (text: string) => string;

/** Returns the names that a comment about the result always shows: the stack, its resources, their types, and the outputs. */
export function visibleNames({ stack, resources, failure, plan, outputs }: Result): string[] {
  const namedResources = [...(resources ?? []), ...(failure?.resources ?? []), ...(plan?.changes ?? [])];
  return [
    ...(stack === undefined ? [] : [stack.name]),
    ...(plan === undefined ? [] : [plan.stack.name]),
    ...namedResources.flatMap(({ path, type }) => [path, type]),
    ...(outputs ?? []).map(({ key }) => key),
  ];
}

/** Applies `hide` to every untrusted text of the result, except names and the plan's parameter values. */
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
    resources: failure.resources.map((resource) => ({ ...resource, reason: hide(resource.reason) })),
    hint: failure.hint === undefined ? undefined : hide(failure.hint),
  };
}

function hideInPlan(plan: Plan, hide: Hide): Plan {
  const hideSide = (text: string | undefined): string | undefined => (text === undefined ? text : hide(text));
  const hideInValue = ({ name, before, after }: ValueChange): ValueChange => ({
    name,
    before: hideSide(before),
    after: hideSide(after),
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
