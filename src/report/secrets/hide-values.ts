import type { Drift, Plan, Result, RetainedResource } from '../../deploy/index.js';
import { mapDriftTexts, mapFailureTexts, mapPlanTexts, type MapText } from './map-texts.js';
import type { PublicOutput } from '../outputs/outputs.js';

/** Returns the names that a comment about the result always shows: the stack, its resources, their types, and the outputs. */
export function visibleNames({
  stack,
  resources,
  failure,
  plan,
  drift,
  outputs,
  retained,
}: Result): string[] {
  const namedResources = [
    ...(resources ?? []),
    ...(failure?.resources ?? []),
    ...(plan?.changes ?? []),
    ...(drift?.resources ?? []),
    ...(retained ?? []),
  ];
  return [
    ...(stack === undefined ? [] : [stack.name]),
    ...(plan === undefined ? [] : [plan.stack.name]),
    ...namedResources.flatMap(({ path, type }) => [path, type]),
    ...(outputs ?? []).map(({ key }) => key),
  ];
}

/** Applies `hide` to every untrusted text of the result, except names and the plan's parameter values. */
export function hideInResult(result: Result, hide: MapText): Result {
  const { table, failure, plan, retained } = result;
  return {
    ...result,
    ...(table === undefined ? {} : { table: { ...table, rows: table.rows.map((row) => row.map(hide)) } }),
    ...(retained === undefined ? {} : { retained: retained.map((one) => hideId(one, hide)) }),
    ...(failure === undefined ? {} : { failure: mapFailureTexts(failure, hide) }),
    ...(plan === undefined ? {} : { plan: hideInPlan(plan, hide) }),
  };
}

/** The id can be a value of the user: that of `external_id`. */
function hideId(retained: RetainedResource, hide: MapText): RetainedResource {
  return { ...retained, physicalId: hide(retained.physicalId) };
}

/** Applies `hide` to the values of the drift, and to the reasons why resources could not be compared. */
export function hideInDrift(drift: Drift, hide: MapText): Drift {
  return mapDriftTexts(drift, { text: hide, name: (name) => name });
}

export function hideInOutputs(outputs: readonly PublicOutput[], hide: MapText): PublicOutput[] {
  return outputs.map((output) => ({
    ...output,
    text: hide(output.text),
    error: output.error === undefined ? undefined : hide(output.error),
  }));
}

/** Parameter values are hidden by name; the other names are visible. */
function hideInPlan(plan: Plan, hide: MapText): Plan {
  const hidden = mapPlanTexts(plan, { text: hide, name: (name) => name });
  return { ...hidden, parameters: plan.parameters, unseen: plan.unseen };
}
