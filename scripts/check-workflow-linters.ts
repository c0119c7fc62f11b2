/**
 * Runs two linters of workflows that are not on npm: zizmor (security) and actionlint (syntax, expressions). Each is installed
 * once into `.local/`. Where its installer (Python's venv, Go) is missing, that is said and is no failure: our own rules in
 * `check-workflows.ts` always run, and GitHub's runners have both installers.
 */
import { access, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { installPackages } from '../local-heat/debian.js';
import { ROOT, run } from './run.js';

interface Linter {
  readonly name: string;
  readonly version: string;
  /** Fills the folder; throws with the reason where that cannot be done on this machine. */
  readonly install: (folder: string) => Promise<void>;
  /** The program's path in that folder. */
  readonly program: string;
  readonly args: readonly string[];
}

const FOLDERS = ['.github/workflows', 'examples/workflows'];
const INSTALL_TIMEOUT_MS = 5 * 60_000;

const ZIZMOR: Linter = {
  name: 'zizmor',
  version: '1.32.0',
  install: async (folder) => {
    await installPackages(['python3-venv']);
    await mustRun('python3', ['-m', 'venv', folder]);
    await mustRun(path.join(folder, 'bin', 'pip'), ['install', '--quiet', `zizmor==${ZIZMOR.version}`]);
  },
  program: 'bin/zizmor',
  // Its other audits ask GitHub, which would need a token.
  args: ['--offline', '--no-progress', '--quiet', ...FOLDERS, 'action.yml'],
};

const ACTIONLINT: Linter = {
  name: 'actionlint',
  version: '1.7.12',
  install: async (folder) => {
    const command = `github.com/rhysd/actionlint/cmd/actionlint@v${ACTIONLINT.version}`;
    await mustRun('go', ['install', command], { GOBIN: folder });
  },
  program: 'actionlint',
  // shellcheck and pyflakes are on some machines only: the verdict must not depend on them.
  args: ['-shellcheck=', '-pyflakes=', ...(await workflowFiles())],
};

let failures = 0;
for (const linter of [ZIZMOR, ACTIONLINT]) {
  const program = await installed(linter);
  if (program === undefined) continue;
  const { code, output } = await run(program, linter.args, { quiet: true, cwd: ROOT });
  if (code !== 0) {
    failures += 1;
    console.log(`${linter.name}:\n${output}`);
  }
}
process.exitCode = failures === 0 ? 0 : 1;

/** Path of the linter's program, installed now where it is not there yet; undefined, and said, where it cannot be. */
async function installed({ name, version, install, program }: Linter): Promise<string | undefined> {
  const folder = path.join(ROOT, '.local', 'tools', `${name}-${version}`);
  const file = path.join(folder, program);
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) return file;
  try {
    await rm(folder, { recursive: true, force: true });
    await install(folder);
    return file;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    console.log(`Not run: ${name} could not be installed here (${(error as Error).message})`);
    return undefined;
  }
}

async function mustRun(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const options = { quiet: true, timeoutMs: INSTALL_TIMEOUT_MS, env: { ...process.env, ...env } };
  const { code, output } = await run(program, args, options);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}: ${output.trim()}`);
}

async function workflowFiles(): Promise<string[]> {
  const lists = await Promise.all(
    FOLDERS.map(async (folder) =>
      (await readdir(path.join(ROOT, folder))).map((name) => `${folder}/${name}`),
    ),
  );
  return lists.flat();
}
