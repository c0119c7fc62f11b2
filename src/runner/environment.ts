import { homedir } from 'node:os';

/** What the process was started in. */
export interface RunnerEnvironment {
  readonly env: NodeJS.ProcessEnv;
  readonly workingFolder: string;
  readonly homeFolder: string;
  /** Root of the checked-out repository. */
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

/**
 * Linux: `MAX_ARG_STRLEN` in linux/binfmts.h is 32 pages, with the NUL at the end; Windows: `SetEnvironmentVariable` takes 32,767
 * characters. All together may be a quarter of the stack's limit under Linux (2 MiB as a rule) and 1 MiB under macOS, and the step's
 * own environment is a part of that.
 */
export const ENVIRONMENT_LIMITS = {
  variableBytes: process.platform === 'win32' ? 32_766 : 128 * 1024 - 1,
  totalBytes: 512 * 1024,
};
