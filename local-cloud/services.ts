/** The services beside Keystone and Heat, in the order in which they are shown. */
export const SERVICE_NAMES = ['placement', 'neutron', 'glance', 'cinder', 'nova'] as const;
export type ServiceName = (typeof SERVICE_NAMES)[number];

export type ServicePorts = Readonly<Record<ServiceName, number>>;

/** What the catalog says of a service, and the port that it usually has. */
interface ServiceFacts {
  readonly port: number;
  readonly catalogType: string;
  readonly catalogName: string;
  /** Appended to the address in the catalog. */
  readonly path: string;
}

export const SERVICES: Readonly<Record<ServiceName, ServiceFacts>> = {
  placement: { port: 8778, catalogType: 'placement', catalogName: 'placement', path: '' },
  neutron: { port: 9696, catalogType: 'network', catalogName: 'neutron', path: '' },
  glance: { port: 9292, catalogType: 'image', catalogName: 'glance', path: '' },
  cinder: { port: 8776, catalogType: 'volumev3', catalogName: 'cinderv3', path: '/v3/%(project_id)s' },
  nova: { port: 8774, catalogType: 'compute', catalogName: 'nova', path: '/v2.1' },
};

/** Hosts on which Nova can put servers. */
export const COMPUTE_HOSTS = ['compute1', 'compute2'] as const;

/** Address of a service, always loopback, without the catalog's path. */
export function serviceUrl(ports: ServicePorts, name: ServiceName): string {
  return `http://127.0.0.1:${ports[name]}`;
}

/** Reads a service's name; `undefined` for an unknown one. */
export function findServiceName(text: string): ServiceName | undefined {
  return SERVICE_NAMES.find((name) => name === text);
}
