import picomatch from 'picomatch';
import { isJson, type Json, ownValue } from '../template-format.js';

/** Maps the types of a stack's resources, as environments define: heat/engine/environment.py. */
export interface TypeMapping {
  /** Returns the type or file that a resource's type maps to; returns the type itself if it is not mapped. */
  readonly targetOf: (type: string, resourceName: string) => string;
  /**
   * Returns the mapping inside a nested stack. `mapped` is the type of the nested template, which is not mapped again
   * inside it.
   */
  readonly inside: (resourceName: string, mapped: string) => TypeMapping;
}

/** Limits the chain of mappings, which can contain a cycle. */
const MAX_RENAMES = 10;

/** Creates the mapping. An entry for one resource wins over one for its type, and that over a pattern. */
export function createTypeMapping(registry: Json, without: ReadonlySet<string> = new Set()): TypeMapping {
  const resources = isJson(registry['resources']) ? registry['resources'] : {};
  const byResource = Object.entries(resources);
  const mapsTypes = Object.keys(registry).some((name) => name !== 'resources');
  const byPattern = Object.entries(registry).filter(([pattern]) => pattern.endsWith('*'));
  const forResource = (name: string): Json[] =>
    byResource.flatMap(([pattern, entries]) =>
      isJson(entries) &&
      (pattern === name || (pattern.includes('*') && picomatch(pattern, { dot: true })(name)))
        ? [entries]
        : [],
    );
  const find = (type: string, name: string): string | undefined => {
    if (without.has(type)) return undefined;
    const own = forResource(name).map((entries) => ownValue(entries, type));
    const patterns = byPattern.filter(([pattern]) => type.startsWith(pattern.slice(0, -1)));
    const targets = [
      ...own,
      ownValue(registry, type),
      ...patterns.map(([pattern, target]) => replaceType(type, pattern, target)),
    ];
    return targets.find((target): target is string => typeof target === 'string');
  };
  return {
    targetOf: (type, name) =>
      mapsTypes || byResource.length > 0 ? followMappings(type, (target) => find(target, name)) : type,
    inside: (name, mapped) =>
      createTypeMapping(
        {
          ...registry,
          resources: Object.fromEntries(forResource(name).flatMap((entries) => Object.entries(entries))),
        },
        new Set([...without, mapped]),
      ),
  };
}

function followMappings(type: string, find: (type: string) => string | undefined): string {
  let target = type;
  for (let renames = 0; renames < MAX_RENAMES; renames += 1) {
    const next = find(target);
    if (next === undefined || next === target) break;
    target = next;
  }
  return target;
}

/** For `OS::Neutron::*: OS::Network::*`, keeps the part of the type that the asterisk matches. */
function replaceType(type: string, pattern: string, target: unknown): unknown {
  return typeof target === 'string' && target.endsWith('*')
    ? target.slice(0, -1) + type.slice(pattern.length - 1)
    : target;
}
