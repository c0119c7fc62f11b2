/** Writes the table of known failures of docs/guides/troubleshooting.md from the catalogue. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownTable } from 'markdown-table';
import { findAdvice, KNOWN_FAILURES } from '../src/deploy/result/known-failures/catalogue.js';
import { ROOT } from './run.js';

const PAGE = path.join(ROOT, 'docs', 'guides', 'troubleshooting.md');
const [BEGIN, END] = ['<!-- failures -->', '<!-- /failures -->'];

/** Returns the page with the table as the catalogue has it. */
export function withFailureTable(page: string): string {
  const [before = '', rest = ''] = page.split(BEGIN);
  const [, after = ''] = rest.split(END);
  return `${before}${BEGIN}\n\n${failureTable()}\n\n${END}${after}`;
}

function failureTable(): string {
  const rows = KNOWN_FAILURES.map(({ title, example, types }) => {
    const type = types === undefined ? undefined : 'OS::Neutron::Port';
    const site = {
      type,
      physicalId: undefined,
      findProperty: () => undefined,
      findResource: () => undefined,
    };
    const advice = findAdvice(example, site);
    return [title, `\`${example}\``, advice?.hint ?? ''].map((cell) => cell.replaceAll('|', '\\|'));
  });
  return markdownTable([['Failure', 'The service says, for example', 'Next'], ...rows]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await writeFile(PAGE, withFailureTable(await readFile(PAGE, 'utf8')));
