import { HIDDEN_VALUE, type HeatClient, type Snapshot, type StackRef } from '../../heat/index.js';
import { isJson, type Json } from '../plan/definitions/definitions.js';
import { isSameValue } from '../submit/sent-definition.js';

type Reader = Pick<HeatClient, 'getTemplate' | 'getEnvironment'>;

/**
 * Types whose properties Heat changes when it restores them, and what then shows the snapshot: a property, and the name under which the
 * snapshot's data of the resource has the same id (`handle_restore` in heat/engine/resources). Of a remote stack nothing shows it.
 */
const RESTORED_FROM: ReadonlyMap<string, { readonly property: string; readonly data: string } | undefined> =
  new Map([
    ['OS::Nova::Server', { property: 'image', data: 'snapshot_image_id' }],
    ['OS::Cinder::Volume', { property: 'backup_id', data: 'backup_id' }],
    ['OS::Heat::Stack', undefined],
  ]);

/**
 * Returns what of the stack's definition is not that of the snapshot, as words for a message; empty where the stack is being restored to it, or
 * has been. Heat keeps no id of the snapshot, but puts its template and parameters in place as the restore begins.
 */
export async function findSnapshotDifferences(
  { data }: Snapshot,
  ref: StackRef,
  heat: Reader,
): Promise<string[]> {
  if (!isJson(data?.['template'])) return ['definition'];
  const [template, environment] = await Promise.all([heat.getTemplate(ref), heat.getEnvironment(ref)]);
  const [before, after] = [listSnapshotResources(data['template']), listSnapshotResources(template)];
  const saved = isJson(data['resources']) ? data['resources'] : {};
  const isSameSet = Object.keys(after).every((name) => name in before);
  const changed = Object.entries(after).filter(
    ([name, resource]) => !isRestored(before[name], resource, saved[name]),
  );
  return [
    ...(isSameSet && changed.length === 0 ? [] : ['template']),
    ...parameterNames(data['environment'], environment).map((name) => `value of parameter "${name}"`),
  ];
}

function isRestored(before: unknown, after: unknown, saved: unknown): boolean {
  const type = getMember(after, 'type');
  if (typeof type !== 'string' || type !== getMember(before, 'type')) return false;
  const [left, right] = [getMember(before, 'properties'), getMember(after, 'properties')];
  if (!RESTORED_FROM.has(type)) return isSameValue(left ?? {}, right ?? {});
  const source = RESTORED_FROM.get(type);
  const kept = isJson(saved) && isJson(saved['resource_data']) ? saved['resource_data'] : {};
  return source === undefined || isSameValue(kept[source.data], getMember(right, source.property));
}

/** Names of parameters that have another value; of hidden ones Heat shows none. */
function parameterNames(before: unknown, after: unknown): string[] {
  const [left, right] = [getMember(before, 'parameters'), getMember(after, 'parameters')];
  if (!isJson(left) || !isJson(right)) return [];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
    (name) =>
      right[name] !== HIDDEN_VALUE && left[name] !== HIDDEN_VALUE && !isSameValue(left[name], right[name]),
  );
}

/** Of a HOT or CloudFormation template. */
function listSnapshotResources(template: unknown): Json {
  const resources = getMember(template, 'resources');
  return isJson(resources) ? resources : {};
}

/** The member of that name, or of the same with a capital, as CloudFormation writes it. */
function getMember(value: unknown, name: string): unknown {
  if (!isJson(value)) return undefined;
  return value[name] ?? value[`${name.charAt(0).toUpperCase()}${name.slice(1)}`];
}
