import type { ServiceName } from '../../../services/index.js';
import type { Json } from '../../../template/index.js';
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
  /** Which of the listed objects count. Default: all, because the path names the object. */
  readonly accepts?: (object: Json, nameOrId: string) => boolean;
  /** Identifiers where the service has no such route. Default: none. */
  readonly withoutRoute?: readonly string[];
}

const hasNameOrId = ({ id, name }: Json, nameOrId: string): boolean => id === nameOrId || name === nameOrId;

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
    accepts: hasNameOrId,
  },
  volume_type: {
    service: 'volume',
    path: () => '/types?limit=1000',
    key: 'volume_types',
    identifiers: ['id', 'name'],
    accepts: hasNameOrId,
  },
  project: byName('identity', 'projects'),
  domain: byName('identity', 'domains'),
  // Operators can change the rules of new groups since Neutron 2023.2; older versions have no such route, and always the same rules.
  default_egress_rule: {
    service: 'network',
    path: () => '/default-security-group-rules?direction=egress&used_in_non_default_sg=true',
    key: 'default_security_group_rules',
    identifiers: ['ethertype'],
    accepts: ({ protocol, remote_ip_prefix, remote_group_id, remote_address_group_id }) =>
      [protocol, remote_ip_prefix, remote_group_id, remote_address_group_id].every(isEmpty),
    withoutRoute: ['IPv4', 'IPv6'],
  },
};

/** Returns the identifiers of the objects in the response. */
export function readReferences(kind: ReferenceKind, nameOrId: string, body: unknown): readonly string[] {
  const { key, identifiers = ['id'], accepts = () => true } = REFERENCE_ROUTES[kind];
  const listed = isMap(body) ? body[key] : undefined;
  const objects = Array.isArray(listed) ? listed.filter(isMap) : [];
  return objects
    .filter((one) => accepts(one, nameOrId))
    .flatMap((one) => identifiers.flatMap((name) => (isEmpty(one[name]) ? [] : [toText(one[name])])));
}
