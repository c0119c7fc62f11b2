/**
 * Heat names a nested stack `<name of its parent>-<resource>-<12 characters>`: `physical_resource_name` in heat/engine/resource.py.
 */
const LAST_SHORT_ID = /-[a-z2-7]{12}$/;
/** With a digit, because twelve letters, such as `loadbalancer`, are more likely a word in the name of a resource. */
const INNER_SHORT_ID = /-(?=[a-z]*[2-7])[a-z2-7]{12}-/;

/**
 * Splits the part of a deployed nested stack's name after the root's into the names of the resources that hold the stacks:
 * `group-abc2efghijkl-0-mno3pqrstuvw` → `group`, `0`. This is a guess, because names of resources can contain what looks like an id.
 */
export function splitNestedName(name: string): string[] {
  return name.replace(LAST_SHORT_ID, '').split(INNER_SHORT_ID);
}
