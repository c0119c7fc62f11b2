import { messageOf } from '../../errors/index.js';
import type { Context } from '../context.js';
import {
  COMMIT_PREFIX,
  findMarkedPullRequest,
  isCommitTag,
  isPreviewTag,
  type Owner,
} from '../submit/ownership.js';

/** What the reason depends on: who deploys, and how to compare two commits. */
export type HistoryContext = Pick<Context, 'signal' | 'hasCommit'> & { readonly owner: Owner };

/**
 * Returns why `delete-removed` keeps a stack that was deployed from this stacks file and is not in it; `undefined` if it may delete
 * it. A file of another state of the repository proves nothing: that of a pull request, of another branch, or of an older commit whose
 * workflow is run again. Anything that cannot be proven counts as such. A preview shows what a deploy after the merge deletes.
 */
export async function explainKept(
  context: HistoryContext,
  tags: readonly string[],
  isPreview: boolean,
): Promise<string | undefined> {
  const { pullRequest } = context.owner;
  if (tags.some(isPreviewTag)) return explainPreview(findMarkedPullRequest(tags), pullRequest);
  if (!isPreview && pullRequest !== undefined)
    return `this workflow run is of pull request #${pullRequest}, and the stack is not its preview environment`;
  return explainCheckout(context.owner) ?? explainHistory(context, tags);
}

/** Returns why the stacks file is not that of the workflow run's commit: the workflow can check out another branch (`ref`). */
function explainCheckout({ sha, headSha, stacksFile }: Owner): string | undefined {
  const commit = stacksFile?.commit;
  if (commit === undefined || sha === '' || commit === sha || commit === headSha) return undefined;
  return `the stacks file is of commit ${commit}, which is checked out, and this workflow run is of commit ${sha}`;
}

function explainPreview(marked: number | undefined, pullRequest: number | undefined): string | undefined {
  if (marked === undefined) return 'its tags name several pull requests';
  return marked === pullRequest
    ? undefined
    : `it is the preview environment of pull request #${marked}, which prune deletes`;
}

/** Returns why the commit of this workflow run is not known to be newer than the one that deployed the stack. */
async function explainHistory(
  { owner, signal, hasCommit }: HistoryContext,
  tags: readonly string[],
): Promise<string | undefined> {
  const [commit, ...otherCommits] = tags.filter(isCommitTag).map((tag) => tag.slice(COMMIT_PREFIX.length));
  // Neither this run nor the deploy of the stack was in a workflow: no commit to compare.
  const isOutsideWorkflows = commit === undefined && owner.sha === '';
  if (isOutsideWorkflows || (commit === owner.sha && otherCommits.length === 0)) return undefined;
  if (commit === undefined || otherCommits.length > 0)
    return 'its tags do not name the commit that it was deployed from';
  if (owner.sha === '') return 'the commit of this workflow run is unknown (GITHUB_SHA is not set)';
  const unknown = `it is unknown whether the commit of this workflow run contains ${commit}, from which it was deployed`;
  if (hasCommit === undefined) return `${unknown} (github-token is not set)`;
  try {
    return (await hasCommit(commit))
      ? undefined
      : `it was deployed from commit ${commit}, which is not in the history of this workflow run's commit`;
  } catch (error) {
    signal.throwIfAborted();
    return `${unknown} (${messageOf(error)})`;
  }
}
