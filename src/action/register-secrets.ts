import { bundle } from '../template/index.js';
import type { ActionContext } from './action-context.js';

/**
 * Registers the values of hidden parameters, and collects those of all others, for a step that sends no files: what Heat says about the
 * stack can contain them, and GitHub masks nothing in a comment. Downloads nothing. Never fails: files that are missing or invalid by
 * now must not prevent the cleanup.
 */
export async function registerSecretsOfFiles({
  job: { files, multiStack },
  runnerEnvironment,
}: ActionContext): Promise<void> {
  const fetchUrl = (): Promise<never> => Promise.reject(new Error('Not downloaded'));
  const { stacks = [], sharedParameters = {} } = multiStack ?? {};
  for (const options of [files, ...stacks.map((stack) => stack.files)]) {
    if (options === undefined) continue;
    const parameters = { ...sharedParameters, ...options.parameters };
    await bundle({ ...options, ...runnerEnvironment, parameters, fetchUrl }).catch(() => undefined);
  }
}
