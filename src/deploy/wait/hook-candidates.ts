import picomatch from 'picomatch';
import { HOOK_TYPES, type HookType, type StackRef, type StackResource } from '../../heat/index.js';
import { isJson } from '../../template/index.js';
import type { HookWait } from '../progress.js';

/** A pattern of the environment, and the hooks that it sets. */
interface HookRule {
  readonly isMatch: (name: string) => boolean;
  readonly hooks: readonly HookType[];
}

/**
 * Returns the resources for which the environment sets hooks, each with each of its hooks. Compares the names of resources, not of the
 * nested stacks around them, so it can return too many, and never too few. It is unknown since when they are paused, if they are.
 */
export function findHookCandidates(
  environment: Readonly<Record<string, unknown>>,
  resources: readonly StackResource[],
  findPath: (stack: StackRef) => readonly string[],
): HookWait[] {
  const registry = environment['resource_registry'];
  const rules = isJson(registry) ? readHookRules(registry['resources']) : [];
  return resources.flatMap(({ name, stack }) => {
    const hooks = new Set(rules.filter(({ isMatch }) => isMatch(name)).flatMap((rule) => rule.hooks));
    return [...hooks].map((hook) => ({ path: [...findPath(stack), name], hook, stack, sinceMs: NaN }));
  });
}

/** Reads `resources` of an environment: nested maps of name patterns, as `matches_hook` in heat/engine/environment.py does. */
function readHookRules(section: unknown): HookRule[] {
  if (!isJson(section)) return [];
  return Object.entries(section).flatMap(([pattern, value]) => {
    if (!isJson(value)) return [];
    const hooks = [value['hooks']].flat().filter(isHookType);
    const own = hooks.length === 0 ? [] : [{ isMatch: picomatch(pattern, { dot: true }), hooks }];
    return [...own, ...readHookRules(value)];
  });
}

function isHookType(value: unknown): value is HookType {
  return HOOK_TYPES.some((type) => type === value);
}
