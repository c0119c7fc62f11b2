import { code } from './markdown.js';

/** The summary of a run that was cancelled: what became of the stack. */
export function cancelledSummary(stackName: string, said: string): string {
  return `### 🛑 Stack ${code(stackName)}: the run was cancelled\n\n${code(said)}\n`;
}
