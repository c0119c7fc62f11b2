import type { Json } from '../../../template/index.js';
import {
  asMap,
  asScalar,
  asSet,
  changedValue,
  compareReference,
  ignore,
  unlessEmpty,
} from '../compare/property-rules.js';
import { SAME, SKIPPED, type PropertyRule } from '../compare/property-rule.js';
import {
  compareAttachedVolumes,
  compareFlavor,
  compareNetworks,
  compareSecurityGroups,
  compareServerStatus,
  INTERFACES,
} from '../compare/server.js';
import { isEmpty, isMap, isSameScalar, toText, valueAtPath } from '../compare/values.js';
import { byId, type TypeRules } from './type-rules.js';

/** Nova shows no image for a server that boots from a volume. */
const compareImage: PropertyRule = (property, deployed, { live }, lookup) => {
  const id = valueAtPath(live, ['image', 'id']);
  return isEmpty(id)
    ? SKIPPED
    : compareReference('image', { path: [property], deployed: toText(deployed), live: id }, lookup);
};

/** A drive that Nova adds by itself is not a difference. */
const compareConfigDrive: PropertyRule = (property, deployed, { live }) => {
  const isLive = !isEmpty(live['config_drive']);
  return !isSameScalar(deployed, true) || isLive ? SAME : changedValue(property, deployed, isLive);
};

/** `zone:host` states the host as well, which only operators see. */
const compareZone: PropertyRule = (property, deployed, resource, lookup) =>
  asScalar('OS-EXT-AZ:availability_zone')(property, toText(deployed).split(':')[0], resource, lookup);

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
    flavor: compareFlavor,
    image: compareImage,
    networks: (property, deployed, resource, lookup) =>
      Array.isArray(deployed) && deployed.some(hasNetwork)
        ? compareNetworks(property, deployed, resource, lookup)
        : SKIPPED,
    security_groups: compareSecurityGroups,
    // Heat counts the members of its scaling groups there.
    metadata: asMap(undefined, (key) => key.startsWith('metering.')),
    tags: asSet(),
    availability_zone: unlessEmpty(compareZone),
    config_drive: compareConfigDrive,
    diskConfig: asScalar('OS-DCF:diskConfig'),
    key_name: asScalar(),
    admin_pass: ignore,
    user_data: ignore,
    block_device_mapping: ignore,
    block_device_mapping_v2: ignore,
  },
  checks: { status: compareServerStatus, volumes: compareAttachedVolumes },
};

/** `allocate_network` leaves the choice to Nova. */
function hasNetwork(entry: unknown): boolean {
  return isMap(entry) && isEmpty(entry['allocate_network']);
}

const KEY_PAIR: TypeRules = {
  route: { ...byId('compute', 'os-keypairs', 'keypair'), isPersonal: true },
  properties: {
    public_key: asScalar(undefined, (text) => text.trim()),
    save_private_key: ignore,
    user: ignore,
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
      return before === after ? SAME : changedValue(property, before, after);
    },
    rules: ignore,
  },
};

const FLAVOR: TypeRules = {
  route: byId('compute', 'flavors', 'flavor'),
  properties: {
    flavorid: asScalar('id'),
    ephemeral: asScalar('OS-FLV-EXT-DATA:ephemeral'),
    is_public: asScalar('os-flavor-access:is_public'),
    extra_specs: asMap(),
    tenants: ignore,
  },
};

const HOST_AGGREGATE: TypeRules = {
  route: byId('compute', 'os-aggregates', 'aggregate'),
  properties: {
    hosts: asSet(),
    // Nova keeps the zone of an aggregate in its metadata.
    metadata: asMap(undefined, (key) => key === 'availability_zone'),
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
  properties: { volume_id: ignore, instance_uuid: ignore, mountpoint: ignore },
};

export const NOVA_TYPES: Readonly<Record<string, TypeRules>> = {
  'OS::Nova::Server': SERVER,
  'OS::Nova::KeyPair': KEY_PAIR,
  'OS::Nova::ServerGroup': SERVER_GROUP,
  'OS::Nova::Flavor': FLAVOR,
  'OS::Nova::HostAggregate': HOST_AGGREGATE,
  'OS::Cinder::VolumeAttachment': VOLUME_ATTACHMENT,
};
