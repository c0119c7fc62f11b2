/** Holds every workflow against our rules, and against GitHub's own schema and expressions (its language service). */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { program } from './bundle.js';
import { writeExampleRepository } from './example-repository.js';
import { ROOT } from './run.js';
import { concurrencyComplaints, workflowComplaints } from './workflow-rules.js';

const FOLDERS = ['.github/workflows', 'examples/workflows'] as const;

interface LanguageService {
  readonly validate: (
    document: unknown,
  ) => Promise<
    readonly { readonly message: string; readonly range: { readonly start: { readonly line: number } } }[]
  >;
  readonly TextDocument: {
    readonly create: (uri: string, language: string, version: number, text: string) => unknown;
  };
}

const SERVICE = `
export { validate } from '@actions/languageservice';
export { TextDocument } from 'vscode-languageserver-textdocument';
`;

const service = await languageService();
const repository = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-repository-'));
let count = 0;
try {
  await writeExampleRepository(repository);
  for (const folder of FOLDERS) count += await printComplaints(path.join(ROOT, folder), folder);
  count += await printComplaints(path.join(repository, FOLDERS[0]), 'the example repository');
} finally {
  await rm(repository, { recursive: true, force: true });
}
process.exitCode = count === 0 ? 0 : 1;

/** Prints what is wrong with the workflows of the folder, and returns how much it is. */
async function printComplaints(folder: string, title: string): Promise<number> {
  let count = 0;
  const texts = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const file = `${title}/${name}`;
    const text = await readFile(path.join(folder, name), 'utf8');
    texts.set(file, text);
    const document = service.TextDocument.create(`file:///${file}`, 'yaml', 1, text);
    const found = await service.validate(document);
    const complaints = [
      ...workflowComplaints(text),
      ...found.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`),
    ];
    for (const complaint of complaints) console.log(`${file}: ${complaint}`);
    count += complaints.length;
  }
  for (const complaint of concurrencyComplaints(texts)) {
    console.log(`${title}: ${complaint}`);
    count += 1;
  }
  return count;
}

/** Its package imports JSON in a way that Node 20 does not take, so it is bundled first. */
async function languageService(): Promise<LanguageService> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-workflows-'));
  try {
    const outfile = path.join(folder, 'service.mjs');
    const building = await rolldown({ ...program(SERVICE), cwd: ROOT, platform: 'node' });
    await building.write({ file: outfile, format: 'esm', codeSplitting: false });
    await building.close();
    return (await import(outfile)) as LanguageService;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
