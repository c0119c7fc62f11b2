import { readJob, type Job, type MultiStackJob } from '../../../../src/inputs/index.js';
import { mistakesOf, textOf, type Given } from '../mistakes-of.js';

/** Returns the job of a step with this stacks file. */
export function job(text: string, given: Given = {}): Job {
  const all: Given = { stacks: 'deploy/stacks.yaml', ...given };
  return readJob({ get: (name) => textOf(all, name), onSecret: () => undefined, readFile: () => text });
}

export function several(text: string, given: Given = {}): MultiStackJob {
  const read = job(text, given).multiStack;
  if (read === undefined) throw new Error('no stacks were read');
  return read;
}

/** Returns the issues in a file, each with its line and column. */
export const issues = (text: string, given: Given = {}): string[] =>
  mistakesOf(() => job(text, given)).map(({ input, problem, location }) =>
    location === undefined ? `${input}: ${problem}` : `${location.line}:${location.column} ${problem}`,
  );
