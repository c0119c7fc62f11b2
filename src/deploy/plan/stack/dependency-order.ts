import { usesOf, type Json } from '../definitions.js';

/**
 * Names of resources, each after those that it refers to: whoever evaluates and judges in this order never has far to go.
 * References in a circle are left where they are; Heat refuses such a template.
 */
export function dependencyOrder(resources: Json): string[] {
  const ordered = new Set<string>();
  const entered = new Set<string>();
  for (const first of Object.keys(resources)) {
    const waiting = [first];
    for (let name = waiting.at(-1); name !== undefined; name = waiting.at(-1)) {
      const next = entered.has(name) ? [] : referencesOf(resources, name).filter((one) => !entered.has(one));
      entered.add(name);
      waiting.push(...next);
      if (next.length > 0) continue;
      waiting.pop();
      ordered.add(name);
    }
  }
  return [...ordered];
}

/** Other resources of the template that a resource names. */
function referencesOf(resources: Json, name: string): string[] {
  const named = usesOf(resources[name], 'get_resource', 'get_attr', 'Ref', 'Fn::GetAtt');
  return [...named]
    .map((one) => (one in resources ? one : (one.split('.')[0] ?? '')))
    .filter((one) => one in resources);
}
