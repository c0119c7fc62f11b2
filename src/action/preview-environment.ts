import { InputError, messageOf } from '../errors/index.js';
import type { ActionContext } from './action-context.js';
import { createPullRequestStateReader } from './operation-context.js';

type PullRequestContext = Pick<ActionContext, 'step' | 'job' | 'run'>;

/**
 * Throws an `InputError` unless the pull request of a preview environment is open: prune would delete a stack that is
 * deployed for a closed one. Asks GitHub if the event does not contain the state, or if it is old because the run is a repeated one.
 */
export async function assertPullRequestIsOpen(context: PullRequestContext): Promise<void> {
  const { job, run } = context;
  if (job.previewEnvironments === 'none' || (wasOpen(run) && run?.isRepeated !== true)) return;
  const problem = await findProblem(context);
  if (problem !== undefined) throw new InputError([{ input: 'preview-environment', problem }]);
}

/** True if the pull request was open when the event happened. */
function wasOpen(run: ActionContext['run']): boolean {
  return run?.pullRequestState === 'open';
}

async function findProblem(context: PullRequestContext): Promise<string | undefined> {
  const { step, run } = context;
  const number = run?.pullRequest;
  const getState = createPullRequestStateReader(context);
  if (run === undefined || number === undefined) return 'requires a pull request';
  const question = `whether pull request #${number} is open`;
  // Without the permission to ask, the event of a repeated run has to do.
  const unlessWasOpen = (problem: string): string | undefined => (wasOpen(run) ? undefined : problem);
  if (getState === undefined)
    return unlessWasOpen(`requires github-token: the event does not say ${question}`);
  try {
    switch (await getState(number)) {
      case 'open':
        return undefined;
      case 'closed':
        return `cannot be used for pull request #${number}, which is closed: prune would delete the stack`;
      case 'unknown':
        return unlessWasOpen(
          `requires a pull request: #${number} does not exist in ${run.repository}, or the token cannot read it (${PERMISSION})`,
        );
    }
  } catch (error) {
    step.signal.throwIfAborted();
    return unlessWasOpen(`could not check ${question}: ${messageOf(error)}`);
  }
}

const PERMISSION = 'the job needs "permissions: pull-requests: read"';
