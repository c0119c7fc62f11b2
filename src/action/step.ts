import { CancelledError, findFailureCode } from '../errors/index.js';
import * as report from '../report/index.js';
import * as runner from '../runner/index.js';

/** What the main step and the post step share: secrets, log and cancellation. */
export interface Step {
  readonly secrets: report.Secrets;
  /** Parameter values of all stacks of the step, which comments must not show. */
  readonly parameterValues: report.ParameterValues;
  readonly console: runner.Console;
  /** Aborted when the workflow run is cancelled. */
  readonly signal: AbortSignal;
}

/** Runs `perform` and turns an error into a failed step: the only place that does. `interrupt` aborts when the runner cancels. */
export async function runStep(
  interrupt: AbortSignal,
  perform: (step: Step) => Promise<void>,
): Promise<{ readonly isCancelled: boolean }> {
  const secrets = report.createSecrets(runner.toolkit.registerSecret);
  const parameterValues = report.createParameterValues();
  const console = runner.openConsole(secrets.redact);
  const signal = runner.toCancelSignal(interrupt);
  try {
    await perform({ secrets, parameterValues, console, signal });
    return { isCancelled: false };
  } catch (caught) {
    // If the run was cancelled, report the cancellation instead of the error that it caused.
    const error: unknown = signal.aborted ? signal.reason : caught;
    const { items, message } = report.errorReport(error, secrets.redact);
    items.forEach(console.print);
    console.fail(message, findFailureCode(error));
    return { isCancelled: error instanceof CancelledError };
  }
}
