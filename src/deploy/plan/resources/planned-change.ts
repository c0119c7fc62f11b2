import type { ListedResource } from '../../result/listed-resources.js';
import type { ChangesInput } from './changes-input.js';
import { findValueChanges } from '../definitions/compare.js';
import { findPart, type Json } from '../../../template/index.js';
import { toNote, type Judgement } from './judgement.js';
import type { PlannedChange, ValueChange } from '../plan.js';
import type { ResourceNode } from '../stack/planned-stack.js';

/** What the deploy changes outside of the definitions. */
type ChangedSources = Pick<ChangesInput, 'parameters' | 'files'>;

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
  const notes = [...findCauses(node, causes), ...judgement.reasons.map(toNote)];
  const base = { path, type, values, notes: [...new Set(notes)] };
  return judgement.action === 'unknown'
    ? { ...base, action: 'unknown', worst: judgement.worst ?? 'replace' }
    : { ...base, action: judgement.action };
}

/** Returns the deletion of a deployed resource that the new template does not define; `nodeBefore` finds its old definition. */
export function toPlannedDeletion(
  { path, type }: ListedResource,
  nodeBefore: (path: string) => ResourceNode | undefined,
): PlannedChange {
  const policy = nodeBefore(path)?.part('deletion_policy');
  const isKept = typeof policy === 'string' && policy.toLowerCase() === 'retain';
  const notes = isKept ? ['deletion_policy Retain: the real resource stays in the cloud'] : [];
  return { path, type, action: 'delete', values: [], notes };
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
  'condition',
];

/** Returns the parts of a definition that Heat compares, by their HOT names. */
function toParts(body: Json | undefined): Json {
  const parts = PARTS.map((name) => [name, findPart(body, name)] as const);
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}

/** Returns why values can differ although the texts are the same: changed parameters and files. */
function findCauses(node: ResourceNode, { parameters, files }: ChangedSources): string[] {
  const origin = node.origin();
  return [
    ...[...origin.parameters]
      .filter((name) => parameters.has(name))
      .map((name) => `parameter "${name}" changes`),
    ...[...origin.files].filter((file) => files.has(file)).map((file) => `file ${file} changes`),
  ];
}
