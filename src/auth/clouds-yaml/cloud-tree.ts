import type { ClientConfig } from '../settings/from-environment.js';
import { nonEmptyText, type Setting } from '../settings/setting.js';
import { toMapping } from './parse.js';

type Tree = ReadonlyMap<string, unknown>;

/** A region of a cloud, with its specific settings. */
export interface Region {
  readonly name: string;
  readonly values: ClientConfig;
}

/** Converts a cloud, profile or region of a file to a `ClientConfig`; `where` names it in messages. */
export function toClientConfig(tree: Tree, where: string): ClientConfig {
  const auth = toMapping(tree.get('auth')) ?? new Map<string, unknown>();
  return { top: listSettings(tree, '', where), auth: listSettings(auth, 'auth.', where) };
}

function listSettings(tree: Tree, prefix: string, where: string): ReadonlyMap<string, Setting> {
  return new Map(
    [...tree].flatMap(([name, raw]): [string, Setting][] => {
      const value = typeof raw === 'string' ? nonEmptyText(raw) : undefined;
      const from = `${prefix}${name} of ${where}`;
      return value === undefined ? [] : [[name.replaceAll('-', '_'), { value, from, source: 'file' }]];
    }),
  );
}

/** Returns the regions of a cloud, from `regions` or (old) a comma-separated `region_name` (loader.py, `_get_known_regions`). */
export function findRegions(tree: Tree, where: string): readonly Region[] {
  const listed = tree.get('regions');
  if (Array.isArray(listed)) return listed.flatMap((entry: unknown) => parseRegion(entry, where));
  const names = tree.get('region_name') ?? tree.get('region-name');
  const list: readonly unknown[] = Array.isArray(names)
    ? names
    : typeof names === 'string'
      ? names.split(',')
      : [];
  return list.length > 1 ? list.flatMap((entry) => parseRegion(entry, where)) : [];
}

function parseRegion(entry: unknown, where: string): Region[] {
  const tree = toMapping(entry);
  const name = typeof entry === 'string' ? entry.trim() : tree?.get('name');
  if (typeof name !== 'string') return [];
  const values = toMapping(tree?.get('values')) ?? new Map<string, unknown>();
  return [{ name, values: toClientConfig(values, `region "${name}" of ${where}`) }];
}

/** Merges `override` into `base`, recursively (openstack/config/_util.py, `merge_clouds`). */
export function mergeTrees(base: unknown, override: unknown): unknown {
  const [below, above] = [toMapping(base), toMapping(override)];
  if (above === undefined || below === undefined) return override ?? base;
  const merged = new Map(below);
  for (const [key, value] of above) merged.set(key, mergeTrees(merged.get(key), value));
  return Object.fromEntries(merged);
}

const SECRET_KEY = /password|passcode|secret|token$/i;

/** Returns the secrets of all clouds in a file. */
export function findSecrets(tree: unknown): readonly string[] {
  if (Array.isArray(tree)) return tree.flatMap((entry: unknown) => findSecrets(entry));
  return [...(toMapping(tree) ?? [])].flatMap(([key, value]) =>
    typeof value !== 'string' ? findSecrets(value) : SECRET_KEY.test(key) && value !== '' ? [value] : [],
  );
}
