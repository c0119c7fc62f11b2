import picomatch from 'picomatch';
import { isJson, type Json } from '../definitions/definitions.js';

/** What environments make of the types of a stack's resources: heat/engine/environment.py. */
export interface TypeMapping {
  /** The type or file that a resource's type stands for; itself where nothing is mapped. */
  readonly targetOf: (type: string, resourceName: string) => string;
  /** The same for what is nested in a resource. `mapped`: the type that the nested template is the template of. */
  readonly inside: (resourceName: string, mapped: string) => TypeMapping;
}

/** Types that stand for one another in a circle end here. */
const MAX_RENAMES = 10;

/** A mapping for one resource wins over one for its type, and that over a pattern. */
export function createTypeMapping(registry: Json, without: ReadonlySet<string> = new Set()): TypeMapping {
  const resources = isJson(registry['resources']) ? registry['resources'] : {};
  const forResource = (name: string): Json[] =>
    Object.entries(resources).flatMap(([pattern, entries]) =>
      isJson(entries) && (pattern === name || (pattern.includes('*') && picomatch(pattern)(name)))
        ? [entries]
        : [],
    );
  const find = (type: string, name: string): string | undefined => {
    if (without.has(type)) return undefined;
    const own = forResource(name).map((entries) => entries[type]);
    const patterns = Object.entries(registry).filter(
      ([pattern]) => pattern.endsWith('*') && type.startsWith(pattern.slice(0, -1)),
    );
    const targets = [
      ...own,
      registry[type],
      ...patterns.map(([pattern, target]) => replaceType(type, pattern, target)),
    ];
    return targets.find((target): target is string => typeof target === 'string');
  };
  return {
    targetOf: (type, name) => {
      let target = type;
      for (let renames = 0; renames < MAX_RENAMES; renames += 1) {
        const next = find(target, name);
        if (next === undefined || next === target) break;
        target = next;
      }
      return target;
    },
    inside: (name, mapped) =>
      createTypeMapping(
        { ...registry, resources: Object.assign({}, ...forResource(name)) as Json },
        new Set([...without, mapped]),
      ),
  };
}

/** `OS::Neutron::*: OS::Network::*` keeps what the star stands for. */
function replaceType(type: string, pattern: string, target: unknown): unknown {
  return typeof target === 'string' && target.endsWith('*')
    ? target.slice(0, -1) + type.slice(pattern.length - 1)
    : target;
}
