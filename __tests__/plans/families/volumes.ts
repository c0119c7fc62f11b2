import { both, definition, drop, insert, parameters, swap } from '../definition.js';
import { core, row, type Family } from '../family.js';
import { markUnhealthy } from '../interventions.js';

const TEMPLATE = `heat_template_version: 2021-04-16
parameters:
  size: { type: number, default: 1 }
resources:
  data: { type: OS::Cinder::Volume, properties: { size: { get_param: size }, volume_type: fast } }
  logs: { type: OS::Cinder::Volume, properties: { size: 1 } }
  first: { type: OS::Nova::Server, properties: { image: debian-12, flavor: m1.tiny, networks: [{ allocate_network: none }] } }
  second: { type: OS::Nova::Server, properties: { image: debian-12, flavor: m1.tiny, networks: [{ allocate_network: none }] } }
  attachment:
    type: OS::Cinder::VolumeAttachment
    properties: { instance_uuid: { get_resource: first }, volume_id: { get_resource: data } }
outputs:
  data: { value: { get_resource: data } }
`;

export const VOLUMES: Family = {
  name: 'volumes',
  about: 'Volumes that are attached, moved, extended and recreated.',
  base: definition(TEMPLATE),
  rows: [
    core('nothing'),
    core('size of an attached volume', parameters({ size: 2 })),
    row('name of a volume', swap('volume_type: fast', 'volume_type: fast, name: data')),
    row('description of a volume', swap('name: data', 'name: data, description: of the shop')),
    row('metadata of a volume', swap('{ size: 1 }', '{ size: 1, metadata: { a: b } }')),
    core(
      'the server of an attached volume is renamed',
      swap(
        'first: { type: OS::Nova::Server, properties: {',
        'first: { type: OS::Nova::Server, properties: { name: one,',
      ),
    ),
    core(
      'the attachment moves to another server',
      swap('instance_uuid: { get_resource: first }', 'instance_uuid: { get_resource: second }'),
    ),
    row(
      'another volume is attached',
      swap('volume_id: { get_resource: data }', 'volume_id: { get_resource: logs }'),
    ),
    row('the attachment is removed', drop(/ {2}attachment:\n.*\n.*\n/)),
    row(
      'the attachment comes back',
      insert(
        '  attachment:\n    type: OS::Cinder::VolumeAttachment\n    properties: { instance_uuid: { get_resource: first }, volume_id: { get_resource: data } }\n',
      ),
    ),
    row(
      'the image of a server with a volume, policy REPLACE',
      swap('name: one, image: debian-12,', 'name: one, image_update_policy: REPLACE, image: ubuntu-24.04,'),
    ),
    row(
      'availability zone of a volume',
      swap('{ size: 1, metadata', '{ size: 1, availability_zone: nova, metadata'),
    ),
    row(
      'a volume of an image',
      insert('  system: { type: OS::Cinder::Volume, properties: { size: 1, image: debian-12 } }\n'),
    ),
    row('of another image', swap('size: 1, image: debian-12', 'size: 1, image: cirros-0.6')),
    row(
      'deletion_policy only',
      swap('logs: { type: OS::Cinder::Volume,', 'logs: { type: OS::Cinder::Volume, deletion_policy: Retain,'),
    ),
    row('a volume that is marked unhealthy', undefined, { prepare: markUnhealthy('system') }),
    row('renamed', swap('  system:', '  root:')),
    row(
      'a volume added and one removed',
      both(
        drop(/ {2}root: .*\n/),
        insert('  cache: { type: OS::Cinder::Volume, properties: { size: 1 } }\n'),
      ),
    ),
  ],
};
