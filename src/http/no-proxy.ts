import { BlockList, isIP } from 'node:net';

/** Host and port of a URL; an IPv6 address without brackets. */
interface Target {
  readonly host: string;
  readonly port: string;
}

/**
 * True if NO_PROXY excludes the URL: a comma-separated list of hosts with their subdomains (`example.com`, `.example.com`,
 * `*.example.com`), addresses, networks (`10.0.0.0/8`, `fd00::/8`), each with a port or without, or `*` for all. The OpenStack client
 * accepts networks, too (should_bypass_proxies in requests/utils.py).
 */
export function isExcluded({ protocol, hostname, port }: URL, noProxy: string): boolean {
  const target = {
    host: withoutBrackets(hostname).toLowerCase(),
    port: port === '' ? (protocol === 'https:' ? '443' : '80') : port,
  };
  return noProxy
    .toLowerCase()
    .split(/[,\s]+/)
    .some((entry) => entry !== '' && matches(entry, target));
}

function matches(entry: string, { host, port }: Target): boolean {
  if (entry === '*') return true;
  // The port of an IPv6 address follows its brackets.
  const [, name = entry, entryPort = port] = /^(\[.*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
  if (entryPort !== port) return false;
  const entryHost = withoutBrackets(name);
  return isIP(host) > 0 ? isInNetwork(host, entryHost) : isInDomain(host, entryHost.replace(/^\*?\./, ''));
}

function isInDomain(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** The network is an address, or an address with the length of its prefix. */
function isInNetwork(address: string, network: string): boolean {
  const [base = '', length, ...rest] = network.split('/');
  const family = isIP(base);
  if (family === 0 || family !== isIP(address) || rest.length > 0) return false;
  const bits = family === 4 ? 32 : 128;
  const prefix = length === undefined ? bits : /^\d{1,3}$/.test(length) ? Number(length) : Infinity;
  if (prefix > bits) return false;
  const type = family === 4 ? 'ipv4' : 'ipv6';
  const networks = new BlockList();
  networks.addSubnet(base, prefix, type);
  return networks.check(address, type);
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}
