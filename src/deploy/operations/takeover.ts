import type { Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import { findMarkedPullRequest, findOtherRepositories, type TagRequest } from '../submit/ownership.js';

type Owned = Pick<Stack, 'name' | 'tags'>;

/**
 * Returns warnings about a deploy to a stack that, by its tags, belongs to another repository or to another pull request: with the same
 * name in the same project, each deploy replaces what the other one has deployed. None with `own: false`, which changes no owner.
 */
export function describeTakeover(
  owner: Context['owner'],
  { own, previewEnvironment }: Omit<TagRequest, 'tags'>,
  { name, tags }: Owned,
): string[] {
  if (!own || owner === undefined) return [];
  const others = findOtherRepositories(tags, owner);
  if (others.length > 0)
    return [
      `Stack ${name} was deployed from ${others.join(', ')}: a deploy replaces its template and makes it a stack of this repository. ` +
        'If both repositories use this name by mistake, change stack-name or the project.',
    ];
  const [before, after] = [findMarkedPullRequest(tags), owner.pullRequest];
  if (!previewEnvironment || before === undefined || before === after) return [];
  return [
    `Stack ${name} is the preview environment of pull request #${before}: a deploy makes it the one of #${after ?? ''}, and prune then keeps it ` +
      `when #${before} is closed. Put the number into stack-name, so that each pull request has a stack of its own.`,
  ];
}

/** Warns that a delete is about to delete a stack of another repository. */
export function warnOfOtherOwner({ owner, onProgress }: Context, { name, tags }: Owned): void {
  const others = owner === undefined ? [] : findOtherRepositories(tags, owner);
  if (others.length === 0) return;
  const text = `Stack ${name} was deployed from ${others.join(', ')}, not from this repository`;
  onProgress({ kind: 'warning', text });
}
