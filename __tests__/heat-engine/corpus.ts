import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { RULES } from '../../src/lint/index.js';
import type { ExampleFiles } from './example-files.js';

const CORPUS = path.join('__tests__', 'lint-corpus');

export interface CorpusExample {
  readonly name: string;
  readonly files: ExampleFiles;
}

/** Reads all folders of the corpus. */
export async function readCorpus(): Promise<CorpusExample[]> {
  const folders = (await readdir(CORPUS, { withFileTypes: true })).filter((one) => one.isDirectory());
  return Promise.all(
    folders.map(async ({ name }) => ({ name, files: await readFiles(path.join(CORPUS, name)) })),
  );
}

/** The good example of every rule. */
export function goodExamples(): CorpusExample[] {
  return RULES.map(({ id, good }) => ({ name: id, files: good }));
}

async function readFiles(folder: string): Promise<ExampleFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile());
  const pairs = files.map(async ({ parentPath, name }) => {
    const file = path.join(parentPath, name);
    return [path.relative(folder, file), await readFile(file, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}
