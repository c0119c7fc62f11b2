/** Properties that `validate` of a resource class refuses together, or without each other. */
export interface Combinations {
  /** At most one of each group can have a value. */
  readonly exclusive?: readonly (readonly string[])[];
  /** `exclusive` does not apply if this property is present. */
  readonly exclusiveUnless?: string;
  /** One of each group must have a value. */
  readonly oneOf?: readonly (readonly string[])[];
  /** A property, and the one that it needs. */
  readonly needs?: readonly (readonly [string, string])[];
  /** A number, and the one that must not be smaller. */
  readonly ordered?: readonly (readonly [string, string])[];
  /** `ordered` applies only if this property has one of the values. */
  readonly orderedIf?: { readonly name: string; readonly values: readonly string[] };
  /** Properties of the elements of a list, by the list's name. */
  readonly elements?: Readonly<Record<string, Combinations>>;
}

/** By type; heat/engine/resources/openstack. Old names of properties (`subnet_id`) stand beside the new ones. */
export const COMBINATIONS: Readonly<Record<string, Combinations>> = {
  'OS::Cinder::Volume': {
    exclusive: [['image', 'imageRef', 'snapshot_id', 'source_volid']],
    exclusiveUnless: 'backup_id',
    oneOf: [['size', 'backup_id', 'snapshot_id', 'source_volid']],
  },
  'OS::Heat::AutoScalingGroup': {
    ordered: [
      ['min_size', 'max_size'],
      ['min_size', 'desired_capacity'],
      ['desired_capacity', 'max_size'],
    ],
  },
  'OS::Neutron::FloatingIP': { needs: [['fixed_ip_address', 'port_id']] },
  'OS::Neutron::Router': { exclusive: [['l3_agent_id', 'l3_agent_ids']] },
  'OS::Neutron::RouterInterface': {
    exclusive: [
      ['subnet', 'port'],
      ['subnet', 'port_id'],
      ['subnet_id', 'port'],
      ['subnet_id', 'port_id'],
      ['subnet', 'subnet_id'],
      ['port', 'port_id'],
      ['router', 'router_id'],
    ],
    oneOf: [['subnet', 'port', 'subnet_id', 'port_id']],
  },
  'OS::Neutron::SecurityGroupRule': {
    exclusive: [['remote_group', 'remote_ip_prefix']],
    ordered: [['port_range_min', 'port_range_max']],
    orderedIf: { name: 'protocol', values: ['tcp', 'udp'] },
  },
  'OS::Neutron::Port': { exclusive: [['network', 'network_id']] },
  'OS::Neutron::Subnet': {
    exclusive: [
      ['cidr', 'subnetpool'],
      ['cidr', 'prefixlen'],
      ['network', 'network_id'],
    ],
    oneOf: [['cidr', 'subnetpool']],
  },
  'OS::Nova::Server': {
    exclusive: [['block_device_mapping', 'block_device_mapping_v2']],
    oneOf: [['image', 'block_device_mapping', 'block_device_mapping_v2']],
    elements: {
      networks: {
        oneOf: [['network', 'port', 'subnet', 'uuid', 'allocate_network']],
        exclusive: [
          ['port', 'fixed_ip'],
          ['network', 'uuid'],
        ],
      },
    },
  },
  'OS::Octavia::Listener': { oneOf: [['loadbalancer', 'default_pool']] },
  'OS::Octavia::Pool': { oneOf: [['listener', 'loadbalancer']] },
};
