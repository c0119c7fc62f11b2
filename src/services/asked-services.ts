/**
 * Services that Heat asks about a value with a custom constraint: by the beginning of its name, as in `blazar.reservation`, their type in
 * a service catalog. Heat's names (`service_types` in heat/engine/clients/os) come first, then those of newer catalogs
 * (service-types.openstack.org).
 */
const TYPES_BY_PREFIX: Readonly<Record<string, readonly string[]>> = {
  barbican: ['key-manager'],
  blazar: ['reservation'],
  cinder: ['volumev3', 'block-storage', 'block-store', 'volume'],
  designate: ['dns'],
  glance: ['image'],
  ironic: ['baremetal', 'bare-metal'],
  keystone: ['identity'],
  magnum: ['container-infra', 'container-infrastructure-management', 'container-infrastructure'],
  manila: ['sharev2', 'shared-file-system', 'share'],
  mistral: ['workflowv2', 'workflow'],
  monasca: ['monitoring'],
  neutron: ['network'],
  nova: ['compute'],
  octavia: ['load-balancer'],
  sahara: ['data-processing'],
  senlin: ['clustering', 'resource-cluster'],
  trove: ['database'],
  zaqar: ['messaging', 'message-queue', 'message'],
  zun: ['container', 'application-container'],
};

/** A service by its name in OpenStack, such as `blazar`, and its type in a catalog, such as `reservation`. */
export interface AskedService {
  readonly name: string;
  readonly type: string;
}

/** Returns the service that a custom constraint asks, if the catalog has no endpoint for it. */
export function findMissingService(
  constraintName: string,
  findServiceUrl: (types: readonly string[]) => string | undefined,
): AskedService | undefined {
  const name = constraintName.split('.')[0] ?? '';
  const types = Object.hasOwn(TYPES_BY_PREFIX, name) ? TYPES_BY_PREFIX[name] : undefined;
  const [type] = types ?? [];
  if (types === undefined || type === undefined || findServiceUrl(types) !== undefined) return undefined;
  return { name, type };
}
