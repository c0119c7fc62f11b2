import { toOption, type KnownFailure } from './known-failure.js';

/** Failures of volumes, by messages of Cinder and of Heat's lookups in it. */
export const VOLUME_FAILURES: readonly KnownFailure[] = [
  {
    id: 'volume-type-missing',
    title: 'The volume type does not exist',
    words: [
      /The VolumeType \((\S{1,200})\) could not be found/,
      /Volume type (?:with name )?(\S{1,200}) could not be found/i,
    ],
    example:
      "Property error: resources.volume.properties.volume_type: Error validating value 'golden': The VolumeType (golden) could not be found.",
    properties: [['volume_type']],
    hint: (_, { at }) =>
      `"openstack volume type list" shows the types of the cloud. Set volume_type${at} to one of them, or remove the property to use Cinder's default.`,
  },
  {
    id: 'volume-zone-missing',
    title: 'The availability zone of a volume does not exist',
    words: [/Availability zone '([^']{1,200})' is invalid/],
    example: "BadRequest: resources.volume: Availability zone 'moon' is invalid. (HTTP 400)",
    properties: [['availability_zone']],
    hint: (_, { at }) =>
      `"openstack availability zone list --volume" shows the zones of volumes, which may differ from those of servers. Set availability_zone${at} to one of them, or remove the property to let Cinder choose.`,
  },
  {
    id: 'volume-held',
    isHeld: true,
    title: 'A volume is still in use by a snapshot or server',
    words: [
      /must not be migrating, attached/,
      /[Vv]olume (?:still )?has (?:\d+ )?(?:dependent )?snapshots?/,
      /is still attached, detach volume first/,
      // `_delete_volume` in heat/engine/resources/volume_base.py, for a volume that a server uses
      /: Volume in use$/,
    ],
    example:
      'BadRequest: resources.volume: Invalid volume: Volume status must be available or error or error_restoring or error_extending or error_managing and must not be migrating, attached, belong to a group, have snapshots, awaiting a transfer, or be disassociated from snapshots after volume transfer. (HTTP 400)',
    hint: (_, { id }) =>
      `Something outside of this stack uses the volume, most likely a snapshot or a server: "openstack volume snapshot list${toOption('--volume', id)}" and "openstack volume show${id}" show it. Delete the snapshot with "openstack volume snapshot delete", or detach the volume with "openstack server remove volume", then run the step again.`,
  },
  {
    id: 'volume-shrinks',
    title: 'A volume cannot shrink',
    words: [/Shrinking volume is not supported/, /New size for extend must be greater than current size/],
    example: 'NotSupported: resources.volume: Shrinking volume is not supported.',
    properties: [['size']],
    hint: (_, { at }) =>
      `Cinder can only extend volumes. Keep the current size${at}, or create a new volume under another resource name and copy the data.`,
  },
];
