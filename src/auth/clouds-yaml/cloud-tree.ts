import type { ClientConfig } from '../settings/from-environment.js';
import { nonEmptyText, type Setting } from '../settings/setting.js';
import { mapping } from './parse.js';

type Tree = ReadonlyMap<string, unknown>;

/** A region of a cloud, with the settings that only it has. */
export interface Region {
  readonly name: string;
  readonly values: ClientConfig;
}

/** One cloud (or profile, or region) of a file, as the client's merge takes it; `where` names it in messages. */
export function toClientConfig(tree: Tree, where: string): ClientConfig {
  const auth = mapping(tree.get('auth')) ?? new Map<string, unknown>();
  return { top: settingsIn(tree, '', where), auth: settingsIn(auth, 'auth.', where) };
}

function settingsIn(tree: Tree, prefix: string, where: string): ReadonlyMap<string, Setting> {
  return new Map(
    [...tree].flatMap(([name, raw]): [string, Setting][] => {
      const value = typeof raw === 'string' ? nonEmptyText(raw) : undefined;
      const from = `${prefix}${name} of ${where}`;
      return value === undefined ? [] : [[name.replaceAll('-', '_'), { value, from, source: 'file' }]];
    }),
  );
}

/** The regions a cloud lists, by `regions` or (old) commas in `region_name` (loader.py, `_get_known_regions`). */
export function findRegions(tree: Tree, where: string): readonly Region[] {
  const listed = tree.get('regions');
  if (Array.isArray(listed)) return listed.flatMap((entry: unknown) => regionOf(entry, where));
  const names = tree.get('region_name') ?? tree.get('region-name');
  const list: readonly unknown[] = Array.isArray(names)
    ? names
    : typeof names === 'string'
      ? names.split(',')
      : [];
  return list.length > 1 ? list.flatMap((entry) => regionOf(entry, where)) : [];
}

function regionOf(entry: unknown, where: string): Region[] {
  const tree = mapping(entry);
  const name = typeof entry === 'string' ? entry.trim() : tree?.get('name');
  if (typeof name !== 'string') return [];
  const values = mapping(tree?.get('values')) ?? new Map<string, unknown>();
  return [{ name, values: toClientConfig(values, `region "${name}" of ${where}`) }];
}

/** The second over the first, mapping by mapping (openstack/config/_util.py, `merge_clouds`). */
export function mergeTrees(weak: unknown, strong: unknown): unknown {
  const [below, above] = [mapping(weak), mapping(strong)];
  if (above === undefined || below === undefined) return strong ?? weak;
  const merged = new Map(below);
  for (const [key, value] of above) merged.set(key, mergeTrees(merged.get(key), value));
  return Object.fromEntries(merged);
}

const SECRET_KEY = /password|passcode|secret|token$/i;

/** Every secret that stands in a file, whichever cloud is used in the end. */
export function findSecrets(tree: unknown): readonly string[] {
  if (Array.isArray(tree)) return tree.flatMap((entry: unknown) => findSecrets(entry));
  return [...(mapping(tree) ?? [])].flatMap(([key, value]) =>
    typeof value !== 'string' ? findSecrets(value) : SECRET_KEY.test(key) && value !== '' ? [value] : [],
  );
}
