import { isIPv4, isIPv6 } from 'node:net';

/** `validate_ip_address` in neutron_lib/api/validators: no zeros before digits, no zone. */
export function isIpAddress(value: string): boolean {
  return isIPv4(value) || (isIPv6(value) && !value.includes('%'));
}

/** `validate_subnet` in neutron_lib/api/validators: address and prefix length. The address may have host bits. */
export function isCidr(value: string): boolean {
  const [address = '', prefix, extra] = value.split('/');
  if (prefix === undefined || extra !== undefined) return false;
  if (isIPv4(address)) return /^(?:[0-9]|[12][0-9]|3[0-2])$/.test(prefix);
  if (!isIPv6(address) || address.includes('%')) return false;
  // In place of a length, netaddr also takes a mask.
  return prefix.includes(':') || (/^\d+$/.test(prefix) && Number(prefix) <= 128);
}

/** The formats that netaddr knows (netaddr/strategy/eui48.py). */
const MAC_FORMATS = [
  /^(?:[0-9a-f]{1,2}:){5}[0-9a-f]{1,2}$/i,
  /^(?:[0-9a-f]{1,2}-){5}[0-9a-f]{1,2}$/i,
  /^(?:[0-9a-f]{1,4}[:.-]){2}[0-9a-f]{1,4}$/i,
  /^[0-9a-f]{5,6}[:-][0-9a-f]{5,6}$/i,
  /^[0-9a-f]{11,12}$/i,
];

export function isMacAddress(value: string): boolean {
  return MAC_FORMATS.some((format) => format.test(value));
}
