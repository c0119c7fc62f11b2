import path from 'node:path';
import { messageOf } from '../errors/index.js';
import type { StepFailure, StepReport } from '../report/index.js';
import type { Console } from './console.js';
import type { GitHubReporter, IssueWriter } from './github/index.js';
import { setFailureReason, toolkit } from './toolkit.js';

/** Where a report is published. */
export interface PublishTargets {
  readonly workspace: string;
  readonly console: Console;
  readonly reporter?: GitHubReporter | undefined;
  readonly writeIssue?: IssueWriter | undefined;
}

/** Publishes the report: log, outputs, variables, summary, comment, deployment and issue. Marks the step as failed last. */
export async function publish(
  stepReport: StepReport,
  { workspace, console, reporter, writeIssue }: PublishTargets,
): Promise<void> {
  stepReport.log.forEach(console.print);
  const { summary, failure, github, issue } = stepReport;
  const errors = new Map(await writeFiles(stepReport, workspace));
  attempt(errors, OUTPUTS, () => {
    setOutputs(stepReport, errors);
  });
  attempt(errors, 'the variables of export-outputs', () => {
    for (const [name, text] of stepReport.variables) toolkit.exportVariable(name, text);
  });
  if (summary !== undefined) await publishSummary(summary, console);
  if (github !== undefined && reporter !== undefined) {
    const result = failure === undefined && errors.size === 0 ? 'success' : 'failure';
    const { commentId, deploymentId } = await reporter.finish(github, result);
    attempt(errors, OUTPUTS, () => {
      if (commentId !== undefined) toolkit.setOutput('comment-id', String(commentId));
      if (deploymentId !== undefined) toolkit.setOutput('deployment-id', String(deploymentId));
    });
  }
  const written = issue === undefined ? undefined : await writeIssue?.(issue);
  if (written !== undefined) {
    console.print({ kind: 'line', text: written.text });
    attempt(errors, OUTPUTS, () => {
      toolkit.setOutput('issue-number', String(written.number));
    });
  }
  fail(console, failure, [...errors.values()]);
}

const OUTPUTS = 'the outputs of the step';

/** Calls `write`, and adds its error to `errors`: the step fails, but everything else is still published. */
function attempt(errors: Map<string, string>, subject: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const text =
      `Could not write ${subject}: ${messageOf(error)}\n` +
      'Next: Check that the job can write the files of the runner, in particular in a container. Everything else was published.';
    errors.set(subject, text);
  }
}

/** Adds to the job summary. A failure is a warning: the summary only informs. */
export async function publishSummary(markdown: string, console: Pick<Console, 'warn'>): Promise<void> {
  try {
    await toolkit.addSummary(markdown);
  } catch (error) {
    console.warn(`The job summary could not be written: ${messageOf(error)}`);
  }
}

/** Writes the files, and returns an error text for each that cannot be written, by the input that names it. */
async function writeFiles(
  { file, planFile }: StepReport,
  workspace: string,
): Promise<ReadonlyMap<string, string>> {
  const errors = new Map<string, string>();
  for (const one of [file, planFile]) {
    if (one === undefined) continue;
    const error = await writeFile(one, workspace);
    if (error !== undefined) errors.set(one.input ?? 'outputs-file', error);
  }
  return errors;
}

/** The output of a file has the name of its input. */
function setOutputs({ outputs }: StepReport, errors: ReadonlyMap<string, string>): void {
  for (const [name, text] of outputs) if (!errors.has(name)) toolkit.setOutput(name, text);
}

/** Marks the step as failed if there is an error. The failure of the operation is printed last. */
function fail(console: Console, failure: StepFailure | undefined, fileErrors: readonly string[]): void {
  const [last, ...others] = fileErrors.toReversed();
  const printed = failure === undefined ? others : fileErrors;
  for (const text of printed) console.print({ kind: 'error', text });
  if (failure !== undefined) console.fail(failure.message, failure.code);
  else if (last !== undefined) {
    const [reason = ''] = last.split('\n');
    setFailureReason(reason);
    console.fail(last, 'invalid-input');
  }
}

/** Returns the error text if the file cannot be written: the step fails, but everything else is still published. */
async function writeFile(
  { input = 'outputs-file', path: file, text }: NonNullable<StepReport['file']>,
  workspace: string,
): Promise<string | undefined> {
  try {
    await toolkit.writeFile(path.resolve(workspace, file), text);
    return undefined;
  } catch (error) {
    return (
      `Could not write ${input} ${file}: ${messageOf(error)}\n` +
      `Next: Set ${input} to a file in a writable folder of the workspace. Everything else was published.`
    );
  }
}
