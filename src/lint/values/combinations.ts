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
  /** Two that must be equal if both have a value. */
  readonly equal?: readonly (readonly [string, string])[];
  /** What holds while a property has some value. */
  readonly when?: readonly Condition[];
  /** Properties of a map, or of each element of a list, by its name. */
  readonly elements?: Readonly<Record<string, Combinations>>;
  /** A property that must not have a value beside an element with this one. */
  readonly exclusiveWithElements?: readonly {
    readonly name: string;
    readonly list: string;
    readonly element: string;
  }[];
}

/** Holds while the property `name` has one of the values. */
export interface Condition {
  readonly name: string;
  readonly values: readonly string[];
  /** What Heat takes if the property has no value. */
  readonly default?: string;
  /** One of them must have a value. */
  readonly oneOf?: readonly string[];
  /** None of them can have a value. */
  readonly excludes?: readonly string[];
}

const BLOCK_DEVICE_SOURCES = ['volume_id', 'snapshot_id', 'image', 'image_id', 'swap_size'];

/** By type; heat/engine/resources/openstack. Old names of properties (`subnet_id`) stand beside the new ones. */
export const COMBINATIONS: Readonly<Record<string, Combinations>> = {
  'OS::Barbican::Order': {
    when: [
      { name: 'type', values: ['key', 'asymmetric'], oneOf: ['algorithm'] },
      { name: 'type', values: ['key', 'asymmetric'], oneOf: ['bit_length'] },
    ],
  },
  'OS::Barbican::Secret': {
    needs: [['payload_content_type', 'payload']],
    when: [
      {
        name: 'payload_content_type',
        values: ['application/octet-stream'],
        oneOf: ['payload_content_encoding'],
      },
      { name: 'payload_content_type', values: ['text/plain'], excludes: ['payload_content_encoding'] },
    ],
  },
  'OS::Cinder::Volume': {
    exclusive: [['image', 'imageRef', 'snapshot_id', 'source_volid']],
    exclusiveUnless: 'backup_id',
    oneOf: [['size', 'backup_id', 'snapshot_id', 'source_volid']],
  },
  'OS::Designate::Zone': {
    when: [
      { name: 'type', values: ['PRIMARY'], default: 'PRIMARY', oneOf: ['email'] },
      { name: 'type', values: ['SECONDARY'], oneOf: ['primaries', 'masters'] },
    ],
  },
  'OS::Heat::AutoScalingGroup': {
    ordered: [
      ['min_size', 'max_size'],
      ['min_size', 'desired_capacity'],
      ['desired_capacity', 'max_size'],
    ],
  },
  'OS::Heat::ScalingPolicy': {
    when: [
      {
        name: 'adjustment_type',
        values: ['change_in_capacity', 'exact_capacity'],
        excludes: ['min_adjustment_step'],
      },
    ],
  },
  'OS::Neutron::FloatingIP': { needs: [['fixed_ip_address', 'port_id']] },
  'OS::Neutron::Router': {
    exclusive: [
      ['l3_agent_id', 'l3_agent_ids'],
      ['distributed', 'l3_agent_id'],
      ['distributed', 'l3_agent_ids'],
      ['distributed', 'ha'],
    ],
  },
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
  'OS::Neutron::Port': {
    exclusive: [
      ['network', 'network_id'],
      ['fixed_ips', 'no_fixed_ips'],
    ],
  },
  'OS::Neutron::Subnet': {
    exclusive: [
      ['cidr', 'subnetpool'],
      ['cidr', 'prefixlen'],
      ['network', 'network_id'],
    ],
    oneOf: [['cidr', 'subnetpool']],
    equal: [['ipv6_ra_mode', 'ipv6_address_mode']],
    when: [
      { name: 'ip_version', values: ['4'], default: '4', excludes: ['ipv6_ra_mode', 'ipv6_address_mode'] },
    ],
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
      block_device_mapping: {
        oneOf: [['volume_id', 'snapshot_id']],
        exclusive: [['volume_id', 'snapshot_id']],
      },
      block_device_mapping_v2: {
        oneOf: [[...BLOCK_DEVICE_SOURCES, 'ephemeral_size', 'ephemeral_format']],
        exclusive: [
          [...BLOCK_DEVICE_SOURCES, 'ephemeral_size'],
          [...BLOCK_DEVICE_SOURCES, 'ephemeral_format'],
        ],
      },
    },
    exclusiveWithElements: [{ name: 'security_groups', list: 'networks', element: 'port' }],
  },
  'OS::Octavia::L7Policy': {
    when: [
      { name: 'action', values: ['REJECT'], excludes: ['redirect_pool', 'redirect_url'] },
      {
        name: 'action',
        values: ['REDIRECT_TO_POOL'],
        oneOf: ['redirect_pool'],
        excludes: ['redirect_url'],
      },
      {
        name: 'action',
        values: ['REDIRECT_TO_URL'],
        oneOf: ['redirect_url'],
        excludes: ['redirect_pool'],
      },
    ],
  },
  'OS::Octavia::L7Rule': { when: [{ name: 'type', values: ['HEADER', 'COOKIE'], oneOf: ['key'] }] },
  'OS::Octavia::Listener': {
    oneOf: [['loadbalancer', 'default_pool']],
    when: [{ name: 'protocol', values: ['TERMINATED_HTTPS'], oneOf: ['default_tls_container_ref'] }],
  },
  'OS::Octavia::Pool': {
    oneOf: [['listener', 'loadbalancer']],
    elements: {
      session_persistence: {
        when: [
          { name: 'type', values: ['APP_COOKIE'], oneOf: ['cookie_name'] },
          { name: 'type', values: ['SOURCE_IP'], excludes: ['cookie_name'] },
        ],
      },
    },
  },
};
