import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import path from 'node:path';

/** On Windows, `bash` in these folders starts WSL, a separate system with its own files and programs. */
const WSL = /\\(System32|WindowsApps)\\?$/i;
/** Git for Windows installs bash here, which `shell: bash` of a workflow uses, but does not always add it to the PATH. */
const GIT_BASH = 'C:\\Program Files\\Git\\bin';

export interface BashSearch {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
}

/** Returns the path of the bash that `shell: bash` of a workflow uses; `undefined` if there is none. */
export async function findBash(
  { env, platform }: BashSearch = { env: process.env, platform: process.platform },
): Promise<string | undefined> {
  for (const folder of listSearchFolders(env, platform)) {
    const file = path.join(folder, platform === 'win32' ? 'bash.exe' : 'bash');
    if (await isExecutableFile(file)) return file;
  }
  return undefined;
}

function listSearchFolders(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const isWindows = platform === 'win32';
  const text = (isWindows ? (env['Path'] ?? env['PATH']) : env['PATH']) ?? '';
  const folders = text.split(isWindows ? ';' : ':').filter((folder) => path.isAbsolute(folder) || isWindows);
  return isWindows ? [...folders.filter((folder) => folder !== '' && !WSL.test(folder)), GIT_BASH] : folders;
}

async function isExecutableFile(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
