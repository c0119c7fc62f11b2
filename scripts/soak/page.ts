import type { Sample } from './cloud.js';
import { TOLERANCE } from './verdict.js';

/** What a soak writes at its end. */
export interface SoakResults {
  readonly seed: number;
  readonly deploys: number;
  readonly minutes: number;
  /** How many of each kind. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Deploys during which the soak was paused from outside: their end is not judged. */
  readonly unjudged: number;
  readonly leaks: readonly string[];
  readonly samples: readonly Pick<Sample, 'deploys' | 'heat' | 'keystone'>[];
}

/** The section of `docs/reliability.md`. */
export function soakSection({
  seed,
  deploys,
  minutes,
  kinds,
  unjudged,
  leaks,
  samples,
}: SoakResults): string {
  const listed = Object.entries(kinds).map(([kind, count]) => `${kind} ${count}`);
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a soak without samples proves nothing');
  return `\`npm run soak\` makes ${deploys} deploys in ${minutes} minutes, seed ${seed}, each a process of its own as a runner starts it, with its
post step, against one Keystone and Heat: ${listed.join(', ')}. ${unjudged === 0 ? '' : `The end of ${unjudged} was not judged, because the run was paused. `}After each one it compares exit code and outputs with what
they must be, and looks for files and processes that were left behind. Every 50 deploys it measures Keystone and Heat; at the
end it deletes all stacks, runs Heat's own clean-up, and counts the rows of every table and the trusts.

${leaks.length === 0 ? 'Nothing was left behind, and nothing grew.' : `It found:\n\n${leaks.map((leak) => `- ${leak}`).join('\n')}`}

| | Memory of Heat | Files | Threads | Memory of Keystone | Files | Threads |
| :- | -: | -: | -: | -: | -: | -: |
| after ${first.deploys} deploys | ${held(first)} |
| after ${last.deploys} deploys | ${held(last)} |
| may grow by, in a straight line | ${limits()} |`;
}

function held({ heat, keystone }: Pick<Sample, 'heat' | 'keystone'>): string {
  return [heat, keystone].map(cells).join(' | ');
}

function limits(): string {
  return [TOLERANCE.heat, TOLERANCE.keystone].map(cells).join(' | ');
}

function cells({ memoryKb, files, threads }: Sample['heat']): string {
  return `${Math.round(memoryKb / 1000)} MB | ${files} | ${threads}`;
}
