import { getMember, type Json, ownValue } from '../template-format.js';
import { isTemplateName } from './references.js';
import { matchesShellPattern } from './shell-pattern.js';

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

/**
 * Creates the mapping. As in Heat, an entry for one resource wins. Of the others the first one in the order of their names does, so that a
 * pattern wins over a type: an asterisk sorts before letters (`ResourceInfo.__lt__` in heat/engine/environment.py).
 */
export function createTypeMapping(registry: Json, without: ReadonlySet<string> = new Set()): TypeMapping {
  const resources = getMember(registry, 'resources') ?? {};
  const mapsTypes = Object.keys(registry).some((name) => name !== 'resources');
  const hasResources = Object.keys(resources).length > 0;
  const globs = Object.keys(registry).filter((name) => name.endsWith('*'));
  const find = (type: string, name: string): string | undefined => {
    if (without.has(type)) return undefined;
    const own = ownValue(getMember(resources, name), type);
    if (typeof own === 'string') return own;
    const matching = globs.filter((glob) => matchesType(glob, registry[glob], type));
    const [first] = [...matching, ...(typeof ownValue(registry, type) === 'string' ? [type] : [])].sort();
    return first === undefined ? undefined : replaceType(type, first, String(registry[first]));
  };
  return {
    targetOf: (type, name) =>
      mapsTypes || hasResources ? followMappings(type, (target) => find(target, name)) : type,
    inside: (name, mapped) =>
      createTypeMapping(
        { ...registry, resources: selectResources(resources, name) },
        new Set([...without, mapped]),
      ),
  };
}

/** A pattern is no pattern of the type that it maps to, and maps no type to a template. */
function matchesType(glob: string, target: unknown, type: string): boolean {
  if (typeof target !== 'string' || target === type || isTemplateName(target)) return false;
  return type.startsWith(glob.slice(0, -1));
}

/** Returns the entries for the resources in a nested stack: those of the patterns in their order, and last those of its name. */
function selectResources(resources: Json, name: string): Json {
  const matching = Object.keys(resources).filter((pattern) => matchesShellPattern(pattern, name));
  const selected = [...matching, name].flatMap((pattern) =>
    Object.entries(getMember(resources, pattern) ?? {}),
  );
  return Object.fromEntries(selected);
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
function replaceType(type: string, entry: string, target: string): string {
  return entry.endsWith('*') && target.endsWith('*')
    ? target.slice(0, -1) + type.slice(entry.length - 1)
    : target;
}
