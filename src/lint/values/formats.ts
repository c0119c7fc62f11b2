import { isCronExpression } from './cron.js';
import { isCidr, isIpAddress, isMacAddress } from './network-formats.js';

/** A custom constraint of Heat that asks no service. */
interface Format {
  /** What the value must be, as in `must be …`. */
  readonly noun: string;
  /** False only if Heat refuses the value for sure. */
  readonly accepts: (value: string) => boolean;
}

/** By the name of the constraint; heat/engine/constraint/common_constraints.py. */
export const FORMATS: Readonly<Record<string, Format>> = {
  ip_addr: { noun: 'an IP address', accepts: isIpAddress },
  ip_or_cidr: {
    noun: 'an IP address or a network such as 10.0.0.0/24',
    accepts: (value) => (value.includes('/') ? isCidr(value) : isIpAddress(value)),
  },
  net_cidr: { noun: 'a network such as 10.0.0.0/24', accepts: isCidr },
  mac_addr: { noun: 'a MAC address', accepts: isMacAddress },
  dns_name: { noun: 'a DNS name of lower-case letters, digits and hyphens', accepts: isDnsName },
  rel_dns_name: {
    noun: 'a DNS name of lower-case letters, digits and hyphens without a period at its end',
    accepts: (value) => !value.endsWith('.') && value.length <= MAX_DNS_NAME - 3 && isDnsName(value),
  },
  dns_domain: {
    noun: 'a DNS name of lower-case letters, digits and hyphens with a period at its end',
    accepts: (value) => value === '' || (value.endsWith('.') && isDnsName(value)),
  },
  cron_expression: { noun: 'a cron expression such as "0 3 * * *"', accepts: isCronExpression },
  timezone: { noun: 'the name of a time zone such as Europe/Zurich', accepts: isTimeZone },
  iso_8601: { noun: 'an ISO 8601 time such as 2030-01-31T12:00:00Z', accepts: startsWithYear },
  expiration: {
    noun: 'an ISO 8601 time in the future such as 2030-01-31T12:00:00Z',
    accepts: (value) => value === '' || (startsWithYear(value.trim()) && !isPast(value.trim())),
  },
  json_string: { noun: 'JSON', accepts: isJson },
};

const MAX_DNS_NAME = 255;
const DNS_LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/** `validate_dns_format` in heat/common/netutils.py. */
function isDnsName(value: string): boolean {
  if (value === '' || value.endsWith('\n')) return true;
  const name = value.replace(/\.$/, '');
  const labels = name.split('.');
  const hasNumericEnd = value.endsWith('.') && labels.length > 1 && /^\d+$/.test(labels.at(-1) ?? '');
  return name.length <= MAX_DNS_NAME && !hasNumericEnd && labels.every((label) => DNS_LABEL.test(label));
}

/** Heat's pytz and Node.js take the names from the same database. */
function isTimeZone(value: string): boolean {
  try {
    if (value !== '') new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

function startsWithYear(value: string): boolean {
  return /^\d{4}/.test(value);
}

const DAY_IN_MILLISECONDS = 86_400_000;

/** Leaves a day for the time zone. */
function isPast(value: string): boolean {
  const time = Date.parse(value);
  return !Number.isNaN(time) && time < Date.now() - DAY_IN_MILLISECONDS;
}

/** Python's JSON also has NaN and Infinity. */
function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return value === '' || /NaN|Infinity/.test(value);
  }
}
