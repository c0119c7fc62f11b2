import type { ServiceName } from '../../../services/index.js';
import { isEmpty, isMap, toText } from '../compare/values.js';

/** Kinds of objects that properties refer to by name or id. */
export type ReferenceKind =
  | 'network'
  | 'subnet'
  | 'port'
  | 'router'
  | 'security_group'
  | 'security_group_name'
  | 'qos_policy'
  | 'subnet_pool'
  | 'address_scope'
  | 'image'
  | 'flavor'
  | 'volume_type'
  | 'project'
  | 'domain'
  | 'default_egress_rule';

/** Where the objects of a kind are listed, and which of their keys identify them. */
export interface ReferenceRoute {
  readonly service: ServiceName;
  readonly path: (nameOrId: string) => string;
  /** Key of the list in the response, or of a single object. */
  readonly key: string;
  /** Returned for each object. Default: its `id`. */
  readonly identifiers?: readonly string[];
  /** The path lists all objects: keep those with this name or id. */
  readonly isFiltered?: false;
}

const byName = (service: ServiceName, plural: string, key = plural): ReferenceRoute => ({
  service,
  path: (name) => `/${plural}?name=${encodeURIComponent(name)}`,
  key,
});

export const REFERENCE_ROUTES: Readonly<Record<ReferenceKind, ReferenceRoute>> = {
  network: byName('network', 'networks'),
  subnet: byName('network', 'subnets'),
  port: byName('network', 'ports'),
  router: byName('network', 'routers'),
  security_group: byName('network', 'security-groups', 'security_groups'),
  // The other way round: Nova shows names.
  security_group_name: {
    service: 'network',
    path: (id) => `/security-groups?id=${encodeURIComponent(id)}`,
    key: 'security_groups',
    identifiers: ['name'],
  },
  qos_policy: byName('network', 'qos/policies', 'policies'),
  subnet_pool: byName('network', 'subnetpools'),
  address_scope: byName('network', 'address-scopes', 'address_scopes'),
  image: byName('image', 'images'),
  // Nova filters neither flavors nor volume types by name. A server shows the name or the id of its flavor.
  flavor: {
    service: 'compute',
    path: () => '/flavors?limit=1000',
    key: 'flavors',
    identifiers: ['id', 'name'],
    isFiltered: false,
  },
  volume_type: {
    service: 'volume',
    path: () => '/types?limit=1000',
    key: 'volume_types',
    identifiers: ['id', 'name'],
    isFiltered: false,
  },
  project: byName('identity', 'projects'),
  domain: byName('identity', 'domains'),
  // Operators can change the rules of new groups since Neutron 2023.2; older versions have no such route.
  default_egress_rule: {
    service: 'network',
    path: () => '/default-security-group-rules',
    key: 'default_security_group_rules',
    identifiers: ['ethertype'],
  },
};

/** Returns the identifiers of the objects in the response. */
export function readReferences(kind: ReferenceKind, nameOrId: string, body: unknown): readonly string[] {
  const { key, identifiers = ['id'], isFiltered = true } = REFERENCE_ROUTES[kind];
  const listed = isMap(body) ? body[key] : undefined;
  const objects = Array.isArray(listed) ? listed.filter(isMap) : [];
  return objects
    .filter((one) => isFiltered || identifiers.some((name) => one[name] === nameOrId))
    .flatMap((one) => identifiers.flatMap((name) => (isEmpty(one[name]) ? [] : [toText(one[name])])));
}
