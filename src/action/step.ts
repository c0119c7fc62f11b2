import { CancelledError, findFailureCode, oneLine, summaryOf } from '../errors/index.js';
import { findProxySecrets } from '../http/index.js';
import * as report from '../report/index.js';
import * as runner from '../runner/index.js';
import { SeenStacks } from './seen-stacks.js';
import { createStackProgress, type StackProgress } from './stack-progress.js';

/** What the main step and the post step share: secrets, log and cancellation. */
export interface Step {
  readonly secrets: report.Secrets;
  /** Parameter values of all stacks of the step, which comments must not show. */
  readonly parameterValues: report.ParameterValues;
  readonly console: runner.Console;
  /** Key of the stack in the stacks file; empty for a step with one stack. */
  readonly stackKey: string;
  /** What is known of stacks if an operation throws. */
  readonly seenStacks: SeenStacks;
  /** Keys of the stacks of which Heat has accepted a change. */
  readonly changedStacks: Set<string>;
  /** How far the stacks of a file are. */
  readonly stackProgress: StackProgress;
  /** How long GitHub has made the step wait. */
  readonly rateLimitBudget: runner.RateLimitBudget;
  /** Aborted when the workflow run is cancelled. */
  readonly signal: AbortSignal;
}

/** Runs `perform` and turns an error into a failed step: the only place that does. `interrupt` aborts when the runner cancels. */
export async function runStep(
  interrupt: AbortSignal,
  perform: (step: Step) => Promise<void>,
): Promise<{ readonly isCancelled: boolean }> {
  const secrets = report.createSecrets(runner.toolkit.registerSecret);
  findProxySecrets(runner.readRunnerEnvironment().env).forEach(secrets.add);
  const parameterValues = report.createParameterValues();
  const console = runner.openConsole(secrets.redact);
  const signal = runner.toCancelSignal(interrupt);
  const changedStacks = new Set<string>();
  const seenStacks = new SeenStacks();
  try {
    await perform({
      secrets,
      parameterValues,
      console,
      stackKey: '',
      seenStacks,
      changedStacks,
      stackProgress: createStackProgress(),
      rateLimitBudget: { waitedS: 0 },
      signal,
    });
    return { isCancelled: false };
  } catch (caught) {
    // If the run was cancelled, report the cancellation instead of the error that it caused.
    const error: unknown = signal.aborted ? signal.reason : caught;
    const { items, message } = report.errorReport(error, secrets.redact);
    const isCancelled = error instanceof CancelledError;
    items.forEach(console.print);
    // A cancelled step does not know whether a request without a response has changed anything.
    const changed = changedStacks.size > 0 || (isCancelled ? undefined : false);
    runner.publishFailure({ reason: oneLine(secrets.redact(summaryOf(error))), changed });
    console.fail(message, findFailureCode(error));
    return { isCancelled };
  }
}
