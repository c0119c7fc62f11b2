import type { Stack } from '../../heat/index.js';
import type { Files } from '../context.js';
import { isCommitTag } from '../ownership.js';
import type { Wanted } from '../request.js';
import { hashedFiles, planHash } from './plan-hash.js';

/** The hash of a plan: of all that was asked for, and of what is deployed; `deployed`: template, files and what no preview shows. */
export function requestHash(
  request: Wanted,
  files: Files,
  tags: readonly string[],
  stack: Stack | undefined,
  deployed: unknown,
): string {
  const { keepExisting, clearParameters, converge, disableRollback } = request;
  return planHash({
    stack: [request.stackName, stack?.id],
    deployedTemplate: deployed,
    deployedParameters: stack?.parameters ?? {},
    ...hashedFiles(files),
    options: {
      keepExisting,
      clearParameters,
      converge,
      disableRollback,
      // The plan of a pull request is approved for the commit that merges it.
      tags: tags.filter((tag) => !isCommitTag(tag)).sort(),
    },
  });
}
