import type { KnownFailure, PropertyPath } from './known-failure.js';
import { ownValue } from '../../../template/index.js';

/** A limited resource: its display name, and what helps if its quota is used up. */
interface Limited {
  readonly noun: string;
  readonly unit?: string;
  /** Command that shows what uses the quota. */
  readonly list: string;
  /** How to request less in the template. */
  readonly less: string;
  readonly properties?: readonly PropertyPath[];
}

const FLAVOR: readonly PropertyPath[] = [['flavor']];
const SIZE: readonly PropertyPath[] = [['size']];
const SERVERS: Limited = { noun: 'servers', list: 'openstack server list', less: 'request fewer servers' };
const CORES: Limited = {
  noun: 'virtual CPUs',
  list: 'openstack limits show --absolute',
  less: 'choose a flavor with fewer virtual CPUs',
  properties: FLAVOR,
};
const MEMORY: Limited = {
  noun: 'RAM',
  unit: 'MiB',
  list: 'openstack limits show --absolute',
  less: 'choose a flavor with less RAM',
  properties: FLAVOR,
};

/** By the services' names of their quotas; names such as `class:VCPU` belong to unified limits. */
const LIMITS: Readonly<Record<string, Limited>> = {
  instances: SERVERS,
  servers: SERVERS,
  cores: CORES,
  'class:VCPU': CORES,
  'class:PCPU': CORES,
  ram: MEMORY,
  'class:MEMORY_MB': MEMORY,
  key_pairs: describeLimit('key pairs', 'openstack keypair list'),
  server_groups: describeLimit('server groups', 'openstack server group list'),
  server_group_members: describeLimit('members of a server group', 'openstack server group list --long'),
  network: describeLimit('networks', 'openstack network list'),
  subnet: describeLimit('subnets', 'openstack subnet list'),
  subnetpool: describeLimit('subnet pools', 'openstack subnet pool list'),
  port: describeLimit('ports', 'openstack port list'),
  router: describeLimit('routers', 'openstack router list'),
  floatingip: describeLimit('floating IPs', 'openstack floating ip list'),
  floating_ips: describeLimit('floating IPs', 'openstack floating ip list'),
  security_group: describeLimit('security groups', 'openstack security group list'),
  security_groups: describeLimit('security groups', 'openstack security group list'),
  security_group_rule: describeLimit('security group rules', 'openstack security group rule list'),
  volumes: describeLimit('volumes', 'openstack volume list'),
  snapshots: describeLimit('volume snapshots', 'openstack volume snapshot list'),
  backups: describeLimit('volume backups', 'openstack volume backup list'),
  gigabytes: {
    noun: 'volume storage',
    unit: 'GiB',
    list: 'openstack volume list',
    less: 'request a smaller volume',
    properties: SIZE,
  },
  backup_gigabytes: { ...describeLimit('backup storage', 'openstack volume backup list'), unit: 'GiB' },
};

function describeLimit(noun: string, list: string): Limited {
  return { noun, list, less: `request fewer ${noun}` };
}

/** Cinder also has a quota for each volume type: `gigabytes_fast`. */
const OF_VOLUME_TYPE = /^(volumes|gigabytes|snapshots)_(.+)$/;

function findLimit(name: string): Limited {
  const [, base = '', type = ''] = OF_VOLUME_TYPE.exec(name) ?? [];
  const found = ownValue(LIMITS, name);
  if (found !== undefined) return found;
  const whole = ownValue(LIMITS, base);
  if (whole !== undefined) return { ...whole, noun: `${whole.noun} of type "${type}"` };
  return describeLimit(name.replaceAll('_', ' '), 'openstack quota show');
}

/** Figures in a service's message; absent if it has none. */
interface Figures {
  readonly requested?: string | undefined;
  readonly used?: string | undefined;
  readonly limit?: string | undefined;
}

/** Returns `short by 1024 MiB: 2048 MiB requested, 0 of 1024 used`, or less if figures are missing. */
function shortageText({ requested, used, limit }: Figures, unit = ''): string {
  const amount = (value: string | number): string => `${value}${unit === '' ? '' : ` ${unit}`}`;
  if (limit === undefined) return 'used up';
  if (requested === undefined || used === undefined) return `used up: the limit is ${amount(limit)}`;
  const short = Number(requested) + Number(used) - Number(limit);
  return `short by ${amount(short)}: ${amount(requested)} requested, ${used} of ${limit} used`;
}

function quotaStep(name: string, figures: Figures, at: string): string {
  const { noun, unit, list, less } = findLimit(name);
  const show =
    list === 'openstack quota show'
      ? '"openstack quota show" shows the limit'
      : `"openstack quota show" shows the limit, "${list}" the usage`;
  return (
    `The project's quota of ${noun} is ${shortageText(figures, unit)}. ${show}. ` +
    `Delete unused resources, ${less}${at}, or ask the operator for a higher quota; then run the step again.`
  );
}

/** Splits the names of several quotas, or their figures: `cores, ram`. */
function splitList(text: string | undefined): string[] {
  return (text ?? '').split(',').map((part) => part.trim().replace(/^u?'|'$/g, ''));
}

/** Returns the name and figures of the first quota that is exceeded. */
function findFirstShortage(
  names: string,
  requested: string,
  used: string,
  limits: string,
): [string, Figures] {
  const [all = [], requestedList = [], usedList = [], limitList = []] = [names, requested, used, limits].map(
    splitList,
  );
  const found = all.findIndex(
    (_, at) => Number(requestedList[at]) + Number(usedList[at]) > Number(limitList[at]),
  );
  const at = Math.max(0, found);
  return [all[at] ?? '', { requested: requestedList[at], used: usedList[at], limit: limitList[at] }];
}

/** Omits the location of the flavor for other quotas than those of virtual CPUs and RAM. */
function computeQuotaStep(name: string, figures: Figures, at: string): string {
  return quotaStep(name, figures, findLimit(name).properties === undefined ? '' : at);
}

const NUMBERS = '([\\d, ]{1,80})';

/** Exceeded quotas, by messages of Nova, Neutron, Cinder and oslo.limit. */
export const QUOTA_FAILURES: readonly KnownFailure[] = [
  {
    id: 'quota-of-compute',
    title: 'Quota of servers, virtual CPUs or RAM',
    words: [
      new RegExp(
        `Quota exceeded for ([\\w, ]{1,80}): Requested ${NUMBERS}, but already used ${NUMBERS} of ${NUMBERS} `,
      ),
    ],
    example:
      'Forbidden: resources.server: Quota exceeded for ram: Requested 2048, but already used 0 of 1024 ram (HTTP 403)',
    code: 'quota',
    properties: FLAVOR,
    hint: ([, names = '', requested = '', used = '', limits = ''], { at }) =>
      computeQuotaStep(...findFirstShortage(names, requested, used, limits), at),
  },
  {
    id: 'quota-by-unified-limits',
    title: 'Quota, where the cloud uses unified limits',
    words: [/Resource (\S{1,80}) is over limit of (\d+) due to current usage (\d+) and delta (\d+)/],
    example:
      'Forbidden: resources.server: Project 5f0 is over a limit for [Resource class:VCPU is over limit of 20 due to current usage 18 and delta 4] (HTTP 403)',
    code: 'quota',
    properties: [...FLAVOR, ...SIZE],
    hint: ([, name = '', limit, used, requested], { at }) =>
      computeQuotaStep(name, { requested, used, limit }, at),
  },
  {
    id: 'quota-of-network',
    title: 'Quota of networks, ports, floating IPs or security groups',
    words: [/Quota exceeded for resources: \[?([\w', ]{1,200})/],
    example: "OverQuotaClient: resources.net: Quota exceeded for resources: ['network'].",
    code: 'quota',
    hint: ([, names = '']) => quotaStep(splitList(names)[0] ?? '', {}, ''),
  },
  {
    id: 'quota-of-gigabytes',
    title: 'Quota of gigabytes of volumes',
    words: [
      /exceeds allowed (\S{1,80}) quota\. Requested (\d+)G, quota is (\d+)G and (\d+)G has been consumed/,
    ],
    example:
      'OverLimit: resources.volume: VolumeSizeExceedsAvailableQuota: Requested volume or snapshot exceeds allowed gigabytes quota. Requested 3G, quota is 1G and 0G has been consumed. (HTTP 413)',
    code: 'quota',
    properties: SIZE,
    hint: ([, name = '', requested, limit, used], { at }) => quotaStep(name, { requested, used, limit }, at),
  },
  {
    id: 'quota-of-volumes',
    title: 'Quota of volumes or snapshots',
    words: [
      /Maximum number of (volumes|snapshots|backups) allowed \((\d+)\) exceeded(?: for quota '([^']{1,80})')?/,
    ],
    example:
      "OverLimit: resources.volume: VolumeLimitExceeded: Maximum number of volumes allowed (10) exceeded for quota 'volumes'. (HTTP 413)",
    code: 'quota',
    hint: ([, kind = '', limit, name = kind]) => quotaStep(name, { limit }, ''),
  },
  {
    id: 'volume-too-large',
    title: 'A volume exceeds the maximum size',
    words: [/Requested volume size (\d+)G is larger than maximum allowed limit (\d+)G/],
    example:
      'BadRequest: resources.volume: Requested volume size 900G is larger than maximum allowed limit 500G.',
    code: 'quota',
    properties: SIZE,
    hint: ([, requested, limit], { at }) =>
      `A single volume can have at most ${limit} GiB, but ${requested} GiB were requested. "openstack quota show" shows the limit as per-volume-gigabytes. ` +
      `Request a smaller volume${at}, or ask the operator for a higher quota.`,
  },
  {
    id: 'quota-of-key-pairs',
    title: 'Quota of key pairs or server groups',
    words: [
      /Quota exceeded, too many (key pairs|server groups|servers in group)/,
      /Maximum number of (key pairs|ports|floating IPs|security groups) (?:or rules )?exceeded/,
    ],
    example: 'Forbidden: resources.group: Quota exceeded, too many server groups. (HTTP 403)',
    code: 'quota',
    hint: ([, noun = '']) => quotaStep(ownValue(QUOTA_BY_NOUN, noun) ?? noun, {}, ''),
  },
];

const QUOTA_BY_NOUN: Readonly<Record<string, string>> = {
  'key pairs': 'key_pairs',
  'server groups': 'server_groups',
  'servers in group': 'server_group_members',
  ports: 'port',
  'floating IPs': 'floatingip',
  'security groups': 'security_group',
};
