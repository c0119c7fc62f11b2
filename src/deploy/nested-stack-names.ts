/**
 * Heat names a nested stack `<name of its parent>-<resource>-<12 characters>`: `physical_resource_name` in
 * heat/engine/resource.py. A preview shows a stack that does not exist yet without the characters.
 */
const LAST_SHORT_ID = /-[a-z2-7]{12}$/;
const INNER_SHORT_ID = /-[a-z2-7]{12}-/;
const INNER_SHORT_ID_WITH_DIGIT = /-(?=[a-z]*[2-7])[a-z2-7]{12}-/;

/** Returns the name without the characters that Heat has appended to it. */
export function withoutShortId(name: string): string {
  return name.replace(LAST_SHORT_ID, '');
}

/**
 * Splits the part of a nested stack's name after the root's into the names of the resources that hold the stacks:
 * `group-abc2efghijkl-0-mno3pqrstuvw` → `group`, `0`. `with-digit` splits only at
 * an id with a digit, because twelve letters are more likely a word in the name of a resource.
 */
export function splitNestedName(name: string, ids: 'any' | 'with-digit'): string[] {
  return withoutShortId(name).split(ids === 'any' ? INNER_SHORT_ID : INNER_SHORT_ID_WITH_DIGIT);
}
