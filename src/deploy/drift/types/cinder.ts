import { compareReference, ignored, map, reference, scalar } from '../compare/property-rules.js';
import { SAME, changed, type PropertyRule } from '../compare/property-rule.js';
import { difference } from '../compare/property-rules.js';
import { isEmpty, isSameScalar, toText, valueAtPath } from '../compare/values.js';
import { byId, type TypeRules } from './type-rules.js';

/** Cinder shows the name of the type, and needs none. */
const volumeType: PropertyRule = (property, deployed, { live }, lookup) => {
  const shown = live['volume_type'];
  if (isEmpty(shown)) return changed(difference(property, deployed, undefined));
  return toText(shown) === toText(deployed)
    ? SAME
    : compareReference('volume_type', [property], toText(deployed), shown, lookup);
};

/** Cinder keeps this in the metadata, and removes it for a volume that can be written. */
const readOnly: PropertyRule = (property, deployed, { live }) => {
  const shown = valueAtPath(live, ['metadata', 'readonly']) ?? false;
  return isSameScalar(shown, deployed) ? SAME : changed(difference(property, deployed, shown));
};

const VOLUME: TypeRules = {
  route: byId('volume', 'volumes', 'volume'),
  properties: {
    volume_type: volumeType,
    metadata: map(undefined, (key) => key === 'readonly' || key === 'attached_mode'),
    read_only: readOnly,
    image: reference('image', 'volume_image_metadata.image_id'),
    snapshot_id: scalar(),
    source_volid: scalar(),
    backup_id: ignored,
    scheduler_hints: ignored,
  },
};

const SNAPSHOT: TypeRules = {
  route: byId('volume', 'snapshots', 'snapshot'),
  properties: { volume_id: scalar(), metadata: map() },
};

const VOLUME_TYPE: TypeRules = {
  route: byId('volume', 'types', 'volume_type'),
  properties: { metadata: map('extra_specs'), projects: ignored },
};

const ENCRYPTED_VOLUME_TYPE: TypeRules = {
  route: {
    service: 'volume',
    path: (id) => `/types/${encodeURIComponent(id)}/encryption`,
    key: '',
  },
  properties: { volume_type: reference('volume_type', 'volume_type_id') },
};

const QOS_SPECS: TypeRules = {
  route: byId('volume', 'qos-specs', 'qos_specs'),
  properties: { specs: map() },
};

export const CINDER_TYPES: Readonly<Record<string, TypeRules>> = {
  'OS::Cinder::Volume': VOLUME,
  'OS::Cinder::Snapshot': SNAPSHOT,
  'OS::Cinder::VolumeType': VOLUME_TYPE,
  'OS::Cinder::EncryptedVolumeType': ENCRYPTED_VOLUME_TYPE,
  'OS::Cinder::QoSSpecs': QOS_SPECS,
};
