import { toCanonicalJson } from '../definitions/compare.js';
import {
  FunctionCall,
  HiddenParameter,
  isMap,
  isResolved,
  isUnresolved,
  JoinedText,
  ResourceAttribute,
  ResourceId,
  type Unresolved,
  type Value,
} from './values.js';
import { ownValue } from '../../../template/index.js';

/** Whether a value after the deploy differs from the deployed one. */
export type Difference = 'same' | 'different' | 'unknown';

/** Facts about the resources that values refer to. */
export interface References {
  /** Returns whether the id changes, for a path that exists on both sides. */
  readonly idChange: (path: string) => Difference;
  readonly attributeChange: (path: string, keys: readonly Value[]) => Difference;
  /** Returns the current value of `get_resource`: none for a new resource, and unknown for some types. */
  readonly deployedId: (path: string) => DeployedId;
  /** Called for each hidden parameter if it is not known whether its value changes. */
  readonly onHidden: (name: string) => void;
}

export type DeployedId =
  { readonly is: 'known'; readonly id: string } | { readonly is: 'none' } | { readonly is: 'unknown' };

export function compareValues(before: Value, after: Value, references: References): Difference {
  if (before instanceof ResourceId || after instanceof ResourceId) {
    return compareIds(before, after, references);
  }
  if (isUnresolved(before) && isUnresolved(after)) return compareUnresolved(before, after, references);
  if (isUnresolved(before) || isUnresolved(after)) return 'unknown';
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, references);
  if (isMap(before) && isMap(after) && !isResolved([before, after])) {
    return compareMaps(before, after, references);
  }
  return toCanonicalJson(before) === toCanonicalJson(after) ? 'same' : 'different';
}

function compareUnresolved(before: Unresolved, after: Unresolved, references: References): Difference {
  if (before instanceof ResourceAttribute && after instanceof ResourceAttribute) {
    const isSame = before.path === after.path && toCanonicalJson(before.keys) === toCanonicalJson(after.keys);
    return isSame ? references.attributeChange(after.path, after.keys) : 'unknown';
  }
  if (before instanceof HiddenParameter && after instanceof HiddenParameter) {
    return before.name === after.name ? compareHidden(after, references) : 'unknown';
  }
  if (before instanceof FunctionCall && after instanceof FunctionCall && before.name === after.name) {
    return compareValues(before.argument, after.argument, references) === 'same' ? 'same' : 'unknown';
  }
  if (before instanceof JoinedText && after instanceof JoinedText) {
    return compareLists(before.parts, after.parts, references);
  }
  return 'unknown';
}

function compareHidden({ name, isKept }: HiddenParameter, { onHidden }: References): Difference {
  if (!isKept) onHidden(name);
  return isKept ? 'same' : 'unknown';
}

function compareIds(before: Value, after: Value, { idChange, deployedId }: References): Difference {
  if (before instanceof ResourceId && after instanceof ResourceId) {
    return before.path === after.path ? idChange(after.path) : 'different';
  }
  const [id, other] = before instanceof ResourceId ? [before, after] : [after as ResourceId, before];
  const deployed = deployedId(id.path);
  if (isUnresolved(other) || deployed.is === 'unknown') return 'unknown';
  if (deployed.is === 'none' || other !== deployed.id) return 'different';
  return before instanceof ResourceId ? 'same' : idChange(id.path);
}

function compareLists(before: readonly Value[], after: readonly Value[], references: References): Difference {
  if (before.length !== after.length) return 'different';
  return worst(before.map((value, index) => compareValues(value, after[index], references)));
}

type Values = Readonly<Record<string, Value>>;

function compareMaps(before: Values, after: Values, references: References): Difference {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return worst(keys.map((key) => compareValues(ownValue(before, key), ownValue(after, key), references)));
}

/** Returns the difference of a whole: `different` if one part differs, or else `unknown` if one part is unknown. */
export function worst(differences: readonly Difference[]): Difference {
  if (differences.includes('different')) return 'different';
  return differences.includes('unknown') ? 'unknown' : 'same';
}
