import path from 'node:path';
import { SetupError } from './say.js';

/** Which Heat and Keystone: those of the distribution, or the newest ones of PyPI (`python/latest.txt`). */
export const VERSIONS = ['debian', 'latest'] as const;
export type Version = (typeof VERSIONS)[number];

/**
 * How Heat is run: `single`, all in one process with SQLite, or `ha`, as large clouds do: MariaDB, RabbitMQ, two engines of two workers, the
 * API in its own process.
 */
export const PROFILES = ['single', 'ha'] as const;
export type Profile = (typeof PROFILES)[number];

/** What an instance is brought up with; it is restarted when any of it changes. */
export interface InstanceOptions {
  /** Folder of the instance's configuration, databases, logs and credentials. */
  readonly state: string;
  readonly version: Version;
  readonly profile: Profile;
  readonly keystonePort: number;
  readonly heatPort: number;
  /** Seconds that Keystone's tokens live. */
  readonly tokenLifetime: number;
  /** Events that Heat keeps a stack, before it purges the oldest. */
  readonly eventsPerStack: number;
  /** Refuses trusts to application credentials, as clouds patched against CVE-2026-80182 do. */
  readonly refuseTrusts: boolean;
  readonly stackAbandon: boolean;
  /** Lets a create take over what an abandoned stack left. */
  readonly stackAdopt: boolean;
  /** Heat's newer default policies alone: `reader` may read, `member` may change, and no other role may do anything. */
  readonly strictRoles: boolean;
  /** Stacks with one of these tags are in no list; comma-separated, empty for none. */
  readonly hiddenStackTags: string;
  /** Puts a web server before Keystone that takes the tokens of a workflow's jobs. */
  readonly federation: boolean;
}

/** What a caller says; the rest takes its default. */
export type UpOptions = Partial<InstanceOptions>;

/** Everything that local servers keep. */
export const LOCAL = path.resolve(import.meta.dirname, '..', '.local');

/** What all instances share: unpacked files, empty databases, Python's caches. */
export const SHARED = path.join(LOCAL, 'heat-shared');

/** So that both versions can be up at once. */
const USUAL: Readonly<
  Record<Version, Pick<InstanceOptions, 'keystonePort' | 'heatPort'> & { readonly folder: string }>
> = {
  debian: { keystonePort: 5000, heatPort: 8004, folder: 'heat' },
  latest: { keystonePort: 5100, heatPort: 8104, folder: 'heat-latest' },
};
const USUAL_HA = { keystonePort: 5200, heatPort: 8204, folder: 'heat-ha' } as const;

export const DEFAULTS: Omit<InstanceOptions, 'state' | 'version' | 'profile' | 'keystonePort' | 'heatPort'> =
  {
    tokenLifetime: 3600,
    eventsPerStack: 1000,
    refuseTrusts: false,
    stackAbandon: false,
    stackAdopt: false,
    strictRoles: false,
    // Heat's own default.
    hiddenStackTags: 'data-processing-cluster',
    federation: false,
  };

/** Addresses of an instance; always loopback. */
export function authUrl({ keystonePort }: Pick<InstanceOptions, 'keystonePort'>): string {
  return `http://127.0.0.1:${keystonePort}/v3`;
}

export function heatUrl({ heatPort }: Pick<InstanceOptions, 'heatPort'>): string {
  return `http://127.0.0.1:${heatPort}`;
}

/** Fills in what is silent and refuses what cannot be. */
export function completed(given: UpOptions): InstanceOptions {
  const { version, profile } = kindOf(given);
  const { folder, ...ports } = profile === 'ha' ? USUAL_HA : USUAL[version];
  const state = given.state ?? process.env['HEAT_LOCAL_STATE'] ?? path.join(LOCAL, folder);
  if (state === '') throw new SetupError('The folder of the state (--state, HEAT_LOCAL_STATE) is empty.');
  const options = { ...DEFAULTS, ...ports, ...given, version, profile, state: path.resolve(state) };
  for (const port of [options.keystonePort, options.heatPort])
    if (!isCount(port) || port > 65_535) throw new SetupError(`${port} is not a port: say 1 to 65535.`);
  if (options.keystonePort === options.heatPort)
    throw new SetupError(`Keystone and Heat cannot both have port ${options.heatPort}.`);
  if (!isCount(options.tokenLifetime)) throw new SetupError('A token lives for whole seconds, at least one.');
  if (!isCount(options.eventsPerStack)) throw new SetupError('Heat keeps at least one event a stack.');
  return options;
}

/** The version and profile that are given, or that the environment names. Throws a `SetupError` for a pair that there is not. */
function kindOf(given: UpOptions): Pick<InstanceOptions, 'version' | 'profile'> {
  const version = given.version ?? versionOf(process.env['HEAT_LOCAL_VERSION'] ?? 'debian');
  const profile = given.profile ?? profileOf(process.env['HEAT_LOCAL_PROFILE'] ?? 'single');
  if (profile === 'ha' && version !== 'debian')
    throw new SetupError('The profile ha is for the version debian only.');
  return { version, profile };
}

/** Reads a version's name. Throws a `SetupError` for an unknown one. */
export function versionOf(text: string): Version {
  const version = VERSIONS.find((known) => known === text);
  if (version === undefined)
    throw new SetupError(`There is no version ${text}: say ${VERSIONS.join(' or ')}.`);
  return version;
}

/** Reads a profile's name. Throws a `SetupError` for an unknown one. */
export function profileOf(text: string): Profile {
  const profile = PROFILES.find((known) => known === text);
  if (profile === undefined)
    throw new SetupError(`There is no profile ${text}: say ${PROFILES.join(' or ')}.`);
  return profile;
}

/** Names of the options in which the two differ, as a reader would say them. */
export function differences(running: InstanceOptions, asked: InstanceOptions): string[] {
  const before = new Map<string, unknown>(Object.entries(running));
  return Object.entries(asked)
    .filter(([name, value]) => before.get(name) !== value)
    .map(([name, value]) => `${name} ${String(before.get(name))} → ${String(value)}`);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}
