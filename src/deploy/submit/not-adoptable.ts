import { joinNames } from '../../errors/index.js';
import { findSection, isJson, ownValue, type Json } from '../../template/index.js';

/** A resource of an export file that Heat would fail to adopt. */
export interface NotAdoptable {
  /** Names from the root stack on: `inner/group`. */
  readonly path: string;
  /** As the template writes it; empty if it does not. */
  readonly type: string;
  /** `type`: Heat adopts no resource of this type, whatever the file says. */
  readonly reason: 'no-id' | 'type';
}

/**
 * Nested stacks of Heat's own types without a `handle_adopt` (heat/engine/resources, Heat 19 and 27). `handle_adopt` in resource.py wants the id of
 * an object then, and an export has the nested stack's resources instead: `Resource ID was not provided` (seen with Heat 19).
 */
const NOT_ADOPTABLE_TYPES: ReadonlySet<string> = new Set([
  'OS::Heat::AutoScalingGroup',
  'OS::Heat::InstanceGroup',
  'OS::Heat::ResourceChain',
  'AWS::AutoScaling::AutoScalingGroup',
  'AWS::ElasticLoadBalancing::LoadBalancer',
]);

/** Groups that have no nested stack, and so nothing to adopt, as long as they are empty: `handle_adopt` in resource_group.py. */
const GROUP_TYPES: ReadonlySet<string> = new Set(['OS::Heat::ResourceGroup']);

/** Returns the resources that Heat would fail to adopt, those of nested stacks too, as far as the export shows them. */
export function findNotAdoptable({ template, resources, environment }: Json): NotAdoptable[] {
  if (!isJson(template) || !isJson(resources)) return [];
  const registry = findSection(isJson(environment) ? environment : {}, 'resource_registry');
  return findInStack(template, resources, registry, []);
}

/** Returns `inner/group (OS::Heat::AutoScalingGroup)`, for all of them. */
export function describeNotAdoptable(notAdoptable: readonly NotAdoptable[]): string {
  return joinNames(notAdoptable.map(({ path, type }) => (type === '' ? path : `${path} (${type})`)));
}

function findInStack(
  template: Json,
  resources: Json,
  registry: Json,
  parents: readonly string[],
): NotAdoptable[] {
  return Object.entries(findSection(template, 'resources')).flatMap(([name, definition]) => {
    const path = [...parents, name];
    const saved = ownValue(resources, name);
    const { type, count, isConditional } = readDefinition(definition, registry);
    // One with a false condition is not part of the stack.
    if (isConditional && saved === undefined) return [];
    const notAdoptable = (reason: NotAdoptable['reason']): NotAdoptable[] => [
      { path: path.join('/'), type, reason },
    ];
    if (NOT_ADOPTABLE_TYPES.has(type)) return notAdoptable('type');
    if (!isJson(saved)) return notAdoptable('no-id');
    const { resource_id: id, resources: inner, template: innerTemplate } = saved;
    if (isJson(inner)) return isJson(innerTemplate) ? findInStack(innerTemplate, inner, registry, path) : [];
    const isEmptyGroup = GROUP_TYPES.has(type) && Object.keys(saved).length === 0 && !(Number(count) > 0);
    return typeof id === 'string' || isEmptyGroup ? [] : notAdoptable('no-id');
  });
}

interface Definition {
  readonly type: string;
  /** Of a group; a function is not a number. */
  readonly count: unknown;
  readonly isConditional: boolean;
}

/** HOT and CloudFormation write the same with other keys. */
function readDefinition(definition: unknown, registry: Json): Definition {
  const entries = isJson(definition) ? definition : {};
  const type = entries['type'] ?? entries['Type'];
  const properties = entries['properties'] ?? entries['Properties'];
  return {
    type: typeof type === 'string' ? resolveType(type, registry) : '',
    count: isJson(properties) ? (properties['count'] ?? 1) : 1,
    isConditional: 'condition' in entries || 'Condition' in entries,
  };
}

/** Follows the names that the environment maps to other types or to templates. A loop is refused by Heat. */
function resolveType(type: string, registry: Json): string {
  const seen = new Set<string>();
  let current = type;
  for (;;) {
    const next = ownValue(registry, current);
    if (typeof next !== 'string' || seen.has(current)) return current;
    seen.add(current);
    current = next;
  }
}
