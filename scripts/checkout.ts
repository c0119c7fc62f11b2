import { cp } from 'node:fs/promises';
import path from 'node:path';
import { ROOT, run } from './run.js';

/** Makes a checkout as a runner has it: what is committed, with the bundle as it is now. */
export async function makeCheckout(folder: string, repository: string): Promise<void> {
  const { code, output } = await run('git', ['clone', '--quiet', ROOT, folder], { quiet: true });
  if (code !== 0) throw new Error(`The repository cannot be cloned: ${output}`);
  // A runner takes the repository's name from there.
  const origin = ['remote', 'set-url', 'origin', `https://github.com/${repository}`];
  await run('git', origin, { quiet: true, cwd: folder });
  for (const part of ['dist', 'action.yml', 'examples', '.github/workflows'])
    await cp(path.join(ROOT, part), path.join(folder, part), { recursive: true });
}
