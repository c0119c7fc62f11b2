import { markdownTable } from 'markdown-table';
import { POLICIES } from './row.js';
import { SCENES } from './scenes.js';
import type { JudgedRow } from './table.js';

/** Writes `docs/cancellation.md` from the table. */
export function documentText(rows: readonly JudgedRow[], isWhole: boolean): string {
  const cells = SCENES.map((scene) => [
    scene,
    ...POLICIES.map((policy) => counts(rows.filter((row) => row.scene === scene && row.policy === policy))),
  ]);
  const table = markdownTable([['Cancelled', ...POLICIES.map((policy) => `\`${policy}\``)], ...cells], {
    alignDelimiters: true,
  });
  const broken = rows.filter((row) => row.broken.length > 0).length;
  return `${HEAD}

${rows.length} rows${isWhole ? '' : ' (those that `npm test` runs)'}, ${broken === 0 ? 'and none breaks a promise' : `${broken} of which break a promise`}.

${table}
`;
}

const HEAD = `# Cancellation

What becomes of a stack when the workflow run is cancelled does not depend on the moment. \`npm run test:cancel\` proves it: it starts the
built action behind a proxy in front of the real Keystone and Heat, counts the requests of a run, and then cancels one run at each of
them as the runner does (SIGINT, then SIGTERM, then SIGKILL):

- before the server hears of the request,
- after the server has acted, before its answer comes,
- in the pause after the answer, and
- in the pause before the request is repeated.

Each row then runs the post step with each \`on-cancel\` and compares what is left in Heat with what the post step did and said. It never
deploys, it never touches what the step did not ask for, and its words are what Heat shows. \`npm test\` runs the rows that differ in kind.
A cell says what the post step found or did, and in how many rows. [The guide](guides/cancelled-runs.md) says what each \`on-cancel\` means.`;

function counts(rows: readonly JudgedRow[]): string {
  const byOutcome = new Map<string, number>();
  for (const { outcome } of rows) byOutcome.set(outcome, (byOutcome.get(outcome) ?? 0) + 1);
  const sorted = [...byOutcome].sort(
    ([left, one], [right, other]) => other - one || left.localeCompare(right),
  );
  return sorted.length === 0 ? '–' : sorted.map(([outcome, count]) => `${outcome} ${count}`).join('; ');
}
