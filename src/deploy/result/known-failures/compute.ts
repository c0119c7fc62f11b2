import type { KnownFailure } from './known-failure.js';

const SERVER_GROUPS = [['security_groups']] as const;

/** Failures of servers, by messages of Nova and of the checks that Heat runs before it creates a server. */
export const COMPUTE_FAILURES: readonly KnownFailure[] = [
  {
    id: 'no-valid-host',
    title: 'No valid host: no machine of the cloud can take the server',
    words: [/No valid host was found/, /There are not enough hosts available/],
    example:
      'ResourceInError: resources.server: Went to status ERROR due to "Message: No valid host was found. , Code: 500"',
    properties: [['flavor'], ['availability_zone']],
    hint: (_, { at }) =>
      `No host has room for this server, or none matches its flavor, availability zone or server group. Choose a smaller or more common flavor${at}: ` +
      '"openstack flavor list" shows them, "openstack availability zone list --compute" the zones. If other flavors fail as well, ask the operator which hosts have room.',
  },
  {
    id: 'hosts-failed',
    title: 'No host could start the server',
    words: [/Exceeded maximum number of retries/, /Build of instance \S{1,80} aborted/],
    example:
      'ResourceInError: resources.server: Went to status ERROR due to "Message: Exceeded maximum number of retries. Exhausted all hosts available for retrying build failures for instance 7c1., Code: 500"',
    hint: () =>
      'Hosts took the server and could not start it: the cause lies in the cloud. Run the step again; if it fails again, give the operator the reason and the request id.',
  },
  {
    id: 'image-missing',
    title: 'The image does not exist',
    words: [
      /No images matching/,
      /The Image \((\S{1,200})\) could not be found/,
      /\bImage (\S{1,200}) could not be found/,
      /No image with an ID of/,
    ],
    example:
      "Property error: resources.server.properties.image: Error validating value 'debian-99': No images matching {'name': 'debian-99'}.",
    properties: [['image'], ['block_device_mapping_v2'], ['image_id']],
    hint: (_, { at }) =>
      `The project sees no such image: it was deleted, renamed, or is not shared with the project. "openstack image list" shows those that it sees. Name one of them in image${at}.`,
  },
  {
    id: 'image-not-active',
    title: 'The image is not ready',
    words: [/Image (\S{1,200}) is not active/, /Image status is required to be (\S{1,40})/],
    example: 'BadRequest: resources.server: Image 5c9 is not active. (HTTP 400)',
    properties: [['image']],
    hint: (_, { at }) =>
      `The image is still uploaded, or its upload failed: "openstack image show" shows its status. Wait until it is active, or name another image${at}.`,
  },
  {
    id: 'flavor-missing',
    title: 'The flavor does not exist',
    words: [
      /No Flavor matching/i,
      /The Flavor(?: ID)? \((\S{1,200})\) could not be found/,
      /Flavor (?:with name )?(\S{1,200}) could not be found/,
    ],
    example:
      "Property error: resources.server.properties.flavor: Error validating value 'm9.small': No Flavor matching {'name': 'm9.small'}. (HTTP 404)",
    properties: [['flavor'], ['instance_type']],
    hint: (_, { at }) =>
      `The project has no such flavor. "openstack flavor list" shows those that it has. Name one of them in flavor${at}.`,
  },
  {
    id: 'flavor-too-small',
    title: 'The flavor is too small for the image',
    words: [
      /Flavor's (?:disk|memory) is (?:too small|smaller)/,
      /requires \S{1,20} (?:GB minimum disk space|minimum ram)\. Flavor/,
    ],
    example: 'Image windows-2022 requires 40 GB minimum disk space. Flavor m1.small has only 20 GB.',
    properties: [['flavor']],
    hint: (_, { at }) =>
      `The image needs more disk or RAM than the flavor has: "openstack image show" shows min_disk and min_ram, "openstack flavor list" what flavors have. Choose a larger flavor${at}, or boot from a volume that is large enough.`,
  },
  {
    id: 'key-pair-missing',
    title: 'The key pair does not exist',
    words: [
      /The Key \((\S{1,200})\) could not be found/,
      /Invalid key_name provided/,
      /Keypair (\S{1,200}) not found/,
    ],
    example:
      "Property error: resources.server.properties.key_name: Error validating value 'deploy': The Key (deploy) could not be found.",
    properties: [['key_name']],
    hint: (_, { at }) =>
      `Key pairs belong to a user, not to the project: the user of this step has no such key pair. "openstack keypair list", signed in as that user, shows them. Name one of them in key_name${at}, or let the template make one with OS::Nova::KeyPair.`,
  },
  {
    id: 'key-pair-without-public-key',
    title: 'A key pair without a public key',
    words: [/public_key property is required by the nova API/, /'public_key' is a required property/],
    example: 'The public_key property is required by the nova API version currently used.',
    hint: (_, { atResource }) =>
      `This cloud makes no private keys any more (Nova API 2.92 and newer): give OS::Nova::KeyPair${atResource('OS::Nova::KeyPair')} the property public_key, as from "ssh-keygen -t ed25519", with the public key as a parameter.`,
  },
  {
    id: 'key-pair-exists',
    title: 'A key pair of that name exists',
    words: [/Key pair '([^']{1,200})' already exists/],
    example: "Conflict: resources.key: Key pair 'deploy' already exists. (HTTP 409)",
    properties: [['name']],
    hint: (_, { at }) =>
      `The user has a key pair of that name already ("openstack keypair list"). Choose another name${at}, delete the old one with "openstack keypair delete", or use it as it is with key_name instead of making one.`,
  },
  {
    id: 'security-group-missing',
    title: 'The security group does not exist',
    words: [
      /Unable to find security_group with name or id/,
      /Security group (\S{1,200}) (?:not found|does not exist)/i,
    ],
    example:
      "BadRequest: resources.server: Unable to find security_group with name or id 'missing-group' (HTTP 400)",
    properties: SERVER_GROUPS,
    hint: (_, { at }) => securityGroupStep(at),
  },
  {
    id: 'security-group-missing-for-port',
    title: 'The security group of a port does not exist',
    words: [/^EntityNotFound: \S{1,400}: The Resource \((\S{1,200})\) could not be found/],
    example: 'EntityNotFound: resources.port: The Resource (missing-group) could not be found.',
    types: /^OS::(?:Neutron::Port|Nova::Server)$/,
    properties: SERVER_GROUPS,
    hint: (_, { at }) => securityGroupStep(at),
  },
  {
    id: 'zone-missing',
    title: 'The availability zone of a server does not exist',
    words: [/requested availability zone is not available/],
    example: 'BadRequest: resources.server: The requested availability zone is not available (HTTP 400)',
    properties: [['availability_zone']],
    hint: (_, { at }) =>
      `"openstack availability zone list --compute" shows the zones. Name one of them in availability_zone${at}, or leave the property out: Nova then chooses.`,
  },
  {
    id: 'port-in-use',
    title: 'The port is in use by another server',
    words: [/Port (\S{1,80}) is still in use/, /Port already has an attached device/],
    example: 'Conflict: resources.server: Port 2b1 is still in use. (HTTP 409)',
    properties: [['networks']],
    hint: (_, { at }) =>
      `A port serves one server at a time; "openstack port show" shows as device_id which one has it. Give each server a port of its own${at}, or detach it there with "openstack server remove port".`,
  },
  {
    id: 'volume-attached',
    title: 'The volume is attached to another server',
    words: [/is already attached to instances?/, /volume \S{1,80} (?:is )?already attached/i],
    example:
      'Error: resources.attachment: Failed to attach volume f84 to server 522 - Invalid volume: volume f84 is already attached to instances: 72f',
    properties: [['volume_id']],
    hint: (_, { at }) =>
      `A volume serves one server at a time, unless its type allows multiattach; "openstack volume show" shows which server has it. Attach another volume${at}, or detach it there with "openstack server remove volume".`,
  },
  {
    id: 'network-ambiguous',
    title: 'The project has several networks',
    words: [/Multiple possible networks found/, /More than one possible network found/],
    example:
      'Conflict: resources.server: Multiple possible networks found, use a Network ID to be more specific. (HTTP 409)',
    hint: () =>
      'The server names no network, and the project has several ("openstack network list"): name one of them in networks of the server.',
  },
];

function securityGroupStep(at: string): string {
  return (
    `The project has no such security group: "openstack security group list" shows those that it has. ` +
    `Name one of them in security_groups${at}, or make one with OS::Neutron::SecurityGroup and refer to it by get_resource.`
  );
}
