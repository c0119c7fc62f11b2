import type { ListedResource } from '../../result/listed-resources.js';
import type { ChangesInput } from './changes-input.js';
import { findValueChanges } from '../definitions/compare.js';
import { findDefinition, findOrigin, type Json } from '../definitions/definitions.js';
import type { Judgement } from './judgement.js';
import type { PlannedChange, ValueChange } from '../plan.js';
import type { ResourceNode } from '../stack/planned-stack.js';

/** The change of a resource as it is shown, from what was judged of it. */
export function toPlannedChange(
  node: ResourceNode,
  judgement: Judgement,
  input: ChangesInput,
): PlannedChange {
  const { path, type } = node;
  if (judgement.action === 'add' || judgement.action === 'unchanged') {
    return { path, type, action: 'add', values: [], notes: [] };
  }
  const values = findValues(node, judgement, input);
  const notes = [...findCauses(node, input), ...judgement.reasons];
  const base = { path, type, values, notes: [...new Set(notes)] };
  return judgement.action === 'unknown'
    ? { ...base, action: 'unknown', worst: judgement.worst ?? 'replace' }
    : { ...base, action: judgement.action };
}

/** What becomes of a deployed resource that the wanted stack does not have; `nodeBefore` finds its definition. */
export function toPlannedDeletion(
  { path, type }: ListedResource,
  nodeBefore: (path: string) => ResourceNode | undefined,
): PlannedChange {
  const policy = nodeBefore(path)?.part('deletion_policy');
  const isKept = typeof policy === 'string' && policy.toLowerCase() === 'retain';
  const notes = isKept ? ['deletion_policy Retain: what it stands for stays in the cloud'] : [];
  return { path, type, action: 'delete', values: [], notes };
}

/** What the definitions themselves say differently, functions included, where it comes to something else. */
function findValues(
  { names }: ResourceNode,
  { differing }: Judgement,
  { before, after }: ChangesInput,
): ValueChange[] {
  const old = before === undefined ? undefined : findDefinition(before.definitions, names);
  const next = findDefinition(after.definitions, names);
  return findValueChanges(toParts(old), toParts(next)).filter(({ name }) => {
    const [section = '', property = ''] = name.split('.');
    return section === 'properties'
      ? differing.includes(property) || property === ''
      : differing.includes(section);
  });
}

const PARTS: Readonly<Record<string, string>> = {
  type: 'Type',
  properties: 'Properties',
  metadata: 'Metadata',
  deletion_policy: 'DeletionPolicy',
  update_policy: 'UpdatePolicy',
  depends_on: 'DependsOn',
  condition: 'Condition',
};

/** The parts of a definition by which Heat decides. */
function toParts(body: Json | undefined): Json {
  const parts = Object.entries(PARTS).map(([name, inCfn]) => [name, body?.[name] ?? body?.[inCfn]] as const);
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}

/** What a definition's value can differ by without its text differing. */
function findCauses({ names }: ResourceNode, { after, parameters, files }: ChangesInput): string[] {
  const origin = findOrigin(after.definitions, names);
  return [
    ...[...origin.parameters]
      .filter((name) => parameters.has(name))
      .map((name) => `parameter "${name}" changes`),
    ...[...origin.files].filter((file) => files.has(file)).map((file) => `file ${file} changes`),
  ];
}
