import { ownValue, type Json } from '../../../template/index.js';
import { compareValues, type Difference, type References } from '../evaluate/compare-values.js';
import { substitute } from '../evaluate/evaluate.js';
import { HiddenParameter, ResourceAttribute, findUnresolved, type Value } from '../evaluate/values.js';
import type { Reason } from './judgement.js';
import type { ReferenceChanges } from './reference-changes.js';
import { compareRenamed } from './renamed-properties.js';
import { readsOthers } from './preview-reliability.js';
import { DEFINITION_PARTS, type DefinitionPart, type ResourceNode } from '../stack/planned-stack.js';

/** What differs between the two definitions of a resource. */
export interface Comparison {
  readonly old: ResourceNode;
  readonly next: ResourceNode;
  readonly properties: ReadonlyMap<string, Difference>;
  /** Names of the properties and of the other parts that differ, or may differ. */
  readonly differing: readonly string[];
  /** No difference is certain. */
  readonly isMaybe: boolean;
  /** Heat's preview compares what the deploy compares: nothing that is read elsewhere, and no old names, which it does not translate. */
  readonly isPreviewed: boolean;
  readonly reasons: readonly Reason[];
}

/** What a comparison must know besides the definitions. */
interface ComparedWith {
  readonly changes: ReferenceChanges;
  /** Whether the resource was made from the deployed template: not after a failed update. */
  readonly isBeforeCertain: boolean;
}

/** Compares the definitions of the deployed and the new template. */
export function compareDefinitions(
  old: ResourceNode,
  next: ResourceNode,
  changes: ReferenceChanges,
): Comparison {
  const reasons = new Set<Reason>();
  const references = changes.references(reasons);
  const [left, right] = [old.properties(), next.properties()];
  const renamed = compareRenamed(next.kind, left, right, references);
  const compared = [...compareProperties(left, right, references)].map(
    ([name, difference]) => [name, renamed.get(name) ?? difference] as const,
  );
  const properties = new Map(compared.filter(([, difference]) => difference !== 'same'));
  const parts = DEFINITION_PARTS.filter(
    (part) => compareValues(findPart(old, part), findPart(next, part), references) !== 'same',
  );
  const differing = [
    ...compared.map(([name]) => name),
    ...parts,
    ...(old.type === next.type ? [] : ['type']),
  ];
  const isMaybe =
    differing.length === properties.size && [...properties.values()].every((one) => one === 'unknown');
  const isPreviewed = renamed.size === 0 && !readsOthers(next);
  return { old, next, properties, differing, isMaybe, isPreviewed, reasons: [...reasons] };
}

/** Whether the stored properties of the last deploy can say more than the definitions. */
export function isInDoubt({ properties, next }: Comparison, isBeforeCertain: boolean): boolean {
  const isResolvable = (name: string): boolean => !readsAttributes(ownValue(next.properties(), name));
  return (
    !isBeforeCertain ||
    [...properties].some(([name, difference]) => difference === 'unknown' && isResolvable(name))
  );
}

/** Compares with the stored properties, which Heat compares with, where the definitions do not decide. */
export function compareStored(
  defined: Comparison,
  stored: Json,
  { changes, isBeforeCertain }: ComparedWith,
): Comparison {
  const reasons = new Set<Reason>();
  const references = changes.references(reasons);
  const idOf = (path: string): string | undefined => {
    const deployed = references.deployedId(path);
    return deployed.is === 'known' && references.idChange(path) === 'same' ? deployed.id : undefined;
  };
  const next = defined.next.properties();
  const names = [...new Set([...Object.keys(stored), ...Object.keys(next)])];
  const compared = names.map((name) => {
    const own = isBeforeCertain ? (defined.properties.get(name) ?? 'same') : 'unknown';
    const value = substitute(ownValue(next, name), idOf);
    return [
      name,
      own === 'unknown' ? compareValues(ownValue(stored, name) ?? undefined, value, references) : own,
    ] as const;
  });
  const properties = new Map(compared.filter(([, difference]) => difference !== 'same'));
  for (const [name, difference] of properties) {
    for (const hidden of findHiddenParameters(ownValue(next, name)))
      reasons.add(`hidden parameter "${hidden}" ${CHANGES[difference]}`);
  }
  const parts = defined.differing.filter((name) => !defined.properties.has(name));
  const isMaybe = parts.length === 0 && [...properties.values()].every((one) => one === 'unknown');
  return {
    ...defined,
    old: isBeforeCertain ? defined.old : withStoredValues(defined.old, stored, properties),
    properties,
    differing: [...properties.keys(), ...parts],
    isMaybe,
    reasons: [...reasons],
  };
}

/**
 * Returns the definition with the stored values of properties that certainly differ: after a failed update, the stored template can have the new
 * ones already.
 */
function withStoredValues(
  old: ResourceNode,
  stored: Json,
  properties: ReadonlyMap<string, Difference>,
): ResourceNode {
  const names = [...properties].filter(([, difference]) => difference === 'different').map(([name]) => name);
  const values = names.map((name) => [name, ownValue(stored, name) ?? undefined] as const);
  return { ...old, properties: () => ({ ...old.properties(), ...Object.fromEntries(values) }) };
}

function compareProperties(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
  references: References,
): ReadonlyMap<string, Difference> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const compared = names.map(
    (name) => [name, compareValues(ownValue(before, name), ownValue(after, name), references)] as const,
  );
  return new Map(compared.filter(([, difference]) => difference !== 'same'));
}

/** Returns a part as Heat normalizes it before it compares. */
export function findPart(node: ResourceNode, part: DefinitionPart): Value {
  const value = node.part(part) ?? undefined;
  return part === 'depends_on' && typeof value === 'string' ? [value] : value;
}

const CHANGES: Readonly<Record<string, string>> = { different: 'changes', unknown: 'may change' };

/** Returns the names of hidden parameters that the deploy sets. */
function findHiddenParameters(value: Value): string[] {
  return findUnresolved(value).flatMap((one) =>
    one instanceof HiddenParameter && one.value !== undefined ? [one.name] : [],
  );
}

function readsAttributes(value: Value): boolean {
  return findUnresolved(value).some((one) => one instanceof ResourceAttribute);
}
