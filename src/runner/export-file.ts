import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Only the user of the step may read an export file, because it contains the values of hidden parameters. */
const PRIVATE = { mode: 0o600, flag: 'wx' } as const;

/** Reads and writes export files; paths are relative to `workspace`. */
export function openExportFiles(workspace: string): {
  readonly read: (file: string) => Promise<string>;
  readonly write: (file: string, text: string) => Promise<void>;
} {
  return {
    read: (file) => readFile(path.resolve(workspace, file), 'utf8'),
    write: (file, text) => replaceFile(path.resolve(workspace, file), text),
  };
}

/** Replaces the file at once, so that it is never incomplete and never readable by others. Creates its folder. */
async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const newFile = `${file}.${randomUUID()}`;
  try {
    await writeFile(newFile, text, PRIVATE);
    await rename(newFile, file);
  } catch (error) {
    await rm(newFile, { force: true });
    throw error;
  }
}
