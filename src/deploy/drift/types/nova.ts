import type { Json } from '../../../template/index.js';
import { compareReference, difference, ignored, map, scalar, set } from '../compare/property-rules.js';
import { changed, SAME, SKIPPED, type PropertyRule } from '../compare/property-rule.js';
import {
  attachedVolumes,
  flavor,
  INTERFACES,
  networks,
  securityGroups,
  serverStatus,
} from '../compare/server.js';
import { isEmpty, isMap, isSameScalar, toText, valueAtPath } from '../compare/values.js';
import { byId, type TypeRules } from './type-rules.js';

/** Nova shows no image for a server that boots from a volume. */
const image: PropertyRule = (property, deployed, { live }, lookup) => {
  const id = valueAtPath(live, ['image', 'id']);
  return isEmpty(id) ? SKIPPED : compareReference('image', [property], toText(deployed), id, lookup);
};

/** A drive that Nova adds by itself is not a difference. */
const configDrive: PropertyRule = (property, deployed, { live }) => {
  const isLive = !isEmpty(live['config_drive']);
  return !isSameScalar(deployed, true) || isLive ? SAME : changed(difference(property, deployed, isLive));
};

/** `zone:host` states the host as well, which only operators see. */
const zone: PropertyRule = (property, deployed, resource, lookup) =>
  scalar('OS-EXT-AZ:availability_zone')(property, toText(deployed).split(':')[0], resource, lookup);

const SERVER: TypeRules = {
  route: byId('compute', 'servers', 'server'),
  parts: {
    [INTERFACES]: {
      service: 'compute',
      path: (id) => `/servers/${encodeURIComponent(id)}/os-interface`,
      key: 'interfaceAttachments',
      isNeeded: ({ networks: stated }) => Array.isArray(stated) && stated.some(hasNetwork),
    },
  },
  properties: {
    flavor,
    image,
    networks: (property, deployed, resource, lookup) =>
      Array.isArray(deployed) && deployed.some(hasNetwork)
        ? networks(property, deployed, resource, lookup)
        : SKIPPED,
    security_groups: securityGroups,
    // Heat counts the members of its scaling groups there.
    metadata: map(undefined, (key) => key.startsWith('metering.')),
    tags: set(),
    availability_zone: zone,
    config_drive: configDrive,
    diskConfig: scalar('OS-DCF:diskConfig'),
    key_name: scalar(),
    admin_pass: ignored,
    user_data: ignored,
    block_device_mapping: ignored,
    block_device_mapping_v2: ignored,
  },
  checks: { status: serverStatus, volumes: attachedVolumes },
};

/** `allocate_network` leaves the choice to Nova. */
function hasNetwork(entry: unknown): boolean {
  return isMap(entry) && isEmpty(entry['allocate_network']);
}

const KEY_PAIR: TypeRules = {
  route: { ...byId('compute', 'os-keypairs', 'keypair'), isPersonal: true },
  properties: {
    public_key: scalar(undefined, (text) => text.trim()),
    save_private_key: ignored,
    user: ignored,
  },
};

const SERVER_GROUP: TypeRules = {
  route: byId('compute', 'os-server-groups', 'server_group'),
  properties: {
    // `policy` since microversion 2.64, `policies` before.
    policies: (property, deployed, { live }) => {
      const shown: unknown = live['policies'] ?? (isEmpty(live['policy']) ? undefined : [live['policy']]);
      if (!Array.isArray(deployed) || !Array.isArray(shown)) return SKIPPED;
      const [before, after] = [deployed, shown].map((items: readonly unknown[]) =>
        items.map(toText).join(', '),
      );
      return before === after ? SAME : changed(difference(property, before, after));
    },
    rules: ignored,
  },
};

const FLAVOR: TypeRules = {
  route: byId('compute', 'flavors', 'flavor'),
  properties: {
    flavorid: scalar('id'),
    ephemeral: scalar('OS-FLV-EXT-DATA:ephemeral'),
    is_public: scalar('os-flavor-access:is_public'),
    extra_specs: map(),
    tenants: ignored,
  },
};

const HOST_AGGREGATE: TypeRules = {
  route: byId('compute', 'os-aggregates', 'aggregate'),
  properties: {
    hosts: set(),
    // Nova keeps the zone of an aggregate in its metadata.
    metadata: map(undefined, (key) => key === 'availability_zone'),
  },
};

/** Volumes attached by Heat are listed by the server. */
const VOLUME_ATTACHMENT: TypeRules = {
  route: {
    service: 'volume',
    path: (_, { volume_id: id }: Json) =>
      isEmpty(id) ? undefined : `/volumes/${encodeURIComponent(toText(id))}`,
    key: 'volume',
  },
  isPresent: ({ attachments }, { instance_uuid: serverId }) =>
    Array.isArray(attachments) && attachments.some((one) => isMap(one) && one['server_id'] === serverId),
  properties: { volume_id: ignored, instance_uuid: ignored, mountpoint: ignored },
};

export const NOVA_TYPES: Readonly<Record<string, TypeRules>> = {
  'OS::Nova::Server': SERVER,
  'OS::Nova::KeyPair': KEY_PAIR,
  'OS::Nova::ServerGroup': SERVER_GROUP,
  'OS::Nova::Flavor': FLAVOR,
  'OS::Nova::HostAggregate': HOST_AGGREGATE,
  'OS::Cinder::VolumeAttachment': VOLUME_ATTACHMENT,
};
