import path from 'node:path';
import type { Publication } from '../report/index.js';
import type { Console } from './console.js';
import { toolkit } from './toolkit.js';

/** Publishes everything that is known, and only then ends the step red if it must. */
export async function publish(publication: Publication, workspace: string, console: Console): Promise<void> {
  publication.log.forEach(console.print);
  for (const [name, text] of publication.outputs) toolkit.setOutput(name, text);
  for (const [name, text] of publication.variables) toolkit.exportVariable(name, text);
  const { file, summary, failure } = publication;
  if (file !== undefined) await toolkit.writeFile(path.resolve(workspace, file.path), file.text);
  if (summary !== undefined) await toolkit.addSummary(summary);
  if (failure !== undefined) console.fail(failure);
}
