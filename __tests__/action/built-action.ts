/** The built action, for the tests of one file: copied before the tests; their stacks are deleted after them. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import { BUILT_ACTION } from '../../scripts/action-step.js';
import { connectHeat } from '../../src/library/connect-heat.js';
import { localCloud, runAction, uniqueName, type ActionEnding, type ActionRun } from './run-action.js';

/** Outside of the repository, so that a missing file is noticed. */
const folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-action-'));
await cp(path.dirname(BUILT_ACTION), folder, { recursive: true });
/** The entry file, for tests that start the process themselves. */
export const BUILT = path.join(folder, path.basename(BUILT_ACTION));
const names: string[] = [];

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  if (names.length > 0) await deleteStacks();
});

export function runBuilt(run: ActionRun): Promise<ActionEnding> {
  return runAction(BUILT, run);
}

/** Returns a unique name for a stack, or a unique prefix for all stacks of a file. */
export function newStack(what: string): string {
  const name = uniqueName(what);
  names.push(name);
  return name;
}

/** Returns the stack's status, or an empty text if it does not exist. */
export async function statusOf(stack: string): Promise<string> {
  const { outputs } = await runBuilt({ with: { operation: 'show', 'stack-name': stack } });
  return outputs['stack-status'] ?? '';
}

/**
 * Deletes the stacks of this file that exist by now. Sends the requests to Heat itself and does not wait for the end: a step would
 * take a second.
 */
export async function deleteStacks(): Promise<void> {
  const { heat, close } = await connectHeat({}, { env: await localCloud() });
  const left = [];
  for await (const { name, ref, state } of heat.listAllStacks()) {
    const isOurs = names.some((beginning) => name.startsWith(beginning));
    // A second delete would begin anew.
    if (isOurs && state !== 'DELETE_IN_PROGRESS') left.push(ref);
  }
  for (const ref of left) await heat.deleteStack(ref);
  await close();
}
