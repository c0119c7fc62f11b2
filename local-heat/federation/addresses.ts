import type { InstanceOptions } from '../options.js';

type Ports = Pick<InstanceOptions, 'keystonePort'>;

/** Behind the web server, on loopback addresses of their own: an instance needs no more ports for them. */
export function innerKeystone({ keystonePort }: Ports): string {
  return `127.0.0.2:${keystonePort}`;
}

export function issuerUrl({ keystonePort }: Ports): string {
  return `http://127.0.0.3:${keystonePort}`;
}
