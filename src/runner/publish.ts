import path from 'node:path';
import { messageOf } from '../errors/index.js';
import type { StepFailure, StepReport } from '../report/index.js';
import type { Console } from './console.js';
import type { GitHubReporter } from './github/index.js';
import { toolkit } from './toolkit.js';

/** Publishes the report: log, outputs, variables, summary, comment and deployment. Marks the step as failed last. */
export async function publish(
  stepReport: StepReport,
  workspace: string,
  console: Console,
  reporter: GitHubReporter | undefined,
): Promise<void> {
  stepReport.log.forEach(console.print);
  const { file, summary, failure, github } = stepReport;
  const fileError = file && (await writeFile(file, workspace));
  setOutputs(stepReport, fileError === undefined);
  for (const [name, text] of stepReport.variables) toolkit.exportVariable(name, text);
  if (summary !== undefined) await toolkit.addSummary(summary);
  if (github !== undefined && reporter !== undefined) {
    const { commentId, deploymentId } = await reporter.finish(
      github,
      failure === undefined && fileError === undefined ? 'success' : 'failure',
    );
    if (commentId !== undefined) toolkit.setOutput('comment-id', String(commentId));
    if (deploymentId !== undefined) toolkit.setOutput('deployment-id', String(deploymentId));
  }
  fail(console, failure, fileError);
}

function setOutputs({ outputs }: StepReport, isFileWritten: boolean): void {
  for (const [name, text] of outputs)
    if (name !== 'outputs-file' || isFileWritten) toolkit.setOutput(name, text);
}

/** Marks the step as failed if there is an error. The failure of the operation is printed last. */
function fail(console: Console, failure: StepFailure | undefined, fileError: string | undefined): void {
  if (failure !== undefined && fileError !== undefined) console.print({ kind: 'error', text: fileError });
  if (failure !== undefined) console.fail(failure.message, failure.code);
  else if (fileError !== undefined) console.fail(fileError, 'invalid-input');
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
