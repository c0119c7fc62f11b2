import { toRemovedKey } from '../deploy/index.js';
import type { Job } from '../inputs/index.js';
import * as report from '../report/index.js';
import type { ActionContext } from './action-context.js';

/** Adds the file of `plan-file` to the report, if a plan was made: also if the deploy was refused afterwards. */
export function withPlanFile(
  stepReport: report.StepReport,
  { step, job, plans }: ActionContext,
): report.StepReport {
  const path = job.reporting.planFile;
  const collected = collectPlans(job, plans);
  if (path === undefined || collected.length === 0) return stepReport;
  const outputs = new Map([...stepReport.outputs, ['plan-file', path]]);
  return { ...stepReport, outputs, planFile: report.planFile(path, collected, step.secrets) };
}

/** Returns the plans in the order of the stacks file, then those of the stacks that are no longer in it. */
function collectPlans({ multiStack }: Job, plans: ActionContext['plans']): report.CollectedPlan[] {
  if (multiStack === undefined) return [...plans.values()].map((plan) => ({ ...plan, key: undefined }));
  const { stacks } = multiStack;
  const names = new Set(stacks.map(({ request }) => request.stackName));
  const keys = new Set(stacks.map(({ key }) => key));
  const removed = [...plans].filter(([name]) => !names.has(name));
  return [
    ...stacks.flatMap(({ key, request }) => {
      const plan = plans.get(request.stackName);
      return plan === undefined ? [] : [{ ...plan, key }];
    }),
    ...removed.map(([name, plan]) => ({ ...plan, key: toRemovedKey(name, keys) })),
  ];
}
