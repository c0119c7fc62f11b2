import { HIDDEN_VALUE, type HeatClient, type Snapshot, type StackRef } from '../../heat/index.js';
import { findPart, findSection, isJson, ownValue } from '../../template/index.js';
import { isSameValue } from '../submit/sent-definition.js';

type Reader = Pick<HeatClient, 'getTemplate' | 'getEnvironment'>;

const EXACT = { exactNumbers: true };

/**
 * Types whose properties Heat changes when it restores them, with the property that identifies the snapshot and the key under which the
 * snapshot's resource data contains the same id (`handle_restore` in heat/engine/resources). Nothing identifies it for a remote stack.
 */
const RESTORED_FROM: ReadonlyMap<string, { readonly property: string; readonly data: string } | undefined> =
  new Map([
    ['OS::Nova::Server', { property: 'image', data: 'snapshot_image_id' }],
    ['OS::Cinder::Volume', { property: 'backup_id', data: 'backup_id' }],
    ['OS::Heat::Stack', undefined],
  ]);

/**
 * Returns the parts in which the stack's definition differs from the snapshot's, as words for a message; empty if the stack is being
 * restored to it, or has been. The numbers in the data of the snapshot must be exact. Heat does not store the snapshot's id, but sets its template and parameters when the restore starts.
 */
export async function findSnapshotDifferences(
  { data }: Snapshot,
  ref: StackRef,
  heat: Reader,
): Promise<string[]> {
  if (!isJson(data?.['template'])) return ['definition'];
  const [template, environment] = await Promise.all([
    heat.getTemplate(ref, EXACT),
    heat.getEnvironment(ref, EXACT),
  ]);
  const [before, after] = [findSection(data['template'], 'resources'), findSection(template, 'resources')];
  const saved = isJson(data['resources']) ? data['resources'] : {};
  const hasNoNewResources = Object.keys(after).every((name) => Object.hasOwn(before, name));
  const changed = Object.entries(after).filter(
    ([name, resource]) => !isRestored(ownValue(before, name), resource, ownValue(saved, name)),
  );
  return [
    ...(hasNoNewResources && changed.length === 0 ? [] : ['template']),
    ...findDifferentParameterNames(data['environment'], environment).map(
      (name) => `value of parameter "${name}"`,
    ),
  ];
}

function isRestored(before: unknown, after: unknown, saved: unknown): boolean {
  const type = findPart(after, 'type');
  if (typeof type !== 'string' || type !== findPart(before, 'type')) return false;
  const [left, right] = [findPart(before, 'properties'), findPart(after, 'properties')];
  if (!RESTORED_FROM.has(type)) return isSameValue(left ?? {}, right ?? {});
  const source = RESTORED_FROM.get(type);
  const savedData = isJson(saved) && isJson(saved['resource_data']) ? saved['resource_data'] : {};
  return source === undefined || isSameValue(savedData[source.data], findPart(right, source.property));
}

/** Returns the names of parameters with different values. Skips hidden parameters, whose values Heat does not show. */
function findDifferentParameterNames(before: unknown, after: unknown): string[] {
  const [left, right] = [findPart(before, 'parameters'), findPart(after, 'parameters')];
  if (!isJson(left) || !isJson(right)) return [];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
    (name) =>
      ownValue(right, name) !== HIDDEN_VALUE &&
      ownValue(left, name) !== HIDDEN_VALUE &&
      !isSameValue(ownValue(left, name), ownValue(right, name)),
  );
}
