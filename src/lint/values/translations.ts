/**
 * Old properties whose value Heat moves to a new one (`translation_rules` of the resource classes, rule REPLACE): new path by old
 * path. The old one fulfils a requirement for the new one; both together are refused.
 */
const TRANSLATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'OS::Cinder::Volume': { imageRef: 'image' },
  'OS::Designate::Zone': { primaries: 'masters' },
  'OS::Neutron::FloatingIP': { floating_network_id: 'floating_network' },
  'OS::Neutron::NetworkGateway': { 'connections.network_id': 'connections.network' },
  'OS::Neutron::Pool': { subnet_id: 'subnet' },
  'OS::Neutron::Port': { network_id: 'network', 'fixed_ips.subnet_id': 'fixed_ips.subnet' },
  'OS::Neutron::RouterGateway': { network_id: 'network' },
  'OS::Neutron::RouterInterface': { port_id: 'port', router_id: 'router', subnet_id: 'subnet' },
  'OS::Neutron::Subnet': { network_id: 'network' },
  'OS::Neutron::VPNService': { subnet_id: 'subnet', router_id: 'router' },
  'OS::Nova::Server': {
    'networks.uuid': 'networks.network',
    'block_device_mapping_v2.image_id': 'block_device_mapping_v2.image',
  },
  'OS::Sahara::Cluster': { image: 'default_image_id' },
};

/** Returns the new path by old path of a resource type's properties. */
export function findTranslations(type: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(TRANSLATIONS[type] ?? {}));
}
