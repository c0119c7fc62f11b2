import { findUnresolved, FunctionCall, PSEUDO_CALL } from '../evaluate/values.js';
import type { ResourceNode } from '../stack/planned-stack.js';

/**
 * Whether a definition contains what Heat's preview of an update does not know: values of other resources, at any level, or the id
 * and name of a nested stack, which Heat creates anew for a preview.
 */
export function readsOthers(node: ResourceNode): boolean {
  return node.origin().reads.size > 0 || readsItsNestedStack(node);
}

function readsItsNestedStack(node: ResourceNode): boolean {
  return findUnresolved([node.properties(), node.part('metadata')]).some(
    (one) => one instanceof FunctionCall && one.name === PSEUDO_CALL,
  );
}
