import type { KnownFailure } from './known-failure.js';

const SERVER_GROUPS = [['security_groups']] as const;

/** Failures of servers, by messages of Nova and of the checks that Heat runs before it creates a server. */
export const COMPUTE_FAILURES: readonly KnownFailure[] = [
  {
    id: 'no-valid-host',
    title: 'No valid host for the server',
    words: [/No valid host was found/, /There are not enough hosts available/],
    example:
      'ResourceInError: resources.server: Went to status ERROR due to "Message: No valid host was found. , Code: 500"',
    properties: [['flavor'], ['availability_zone']],
    hint: (_, { at }) =>
      `No host has capacity for this server, or none matches its flavor, availability zone or server group. Choose a smaller or more common flavor${at}: ` +
      '"openstack flavor list" shows them, "openstack availability zone list --compute" the zones. If other flavors fail as well, ask the operator which hosts have capacity.',
  },
  {
    id: 'hosts-failed',
    title: 'No host could start the server',
    words: [/Exceeded maximum number of retries/, /Build of instance \S{1,80} aborted/],
    example:
      'ResourceInError: resources.server: Went to status ERROR due to "Message: Exceeded maximum number of retries. Exhausted all hosts available for retrying build failures for instance 7c1., Code: 500"',
    hint: () =>
      'Hosts accepted the server but could not start it, because of a problem in the cloud. Run the step again. If it fails again, report the reason and the request id to the operator.',
  },
  {
    id: 'user-data-too-large',
    title: 'The user data of the server is too large',
    words: [/Invalid input for field\/attribute user_data\b/],
    // nova/api/openstack/compute/schemas/servers.py: `maxLength` of the text in base64.
    example:
      "BadRequest: resources.server: Invalid input for field/attribute user_data. Value: IyEv. 'IyEv' is too long (HTTP 400)",
    properties: [['user_data']],
    hint: (_, { at }) =>
      `Nova accepts 65535 bytes of user data in base64, which are about 48 KiB of text${at}. Shorten it, or let the server download the rest when it starts.`,
  },
  {
    id: 'server-without-networks',
    title: 'A server without networks',
    words: [/nics are required after microversion/],
    example: 'ValueError: resources.server: nics are required after microversion 2.36',
    hint: () =>
      'Nova no longer chooses a network by itself: set the property networks of the server, for example to [{network: web}]. "openstack network list" shows the networks; [{allocate_network: auto}] leaves the choice to Nova, if the cloud allows it.',
  },
  {
    id: 'public-key-invalid',
    title: 'The public key is not valid',
    words: [/Keypair data is invalid/],
    example: 'BadRequest: resources.key: Keypair data is invalid: failed to generate fingerprint (HTTP 400)',
    properties: [['public_key']],
    hint: (_, { at }) =>
      `Set public_key${at} to the whole line of a public key file, such as ~/.ssh/id_ed25519.pub: type, key and comment.`,
  },
  {
    id: 'image-import-not-offered',
    title: 'The cloud does not download images',
    words: [/Unknown import method name/],
    example:
      "HTTPBadRequest: resources.image: HTTP 400 Bad Request: Unknown import method name 'web-download'.",
    hint: () =>
      'The image service of this cloud does not download images from a URL: create the image with "openstack image create", and refer to it by its name instead of creating it in the template.',
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
      `The image was deleted or renamed, or is not shared with the project. "openstack image list" shows the available images. Set image${at} to one of them.`,
  },
  {
    id: 'image-not-active',
    title: 'The image is not ready',
    words: [/Image (\S{1,200}) is not active/, /Image status is required to be (\S{1,40})/],
    example: 'BadRequest: resources.server: Image 5c9 is not active. (HTTP 400)',
    properties: [['image']],
    hint: (_, { at }) =>
      `The upload of the image is in progress or has failed: "openstack image show" shows its status. Wait until it is active, or use another image${at}.`,
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
      `The flavor does not exist in this project. "openstack flavor list" shows the available flavors. Set flavor${at} to one of them.`,
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
      `The image requires more disk or RAM than the flavor has: "openstack image show" shows min_disk and min_ram, "openstack flavor list" the size of each flavor. Choose a larger flavor${at}, or boot from a volume that is large enough.`,
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
      `Key pairs belong to a user, not to the project, and the user of this step does not have this key pair. "openstack keypair list", signed in as that user, shows them. Set key_name${at} to one of them, or create one in the template with OS::Nova::KeyPair.`,
  },
  {
    id: 'key-pair-without-public-key',
    title: 'A key pair without a public key',
    words: [/public_key property is required by the nova API/, /'public_key' is a required property/],
    example: 'The public_key property is required by the nova API version currently used.',
    hint: (_, { atResource }) =>
      `This cloud no longer generates private keys (Nova API 2.92 and newer): set the property public_key of OS::Nova::KeyPair${atResource('OS::Nova::KeyPair')}, for example to the public key from "ssh-keygen -t ed25519", passed as a parameter.`,
  },
  {
    id: 'key-pair-exists',
    title: 'A key pair with this name already exists',
    words: [/Key pair '([^']{1,200})' already exists/],
    example: "Conflict: resources.key: Key pair 'deploy' already exists. (HTTP 409)",
    properties: [['name']],
    hint: (_, { at }) =>
      `The user already has a key pair with this name ("openstack keypair list"). Choose another name${at}, delete the old one with "openstack keypair delete", or use the existing one with key_name.`,
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
      `"openstack availability zone list --compute" shows the zones. Set availability_zone${at} to one of them, or remove the property to let Nova choose.`,
  },
  {
    id: 'port-in-use',
    title: 'The port is in use by another server',
    words: [/Port (\S{1,80}) is still in use/, /Port already has an attached device/],
    example: 'Conflict: resources.server: Port 2b1 is still in use. (HTTP 409)',
    properties: [['networks']],
    hint: (_, { at }) =>
      `A port can be attached to only one server; "openstack port show" shows that server as device_id. Use a separate port for each server${at}, or detach the port with "openstack server remove port".`,
  },
  {
    id: 'volume-attached',
    title: 'The volume is attached to another server',
    words: [/is already attached to instances?/, /volume \S{1,80} (?:is )?already attached/i],
    example:
      'Error: resources.attachment: Failed to attach volume f84 to server 522 - Invalid volume: volume f84 is already attached to instances: 72f',
    properties: [['volume_id']],
    hint: (_, { at }) =>
      `A volume can be attached to only one server, unless its type allows multiattach; "openstack volume show" shows that server. Attach another volume${at}, or detach this one with "openstack server remove volume".`,
  },
  {
    id: 'network-ambiguous',
    title: 'The project has several networks',
    words: [/Multiple possible networks found/, /More than one possible network found/],
    example:
      'Conflict: resources.server: Multiple possible networks found, use a Network ID to be more specific. (HTTP 409)',
    hint: () =>
      'The server does not specify a network, and the project has several ("openstack network list"): set networks of the server to one of them.',
  },
];

function securityGroupStep(at: string): string {
  return (
    `The security group does not exist in this project: "openstack security group list" shows the available ones. ` +
    `Set security_groups${at} to one of them, or create one with OS::Neutron::SecurityGroup and refer to it with get_resource.`
  );
}
