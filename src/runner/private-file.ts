import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';

/** Only the current user may read it. */
const PRIVATE = 0o600;

/**
 * Writes a file that only the current user can read, also if it was there before and others could, and creates its folder. Leaves the mode of
 * what is no file, such as `/dev/stdout`.
 */
export async function writePrivateFile(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(file, 'w', PRIVATE);
  try {
    if ((await handle.stat()).isFile()) await handle.chmod(PRIVATE);
    await handle.writeFile(content);
  } finally {
    await handle.close();
  }
}
