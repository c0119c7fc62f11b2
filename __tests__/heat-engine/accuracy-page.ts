import { markdownTable } from 'markdown-table';
import { total, type KindResult, type MutationRun } from './mutation-run.js';

const HEAD = `# How accurate lint is

\`npm run test:lint\` puts one mistake at a time into valid templates, lets Heat's own engine validate each of them, and compares what
lint finds with what Heat refuses.

- **Templates**: how many templates with this mistake were compared.
- **Found**: of those that Heat refuses. Lint reports an error at the lines of the mistake, or a warning if the resource has a condition.
- **Found at another line**: also refused by Heat. Lint reports an error, but not at the lines of the mistake.
- **Found, create would fail**: Heat accepts the template, but the create of a nested stack would fail. Lint reports an error.
- **False alarms**: Heat accepts the template and could create it. Lint reports an error.`;

/** The page \`docs/lint-accuracy.md\`. */
export function accuracyPage(run: MutationRun): string {
  const kinds = [...run.kinds].toSorted(([one], [other]) => one.localeCompare(other));
  const rows = [...kinds, ['all', total(run)] as const].map(([kind, result]) => [kind, ...cells(result)]);
  const columns = [
    'Mistake',
    'Templates',
    'Refused by Heat',
    'Found',
    'Found at another line',
    'Found, create would fail',
    'False alarms',
  ];
  return `${HEAD}

${markdownTable([columns, ...rows], { align: ['l', 'r', 'r', 'r', 'r', 'r', 'r'] })}
`;
}

function cells({ mutants, refused, found, elsewhere, failsLater, falseAlarms }: KindResult): string[] {
  return [mutants, refused, found, elsewhere, failsLater, falseAlarms].map(String);
}
