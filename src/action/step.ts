import { CancelledError } from '../errors/index.js';
import * as report from '../report/index.js';
import * as runner from '../runner/index.js';

/** What the step and its post step stand on alike: the log, the secrets, the runner's signals. */
export interface Step {
  readonly secrets: report.Secrets;
  /** Of every stack of the step, for what a comment may not show. */
  readonly parameterValues: report.ParameterValues;
  readonly console: runner.Console;
  /** Aborted when the workflow run is cancelled. */
  readonly signal: AbortSignal;
}

/** Runs a step to its end; `interrupt` aborts when the runner cancels. Only here an error becomes a red step. */
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
    // Whatever a cancellation breaks off, the cancellation is what is told.
    const error: unknown = signal.aborted ? signal.reason : caught;
    const { items, message } = report.errorReport(error, secrets.redact);
    items.forEach(console.print);
    console.fail(message);
    return { isCancelled: error instanceof CancelledError };
  }
}
