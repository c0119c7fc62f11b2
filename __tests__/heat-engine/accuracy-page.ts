import { markdownTable } from 'markdown-table';
import { total, type KindResult, type MutationRun } from './mutation-run.js';

const HEAD = `# How exact lint is

Heat's own engine judges the same files: \`npm run test:lint\` seeds one mistake at a time into valid templates, and compares
what lint finds with what Heat refuses. Found means: an error at the line of the mistake, or a warning where the resource has a
condition.`;

/** The page \`docs/lint-accuracy.md\`. */
export function accuracyPage(run: MutationRun): string {
  const kinds = [...run.kinds].toSorted(([one], [other]) => one.localeCompare(other));
  const rows = [...kinds, ['all', total(run)] as const].map(([kind, result]) => [kind, ...cells(result)]);
  const columns = [
    'Mistake',
    'Mutants',
    'Refused by Heat',
    'Found',
    'Found at another line',
    'Found before a create that fails',
    'False alarms',
  ];
  return `${HEAD}

${markdownTable([columns, ...rows], { align: ['l', 'r', 'r', 'r', 'r', 'r', 'r'] })}
`;
}

function cells({ mutants, refused, found, elsewhere, failsLater, falseAlarms }: KindResult): string[] {
  return [mutants, refused, found, elsewhere, failsLater, falseAlarms].map(String);
}
