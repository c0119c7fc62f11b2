import { homedir, tmpdir } from 'node:os';

export interface RunnerEnvironment {
  readonly env: NodeJS.ProcessEnv;
  readonly workingFolder: string;
  readonly homeFolder: string;
  /** `GITHUB_WORKSPACE`, or the working folder outside of a workflow. */
  readonly workspace: string;
}

export function readRunnerEnvironment(): RunnerEnvironment {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? '';
  return {
    env: process.env,
    workingFolder: process.cwd(),
    homeFolder: homedir(),
    workspace: workspace === '' ? process.cwd() : workspace,
  };
}

/** Returns the folder for temporary files, which the runner deletes at the end of the job. */
export function findTemporaryFolder(): string {
  const folder = process.env['RUNNER_TEMP'] ?? '';
  return folder === '' ? tmpdir() : folder;
}

/**
 * Limits of a process environment. One variable: on Linux, `MAX_ARG_STRLEN` in linux/binfmts.h is 32 pages, including the final NUL;
 * on Windows, `SetEnvironmentVariable` takes 32,767 characters. All variables together: a quarter of the process's stack limit on
 * Linux (usually 2 MiB) and 1 MiB on macOS, including the step's existing environment.
 */
export const ENVIRONMENT_LIMITS = {
  variableBytes: process.platform === 'win32' ? 32_766 : 128 * 1024 - 1,
  totalBytes: 512 * 1024,
};
