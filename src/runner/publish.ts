import path from 'node:path';
import type { Publication } from '../report/index.js';
import type { Console } from './console.js';
import type { GitHubReports } from './github/index.js';
import { toolkit } from './toolkit.js';

/** Publishes everything that is known, tells GitHub, and only then ends the step red if it must. */
export async function publish(
  publication: Publication,
  workspace: string,
  console: Console,
  reports: GitHubReports | undefined,
): Promise<void> {
  publication.log.forEach(console.print);
  for (const [name, text] of publication.outputs) toolkit.setOutput(name, text);
  for (const [name, text] of publication.variables) toolkit.exportVariable(name, text);
  const { file, summary, failure, github } = publication;
  if (file !== undefined) await toolkit.writeFile(path.resolve(workspace, file.path), file.text);
  if (summary !== undefined) await toolkit.addSummary(summary);
  if (github !== undefined && reports !== undefined) {
    const { commentId, deploymentId } = await reports.end(github);
    if (commentId !== undefined) toolkit.setOutput('comment-id', String(commentId));
    if (deploymentId !== undefined) toolkit.setOutput('deployment-id', String(deploymentId));
  }
  if (failure !== undefined) console.fail(failure);
}
