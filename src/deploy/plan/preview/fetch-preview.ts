import { randomUUID } from 'node:crypto';
import { RequestError } from '../../../errors/index.js';
import type { NewStack, ResourceChanges, StackChange, StackPreview, StackRef } from '../../../heat/index.js';
import type { Context, DeployFiles } from '../../context.js';

/**
 * Heat's preview of an update, nested stacks included where Heat can. It cannot, and is asked without them, where
 * - a nested stack is added inside of another one: an untyped 400 (`format_stack_resource` in heat/engine/api.py);
 * - the stack and its preview together have more resources than one stack may have: Heat counts both
 *   (`_validate_nested_resources` in heat/engine/resources/stack_resource.py). An update that is really too large is refused again.
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

/** Heat allows a name 255 characters. */
const NAME_CHARACTERS = 200;

/** Heat's preview of a create in place of a stack that is still there: Heat previews none under a name that is taken. */
export function previewUnderTemporaryName(heat: Context['heat'], stack: NewStack): Promise<StackPreview> {
  return heat.previewStack({ ...stack, name: `${stack.name.slice(0, NAME_CHARACTERS)}-${randomUUID()}` });
}

const OWN_NAME = /\b(OS::stack_name|AWS::StackName)\b/;

/** Whether the name of the stack may make a difference: a preview under another one is no certain word then. */
export function dependsOnStackName({ template = '', files }: DeployFiles): boolean {
  return [template, ...Object.values(files)].some((text) => OWN_NAME.test(text));
}
