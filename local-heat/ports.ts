import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { hasCode } from './error-code.js';
import { releaseLock, tryLock } from './lock.js';
import type { InstanceOptions, UpOptions } from './options.js';
import { SetupError } from './say.js';

type Ports = Pick<InstanceOptions, 'keystonePort' | 'heatPort'>;

/** How many ports after the usual one are tried. */
const CANDIDATES = 90;
/** Of a federated instance the web server, Keystone behind it and the issuer share a port number, each on its own address. */
const ADDRESSES = { plain: ['127.0.0.1'], federated: ['127.0.0.1', '127.0.0.2', '127.0.0.3'] } as const;

const ROLES = [
  { name: 'keystonePort', server: 'Keystone', flag: '--keystone-port' },
  { name: 'heatPort', server: 'Heat', flag: '--heat-port' },
] as const;

/**
 * Runs `work` with ports that nothing listens on, and that no other `up` on this machine takes meanwhile. A port that the caller names is
 * used or refused with a `SetupError`; otherwise the one in `options` is preferred (the instance's last one, or the usual one), then the
 * next free one above it.
 */
export async function withFreePorts<T>(
  given: UpOptions,
  options: InstanceOptions,
  work: (options: InstanceOptions) => Promise<T>,
): Promise<T> {
  const locks: string[] = [];
  try {
    const ports: Partial<Record<keyof Ports, number>> = {};
    for (const role of ROLES) {
      const preferred = options[role.name];
      const addresses = addressesOf(role.name, options);
      const candidates = given[role.name] === undefined ? candidatesFrom(preferred) : [preferred];
      const port = await reserve(candidates, addresses, locks);
      if (port === undefined) throw noFreePort(role, candidates, options);
      ports[role.name] = port;
    }
    return await work({ ...options, ...ports });
  } finally {
    await Promise.all(locks.map(releaseLock));
  }
}

/** The first candidate that is free; its lock is added to `locks`. */
async function reserve(
  candidates: readonly number[],
  addresses: readonly string[],
  locks: string[],
): Promise<number | undefined> {
  for (const port of candidates) {
    const lock = path.join(os.tmpdir(), `heat-stack-deploy-port-${port}.lock`);
    if (locks.includes(lock) || !(await tryLock(lock))) continue;
    if (await isFree(port, addresses)) {
      locks.push(lock);
      return port;
    }
    await releaseLock(lock);
  }
  return undefined;
}

function candidatesFrom(preferred: number): number[] {
  return Array.from({ length: CANDIDATES }, (_, index) => preferred + index).filter((port) => port <= 65_535);
}

function addressesOf(name: keyof Ports, { federation }: InstanceOptions): readonly string[] {
  return name === 'keystonePort' && federation ? ADDRESSES.federated : ADDRESSES.plain;
}

function noFreePort(
  { server, flag }: (typeof ROLES)[number],
  [first = 0, ...others]: readonly number[],
  { state }: InstanceOptions,
): SetupError {
  return others.length === 0
    ? new SetupError(
        `Port ${first} is taken by another program, not by the local Heat of ${state}. ` +
          `End that program, choose another port for ${server} with ${flag}, or leave the flag out to get a free one.`,
      )
    : new SetupError(
        `No port from ${first} to ${first + others.length} is free for ${server}: choose one with ${flag}.`,
      );
}

async function isFree(port: number, addresses: readonly string[]): Promise<boolean> {
  for (const address of addresses) if (!(await canListen(port, address))) return false;
  return true;
}

function canListen(port: number, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (hasCode(error, 'EADDRINUSE')) resolve(false);
      else reject(new SetupError(`Port ${port} cannot be had: ${error.message}`, { cause: error }));
    });
    probe.listen(port, address, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}
