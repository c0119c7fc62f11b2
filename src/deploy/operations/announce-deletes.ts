import { messageOf } from '../../errors/index.js';
import { parseHeatTime } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { PruneRequest } from '../request.js';
import type { DeletionNotice, PrunedStack } from '../result.js';
import { readHeatTime } from '../submit/mutations.js';

/**
 * How long before a delete its pull request is notified. More than a day, because GitHub starts scheduled workflows late: with a
 * nightly `prune`, at least one run notifies before the run that deletes.
 */
const NOTICE_MS = 36 * 3_600_000;

/**
 * Writes into each pull request which of its stacks `prune` deletes within a day, and updates the comment once they are deleted
 * or deployed again. A dry run only lists what it would write. A failure of GitHub is a warning.
 */
export async function announceDeletes(
  context: Context,
  { dryRun }: Pick<PruneRequest, 'dryRun'>,
  pruned: readonly PrunedStack[],
): Promise<void> {
  const notices = collectNotices(pruned, readHeatTime(context) + NOTICE_MS);
  const urgent = [...notices].filter(([, { upcoming }]) => upcoming.length > 0);
  for (const [pullRequest, { upcoming }] of urgent) announceInLog(context, dryRun, pullRequest, upcoming);
  if (dryRun) return;
  const { writeDeletionNotice } = context;
  if (writeDeletionNotice === undefined) {
    if (urgent.length > 0) context.onProgress({ kind: 'notice', text: describeMissingToken(urgent) });
    return;
  }
  await writeNotices(context, writeDeletionNotice, notices);
}

/** Returns what to write per pull request. Leaves out pull requests with a failed delete, whose comment stays true. */
function collectNotices(
  pruned: readonly PrunedStack[],
  horizonMs: number,
): ReadonlyMap<number, DeletionNotice> {
  const byPullRequest = new Map<number, PrunedStack[]>();
  for (const stack of pruned)
    if (stack.pullRequest !== undefined)
      byPullRequest.set(stack.pullRequest, [...(byPullRequest.get(stack.pullRequest) ?? []), stack]);
  const isUpcoming = ({ result, deletesAt }: PrunedStack): boolean =>
    result === 'kept' && deletesAt !== undefined && parseHeatTime(deletesAt) <= horizonMs;
  return new Map(
    [...byPullRequest]
      .filter(([, stacks]) => stacks.every(({ result }) => result !== 'failed'))
      .map(([pullRequest, stacks]) => [
        pullRequest,
        {
          upcoming: stacks.filter(isUpcoming),
          deleted: stacks.filter(({ result }) => result === 'deleted'),
        },
      ]),
  );
}

function announceInLog(
  { onProgress }: Context,
  dryRun: boolean,
  pullRequest: number,
  upcoming: readonly PrunedStack[],
): void {
  for (const { name, deletesAt = '', deletesBecause = '' } of upcoming) {
    const text = `${name}: to be deleted after ${deletesAt} (${deletesBecause})`;
    const comment = dryRun ? `; without dry-run, pull request #${pullRequest} gets a comment` : '';
    onProgress({ kind: 'fact', text: `${text}${comment}` });
  }
}

function describeMissingToken(urgent: readonly (readonly [number, DeletionNotice])[]): string {
  const names = urgent.map(([pullRequest, { upcoming }]) => {
    const stacks = upcoming.map(({ name, deletesAt = '' }) => `${name} after ${deletesAt}`);
    return `${stacks.join(', ')} (pull request #${pullRequest})`;
  });
  return `prune deletes ${names.join('; ')}, and no pull request says so: github-token is not set`;
}

async function writeNotices(
  { signal, onProgress }: Context,
  write: NonNullable<Context['writeDeletionNotice']>,
  notices: ReadonlyMap<number, DeletionNotice>,
): Promise<void> {
  const failures = new Map<string, string[]>();
  for (const [pullRequest, notice] of notices) {
    try {
      await write(pullRequest, notice);
    } catch (error) {
      signal.throwIfAborted();
      const message = messageOf(error);
      failures.set(message, [...(failures.get(message) ?? []), `#${pullRequest}`]);
    }
  }
  for (const [message, pullRequests] of failures) {
    const text = `The comment about upcoming deletes could not be written to pull request ${pullRequests.join(', ')}: ${message}`;
    onProgress({ kind: 'warning', text });
  }
}
