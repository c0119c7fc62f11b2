import { findTypeRules } from '../types/index.js';
import { compareGivenName } from './given-name.js';
import { compareSameKey } from './property-rules.js';
import { combine, type ComparedResource, type Comparison, type Lookup } from './property-rule.js';

/** What the comparison of all properties of a resource found. */
export interface ResourceComparison {
  readonly differences: Comparison['differences'];
  /** What could not be compared, each as the end of a sentence. */
  readonly unknown: readonly string[];
}

/** Compares the properties of the last create or update with the live object. Pure, so that it can run again with more lookups. */
export function compareResource(resource: ComparedResource, lookup: Lookup): ResourceComparison {
  const { properties: rules = {}, checks = {}, isPresent } = findTypeRules(resource.type);
  const stated = Object.entries(resource.properties).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  const results = [
    ...stated.map(([name, value]) =>
      (Object.hasOwn(rules, name) ? (rules[name] ?? compareSameKey) : compareSameKey)(
        name,
        value,
        resource,
        lookup,
      ),
    ),
    ...Object.values(checks).map((check) => check(resource, lookup)),
    compareGivenName(resource),
  ];
  const { differences } = combine(results);
  const unknown = [...new Set(results.flatMap((one) => one.unknown ?? []))];
  // That the object exists is all that the properties of an attachment state.
  const hasCompared = isPresent !== undefined || stated.length === 0 || results.some((one) => !one.isSkipped);
  if (!hasCompared) unknown.push('the service shows none of the properties');
  return { differences, unknown };
}
