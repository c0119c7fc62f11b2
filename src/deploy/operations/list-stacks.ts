import type { StackSummary } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { ReadRequest } from '../request.js';
import type { Table } from '../result.js';
import { findDeployedCommit } from '../submit/deployed-commit.js';
import { isCommitTag } from '../submit/ownership.js';

/** As Git and GitHub shorten a commit. */
const SHORT_SHA_CHARACTERS = 7;

/** Returns the stacks of the project that have all `tags` of the request: every field as `data`, what a reader looks for as a table. */
export async function listStacks(
  { heat }: Pick<Context, 'heat'>,
  { tags }: Pick<ReadRequest, 'tags'>,
): Promise<{ readonly data: unknown; readonly table: Table }> {
  const stacks: StackSummary[] = [];
  for await (const stack of heat.listAllStacks(tags === undefined ? {} : { tags })) stacks.push(stack);
  return { data: stacks.map(toData), table: toTable(stacks) };
}

function toData(stack: StackSummary): Readonly<Record<string, unknown>> {
  return {
    id: stack.id,
    name: stack.name,
    status: stack.state,
    status_reason: stack.statusReason,
    creation_time: stack.creationTime ?? null,
    updated_time: stack.updatedTime ?? null,
    tags: stack.tags,
  };
}

/**
 * Leaves out ids and shortens commits: the summary of a job is about 900 pixels wide, and a row with both is wider. The tags come
 * last, because only they are of any length.
 */
function toTable(stacks: readonly StackSummary[]): Table {
  return {
    title: 'Stacks',
    columns: ['name', 'status', 'last change', 'commit', 'tags'],
    rows: stacks.map((stack) => [
      stack.name,
      stack.state,
      stack.updatedTime ?? stack.creationTime ?? '',
      commitText(stack),
      stack.tags.filter((tag) => !isCommitTag(tag)).join(', '),
    ]),
  };
}

/** Returns e.g. `4b825dc`, or `4b825dc (rolled-back)` if it is not the commit that runs. */
function commitText({ tags, state: status }: StackSummary): string {
  const commit = findDeployedCommit({ tags, status }, undefined);
  if (commit === undefined) return '';
  const sha = commit.sha.slice(0, SHORT_SHA_CHARACTERS);
  return commit.state === 'deployed' ? sha : `${sha} (${commit.state})`;
}
