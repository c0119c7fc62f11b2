/**
 * Writes the tables of README.md from action.yml: inputs by the groups that its `## …` comments name, and outputs; and the
 * table of providers in its guide from the code. A missing description is an error; `--check` only says whether the tables
 * are what they should be.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { markdownTable } from 'markdown-table';
import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { PROVIDER_PROFILES, type ProviderProfile } from '../src/auth/settings/provider-profiles.js';
import { ROOT } from './run.js';

interface Entry {
  readonly name: string;
  readonly group: string;
  readonly description: string;
  readonly fallback: string;
}

const action = parseDocument(await readFile(path.join(ROOT, 'action.yml'), 'utf8'));
await update('README.md', 'action.yml', (text) =>
  withTable(withTable(text, 'inputs', 'action.yml', inputTables()), 'outputs', 'action.yml', outputTable()),
);
await update('docs/guides/providers.md', 'the code', (text) =>
  withTable(text, 'providers', 'the code', providerTable()),
);

async function update(name: string, source: string, withTables: (text: string) => string): Promise<void> {
  const file = path.join(ROOT, name);
  const text = await readFile(file, 'utf8');
  const written = withTables(text);
  if (!process.argv.includes('--check')) await writeFile(file, written);
  else if (written !== text) {
    console.error(`${name} does not say what ${source} says: run "npm run readme".`);
    process.exitCode = 1;
  }
}

function providerTable(): string {
  const rows = Object.entries<ProviderProfile>(PROVIDER_PROFILES).map(
    ([name, { title, authUrl, regions, dashboardUrl = '' }]) => [
      `\`${name}\``,
      title,
      `\`${authUrl}\``,
      regions.length === 0 ? 'see the catalog' : regions.map((region) => `\`${region}\``).join(', '),
      dashboardUrl === '' ? '' : `<${dashboardUrl}>`,
    ],
  );
  return tableText(['`provider`', 'Cloud', '`auth-url`', 'Regions', 'Dashboard'], rows);
}

function inputTables(): string {
  const inputs = entries('inputs');
  const groups = [...new Set(inputs.map(({ group }) => group))];
  return groups
    .map((group) => {
      const rows = inputs
        .filter((input) => input.group === group)
        .map(({ name, description, fallback }) => [
          `\`${name}\``,
          fallback === '' ? '' : `\`${fallback}\``,
          description,
        ]);
      return `#### ${group}\n\n${tableText(['Input', 'Default', 'Meaning'], rows)}`;
    })
    .join('\n\n');
}

function outputTable(): string {
  const rows = entries('outputs').map(({ name, description }) => [`\`${name}\``, description]);
  return tableText(['Output', 'Meaning'], rows);
}

function entries(section: 'inputs' | 'outputs'): Entry[] {
  const map = action.get(section);
  if (!isMap(map)) throw new Error(`action.yml has no ${section}`);
  let group = groupIn(map.commentBefore) ?? '';
  return map.items.map((pair) => {
    const key = pair.key;
    const value = pair.value as YAMLMap | null;
    if (!isScalar(key)) throw new Error(`action.yml: a name in ${section} is no text`);
    group = groupIn(key.commentBefore) ?? group;
    const description = textOf(value, 'description');
    if (description === '') throw new Error(`action.yml: ${section}.${String(key.value)} has no description`);
    return { name: String(key.value), group, description, fallback: textOf(value, 'default') };
  });
}

function groupIn(comment: string | null | undefined): string | undefined {
  return /^#\s*(.+)$/m.exec(comment ?? '')?.[1];
}

function textOf(map: YAMLMap | null, key: string): string {
  const value = map?.get(key);
  return typeof value === 'string' ? value.trim() : '';
}

function tableText(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')));
  return markdownTable([[...columns], ...cells], { alignDelimiters: true });
}

function withTable(text: string, name: string, source: string, table: string): string {
  const pattern = new RegExp(`(<!-- ${name}: from ${source} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!pattern.test(text)) throw new Error(`There is no place for the table of ${name}`);
  return text.replace(pattern, (_all, start: string, end: string) => `${start}\n${table}\n\n${end}`);
}
