import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import path from 'node:path';

/** Under Windows `bash` of these folders is WSL's: another system, with other files and programs. */
const WSL = /\\(System32|WindowsApps)\\?$/i;
/** Where Git for Windows puts its own, which `shell: bash` of a workflow means, but does not always put on the PATH. */
const GIT_BASH = 'C:\\Program Files\\Git\\bin';

/** What decides where bash is looked for. */
export interface BashSearch {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
}

/** Returns the path of bash as `shell: bash` of a workflow finds it; `undefined` where there is none. */
export async function findBash(
  { env, platform }: BashSearch = { env: process.env, platform: process.platform },
): Promise<string | undefined> {
  for (const folder of listFolders(env, platform)) {
    const file = path.join(folder, platform === 'win32' ? 'bash.exe' : 'bash');
    if (await isProgram(file)) return file;
  }
  return undefined;
}

function listFolders(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const isWindows = platform === 'win32';
  const text = (isWindows ? (env['Path'] ?? env['PATH']) : env['PATH']) ?? '';
  const folders = text.split(isWindows ? ';' : ':').filter((folder) => path.isAbsolute(folder) || isWindows);
  return isWindows ? [...folders.filter((folder) => folder !== '' && !WSL.test(folder)), GIT_BASH] : folders;
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
