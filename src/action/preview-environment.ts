import { InputError, messageOf } from '../errors/index.js';
import * as report from '../report/index.js';
import * as runner from '../runner/index.js';
import type { ActionContext } from './action-context.js';
import { createPullRequestStateReader } from './operation-context.js';

type PullRequestContext = Pick<ActionContext, 'step' | 'job' | 'run'>;

/** An answer of GitHub that is not older than this counts as of now: a deploy that does not wait asks once. */
const ASK_AGAIN_AFTER_MS = 10_000;

/**
 * Returns `assertPullRequestIsOpen` for the step: asked at its start, and again right before each change, because a deploy can wait for another
 * one meanwhile, or for the stacks that it needs.
 */
export function createPullRequestGuard(context: PullRequestContext): () => Promise<void> {
  let askedAtMs = -Infinity;
  return async () => {
    if (runner.clock.now() - askedAtMs < ASK_AGAIN_AFTER_MS) return;
    await assertPullRequestIsOpen(context);
    askedAtMs = runner.clock.now();
  };
}

/**
 * Throws an `InputError` unless the pull request of a preview environment is open: prune would delete a stack that is
 * deployed for a closed one. The event says what was true when it happened, and a run can wait long for its turn or for an approval, or
 * be repeated; so GitHub is asked. If GitHub cannot be asked, the event has to do, and the log says so.
 */
async function assertPullRequestIsOpen(context: PullRequestContext): Promise<void> {
  const { step, job, run } = context;
  if (job.previewEnvironments === 'none') return;
  const finding = await checkPullRequest(context);
  if (finding === undefined) return;
  const { problem, isCertain } = finding;
  // True if the pull request was open when the event happened.
  const wasOpen = run?.pullRequestState === 'open';
  if (isCertain || !wasOpen) throw new InputError([{ input: 'preview-environment', problem }]);
  const text = `The pull request was open at the event of this workflow run; whether it still is, is unknown: preview-environment ${problem}`;
  step.console.print(report.commandOutputLine(step.secrets.redact(text)));
}

interface Finding {
  /** Continues "preview-environment …". */
  readonly problem: string;
  /** False if GitHub did not say whether the pull request is open. */
  readonly isCertain: boolean;
}

async function checkPullRequest(context: PullRequestContext): Promise<Finding | undefined> {
  const { step, run } = context;
  const number = run?.pullRequest;
  if (run === undefined || number === undefined)
    return { problem: 'requires a pull request', isCertain: true };
  const getState = createPullRequestStateReader(context);
  const question = `whether pull request #${number} is open`;
  const uncertain = (problem: string): Finding => ({ problem, isCertain: false });
  if (getState === undefined) return uncertain(`requires github-token: the event does not say ${question}`);
  try {
    switch (await getState(number)) {
      case 'open':
        return undefined;
      case 'closed':
        return {
          problem: `cannot be used for pull request #${number}, which is closed: prune would delete the stack`,
          isCertain: true,
        };
      case 'unknown':
        return uncertain(
          `requires a pull request: #${number} does not exist in ${run.repository}, or the token cannot read it (${PERMISSION})`,
        );
    }
  } catch (error) {
    step.signal.throwIfAborted();
    return uncertain(`could not check ${question}: ${messageOf(error)}`);
  }
}

const PERMISSION = 'the job needs "permissions: pull-requests: read"';
