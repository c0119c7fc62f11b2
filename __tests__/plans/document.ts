import { markdownTable } from 'markdown-table';
import type { Claim } from './claims.js';
import type { Mask } from './judge.js';
import type { JudgedRow } from './run-family.js';
import type { Fact } from './truth.js';

const SIGNS = { replace: '±', delete: '-', add: '+', update: '~', unknown: '?' } as const;

/** What a plan said, e.g. `± subnet, port; ~ server`. */
export function saidText({ serverMessage, mask }: JudgedRow): string {
  if (serverMessage === undefined) return 'the preview failed';
  const text = listText(serverMessage.claims, mask);
  return text === '' ? (serverMessage.hasChanges ? 'no resource' : 'nothing') : text;
}

/** What happened, in the same words. */
export function happenedText({ truth, mask, row }: JudgedRow): string {
  const text = listText(truth.facts, mask);
  const others = [...truth.others, ...(row.changesHidden === true ? ['a hidden value'] : [])];
  if (text !== '') return text;
  return others.length === 0 ? 'nothing' : `no resource (${others.join(', ')})`;
}

/** `right`, `unknown`, or what was wrong. */
export function verdictText({ verdict: { wrong, missed, unknown } }: JudgedRow): string {
  const problems = [...wrong, ...missed.map((one) => `missed: ${one}`)];
  if (problems.length > 0) return problems.join('<br>');
  return unknown > 0 ? `right, ${unknown} unknown` : 'right';
}

export function isRight({ verdict: { wrong, missed } }: JudgedRow): boolean {
  return wrong.length === 0 && missed.length === 0;
}

/** The line of the table by which a row is known. */
export function lineOf(judged: JudgedRow): readonly string[] {
  return [judged.row.name, saidText(judged), happenedText(judged), verdictText(judged)];
}

/** Whether the page has the row and says that its plan was right. What stood before it differs with the selection, so only that counts. */
export function isRightOn(page: string, { family, row }: JudgedRow): boolean {
  const section = page.split(`\n## ${family}\n`)[1]?.split('\n## ')[0] ?? '';
  const line = section.split('\n').find((one) => one.startsWith(`| ${row.name} |`));
  return line !== undefined && /\| right(, \d+ unknown)? \|$/.test(line);
}

function listText(all: readonly (Claim | Fact)[], mask: Mask): string {
  return (Object.keys(SIGNS) as (keyof typeof SIGNS)[])
    .flatMap((action) => {
      const counts = new Map<string, number>();
      for (const one of all) {
        if (one.action !== action) continue;
        const name = mask(one.path) || 'the whole stack';
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      const names = [...counts]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([name, count]) => (count === 1 ? name : `${name} ×${count}`));
      return names.length === 0 ? [] : [`${SIGNS[action]} ${names.map((name) => `\`${name}\``).join(', ')}`];
    })
    .join('; ');
}

/** Counts over rows. */
export interface Totals {
  readonly rows: number;
  readonly right: number;
  readonly claims: number;
  readonly wrong: number;
  readonly missed: number;
  readonly unknown: number;
}

export function totalsOf(rows: readonly JudgedRow[]): Totals {
  const sum = (count: (row: JudgedRow) => number): number => rows.reduce((all, row) => all + count(row), 0);
  return {
    rows: rows.length,
    right: rows.filter(isRight).length,
    claims: sum(({ verdict }) => verdict.claims),
    wrong: sum(({ verdict }) => verdict.wrong.length),
    missed: sum(({ verdict }) => verdict.missed.length),
    unknown: sum(({ verdict }) => verdict.unknown),
  };
}

/** What `docs/plans.md` says, made from the rows. */
export function documentText(
  rows: readonly JudgedRow[],
  families: readonly { readonly name: string; readonly about: string }[],
): string {
  const { claims, wrong, missed, unknown, right } = totalsOf(rows);
  const types = new Set(rows.flatMap(({ truth }) => truth.types)).size;
  const tables = families.map(({ name, about }) => {
    const lines = rows.filter(({ family }) => family === name).map(lineOf);
    const table = markdownTable([['Update', 'Plan', 'Deploy', 'Verdict'], ...lines], {
      alignDelimiters: false,
    });
    return `## ${name}\n\n${about}\n\n${table}`;
  });
  const share = ((100 * unknown) / Math.max(claims, 1)).toFixed(1);
  return `${HEAD}

${rows.length} updates of ${types} types of resources, ${right} plans are right. They make ${claims} statements about resources: ${wrong} are wrong, ${unknown} are unknown (${share} %), and ${missed} changes are missing.

${tables.join('\n\n')}
`;
}

const HEAD = `# Plans

A plan says what a deploy does to each resource: add, update in place, replace, delete, or nothing. \`npm run test:plans\` tests this. It creates
stacks on a small real cloud (\`npm run cloud:up\`), previews one update after the other with the built action, deploys the same update, reads the
resources from Heat before and after, and compares. It writes this page. \`npm test\` runs a selection of the rows and fails if a row differs
from this page.

Terms:

| Term | Meaning |
| :--- | :--- |
| resource | A resource at any depth that is not a nested stack. Nested stacks, groups and \`OS::Heat::Stack\` do not count; the resources in them do. |
| add, delete | Heat lists the resource only after, or only before the deploy. A resource that Heat has not started to create does not exist yet. A retained resource counts as deleted, because it leaves the stack. |
| replace | Heat lists the resource before and after, and has recorded a create in between. A nested stack that gives way to a resource of the same name is replaced as well. |
| update in place | Heat lists the resource before and after, and has recorded an update but no create. Heat also updates a resource if only its \`metadata\`, \`deletion_policy\`, \`update_policy\`, \`depends_on\` or \`description\` differs, and if a property that equals its default appears or disappears. An attachment that moves is an update with a new id. |
| unchanged | All other resources. |
| has-changes | True if and only if a resource changes, or the meaning of anything else does: tags, description, parameters, outputs, template, environment or files. The order of keys, comments and quotes do not count. |
| unknown | The plan says that it cannot know the change before the deploy, and why. An unknown change is never wrong and is counted separately. |
| \`*\` | A member of a scaling group, whose name Heat generates. |

\`+\` add, \`~\` update in place, \`±\` replace, \`-\` delete, \`?\` unknown.`;
