import type { Json } from '../../../template/index.js';
import { canonicalNetwork } from './addresses.js';
import { couldNotLookUp, findReferenced } from './property-rules.js';
import {
  changed,
  SAME,
  SKIPPED,
  unknownBecause,
  type Comparison,
  type ComparedResource,
  type Difference,
  type Lookup,
  type ResourceCheck,
} from './property-rule.js';
import { isEmpty, isMap, toText } from './values.js';

/** Protocols that Neutron accepts by number, and names of the same protocol: `constants.IP_PROTOCOL_MAP` in neutron-lib. */
const PROTOCOLS: Readonly<Record<string, string>> = {
  '1': 'icmp',
  '6': 'tcp',
  '17': 'udp',
  '58': 'ipv6-icmp',
  icmpv6: 'ipv6-icmp',
  any: '',
  '0': '',
};
const EVERYWHERE = new Set(['0.0.0.0/0', '::/0']);

/** Rules that Neutron gives a new group unless its operator changed that: all outgoing traffic. */
const DEFAULT_EGRESS: readonly Json[] = [
  { direction: 'egress', ethertype: 'IPv4' },
  { direction: 'egress', ethertype: 'IPv6' },
];

/**
 * Compares the rules of a security group as a set. Rules of `OS::Neutron::SecurityGroupRule` belong to those resources. Neutron adds
 * rules for outgoing traffic unless the template has one: `_create_rules` in heat/engine/resources/openstack/neutron/security_group.py.
 */
export const compareSecurityGroupRules: ResourceCheck = (resource, lookup) => {
  const { live, properties, related } = resource;
  const listed = live['security_group_rules'];
  if (!Array.isArray(listed)) return SKIPPED;
  const own = listed.filter(isMap).filter((rule) => !related.securityGroupRuleIds.has(toText(rule['id'])));
  const liveTexts = new Map(own.map((rule) => [describeRule(rule, resource), rule]));
  const stated = Array.isArray(properties['rules']) ? properties['rules'].filter(isMap) : [];
  const resolved = stated.map((rule) => resolveRemoteGroup(rule, resource, lookup));
  const lost = resolved.find((one) => typeof one === 'string');
  if (typeof lost === 'string') return unknownBecause(couldNotLookUp('security_group', lost));
  const expected = new Set(resolved.filter(isMap).map((rule) => describeRule(rule, resource)));
  const defaults = hasEgress(stated) ? [] : DEFAULT_EGRESS.map((rule) => describeRule(rule, resource));
  const given = hasEgress(stated) ? [] : findGivenEgress(lookup).map((rule) => describeRule(rule, resource));
  const lostDefaults = given.filter((text) => !liveTexts.has(text));
  const removed = [...[...expected].filter((text) => !liveTexts.has(text)), ...lostDefaults];
  const added = [...liveTexts].filter(
    ([text, rule]) => !expected.has(text) && !defaults.includes(text) && !isOfCreation(rule, live),
  );
  return toComparison(
    removed,
    added.map(([text]) => text),
  );
};

function toComparison(removed: readonly string[], added: readonly string[]): Comparison {
  if (removed.length + added.length === 0) return SAME;
  const toDifference = (before: string | undefined, after: string | undefined): Difference => ({
    path: ['rules'],
    before,
    after,
  });
  return changed(
    ...removed.map((text) => toDifference(text, undefined)),
    ...added.map((text) => toDifference(undefined, text)),
  );
}

function hasEgress(rules: readonly Json[]): boolean {
  return rules.some(({ direction }) => direction === 'egress');
}

/** Returns those of the usual two rules that this Neutron gives new groups; none if it does not say. */
function findGivenEgress(lookup: Lookup): readonly Json[] {
  const types = lookup('default_egress_rule', '') ?? [];
  return DEFAULT_EGRESS.filter(({ ethertype }) => types.includes(toText(ethertype)));
}

/** True for a rule that Neutron created together with the group: another rule for new groups, set by the operator. */
function isOfCreation(rule: Json, group: Json): boolean {
  return !isEmpty(rule['created_at']) && rule['created_at'] === group['created_at'];
}

/** Returns the rule with the id of its remote group, or the name that could not be found. */
function resolveRemoteGroup(
  rule: Json,
  { physicalId, live }: ComparedResource,
  lookup: Lookup,
): Json | string {
  const group = rule['remote_group_id'];
  if (isEmpty(group))
    return rule['remote_mode'] === 'remote_group_id' ? { ...rule, remote_group_id: physicalId } : rule;
  const rules = (live['security_group_rules'] as readonly unknown[]).filter(isMap);
  const ids = rules.flatMap((one) =>
    isEmpty(one['remote_group_id']) ? [] : [toText(one['remote_group_id'])],
  );
  const id = findReferenced('security_group', toText(group), ids, lookup);
  return id === 'unknown' ? toText(group) : { ...rule, remote_group_id: id ?? group };
}

/** Returns the same text for rules that allow the same: `ingress tcp 80-443 from 10.0.0.0/8 (IPv4)`. */
function describeRule(rule: Json, { physicalId }: ComparedResource): string {
  const text = (key: string): string => (isEmpty(rule[key]) ? '' : toText(rule[key]));
  const ethertype = text('ethertype') === '' ? 'IPv4' : text('ethertype');
  const direction = text('direction') === '' ? 'ingress' : text('direction');
  const rawProtocol = text('protocol').toLowerCase();
  const protocol =
    ethertype === 'IPv6' && rawProtocol === 'icmp' ? 'ipv6-icmp' : (PROTOCOLS[rawProtocol] ?? rawProtocol);
  const [low, high] = [text('port_range_min'), text('port_range_max')];
  const ports = low === high ? low : `${low}-${high}`;
  const prefix = canonicalNetwork(text('remote_ip_prefix'));
  const group = text('remote_group_id');
  const remotes = [
    EVERYWHERE.has(prefix) ? '' : prefix,
    group === physicalId ? 'this group' : group === '' ? '' : `group ${group}`,
    text('remote_address_group_id'),
  ].filter((part) => part !== '');
  const remote = remotes.length === 0 ? 'anywhere' : remotes.join(' ');
  const parts = [direction, protocol === '' ? 'any protocol' : protocol, ports];
  return `${parts.filter((part) => part !== '').join(' ')} ${direction === 'egress' ? 'to' : 'from'} ${remote} (${ethertype})`;
}
