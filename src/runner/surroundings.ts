import { homedir } from 'node:os';

/** What the process was started in. */
export interface RunnerSurroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly workingFolder: string;
  readonly homeFolder: string;
  /** Root of the checked-out repository. */
  readonly workspace: string;
}

export function surroundings(): RunnerSurroundings {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? '';
  return {
    env: process.env,
    workingFolder: process.cwd(),
    homeFolder: homedir(),
    workspace: workspace === '' ? process.cwd() : workspace,
  };
}
