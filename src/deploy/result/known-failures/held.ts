import { commandId, toOption, type KnownFailure } from './known-failure.js';
import { ownValue } from '../../../template/index.js';

/** What can have a QoS policy: `binding_models` in neutron/objects/qos/policy.py. A network has no `unset --qos-policy`. */
const QOS_HOLDERS: Readonly<Record<string, { readonly noun: string; readonly command: string }>> = {
  network: { noun: 'network', command: 'network set --no-qos-policy' },
  fip: { noun: 'floating IP', command: 'floating ip unset --qos-policy' },
};

/**
 * Failed deletes of what something outside the stack uses, besides those of networks and volumes. Each message is in the source of its
 * service.
 */
export const HELD_FAILURES: readonly KnownFailure[] = [
  {
    id: 'port-of-trunk',
    isHeld: true,
    title: 'A port is still part of a trunk',
    // neutron/services/trunk/exceptions.py
    words: [/Port (\S{1,80}) is currently a (?:parent port|\w{1,20}) for trunk (\S{1,80})\./],
    example: 'Conflict: resources.port: Port 6e2 is currently a parent port for trunk 7aa.',
    hint: ([, , trunk]) =>
      `A trunk that does not belong to this stack uses the port: "openstack network trunk show${commandId(trunk)}" shows it. Delete it with "openstack network trunk delete", or remove the port from it with "openstack network trunk unset". Then run the step again.`,
  },
  {
    id: 'port-of-router',
    isHeld: true,
    title: 'A port belongs to a router or another service',
    // `ServicePortInUse` in neutron_lib/exceptions/__init__.py
    words: [/Port (\S{1,80}) cannot be deleted directly via the port API/],
    example:
      'Conflict: resources.port: Port 6e2 cannot be deleted directly via the port API: has device owner network:router_interface.',
    hint: ([, port]) =>
      `Someone has added the port to a router, or another service uses it: "openstack port show${commandId(port)}" shows the router as device_id. Remove it with "openstack router remove port", then run the step again.`,
  },
  {
    id: 'qos-policy-in-use',
    isHeld: true,
    title: 'A QoS policy is still in use',
    // `QosPolicyInUse` in neutron_lib/exceptions/qos.py
    words: [/QoS Policy (\S{1,80}) is used by (\w{1,40}) ([\w-]{1,80})/],
    example: 'Conflict: resources.policy: QoS Policy 2fe is used by port 6e2.',
    hint: ([, , kind = '', holder]) => describeQosHolder(kind, commandId(holder)),
  },
  {
    id: 'volume-type-in-use',
    isHeld: true,
    title: 'Volumes have the volume type',
    // `_delete` in cinder/api/contrib/types_manage.py; `VolumeTypeInUse` in cinder/exception.py
    words: [
      /Target volume type is still in use/,
      /Volume Type (\S{1,80}) deletion is not allowed with volumes present with the type/,
    ],
    example: 'BadRequest: resources.type: Target volume type is still in use. (HTTP 400)',
    hint: ([, type], { id }) =>
      `Volumes that do not belong to this stack have the type${commandId(type) || id}: "openstack volume list --all-projects --long" shows the type of each. Delete them, or change their type with "openstack volume set --type", then run the step again.`,
  },
  {
    id: 'image-in-use',
    isHeld: true,
    title: 'An image is still in use',
    // `delete` in glance/api/v2/images.py
    words: [/Image (\S{1,80}) could not be deleted because it is in use/],
    example:
      'HTTPConflict: resources.image: HTTP 409 Conflict: Image 1d4 could not be deleted because it is in use: The image cannot be deleted because it has snapshot(s).',
    hint: ([, image]) =>
      `Disks of servers or volumes depend on the image: "openstack server list --all-projects${toOption('--image', image)}" shows servers that were created from it. Delete those that are no longer needed, then run the step again.`,
  },
  {
    id: 'container-not-empty',
    isHeld: true,
    title: 'An object container is not empty',
    // `handle_delete` in heat/engine/resources/openstack/swift/container.py
    words: [/Deleting non-empty container \(([^)]{1,200})\)/],
    example:
      'ResourceActionNotSupported: resources.files: Deleting non-empty container (files) when PurgeOnDelete is False is not supported.',
    hint: ([, container]) =>
      `Heat does not delete objects. Delete them with "openstack container delete --recursive${toContainerName(container)}" if they are no longer needed, or set purge_on_delete: true in the template and update the stack first. Then run the step again.`,
  },
  {
    id: 'domain-enabled',
    isHeld: true,
    title: 'A domain is still enabled',
    // `delete_domain` in keystone/resource/core.py
    words: [/Cannot delete a domain that is enabled/],
    example:
      'Forbidden: resources.domain: Cannot delete a domain that is enabled, please disable it first. (HTTP 403)',
    hint: (_, { id }) =>
      `Keystone deletes only disabled domains. Run "openstack domain set --disable${id}", then run the step again. This deletes all users and projects of the domain.`,
  },
  {
    id: 'project-has-children',
    isHeld: true,
    title: 'A project still has projects below it',
    // `_delete_project` in keystone/resource/core.py
    words: [/Cannot delete the project (\S{1,80}) since it is not a leaf/],
    example:
      'Forbidden: resources.project: Cannot delete the project 5b1 since it is not a leaf in the hierarchy. Use the cascade option if you want to delete a whole subtree. (HTTP 403)',
    hint: ([, project]) =>
      `Projects that do not belong to this stack are below it: "openstack project list${toOption('--parent', project)}" shows them. Delete them, then run the step again.`,
  },
];

/** Returns the name for a command, after a space; empty if a shell would change it. A part of it could name another container. */
function toContainerName(name = ''): string {
  return /^\w[\w.-]*$/.test(name) ? ` ${name}` : '';
}

function describeQosHolder(kind: string, id: string): string {
  const { noun, command } = ownValue(QOS_HOLDERS, kind) ?? {
    noun: kind,
    command: `${kind} unset --qos-policy`,
  };
  return `A ${noun} that does not belong to this stack uses the policy. Remove it from there with "openstack ${command}${id}", then run the step again.`;
}
