import {
  asMap,
  asReference,
  asScalar,
  changedValue,
  compareReference,
  compareScalar,
  ignore,
  unlessEmpty,
} from '../compare/property-rules.js';
import { SAME, type PropertyRule } from '../compare/property-rule.js';
import { isEmpty, toText, valueAtPath } from '../compare/values.js';
import { byId, type TypeRules } from './type-rules.js';

/** Cinder shows the name of the type, and needs none. */
const compareVolumeType: PropertyRule = (property, deployed, { live }, lookup) => {
  const shown = live['volume_type'];
  if (isEmpty(shown)) return changedValue(property, deployed, undefined);
  return toText(shown) === toText(deployed)
    ? SAME
    : compareReference('volume_type', { path: [property], deployed: toText(deployed), live: shown }, lookup);
};

/** Cinder keeps this in the metadata, and removes it for a volume that can be written. */
const compareReadOnly: PropertyRule = (property, deployed, { live }) => {
  return compareScalar(property, deployed, valueAtPath(live, ['metadata', 'readonly']) ?? false);
};

const VOLUME: TypeRules = {
  route: byId('volume', 'volumes', 'volume'),
  properties: {
    availability_zone: unlessEmpty(asScalar()),
    volume_type: compareVolumeType,
    metadata: asMap(undefined, (key) => key === 'readonly' || key === 'attached_mode'),
    read_only: compareReadOnly,
    image: asReference('image', 'volume_image_metadata.image_id'),
    snapshot_id: asScalar(),
    source_volid: asScalar(),
    backup_id: ignore,
    scheduler_hints: ignore,
  },
};

const SNAPSHOT: TypeRules = {
  route: byId('volume', 'snapshots', 'snapshot'),
  properties: { volume_id: asScalar(), metadata: asMap() },
};

const VOLUME_TYPE: TypeRules = {
  route: byId('volume', 'types', 'volume_type'),
  properties: { metadata: asMap('extra_specs'), projects: ignore },
};

const ENCRYPTED_VOLUME_TYPE: TypeRules = {
  route: {
    service: 'volume',
    path: (id) => `/types/${encodeURIComponent(id)}/encryption`,
    key: '',
  },
  properties: { volume_type: asReference('volume_type', 'volume_type_id') },
};

const QOS_SPECS: TypeRules = {
  route: byId('volume', 'qos-specs', 'qos_specs'),
  properties: { specs: asMap() },
};

export const CINDER_TYPES: Readonly<Record<string, TypeRules>> = {
  'OS::Cinder::Volume': VOLUME,
  'OS::Cinder::Snapshot': SNAPSHOT,
  'OS::Cinder::VolumeType': VOLUME_TYPE,
  'OS::Cinder::EncryptedVolumeType': ENCRYPTED_VOLUME_TYPE,
  'OS::Cinder::QoSSpecs': QOS_SPECS,
};
