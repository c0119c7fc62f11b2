import { compareValues, type Difference, type References } from '../evaluate/compare-values.js';
import type { Value } from '../evaluate/values.js';
import { ownValue } from '../../../template/index.js';
import type { ResourceNode } from '../stack/planned-stack.js';

type Properties = Readonly<Record<string, Value>>;

/**
 * Old names of properties, which Heat translates to the new ones before it compares: `translation_rules` of the types. Only those
 * without an update are listed, by type: of the others, a new name is an update in any case.
 */
const NEW_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'OS::Cinder::Volume': { imageRef: 'image' },
  'OS::Neutron::FloatingIP': { floating_network_id: 'floating_network' },
  'OS::Neutron::Port': { network_id: 'network' },
  'OS::Neutron::RouterGateway': { network_id: 'network' },
  'OS::Neutron::RouterInterface': { port_id: 'port', router_id: 'router', subnet_id: 'subnet' },
  'OS::Neutron::Subnet': { network_id: 'network' },
  'OS::Neutron::VPNService': { router_id: 'router', subnet_id: 'subnet' },
};

/** Returns the difference, if any, of the values that one side gives under an old name and the other side under the new one; by both names. */
export function compareRenamed(
  kind: string,
  before: Properties,
  after: Properties,
  references: References,
): ReadonlyMap<string, Difference> {
  const pairs = Object.entries(NEW_NAMES[kind] ?? {}).flatMap(([old, name]) => {
    const [left, right] = [findRenamed(before, old, name), findRenamed(after, old, name)];
    if (left === undefined || right === undefined || left.name === right.name) return [];
    const difference = compareValues(left.value, right.value, references);
    return [[old, difference] as const, [name, difference] as const];
  });
  return new Map(pairs);
}

/**
 * Whether a definition gives a property by its old name. Heat's preview of an update does not translate it: it misses the new name, which
 * most of the types require, and says that the resource is replaced even if nothing changes. The update itself translates it
 * (`update_template_diff_properties` in heat/engine/resource.py).
 */
export function usesOldName({ kind, properties }: Pick<ResourceNode, 'kind' | 'properties'>): boolean {
  const names = ownValue(NEW_NAMES, kind);
  return names !== undefined && Object.keys(names).some((old) => Object.hasOwn(properties(), old));
}

/** Returns the new name of a property, which Heat's schema of the type shows instead of the old one. */
export function findNewName(kind: string, name: string): string | undefined {
  const names = ownValue(NEW_NAMES, kind);
  return names && ownValue(names, name);
}

/** Returns the value of a property, and the name under which it is given; `undefined` if it is given under both or none. */
function findRenamed(
  properties: Properties,
  old: string,
  name: string,
): { readonly name: string; readonly value: Value } | undefined {
  const given = [old, name].filter((one) => Object.hasOwn(properties, one));
  const [only] = given;
  return only === undefined || given.length > 1
    ? undefined
    : { name: only, value: ownValue(properties, only) };
}
