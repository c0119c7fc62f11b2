import type { StackRunResult } from '../deploy/index.js';
import type { MultiStackContext } from './multi-stack-deps.js';
import * as report from '../report/index.js';
import { publishOutputs } from '../runner/index.js';
import { toReportContext, type JobContext } from './action-context.js';
import { toMultiStackRun } from './run-stacks.js';

/**
 * Sets the outputs of a cancelled step to what it knows of its stacks. Later steps can run after a cancellation, and the summary of the post
 * step is no data. Its log, summary and comment are those of the post step.
 */
export function publishCancelledOutputs(context: JobContext, error: unknown): void {
  const { step, job } = context;
  const { multiStack, request } = job;
  if (multiStack !== undefined) {
    publishOutputs(stacksOutputs({ ...context, job: { ...job, multiStack } }, error));
    return;
  }
  const stack = 'stackName' in request ? step.seenStacks.find(request.stackName ?? '') : undefined;
  if (stack !== undefined) publishOutputs(report.stackFactOutputs(stack, step.secrets));
}

/** A stack without a request was not begun, whatever was read of it. */
function stacksOutputs(context: MultiStackContext, error: unknown): ReadonlyMap<string, string> {
  const { step, job } = context;
  const { requested, finished, removed } = step.stackProgress;
  const cancelled: StackRunResult = { kind: 'error', error, durationMs: 0 };
  const notBegun: StackRunResult = { kind: 'skipped', because: [] };
  const keys = [...job.multiStack.stacks, ...removed].map(({ key }) => key);
  const results = keys.map(
    (key) => [key, finished.get(key) ?? (requested.has(key) ? cancelled : notBegun)] as const,
  );
  const multiStackRun = toMultiStackRun(context, new Map(results), removed);
  return report.cancelledOutputs({ ...multiStackRun, durationMs: 0 }, toReportContext(context));
}
