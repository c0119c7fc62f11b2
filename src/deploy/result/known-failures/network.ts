import { commandId, toOption, type KnownFailure } from './known-failure.js';

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
    id: 'port-on-network-of-others',
    title: 'A port on a network of another project',
    words: [/\b(?:Tenant|Project) \S{1,80} not allowed to create \w{1,20} on this network/],
    example:
      'Forbidden: resources.port: Tenant 364 not allowed to create port on this network Neutron server returns request_ids: []',
    properties: [['network'], ['network_id'], ['networks', 0, 'network']],
    hint: (_, { at }) =>
      `The network belongs to another project, as external networks do, and lets this project create no ports${at}. Use a network of this project or a shared one, with a floating IP if the port must be reachable from outside.`,
  },
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
    hint: (_, { at }) => `${EXTERNAL} Use one of them${at}; the names differ between clouds.`,
  },
  {
    id: 'network-not-external',
    title: 'The network is not external',
    words: [/is not a valid external network/, /Network \S{1,80} is not (?:external|an external network)/],
    example:
      'BadRequest: resources.address: Bad floatingip request: Network 81d is not a valid external network.',
    properties: [['floating_network'], ['external_gateway_info', 'network'], ['floating_network_id']],
    hint: (_, { at }) =>
      `Floating IPs and gateways require an external network. ${EXTERNAL} Use one of them${at}.`,
  },
  {
    id: 'floating-ip-missing',
    title: 'The floating IP does not exist',
    words: [/Floating IP (\S{1,80}) could not be found/],
    example:
      'NotFound: resources.association: Floating IP 203.0.113.9 could not be found Neutron server returns request_ids: []',
    properties: [['floatingip_id'], ['floating_ip']],
    hint: (_, { at }) =>
      `This project has no such floating IP: "openstack floating ip list" shows those it has. Set the property${at} to the id of one of them, or create one with OS::Neutron::FloatingIP and refer to it with get_resource.`,
  },
  {
    id: 'network-missing',
    title: 'The network does not exist',
    words: [/Unable to find network with name or id/, /Network (\S{1,80}) could not be found/],
    example:
      "Property error: resources.port.properties.network: Error validating value 'missing-net': Unable to find network with name or id 'missing-net'",
    properties: [['network'], ['networks'], ['network_id']],
    hint: (_, { at }) =>
      `The network does not exist or is not shared with the project. "openstack network list" shows the available networks. Use one of them${at}, or create one in the template and refer to it with get_resource.`,
  },
  {
    id: 'name-missing',
    title: 'A subnet, router, port or other resource with this name does not exist',
    words: [NAMED],
    example:
      "Property error: resources.interface.properties.router: Error validating value 'edge': Unable to find router with name or id 'edge'",
    hint: ([, kind = '']) =>
      `"openstack ${commandNoun(kind)} list" shows the available ones. Use one of them, or create one in the template and refer to it with get_resource.`,
  },
  {
    id: 'name-ambiguous',
    title: 'Several resources have this name',
    words: [/Multiple (\w{1,40}) matches found for name/, /Multiple physical resources were found with name/],
    example:
      "NeutronClientNoUniqueMatch: resources.port: Multiple network matches found for name 'web', use an ID to be more specific.",
    hint: ([, kind = 'network']) =>
      `Several resources have this name: "openstack ${commandNoun(kind)} list" shows their ids. Use the id instead of the name.`,
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
    id: 'security-group-stateful',
    title: 'Heat tries to change whether a security group is stateful',
    words: [/Updating the "stateful" property while security group/],
    example:
      'NotSupported: resources.group: Updating the "stateful" property while security group "58f" is attached to ports. Detach all ports from the security group and retry. is not supported.',
    properties: [['stateful']],
    hint: (_, { at }) =>
      `A group that ports use cannot change this. With "converge", Heat 27 also tries it if the template does not set the property: set "stateful: true"${at} (or false, if the group is stateless) and run the step again.`,
  },
  {
    id: 'subnets-overlap',
    title: 'Subnets overlap',
    words: [/overlaps with another subnet/, /overlaps with cidr (\S{1,80}) of subnet/],
    example:
      'BadRequest: resources.other: Invalid input for operation: Requested subnet with cidr: 10.1.0.128/25 for network: a79 overlaps with another subnet.',
    properties: [['cidr'], ['subnet']],
    hint: (_, { at }) =>
      `Subnets of the same network or router must not overlap. "openstack subnet list" shows the ranges in use. Choose another cidr${at}.`,
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
      `The address lies outside the subnet's cidr: "openstack subnet show" shows the range. Choose an address inside it${at}, or remove the address to let Neutron choose one.`,
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
    hint: ([text, address = ''], { at }) =>
      `Another port has this address: "openstack port list ${/mac address/i.test(text) ? '--mac-address ' : '--fixed-ip ip-address='}${address}" shows it. Choose another address${at}, remove it to let Neutron choose one, or delete that port.`,
  },
  {
    id: 'addresses-used-up',
    title: 'No addresses are left',
    words: [
      // Of Neutron and Nova; both end in the id of the network.
      /No more IP addresses available on network(?: ([\w-]{1,80}))?/,
      /Unable to find any IP address on external network(?: ([\w-]{1,80}))?/,
      /No fixed IP addresses available for network(?:: ([\w-]{1,80}))?/,
    ],
    example:
      'IpAddressGenerationFailureClient: resources.port: No more IP addresses available on network 0a1.',
    hint: ([, network]) =>
      `All addresses of the network are in use: "openstack port list${toOption('--network', network)}" shows the ports, "openstack ip availability list" how many addresses are left. Delete unused ports and floating IPs, use a larger cidr or another subnet, or ask the operator if it is their network.`,
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
      "With converge: true, Heat sends the missing description as null, which Neutron rejects. Add description: '' to the properties of the resource, then run the step again.",
  },
  {
    id: 'subnet-in-use',
    isHeld: true,
    title: 'A subnet is still in use by ports',
    words: [
      /subnet (\S{1,80}): One or more ports have an IP allocation/,
      /ports have an IP allocation from this subnet/,
    ],
    example:
      'Conflict: resources.subnet: Unable to complete operation on subnet 88a: One or more ports have an IP allocation from this subnet.',
    hint: ([, subnet], { id }) =>
      `Ports that do not belong to this stack have addresses of the subnet: ${portList('--fixed-ip', commandId(subnet) || id, 'subnet=')}. ${DELETE_PORTS}`,
  },
  {
    id: 'network-in-use',
    isHeld: true,
    title: 'A network is still in use by ports',
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
    title: 'A router is still in use by floating IPs or ports',
    words: [
      /on router (\S{1,80}) cannot be deleted, as it is required by/,
      // `RouterInUse` in neutron_lib/exceptions/l3.py, and with ports in neutron/db/l3_db.py
      /Router (\S{1,80}) (?:still has ports|has ports still attached)/,
      // `RouterExternalGatewayInUseByFloatingIp` in neutron_lib/exceptions/l3.py
      /cannot be updated for router (\S{1,80}), since a gateway to external network \S{1,80} is required/,
      /required by one or more floating IPs/,
      /gateway to external network \S{1,80} is required/,
    ],
    example:
      'Conflict: resources.interface: Router interface for subnet cd3 on router 9aa cannot be deleted, as it is required by one or more floating IPs.',
    hint: ([, router]) =>
      `Interfaces or floating IPs that do not belong to this stack use the router: "openstack port list --long${toOption('--router', router)}" and "openstack floating ip list${toOption('--router', router)}" show them. Remove them, then run the step again.`,
  },
  {
    id: 'security-group-in-use',
    isHeld: true,
    title: 'A security group is still in use by ports',
    words: [/Security Group (\S{1,80}) in use/i],
    example: 'Conflict: resources.group: Security Group 5d0 in use.',
    hint: ([, group]) =>
      `Ports that do not belong to this stack use the security group: ${portList('--security-group', group)}. Remove it from them with "openstack port unset${toOption('--security-group', group)}", then run the step again.`,
  },
];

const DELETE_PORTS =
  'Delete them with "openstack port delete", or delete the devices that own them, then run the step again.';

/** Returns the command that lists ports, with what it shows. If the id is not known, the command lists all ports. */
function portList(flag: string, id: string | undefined, key = ''): string {
  return `"openstack port list --long${toOption(flag, id, key)}" shows them and their device_owner`;
}

/** `ports` are the ids in Neutron's message, separated by commas; not every message contains them. */
function networkStep(network: string, ports: string | undefined): string {
  return ports === undefined
    ? `Ports that do not belong to this stack use the network: ${portList('--network', network)}. ${DELETE_PORTS}`
    : `Ports that do not belong to this stack use network${network}: ${ports.split(',').join(', ')}. "openstack port show" shows the device_owner of each. ${DELETE_PORTS}`;
}

/** `interfacePlace` is empty if the template has no router interface. */
function floatingIpStep(interfacePlace: string): string {
  return interfacePlace === ''
    ? `The subnet has no router to the external network: add an OS::Neutron::Router with external_gateway_info and an ${INTERFACE} for the subnet, and add depends_on with that interface to the floating IP.`
    : `The subnet is not connected to the external network yet: add depends_on with the ${INTERFACE}${interfacePlace} to the floating IP, because no property refers to it, and check that its router has external_gateway_info with the same network.`;
}
