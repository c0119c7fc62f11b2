import { commandId, type KnownFailure } from './known-failure.js';

const INTERFACE = 'OS::Neutron::RouterInterface';
const EXTERNAL = '"openstack network list --external" shows the external networks that the project can use.';
const FIXED_ADDRESS = [
  ['fixed_ips', 0, 'ip_address'],
  ['fixed_ips', 0],
  ['fixed_ips'],
  ['networks', 0, 'fixed_ip'],
] as const;
const NAMED = /Unable to find (\w{1,40}) with name or id '?([^'\s]{1,200})/;

/** Converts `security_group` to `security group`, as the commands of the OpenStack client spell it. */
function commandNoun(kind: string): string {
  return kind === 'floatingip' ? 'floating ip' : kind.replaceAll('_', ' ');
}

/** Failures of networks, by messages of Neutron and of Heat's lookups in it. */
export const NETWORK_FAILURES: readonly KnownFailure[] = [
  {
    id: 'external-network-missing',
    title: 'The external network does not exist',
    words: [
      /external_gateway_info\.network: {1,3}(?:Error validating value [^:]{1,200}: )?Unable to find network/,
      /floating_network: {1,3}(?:Error validating value [^:]{1,200}: )?Unable to find network/,
    ],
    example:
      "StackValidationFailed: resources.router: Property error: Properties.external_gateway_info.network: Unable to find network with name or id 'ext-net'",
    properties: [['external_gateway_info', 'network'], ['floating_network']],
    hint: (_, { at }) => `${EXTERNAL} Name one of them${at}; each cloud has names of its own.`,
  },
  {
    id: 'network-not-external',
    title: 'The network is not external',
    words: [/is not a valid external network/, /Network \S{1,80} is not external/],
    example:
      'BadRequest: resources.address: Bad floatingip request: Network 81d is not a valid external network.',
    properties: [['floating_network'], ['external_gateway_info', 'network'], ['floating_network_id']],
    hint: (_, { at }) =>
      `Floating IPs and gateways come from an external network. ${EXTERNAL} Name one of them${at}.`,
  },
  {
    id: 'network-missing',
    title: 'The network does not exist',
    words: [/Unable to find network with name or id/, /Network (\S{1,80}) could not be found/],
    example:
      "Property error: resources.port.properties.network: Error validating value 'missing-net': Unable to find network with name or id 'missing-net'",
    properties: [['network'], ['networks'], ['network_id']],
    hint: (_, { at }) =>
      `The project sees no such network. "openstack network list" shows those that it sees. Name one of them${at}, or make one in the template and refer to it by get_resource.`,
  },
  {
    id: 'name-missing',
    title: 'A subnet, router, port or other thing of that name does not exist',
    words: [NAMED],
    example:
      "Property error: resources.interface.properties.router: Error validating value 'edge': Unable to find router with name or id 'edge'",
    hint: ([, kind = '']) =>
      `"openstack ${commandNoun(kind)} list" shows those that the project sees. Name one of them, or make one in the template and refer to it by get_resource.`,
  },
  {
    id: 'name-ambiguous',
    title: 'Several things have that name',
    words: [/Multiple (\w{1,40}) matches found for name/, /Multiple physical resources were found with name/],
    example:
      "NeutronClientNoUniqueMatch: resources.port: Multiple network matches found for name 'web', use an ID to be more specific.",
    hint: ([, kind = 'network']) =>
      `Several have that name: "openstack ${commandNoun(kind)} list" shows their ids. Give the id instead of the name.`,
  },
  {
    id: 'floating-ip-without-router',
    title: 'A floating IP without a router',
    words: [/External network \S{1,80} is not reachable from subnet/],
    example:
      'NotFound: resources.address: External network fb8 is not reachable from subnet cd3.  Therefore, cannot associate Port 6e2 with a Floating IP.',
    properties: [['port_id'], ['floating_network']],
    hint: (_, { atResource }) => floatingIpStep(atResource(INTERFACE)),
  },
  {
    id: 'subnets-overlap',
    title: 'Subnets overlap',
    words: [/overlaps with another subnet/, /overlaps with cidr (\S{1,80}) of subnet/],
    example:
      'BadRequest: resources.other: Invalid input for operation: Requested subnet with cidr: 10.1.0.128/25 for network: a79 overlaps with another subnet.',
    properties: [['cidr'], ['subnet']],
    hint: (_, { at }) =>
      `Subnets of one network, and those on one router, must not share addresses. "openstack subnet list" shows the ranges in use. Choose another cidr${at}.`,
  },
  {
    id: 'address-outside-subnet',
    title: 'An address outside the subnet',
    words: [
      /IP address (\S{1,60}) is not a valid IP for (?:the specified subnet|any of the subnets)/,
      /allocation pool (\S{1,120}) spans beyond the subnet/i,
      /Gateway (?:ip (\S{1,60}) )?is not valid on subnet/i,
    ],
    example:
      'InvalidIpForSubnetClient: resources.port: IP address 10.2.0.5 is not a valid IP for the specified subnet.',
    properties: [...FIXED_ADDRESS, ['allocation_pools'], ['gateway_ip']],
    hint: (_, { at }) =>
      `The address lies outside the subnet's cidr: "openstack subnet show" shows the range. Choose an address inside it${at}, or leave the address out: Neutron then chooses one.`,
  },
  {
    id: 'address-in-use',
    title: 'The address is in use',
    words: [
      /IP address (\S{1,60}) already allocated in subnet/,
      /The IP address (\S{1,60}) is in use/,
      /The mac address (\S{1,60}) is in use/i,
    ],
    example:
      'IpAddressAlreadyAllocatedClient: resources.port: IP address 10.1.0.5 already allocated in subnet e9b',
    properties: [...FIXED_ADDRESS, ['mac_address'], ['floating_ip_address']],
    hint: ([, address = ''], { at }) =>
      `Another port has the address: "openstack port list --fixed-ip ip-address=${address}" shows which. Choose another address${at}, leave it out so that Neutron chooses one, or delete that port.`,
  },
  {
    id: 'addresses-used-up',
    title: 'No addresses are left',
    words: [
      /No more IP addresses available on network/,
      /Unable to find any IP address on external network/,
      /No fixed IP addresses available for network/,
    ],
    example:
      'IpAddressGenerationFailureClient: resources.port: No more IP addresses available on network 0a1.',
    hint: () =>
      'Every address of the network is taken: "openstack port list --network" shows by what, "openstack ip availability list" how many are left. Delete ports and floating IPs that nobody needs, use a larger cidr or another subnet, or ask the operator if the network is theirs.',
  },
  {
    id: 'description-is-none',
    title: 'converge and a security group without a description',
    words: [
      /Invalid input for description\. Reason: 'None' is not a valid string/,
      /'None' is not a valid string/,
    ],
    example:
      "BadRequest: resources.group: Invalid input for description. Reason: 'None' is not a valid string.",
    properties: [['description']],
    hint: () =>
      "With converge: true Heat sends the missing description as null, which Neutron refuses. Add description: '' to the properties of the resource, then run the step again.",
  },
  {
    id: 'subnet-in-use',
    isHeld: true,
    title: 'Ports keep a subnet',
    words: [
      /subnet (\S{1,80}): One or more ports have an IP allocation/,
      /ports have an IP allocation from this subnet/,
    ],
    example:
      'Conflict: resources.subnet: Unable to complete operation on subnet 88a: One or more ports have an IP allocation from this subnet.',
    hint: ([, subnet], { id }) =>
      `Ports that this stack did not make have addresses of the subnet: ${portList('--fixed-ip', `subnet=${(commandId(subnet) || id).trim()}`)}. ${DELETE_PORTS}`,
  },
  {
    id: 'network-in-use',
    isHeld: true,
    title: 'Ports keep a network',
    words: [
      /on network (\S{1,80})\. There are one or more ports still in use on the network(?:, id for these ports is: ([0-9a-f,-]{1,400}))?/,
      /still in use on the network/,
    ],
    example:
      'Conflict: resources.net: Unable to complete operation on network 0a1. There are one or more ports still in use on the network.',
    hint: ([, network, ports], { id }) => networkStep(commandId(network) || id, ports),
  },
  {
    id: 'router-in-use',
    isHeld: true,
    title: 'Floating IPs or ports keep a router',
    words: [
      /on router (\S{1,80}) cannot be deleted, as it is required by/,
      /Router (\S{1,80}) still has ports/,
      /required by one or more floating IPs/,
      /gateway to external network \S{1,80} is required/,
    ],
    example:
      'Conflict: resources.interface: Router interface for subnet cd3 on router 9aa cannot be deleted, as it is required by one or more floating IPs.',
    hint: ([, router]) =>
      `Interfaces or floating IPs that this stack did not make use the router: "openstack port list --long --router${commandId(router)}" and "openstack floating ip list --router${commandId(router)}" show them. Remove them, then run the step again.`,
  },
  {
    id: 'security-group-in-use',
    isHeld: true,
    title: 'Ports keep a security group',
    words: [/Security Group (\S{1,80}) in use/i],
    example: 'Conflict: resources.group: Security Group 5d0 in use.',
    hint: ([, group]) =>
      `Ports that this stack did not make are in the security group: ${portList('--security-group', commandId(group).trim())}. Take it off them with "openstack port unset --security-group", then run the step again.`,
  },
];

const DELETE_PORTS =
  'Delete them with "openstack port delete", or delete what they belong to, then run the step again.';

/** Returns the command that lists ports, with what it shows; `value` is empty if the id is not known. */
function portList(flag: string, value: string): string {
  const words = ['openstack port list --long', flag, ...(value === '' ? [] : [value])];
  return `"${words.join(' ')}" shows them, with the device_owner that they belong to`;
}

/** `ports` are the ids in Neutron's message, separated by commas; not every message contains them. */
function networkStep(network: string, ports: string | undefined): string {
  return ports === undefined
    ? `Ports that this stack did not make use the network: ${portList('--network', network.trim())}. ${DELETE_PORTS}`
    : `Ports that this stack did not make use network${network}: ${ports.split(',').join(', ')}. "openstack port show" shows as device_owner what each belongs to. ${DELETE_PORTS}`;
}

/** `interfacePlace` is empty if the template has no router interface. */
function floatingIpStep(interfacePlace: string): string {
  return interfacePlace === ''
    ? `The subnet has no router to the external network: add an OS::Neutron::Router with external_gateway_info and an ${INTERFACE} for the subnet, and give the floating IP depends_on with that interface.`
    : `The subnet is not connected to the external network yet: give the floating IP depends_on with the ${INTERFACE}${interfacePlace}, as no property refers to it, and check that its router has external_gateway_info with the same network.`;
}
