import { isIPv4, isIPv6 } from 'node:net';

const V4_BITS = 32;
const V6_BITS = 128;

/** Returns an address in the one form that services use: IPv6 compressed and in lower case. Other text stays unchanged. */
export function canonicalAddress(text: string): string {
  if (!isIPv6(text) || text.includes('%')) return text;
  // The URL standard prescribes the form of RFC 5952.
  return new URL(`http://[${text}]`).hostname.slice(1, -1);
}

/** Like `canonicalAddress`, for a network: without host bits, which Neutron removes. */
export function canonicalNetwork(text: string): string {
  const [address = '', length = ''] = text.split('/');
  if (!/^\d+$/.test(length)) return canonicalAddress(text);
  if (isIPv4(address)) return `${maskV4(address, Number(length))}/${Number(length)}`;
  return isIPv6(address) ? `${maskV6(address, Number(length))}/${Number(length)}` : text;
}

function maskV4(address: string, length: number): string {
  const value = address.split('.').reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
  const masked = clearHostBits(value, V4_BITS, length);
  return [24n, 16n, 8n, 0n].map((shift) => (masked >> shift) & 255n).join('.');
}

function maskV6(address: string, length: number): string {
  const [head = '', tail] = canonicalAddress(address).split('::');
  const groups = (text: string | undefined): string[] =>
    (text ?? '').split(':').filter((part) => part !== '');
  const [left, right] = [groups(head), groups(tail)];
  const middle = Array.from({ length: 8 - left.length - right.length }, () => '0');
  const all = [...left, ...middle, ...right];
  const value = all.reduce((sum, part) => (sum << 16n) | BigInt(`0x${part}`), 0n);
  const masked = clearHostBits(value, V6_BITS, length);
  const hex = masked.toString(16).padStart(32, '0');
  return canonicalAddress((hex.match(/.{4}/g) ?? []).join(':'));
}

function clearHostBits(value: bigint, bits: number, length: number): bigint {
  const hostBits = BigInt(Math.max(0, bits - length));
  return (value >> hostBits) << hostBits;
}
