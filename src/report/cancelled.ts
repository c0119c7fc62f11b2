import { code } from './markdown.js';

/** What a step is about: a stack by its name, or those of a file by the file's. */
export type Noun = 'stack' | 'stacks of';

/** A step that did not come to its own end, as its post step tells of it. */
export interface Interrupted {
  readonly noun: Noun;
  readonly name: string;
  /** Whether the workflow run was cancelled; else the step crashed, or was killed without a signal. */
  readonly isCancelled: boolean;
  /** What became of the stack, or of each, a line for each. */
  readonly text: string;
}

/** Why the step has no result. */
export function interruptedHeadline({ isCancelled }: Interrupted): string {
  return isCancelled ? 'The workflow run was cancelled' : 'The step ended without a result';
}

/** The summary of such a step. */
export function interruptedSummary(about: Interrupted): string {
  const { noun, name, text } = about;
  const title = `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${code(name)}`;
  const headline = interruptedHeadline(about);
  const lines = text.split('\n').map(code);
  const body = lines.length === 1 ? lines.join('') : lines.map((line) => `- ${line}`).join('\n');
  return `### 🛑 ${title}: ${headline.charAt(0).toLowerCase()}${headline.slice(1)}\n\n${body}\n`;
}
