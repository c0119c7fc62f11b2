import {
  changed,
  combine,
  SAME,
  SKIPPED,
  unknownBecause,
  type Comparison,
  type Lookup,
  type PropertyRule,
} from './property-rule.js';
import type { ReferenceKind } from '../read/references.js';
import {
  containsDeployed,
  isEmpty,
  isId,
  isMap,
  isSameScalar,
  isScalar,
  toOptionalText,
  toText,
  valueAtPath,
} from './values.js';
import { ownValue } from '../../../template/index.js';

/** Never compared: it exists only in Heat, or the service changes it. */
export const ignore: PropertyRule = () => SKIPPED;

/** With an empty string, the service chooses, so that nothing it shows is a difference. */
export function unlessEmpty(rule: PropertyRule): PropertyRule {
  return (property, deployed, resource, lookup) =>
    deployed === '' ? SAME : rule(property, deployed, resource, lookup);
}

/** Compares with the scalar at the given path of the live object; default: the property's name. The same for the other kinds. */
export function asScalar(path?: string, canonical: (text: string) => string = (text) => text): PropertyRule {
  return (property, deployed, { live }) => {
    const value = valueAtPath(live, toPath(path, property));
    if (value === undefined || !isScalar(deployed)) return SKIPPED;
    const isSame =
      isSameScalar(value, deployed) ||
      (!isEmpty(value) && canonical(toText(value)) === canonical(toText(deployed)));
    return isSame ? SAME : changedValue(property, deployed, value);
  };
}

/** Compares lists of scalars in their order. */
export function asOrderedList(path?: string, canonical?: (text: string) => string): PropertyRule {
  return asList(path, canonical, (items) => items);
}

/** Compares lists of scalars in any order. */
export function asSet(path?: string, canonical?: (text: string) => string): PropertyRule {
  return asList(path, canonical, (items) => [...new Set(items)].sort());
}

function asList(
  path: string | undefined,
  canonical: (text: string) => string = (text) => text,
  arrange: (items: readonly string[]) => readonly string[],
): PropertyRule {
  return (property, deployed, { live }) => {
    const value = valueAtPath(live, toPath(path, property));
    if (!Array.isArray(deployed) || (value !== null && !Array.isArray(value))) return SKIPPED;
    const items = (all: readonly unknown[]): readonly string[] =>
      arrange(all.map((item) => canonical(toText(item))));
    const [before, after] = [items(deployed), items((value ?? []) as unknown[])];
    const isSame = before.length === after.length && before.every((item, index) => item === after[index]);
    return isSame ? SAME : changedValue(property, joined(before), joined(after));
  };
}

/** Compares lists of maps in any order; a live item may have further keys. */
export const asListOfMaps: PropertyRule = (property, deployed, { live }) => {
  const value = valueAtPath(live, [property]);
  if (!Array.isArray(deployed) || (value !== null && !Array.isArray(value))) return SKIPPED;
  return containsDeployed(value ?? [], deployed)
    ? SAME
    : changedValue(property, deployed, isEmpty(value) ? undefined : value);
};

/** Returns `undefined` for no items. */
function joined(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : items.join(', ');
}

/** Compares maps that Heat sets as a whole. `isOfService` names the entries that the service adds by itself. */
export function asMap(path?: string, isOfService: (key: string) => boolean = () => false): PropertyRule {
  return (property, deployed, { live }) => {
    const value = valueAtPath(live, toPath(path, property)) ?? {};
    if (!isMap(deployed) || !isMap(value)) return SKIPPED;
    const added = Object.keys(value).filter((key) => !Object.hasOwn(deployed, key) && !isOfService(key));
    const keys = [...Object.keys(deployed), ...added];
    return combine(
      keys.map((key) => {
        const [before, after] = [ownValue(deployed, key), ownValue(value, key)];
        if (Object.hasOwn(deployed, key) && Object.hasOwn(value, key) && isSameEntry(before, after))
          return SAME;
        return changedValue([property, key], before, after);
      }),
    );
  };
}

/** Heat sends a value that is not a string as JSON: `meta_serialize` in heat/engine/clients/os/nova.py. */
function isSameEntry(deployed: unknown, live: unknown): boolean {
  if (isScalar(deployed) || isEmpty(deployed)) return isSameScalar(deployed, live);
  if (typeof live !== 'string') return containsDeployed(live, deployed);
  try {
    return containsDeployed(JSON.parse(live), deployed);
  } catch {
    // The live value is text of someone else.
    return false;
  }
}

/** Compares the name or id of another object with the id that the service shows at `path`. */
export function asReference(kind: ReferenceKind, path?: string): PropertyRule {
  return (property, deployed, { live }, lookup) => {
    const value = valueAtPath(live, toPath(path ?? `${property}_id`, property));
    if (value === undefined || typeof deployed !== 'string') return SKIPPED;
    return compareReference(kind, { path: [property], deployed, live: value }, lookup);
  };
}

/** Compares the names or ids of other objects, in any order. */
export function asReferences(kind: ReferenceKind): PropertyRule {
  return (property, deployed, { live }, lookup) => {
    const value = valueAtPath(live, [property]);
    if (!Array.isArray(deployed) || !Array.isArray(value)) return SKIPPED;
    const ids = value.map(toText);
    const matches = deployed
      .map(toText)
      .map((text) => ({ text, id: findReferenced(kind, text, ids, lookup) }));
    const lost = matches.find(({ id }) => id === 'unknown');
    if (lost !== undefined) return unknownBecause(couldNotLookUp(kind, lost.text));
    const extra = ids.filter((id) => !matches.some((match) => match.id === id));
    const missing = matches.filter(({ id }) => id === undefined);
    if (extra.length === 0 && missing.length === 0) return SAME;
    return changedValue(property, joined(deployed.map(toText)), joined(ids));
  };
}

/** A property whose value refers to another object. */
interface ComparedReference {
  readonly path: readonly string[];
  /** Name or id. */
  readonly deployed: string;
  /** The id that the service shows. */
  readonly live: unknown;
}

/** Compares the name or id of an object with the live id. */
export function compareReference(
  kind: ReferenceKind,
  { path, deployed, live }: ComparedReference,
  lookup: Lookup,
): Comparison {
  const liveIds = isEmpty(live) ? [] : [toText(live)];
  const id = findReferenced(kind, deployed, liveIds, lookup);
  if (id === 'unknown') return unknownBecause(couldNotLookUp(kind, deployed));
  return id === undefined ? changedValue(path, deployed, live) : SAME;
}

/**
 * Returns which of the ids belongs to the object of that name or id: `undefined` for none, `unknown` if the service did not say or
 * no longer has an object of that name.
 */
export function findReferenced(
  kind: ReferenceKind,
  nameOrId: string,
  ids: readonly string[],
  lookup: Lookup,
): string | undefined {
  if (ids.includes(nameOrId)) return nameOrId;
  if (isId(nameOrId) || ids.length === 0) return undefined;
  const candidates = lookup(kind, nameOrId);
  if (candidates === undefined || candidates.length === 0) return 'unknown';
  return ids.find((id) => candidates.includes(id));
}

export function couldNotLookUp(kind: ReferenceKind, nameOrId: string): string {
  return `${kind.replaceAll('_', ' ')} "${nameOrId}" could not be found by its name`;
}

/**
 * For properties without a rule of their own: compares with the live value of the same key if it is of the same kind. A name is
 * not compared with an id.
 */
export const compareSameKey: PropertyRule = (property, deployed, { live }) => {
  const value = live[property];
  if (isEmpty(deployed) || value === undefined || value === null) return SKIPPED;
  if (isScalar(deployed) !== isScalar(value) || Array.isArray(deployed) !== Array.isArray(value))
    return SKIPPED;
  if (isScalar(value) && isId(toText(value)) && !isId(toText(deployed))) return SKIPPED;
  if (Array.isArray(value) && value.some((item) => !isScalar(item))) return SKIPPED;
  return containsDeployed(value, deployed) ? SAME : changedValue(property, deployed, value);
};

/** Returns the difference of a property, or of the value at a path that begins with it. */
export function changedValue(path: string | readonly string[], before: unknown, after: unknown): Comparison {
  return changed({ path: [path].flat(), before: toOptionalText(before), after: toOptionalText(after) });
}

/** Compares a value with the live one as Heat and the services convert it. */
export function compareScalar(
  path: string | readonly string[],
  deployed: unknown,
  live: unknown,
): Comparison {
  return isSameScalar(deployed, live) ? SAME : changedValue(path, deployed, live);
}

/** A live key can contain dots only as separators; colons belong to the key (`router:external`). */
function toPath(path: string | undefined, property: string): readonly string[] {
  return (path ?? property).split('.');
}
