import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { hasCode } from './error-code.js';
import { releaseLock, tryLock } from './lock.js';
import type { InstanceOptions } from './options.js';
import { SetupError } from './say.js';

type Ports = Pick<InstanceOptions, 'keystonePort' | 'heatPort'>;

/** A port that a server needs. */
export interface PortRequest {
  readonly server: string;
  /** How the caller names another port on the command line. */
  readonly flag: string;
  readonly preferred: number;
  /** The caller named this port: no other will do. */
  readonly isFixed: boolean;
  readonly addresses?: readonly string[];
}

/** How many ports after the usual one are tried. */
const CANDIDATES = 90;
/** Of a federated instance the web server, Keystone behind it and the issuer share a port number, each on its own address. */
const ADDRESSES = { plain: ['127.0.0.1'], federated: ['127.0.0.1', '127.0.0.2', '127.0.0.3'] } as const;

const KEYSTONE = { server: 'Keystone', flag: '--keystone-port' } as const;
const HEAT = { server: 'Heat', flag: '--heat-port' } as const;

/** Runs `work` with ports for Keystone and Heat: those that `given` names, else those of `options` or the next free ones. */
export async function withFreePorts<T>(
  given: Partial<Ports>,
  options: InstanceOptions,
  work: (options: InstanceOptions) => Promise<T>,
): Promise<T> {
  const { keystonePort, heatPort, federation } = options;
  const addresses = federation ? ADDRESSES.federated : ADDRESSES.plain;
  const requests = [
    { ...KEYSTONE, preferred: keystonePort, isFixed: given.keystonePort !== undefined, addresses },
    { ...HEAT, preferred: heatPort, isFixed: given.heatPort !== undefined },
  ];
  return withReservedPorts(requests, ([keystone = keystonePort, heat = heatPort]) =>
    work({ ...options, keystonePort: keystone, heatPort: heat }),
  );
}

/**
 * Runs `work` with ports that nothing listens on, and that no other `up` on this machine takes meanwhile, in the order of `requests`. A fixed
 * port is used or refused with a `SetupError`; otherwise the preferred one, or the next free one above it.
 */
export async function withReservedPorts<T>(
  requests: readonly PortRequest[],
  work: (ports: readonly number[]) => Promise<T>,
): Promise<T> {
  const locks: string[] = [];
  try {
    const ports: number[] = [];
    for (const request of requests) {
      const { preferred, isFixed, addresses = ADDRESSES.plain } = request;
      const candidates = isFixed ? [preferred] : candidatesFrom(preferred);
      const port = await reserve(candidates, addresses, locks);
      if (port === undefined) throw noFreePort(request, candidates);
      ports.push(port);
    }
    return await work(ports);
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

function noFreePort({ server, flag }: PortRequest, [first = 0, ...others]: readonly number[]): SetupError {
  return others.length === 0
    ? new SetupError(
        `Port ${first} is taken by another program. ` +
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
