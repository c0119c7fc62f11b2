import { randomUUID } from 'node:crypto';
import { RequestError } from '../../../errors/index.js';
import type { NewStack, ResourceChanges, StackChange, StackPreview, StackRef } from '../../../heat/index.js';
import type { Context } from '../../context.js';
import type { Bundle } from '../../../template/index.js';

/**
 * Returns Heat's preview of an update, with nested stacks if possible. The request is repeated without them if Heat
 * fails because
 * - a nested stack is added inside another one: an untyped 400 (`format_stack_resource` in heat/engine/api.py);
 * - the stack and its preview together exceed the maximum number of resources: Heat counts both
 *   (`_validate_nested_resources` in heat/engine/resources/stack_resource.py). An update that is really too
 *   large is then rejected again.
 */
export async function fetchPreview(
  heat: Context['heat'],
  ref: StackRef,
  change: StackChange,
  keepExisting: boolean,
): Promise<ResourceChanges> {
  const ask = (showNested: boolean): Promise<ResourceChanges> =>
    keepExisting
      ? heat.previewPatch(ref, change, { showNested })
      : heat.previewUpdate(ref, change, { showNested });
  try {
    return await ask(true);
  } catch (error) {
    if (!isPreviewFailure(error) && !isLimitExceeded(error)) throw error;
    return ask(false);
  }
}

const UNTYPED: ReadonlySet<string | undefined> = new Set([undefined, 'HTTPBadRequest', 'TypeError']);

/** True if Heat failed to make a preview, which is not an error of the files. */
export function isPreviewFailure(error: unknown): boolean {
  return error instanceof RequestError && error.status === 400 && UNTYPED.has(error.type);
}

/** True if the request exceeds, or seems to exceed, a limit that the operator has set. */
export function isLimitExceeded(error: unknown): boolean {
  return error instanceof RequestError && error.status === 400 && error.type === 'RequestLimitExceeded';
}

/** Heat allows 255 characters in a name; this leaves space for a UUID. */
const NAME_CHARACTERS = 200;

/**
 * Returns Heat's preview of a create that replaces an existing stack. Uses a temporary name, because Heat does not
 * preview a stack under a name that is in use.
 */
export function previewUnderTemporaryName(heat: Context['heat'], stack: NewStack): Promise<StackPreview> {
  return heat.previewStack({ ...stack, name: `${stack.name.slice(0, NAME_CHARACTERS)}-${randomUUID()}` });
}

const OWN_NAME = /\b(OS::stack_name|AWS::StackName)\b/;

/** True if a file refers to the stack's name: a preview under a temporary name may then differ from the deploy. */
export function dependsOnStackName({ template = '', files }: Bundle): boolean {
  return [template, ...Object.values(files)].some((text) => OWN_NAME.test(text));
}
