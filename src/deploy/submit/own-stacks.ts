import type { StackSummary } from '../../heat/index.js';
import type { Context } from '../context.js';
import { isOfRepository, repositoryIdTags, toRepositoryTag, type Owner } from './ownership.js';

/**
 * Lists the stacks of this repository, also those that were deployed before it was renamed. Checks the tags of each stack: Heat's tag filter
 * only reduces the response.
 */
export async function listOwnStacks({ heat }: Pick<Context, 'heat'>, owner: Owner): Promise<StackSummary[]> {
  const listed: StackSummary[] = [];
  const tagsAny = [toRepositoryTag(owner), ...repositoryIdTags(owner)];
  for await (const stack of heat.listAllStacks({ tagsAny }))
    if (isOfRepository(stack.tags, owner)) listed.push(stack);
  return listed;
}
