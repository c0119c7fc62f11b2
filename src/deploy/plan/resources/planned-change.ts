import type { ListedResource } from '../../result/listed-resources.js';
import { describeRetention } from '../../result/retained-resources.js';
import type { ChangesInput } from './changes-input.js';
import { findValueChanges, isSameJson } from '../definitions/compare.js';
import { findPart, type Json } from '../../../template/index.js';
import { toNote, type Judgement } from './judgement.js';
import type { PlannedChange, ValueChange } from '../plan.js';
import type { ResourceNode } from '../stack/planned-stack.js';
import { describeUpdateEffects } from './update-effects.js';

/** What the deploy changes outside of the definition of a resource. */
interface ChangedSources extends Pick<ChangesInput, 'parameters' | 'files'> {
  /** Whether the deploy changes the resource at that path, or one in the nested stack that it holds. */
  readonly isPlanned: (path: string) => boolean;
}

/** Converts a judgement into the change that the plan shows. */
export function toPlannedChange(
  node: ResourceNode,
  nodeBefore: ResourceNode | undefined,
  judgement: Judgement,
  causes: ChangedSources,
): PlannedChange {
  const { path, type } = node;
  if (judgement.action === 'add' || judgement.action === 'unchanged') {
    return { path, type, action: 'add', values: [], notes: [] };
  }
  const values = findValues(nodeBefore, node, judgement);
  const known = [...findCauses(node, causes), ...judgement.reasons.map(toNote)];
  const notes =
    values.length + known.length > 0 ? known : findOutsideCauses(node, nodeBefore, causes.isPlanned);
  const effects = judgement.action === 'update' ? describeUpdateEffects(node, judgement.differing) : [];
  const base = { path, type, values, notes: [...new Set([...notes, ...effects])] };
  return judgement.action === 'unknown'
    ? { ...base, action: 'unknown', worst: judgement.worst ?? 'replace' }
    : { ...base, action: judgement.action };
}

/** Returns the deletion of a deployed resource that the new template does not define; `nodeBefore` finds its old definition. */
export function toPlannedDeletion(
  { path, type }: ListedResource,
  nodeBefore: (path: string) => ResourceNode | undefined,
): PlannedChange {
  const node = nodeBefore(path);
  const note = node && describeRetention((part) => node.part(part));
  return { path, type, action: 'delete', values: [], notes: note === undefined ? [] : [note] };
}

/** Returns the differing texts of the definitions, functions included, for parts whose values differ. */
function findValues(
  nodeBefore: ResourceNode | undefined,
  node: ResourceNode,
  { differing }: Judgement,
): ValueChange[] {
  return findValueChanges(toParts(nodeBefore?.definition), toParts(node.definition)).filter(({ name }) => {
    const [section = '', property = ''] = name.split('.');
    return section === 'properties'
      ? differing.includes(property) || property === ''
      : differing.includes(section);
  });
}

const PARTS = [
  'type',
  'properties',
  'metadata',
  'deletion_policy',
  'update_policy',
  'depends_on',
  'external_id',
  'condition',
];

/** Returns the parts of a definition that Heat compares, by their HOT names. */
function toParts(body: Json | undefined): Json {
  const parts = PARTS.map((name) => [name, findPart(body, name)] as const);
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}

/** Returns why values can differ although the texts are the same: changed parameters and files. */
function findCauses(
  node: ResourceNode,
  { parameters, files }: Pick<ChangesInput, 'parameters' | 'files'>,
): string[] {
  const origin = node.origin();
  return [
    ...[...origin.parameters]
      .filter((name) => parameters.has(name))
      .map((name) => `parameter "${name}" changes`),
    ...[...origin.files].filter((file) => files.has(file)).map((file) => `file ${file} changes`),
  ];
}

const UNKNOWN_CAUSE = 'why it changes is not visible in the definitions';

/** Returns why values change that no cause explains: what other parts of the templates define, or what other resources return. */
function findOutsideCauses(
  node: ResourceNode,
  nodeBefore: ResourceNode | undefined,
  isPlanned: ChangedSources['isPlanned'],
): string[] {
  const { definitions, reads } = node.origin();
  const before = nodeBefore?.origin().definitions ?? new Map<string, unknown>();
  const names = [...new Set([...before.keys(), ...definitions.keys()])];
  const causes = [
    ...names
      .filter((name) => !isSameJson(before.get(name), definitions.get(name)))
      .map((name) => `${name} changes`),
    ...[...reads].filter(isPlanned).map((path) => `it reads from ${path}, which changes`),
  ];
  return causes.length > 0 ? causes : [UNKNOWN_CAUSE];
}
