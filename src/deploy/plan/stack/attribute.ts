import { asText } from '../compare.js';
import { valueAtKeys } from '../evaluate/functions.js';
import { ResourceAttribute, type Value } from '../evaluate/values.js';
import type { ResourceNode } from './planned-stack.js';

/** Of these the attribute is the property, in any state that a deploy leaves them in. */
const STORED_VALUES: Readonly<Record<string, string>> = {
  'OS::Heat::TestResource output': 'value',
  'OS::Heat::Value value': 'value',
  'OS::Heat::SoftwareConfig config': 'config',
};

/** What `get_attr` gives of a resource: of a nested stack its output, of a group what it collects of its members. */
export function attributeOf(node: ResourceNode, keys: readonly Value[]): Value {
  const inner = node.nested()?.attribute(keys);
  if (inner !== undefined) return inner;
  const property = STORED_VALUES[`${node.kind} ${asText(keys[0]) ?? ''}`];
  if (property !== undefined) return valueAtKeys(node.properties()[property] ?? null, keys.slice(1));
  return new ResourceAttribute(node.path, keys);
}
