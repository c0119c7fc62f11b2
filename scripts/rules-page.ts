import { markdownTable } from 'markdown-table';
import { LEVELS, RULES, type Example, type Rule } from '../src/lint/index.js';

const GROUPS: readonly { readonly digit: string; readonly title: string }[] = [
  { digit: '0', title: 'Files and YAML' },
  { digit: '1', title: 'Structure' },
  { digit: '2', title: 'Functions and references' },
  { digit: '3', title: 'Resources' },
  { digit: '4', title: 'Environments' },
  { digit: '5', title: 'Advice' },
];

/** Returns the page with a table of all rules, and a section for each, between its two comments. */
export function withRules(page: string): string {
  const pattern = /(<!-- rules: from src\/lint\/rules -->\n)[\s\S]*?(<!-- \/rules -->)/;
  if (!pattern.test(page)) throw new Error('docs/lint.md has no place for the rules');
  return page.replace(pattern, (_all, start: string, end: string) => `${start}\n${rulesText()}\n\n${end}`);
}

function rulesText(): string {
  const counts = LEVELS.map(
    (level) => `${RULES.filter((rule) => rule.level === level).length} of level ${level}`,
  );
  const sections = GROUPS.flatMap(({ digit, title }) => {
    const rules = RULES.filter(({ id }) => id[2] === digit);
    return rules.length === 0 ? [] : [`## ${title}`, ruleTable(rules), ...rules.map(ruleSection)];
  });
  return [`${RULES.length} rules: ${counts.join(', ')}.`, ...sections].join('\n\n');
}

function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, name, level, summary }) => [
    `[${id}](#${anchorOf(id, name)})`,
    `\`${name}\``,
    level,
    summary.replaceAll('|', '\\|'),
  ]);
  return markdownTable([['Rule', 'Name', 'Level', 'What must be so'], ...rows], { alignDelimiters: false });
}

/** GitHub's anchor of a rule's heading; the reports link to it. */
function anchorOf(id: string, name: string): string {
  return `${id.toLowerCase()}-${name}`;
}

function ruleSection({ id, name, level, summary, reason, bad, good }: Rule): string {
  return [
    `### ${id} ${name}`,
    `${summary} Level: ${level}.`,
    reason,
    'Bad:',
    exampleText(bad),
    'Good:',
    exampleText(good),
  ].join('\n\n');
}

function exampleText(example: Example): string {
  const files = Object.entries(example);
  return files
    .map(([name, text]) => {
      const language = /\.(ya?ml|template)$/.test(name) ? 'yaml' : 'text';
      const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
      const fence = '`'.repeat(Math.max(3, longest + 1));
      const block = `${fence}${language}\n${shorten(text.replace(/\n$/, ''))}\n${fence}`;
      return files.length === 1 ? block : `\`${name}\`:\n\n${block}`;
    })
    .join('\n\n');
}

/** An example of a long file shows where it begins. */
function shorten(text: string): string {
  const lines = text.split('\n');
  return lines.length <= 100 ? text : [...lines.slice(0, 3), `… ${lines.length - 3} more lines`].join('\n');
}
