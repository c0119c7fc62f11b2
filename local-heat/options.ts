import path from 'node:path';

/** What an instance is brought up with; it is restarted when any of it changes. */
export interface InstanceOptions {
  /** Folder of the instance's configuration, databases, logs and credentials. */
  readonly state: string;
  readonly keystonePort: number;
  readonly heatPort: number;
  /** Seconds that Keystone's tokens live. */
  readonly tokenLifetime: number;
  /** Events that Heat keeps a stack, before it purges the oldest. */
  readonly eventsPerStack: number;
  /** Refuses trusts to application credentials, as clouds patched against CVE-2026-80182 do. */
  readonly refuseTrusts: boolean;
  readonly stackAbandon: boolean;
}

export const REPOSITORY = path.resolve(import.meta.dirname, '..');
const LOCAL = path.join(REPOSITORY, '.local');

/** Shared by all instances: what is unpacked rather than installed. */
export const HEAT_COMMON = path.join(LOCAL, 'heat-common');

export const DEFAULTS: InstanceOptions = {
  state: process.env['HEAT_LOCAL_STATE'] ?? path.join(LOCAL, 'heat'),
  keystonePort: 5000,
  heatPort: 8004,
  tokenLifetime: 3600,
  eventsPerStack: 1000,
  refuseTrusts: false,
  stackAbandon: false,
};

/** Addresses of an instance; always loopback. */
export function authUrl({ keystonePort }: Pick<InstanceOptions, 'keystonePort'>): string {
  return `http://127.0.0.1:${keystonePort}/v3`;
}

export function heatUrl({ heatPort }: Pick<InstanceOptions, 'heatPort'>): string {
  return `http://127.0.0.1:${heatPort}`;
}

/** Fills in what is silent; the state's path is made absolute. */
export function completed(given: Partial<InstanceOptions>): InstanceOptions {
  const options = { ...DEFAULTS, ...given };
  return { ...options, state: path.resolve(options.state) };
}
