import { code } from './markdown.js';

/** What a step is about: a stack by its name, or those of a file by the file's. */
export type Noun = 'stack' | 'stacks of';

/** The summary of a run that was cancelled: what became of the stack, or of each, a line for each. */
export function cancelledSummary(stackName: string, said: string, noun: Noun = 'stack'): string {
  const title = `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${code(stackName)}`;
  const lines = said.split('\n').map(code);
  const text = lines.length === 1 ? lines.join('') : lines.map((line) => `- ${line}`).join('\n');
  return `### 🛑 ${title}: the workflow run was cancelled\n\n${text}\n`;
}
