import path from 'node:path';
import type { LogItem, Publication } from '../report/index.js';
import { toolkit } from './toolkit.js';

/** Prints what the report has made safe; `redact` has the last word on every line. */
export function printItem(item: LogItem, redact: (text: string) => string): void {
  switch (item.kind) {
    case 'group':
      toolkit.openGroup(redact(item.title));
      return;
    case 'end-group':
      toolkit.closeGroup();
      return;
    case 'line':
      toolkit.print(redact(item.text));
      return;
    case 'notice':
    case 'warning':
    case 'error':
      toolkit.annotate({ kind: item.kind, text: redact(item.text), place: item.place });
  }
}

/** Publishes everything that is known, and only then ends the step red if it must. */
export async function publish(
  publication: Publication,
  workspace: string,
  redact: (text: string) => string,
): Promise<void> {
  for (const item of publication.log) printItem(item, redact);
  for (const [name, text] of publication.outputs) toolkit.setOutput(name, text);
  for (const [name, text] of publication.variables) toolkit.exportVariable(name, text);
  const { file, summary, failure } = publication;
  if (file !== undefined) await toolkit.writeFile(path.resolve(workspace, file.path), file.text);
  if (summary !== undefined) await toolkit.addSummary(summary);
  if (failure !== undefined) toolkit.fail(redact(failure));
}
