import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { ROOT } from './run.js';

const PACKAGE = v.object({ name: v.string(), license: v.string() });
/** The package that a bundled file belongs to: the innermost, where packages are nested. */
const FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** Name, licence and its text of every package that these files (paths in the repository) belong to. */
export async function licenceTexts(files: readonly string[]): Promise<string> {
  const folders = new Set(files.flatMap((file) => FOLDER.exec(file) ?? []));
  const texts = await Promise.all([...folders].sort().map(licenceText));
  return texts.join('\n\n');
}

async function licenceText(folder: string): Promise<string> {
  const root = path.join(ROOT, folder);
  const { name, license } = v.parse(
    PACKAGE,
    JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')),
  );
  const file = (await readdir(root)).sort().find((entry) => /^(licen[cs]e|copying)(\.|-|$)/i.test(entry));
  const text = file === undefined ? '' : await readFile(path.join(root, file), 'utf8');
  return `${name}\n${license}\n${text.replaceAll('\r\n', '\n').trimEnd()}\n`;
}
