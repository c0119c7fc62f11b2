import type { Json } from '../../../template/index.js';
import { canonicalAddress, canonicalNetwork } from '../compare/addresses.js';
import {
  compareReference,
  compareScalar,
  findReferenced,
  couldNotLookUp,
  ignore,
  asListOfMaps,
  asOrderedList,
  asReference,
  asReferences,
  asScalar,
  asSet,
} from '../compare/property-rules.js';
import {
  changed,
  combine,
  SAME,
  SKIPPED,
  unknownBecause,
  type PropertyRule,
} from '../compare/property-rule.js';
import { compareSecurityGroupRules } from '../compare/security-group-rules.js';
import { isEmpty, isMap, toText, valueAtPath } from '../compare/values.js';
import { byId, type ServiceRoute, type TypeRules } from './type-rules.js';
import { ownValue } from '../../../template/index.js';

/** Further attributes for Neutron, sent with the others. */
const compareValueSpecs: PropertyRule = (property, deployed, { live }) =>
  isMap(deployed)
    ? combine(
        Object.entries(deployed)
          .filter(([key]) => ownValue(live, key) !== undefined)
          .map(([key, value]) => compareScalar([property, key], value, ownValue(live, key))),
      )
    : SKIPPED;

/** What most types of Neutron have. */
const COMMON = {
  tags: asSet(),
  value_specs: compareValueSpecs,
  tenant_id: asReference('project', 'tenant_id'),
};

const compareGateway: PropertyRule = (property, deployed, { live }, lookup) => {
  const value = live[property];
  if (!isMap(deployed) || value === undefined) return SKIPPED;
  const part = (key: string): unknown => valueAtPath(value, [key]);
  const wanted = deployed['network'] ?? deployed['network_id'];
  const snat = deployed['enable_snat'];
  const addresses = deployed['external_fixed_ips'];
  return combine([
    isEmpty(wanted)
      ? SAME
      : compareReference(
          'network',
          { path: [property, 'network'], deployed: toText(wanted), live: part('network_id') },
          lookup,
        ),
    isEmpty(snat) || !isMap(value)
      ? SAME
      : compareScalar([property, 'enable_snat'], snat, part('enable_snat')),
    !Array.isArray(addresses) || !isMap(value)
      ? SAME
      : compareAddresses([property, 'external_fixed_ips'], addresses, part('external_fixed_ips'), lookup),
  ]);
};

const compareFixedIps: PropertyRule = (property, deployed, { live }, lookup) =>
  Array.isArray(deployed) ? compareAddresses([property], deployed, live[property], lookup) : SKIPPED;

/** Each stated entry needs an address of its own, in its subnet; further addresses were added later. */
function compareAddresses(
  path: readonly string[],
  deployed: readonly unknown[],
  live: unknown,
  lookup: Parameters<PropertyRule>[3],
): ReturnType<PropertyRule> {
  if (!Array.isArray(live)) return SKIPPED;
  const free = live.filter(isMap);
  const missing: Json[] = [];
  for (const entry of deployed.filter(isMap)) {
    const wanted = entry['subnet'] ?? entry['subnet_id'];
    const ids = free.map((one) => toText(one['subnet_id']));
    const subnet = isEmpty(wanted) ? undefined : findReferenced('subnet', toText(wanted), ids, lookup);
    if (subnet === 'unknown') return unknownBecause(couldNotLookUp('subnet', toText(wanted)));
    const address = isEmpty(entry['ip_address']) ? undefined : canonicalAddress(toText(entry['ip_address']));
    const index = free.findIndex(
      (one) =>
        (isEmpty(wanted) || one['subnet_id'] === subnet) &&
        (address === undefined || canonicalAddress(toText(one['ip_address'])) === address),
    );
    if (index < 0) missing.push(entry);
    else free.splice(index, 1);
  }
  const describe = (one: Json): string =>
    ['ip_address', 'subnet', 'subnet_id']
      .filter((key) => !isEmpty(one[key]))
      .map((key) => `${key.replace('_id', '')} ${toText(one[key])}`)
      .join(', ');
  return combine([
    ...missing.map((one) => changed({ path, before: describe(one), after: undefined })),
    ...free.map((one) => changed({ path, before: undefined, after: describe(one) })),
  ]);
}

/** `""` and `~` state that there is no gateway; Neutron shows null. */
const compareGatewayIp: PropertyRule = (property, deployed, resource, lookup) =>
  asScalar(undefined, canonicalAddress)(property, deployed === '~' ? '' : deployed, resource, lookup);

const compareNetmaskLength: PropertyRule = (property, deployed, { live }) => {
  const length = typeof live['cidr'] === 'string' ? live['cidr'].split('/')[1] : undefined;
  return length === undefined ? SKIPPED : compareScalar(property, deployed, length);
};

const SUBNET: TypeRules = {
  route: byId('network', 'subnets', 'subnet'),
  properties: {
    ...COMMON,
    network: asReference('network'),
    network_id: asReference('network', 'network_id'),
    subnetpool: asReference('subnet_pool'),
    cidr: asScalar(undefined, canonicalNetwork),
    gateway_ip: compareGatewayIp,
    prefixlen: compareNetmaskLength,
    dns_nameservers: asOrderedList(undefined, canonicalAddress),
    allocation_pools: asListOfMaps,
    host_routes: asListOfMaps,
  },
};

const NET: TypeRules = {
  route: byId('network', 'networks', 'network'),
  properties: { ...COMMON, qos_policy: asReference('qos_policy'), dhcp_agent_ids: ignore },
};

const PROVIDER_NET: TypeRules = {
  route: byId('network', 'networks', 'network'),
  properties: {
    ...COMMON,
    network_type: asScalar('provider:network_type'),
    physical_network: asScalar('provider:physical_network'),
    segmentation_id: asScalar('provider:segmentation_id'),
    router_external: asScalar('router:external'),
  },
};

const ROUTER: TypeRules = {
  route: byId('network', 'routers', 'router'),
  properties: { ...COMMON, external_gateway_info: compareGateway, l3_agent_id: ignore, l3_agent_ids: ignore },
};

/** The physical id is `{router}:subnet_id={subnet}` or `{router}:port_id={port}`. */
const INTERFACE_PORTS: ServiceRoute = {
  service: 'network',
  path: (physicalId) => {
    const [, router = '', kind = '', id = ''] = /^([^:]+):(subnet_id|port_id)=(.+)$/.exec(physicalId) ?? [];
    if (router === '') return undefined;
    const filter = kind === 'port_id' ? `id=${id}` : `fixed_ips=${encodeURIComponent(`subnet_id=${id}`)}`;
    return `/ports?device_id=${router}&${filter}`;
  },
  key: '',
};

const ROUTER_INTERFACE: TypeRules = {
  route: INTERFACE_PORTS,
  isPresent: ({ ports }) => Array.isArray(ports) && ports.length > 0,
  properties: { router: ignore, router_id: ignore, subnet: ignore, subnet_id: ignore, port: ignore },
};

const PORT: TypeRules = {
  route: byId('network', 'ports', 'port'),
  properties: {
    ...COMMON,
    network: asReference('network'),
    network_id: asReference('network', 'network_id'),
    fixed_ips: compareFixedIps,
    security_groups: asReferences('security_group'),
    allowed_address_pairs: asListOfMaps,
    qos_policy: asReference('qos_policy'),
    mac_address: asScalar(undefined, (text) => text.toLowerCase()),
    // Nova sets both when it attaches the port.
    device_id: ignore,
    device_owner: ignore,
  },
};

const FLOATING_IP: TypeRules = {
  route: byId('network', 'floatingips', 'floatingip'),
  properties: {
    ...COMMON,
    floating_network: asReference('network'),
    floating_network_id: asReference('network', 'floating_network_id'),
    floating_subnet: ignore,
    port_id: asReference('port', 'port_id'),
  },
};

const FLOATING_IP_ASSOCIATION: TypeRules = {
  route: {
    service: 'network',
    path: (_, { floatingip_id: id }) => `/floatingips/${encodeURIComponent(toText(id))}`,
    key: 'floatingip',
  },
  isPresent: ({ port_id: portId }) => !isEmpty(portId),
  properties: { floatingip_id: ignore, port_id: asReference('port', 'port_id') },
};

const SECURITY_GROUP: TypeRules = {
  route: byId('network', 'security-groups', 'security_group'),
  properties: { ...COMMON, rules: ignore },
  checks: { rules: compareSecurityGroupRules },
};

const SECURITY_GROUP_RULE: TypeRules = {
  route: byId('network', 'security-group-rules', 'security_group_rule'),
  properties: {
    security_group: asReference('security_group'),
    remote_group: asReference('security_group'),
    remote_group_id: asReference('security_group', 'remote_group_id'),
    remote_ip_prefix: asScalar(undefined, canonicalNetwork),
    // Neutron cannot change the rest of a rule, and shows a protocol in another way than it takes it.
    protocol: ignore,
  },
};

const SUBNET_POOL: TypeRules = {
  route: byId('network', 'subnetpools', 'subnetpool'),
  properties: { ...COMMON, address_scope: asReference('address_scope'), prefixes: containsNetworks() },
};

/** Neutron joins neighboring prefixes, so only a prefix that none of the live ones covers is missing. */
function containsNetworks(): PropertyRule {
  return (property, deployed, resource, lookup) => {
    const result = asSet(undefined, canonicalNetwork)(property, deployed, resource, lookup);
    const live = resource.live[property];
    const hasMerged = Array.isArray(deployed) && Array.isArray(live) && live.length < deployed.length;
    return hasMerged ? unknownBecause('Neutron has joined the prefixes of the subnet pool') : result;
  };
}

/** The rules of a QoS policy are below the policy, which `policy` names. */
function qosRule(plural: string, key: string): TypeRules {
  const path = (id: string, { policy }: Json): string =>
    `/qos/policies/${encodeURIComponent(toText(policy))}/${plural}/${encodeURIComponent(id)}`;
  return { route: { service: 'network', path, key }, properties: { policy: ignore, tenant_id: ignore } };
}

const wholeObject = (plural: string, key: string): TypeRules => ({
  route: byId('network', plural, key),
  properties: COMMON,
});

const RBAC_POLICY: TypeRules = {
  route: byId('network', 'rbac-policies', 'rbac_policy'),
  properties: {
    target_tenant: asReference('project', 'target_tenant'),
    object_id: ignore,
    tenant_id: ignore,
  },
};

export const NEUTRON_TYPES: Readonly<Record<string, TypeRules>> = {
  'OS::Neutron::Net': NET,
  'OS::Neutron::ProviderNet': PROVIDER_NET,
  'OS::Neutron::Subnet': SUBNET,
  'OS::Neutron::Router': ROUTER,
  'OS::Neutron::RouterInterface': ROUTER_INTERFACE,
  'OS::Neutron::Port': PORT,
  'OS::Neutron::FloatingIP': FLOATING_IP,
  'OS::Neutron::FloatingIPAssociation': FLOATING_IP_ASSOCIATION,
  'OS::Neutron::SecurityGroup': SECURITY_GROUP,
  'OS::Neutron::SecurityGroupRule': SECURITY_GROUP_RULE,
  'OS::Neutron::SubnetPool': SUBNET_POOL,
  'OS::Neutron::AddressScope': wholeObject('address-scopes', 'address_scope'),
  'OS::Neutron::QoSPolicy': wholeObject('qos/policies', 'policy'),
  'OS::Neutron::QoSBandwidthLimitRule': qosRule('bandwidth_limit_rules', 'bandwidth_limit_rule'),
  'OS::Neutron::QoSDscpMarkingRule': qosRule('dscp_marking_rules', 'dscp_marking_rule'),
  'OS::Neutron::QoSMinimumBandwidthRule': qosRule('minimum_bandwidth_rules', 'minimum_bandwidth_rule'),
  'OS::Neutron::RBACPolicy': RBAC_POLICY,
  'OS::Neutron::Trunk': {
    ...wholeObject('trunks', 'trunk'),
    properties: { ...COMMON, port: asReference('port'), sub_ports: asListOfMaps },
  },
};
