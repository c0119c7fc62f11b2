import type { ListedResource } from '../listed-resources.js';
import type { ChangesInput } from './changes-input.js';
import { valueChanges } from './compare.js';
import { definitionAt, originOf, type Json } from './definitions.js';
import type { Judgement } from './judgement.js';
import type { PlannedChange, ValueChange } from './plan.js';
import type { ResourceNode } from './stack/planned-stack.js';

/** The change of a resource as it is shown, from what was judged of it. */
export function changeOf(node: ResourceNode, judgement: Judgement, input: ChangesInput): PlannedChange {
  const { path, type } = node;
  if (judgement.action === 'add' || judgement.action === 'unchanged') {
    return { path, type, action: 'add', values: [], notes: [] };
  }
  const values = valuesOf(node, judgement, input);
  const notes = [...causes(node, input), ...judgement.reasons];
  const base = { path, type, values, notes: [...new Set(notes)] };
  return judgement.action === 'unknown'
    ? { ...base, action: 'unknown', worst: judgement.worst ?? 'replace' }
    : { ...base, action: judgement.action };
}

/** What becomes of a deployed resource that the wanted stack does not have; `nodeBefore` finds its definition. */
export function deletionOf(
  { path, type }: ListedResource,
  nodeBefore: (path: string) => ResourceNode | undefined,
): PlannedChange {
  const policy = nodeBefore(path)?.part('deletion_policy');
  const isKept = typeof policy === 'string' && policy.toLowerCase() === 'retain';
  const notes = isKept ? ['deletion_policy Retain: what it stands for stays in the cloud'] : [];
  return { path, type, action: 'delete', values: [], notes };
}

/** What the definitions themselves say differently, functions included, where it comes to something else. */
function valuesOf(
  { names }: ResourceNode,
  { differing }: Judgement,
  { before, after }: ChangesInput,
): ValueChange[] {
  const old = before === undefined ? undefined : definitionAt(before.definitions, names);
  const next = definitionAt(after.definitions, names);
  return valueChanges(partsOf(old), partsOf(next)).filter(({ name }) => {
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
function partsOf(body: Json | undefined): Json {
  const parts = Object.entries(PARTS).map(([name, inCfn]) => [name, body?.[name] ?? body?.[inCfn]] as const);
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}

/** What a definition's value can differ by without its text differing. */
function causes({ names }: ResourceNode, { after, parameters, files }: ChangesInput): string[] {
  const origin = originOf(after.definitions, names);
  return [
    ...[...origin.parameters]
      .filter((name) => parameters.has(name))
      .map((name) => `parameter "${name}" changes`),
    ...[...origin.files].filter((file) => files.has(file)).map((file) => `file ${file} changes`),
  ];
}
