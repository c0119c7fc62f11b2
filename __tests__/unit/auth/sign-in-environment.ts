import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DeployError } from '../../../src/errors/index.js';
import type { SignInEnvironment } from '../../../src/auth/index.js';

/** The machine of one test: folders in a temporary folder, variables, and the reported messages. */
export interface Machine extends SignInEnvironment {
  readonly secrets: string[];
  readonly warnings: string[];
  readonly notices: string[];
  readonly folder: string;
}

/** `files` by their path below the machine's folder, in which `work`, `home` and `system` replace the real ones. */
export async function machine(
  env: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<Machine> {
  const folder = await mkdtemp(join(tmpdir(), 'sign-in-'));
  for (const name of ['work', 'home', 'system']) await mkdir(join(folder, name));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const secrets: string[] = [];
  const warnings: string[] = [];
  const notices: string[] = [];
  return {
    env,
    folder,
    workingFolder: join(folder, 'work'),
    homeFolder: join(folder, 'home'),
    systemFolder: join(folder, 'system'),
    secrets,
    warnings,
    notices,
    onSecret: (value) => secrets.push(value),
    onWarning: (message) => warnings.push(message),
    onNotice: (message) => notices.push(message),
  };
}

/** Returns the action's error that a promise is rejected with. */
export async function refusalOf(promise: Promise<unknown>): Promise<DeployError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof DeployError) return error;
  throw new Error(`expected a refusal, got ${String(error)}`, { cause: error });
}

/** Texts that PyYAML, and so the OpenStack client, reads as another value if they are not quoted. */
export const RETYPED_VALUES: readonly string[] = [
  '0123',
  '010',
  'yes',
  'No',
  '1.10',
  '12:30:45',
  '1_000',
  '0x1F',
  '1.0e+22',
];
