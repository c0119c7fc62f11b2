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

When a workflow run is cancelled, the result for the stack does not depend on the moment. \`npm run test:cancel\` proves this. It starts the
built action behind a proxy in front of a real Keystone and Heat, counts the requests of a run, and then cancels one run at each
request as the runner does (SIGINT, then SIGTERM, then SIGKILL):

- before the server receives the request,
- after the server has acted and before its response arrives,
- in the pause after the response, and
- in the pause before the request is repeated.

Each row then runs the post step with each \`on-cancel\`, and compares the stack in Heat with what the post step did and reported. The post step never
deploys, never touches what the step did not request, and reports what Heat shows. \`npm test\` runs a selection of different rows.
A cell says what the post step found or did, and in how many rows. [The guide](guides/cancelled-runs.md) says what each \`on-cancel\` means.`;

function counts(rows: readonly JudgedRow[]): string {
  const byOutcome = new Map<string, number>();
  for (const { outcome } of rows) byOutcome.set(outcome, (byOutcome.get(outcome) ?? 0) + 1);
  const sorted = [...byOutcome].sort(
    ([left, one], [right, other]) => other - one || left.localeCompare(right),
  );
  return sorted.length === 0 ? '–' : sorted.map(([outcome, count]) => `${outcome} ${count}`).join('; ');
}
