import path from 'node:path';
import { messageOf } from '../errors/index.js';
import type { StepReport } from '../report/index.js';
import type { Console } from './console.js';
import type { GitHubReporter } from './github/index.js';
import { toolkit } from './toolkit.js';

/** Publishes everything that is known, tells GitHub, and only then ends the step red if it must. */
export async function publish(
  publication: StepReport,
  workspace: string,
  console: Console,
  reports: GitHubReporter | undefined,
): Promise<void> {
  publication.log.forEach(console.print);
  const { file, summary, failure, github } = publication;
  const unwritten = file && (await writeOutputsFile(file, workspace));
  setOutputs(publication, unwritten === undefined);
  for (const [name, text] of publication.variables) toolkit.exportVariable(name, text);
  if (summary !== undefined) await toolkit.addSummary(summary);
  if (github !== undefined && reports !== undefined) {
    const { commentId, deploymentId } = await reports.finish(github);
    if (commentId !== undefined) toolkit.setOutput('comment-id', String(commentId));
    if (deploymentId !== undefined) toolkit.setOutput('deployment-id', String(deploymentId));
  }
  fail(console, failure, unwritten);
}

function setOutputs({ outputs }: StepReport, isFileWritten: boolean): void {
  for (const [name, text] of outputs)
    if (name !== 'outputs-file' || isFileWritten) toolkit.setOutput(name, text);
}

/** Ends the step red where either of them is there; the failure of the operation has the last word. */
function fail(console: Console, failure: string | undefined, unwritten: string | undefined): void {
  if (failure !== undefined && unwritten !== undefined) console.print({ kind: 'error', text: unwritten });
  const last = failure ?? unwritten;
  if (last !== undefined) console.fail(last);
}

/** Why the file could not be written: an error of the step, but none that keeps the rest from being published. */
async function writeOutputsFile(
  file: NonNullable<StepReport['file']>,
  workspace: string,
): Promise<string | undefined> {
  try {
    await toolkit.writeFile(path.resolve(workspace, file.path), file.text);
    return undefined;
  } catch (error) {
    return (
      `Could not write outputs-file ${file.path}: ${messageOf(error)}\n` +
      'Next: Name a file in a folder of the workspace that the step may write; everything else is published as usual.'
    );
  }
}
