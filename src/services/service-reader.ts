import { DecodeError, RequestError, SignInError } from '../errors/index.js';
import {
  decode,
  mapOf,
  sendAuthenticated,
  withExactNumbers,
  type Http,
  type TokenSource,
} from '../http/index.js';
import * as v from 'valibot';

/** Services whose objects a stack consists of. */
export type ServiceName = 'compute' | 'identity' | 'image' | 'network' | 'volume';

/** Sends a GET to a service. `path` is encoded and starts after the version. Throws only if the step is cancelled. */
export type ServiceReader = (service: ServiceName, path: string) => Promise<ServiceAnswer>;

/** `missing`: the service has no such object; `silent`: it did not say, with the reason as the end of a sentence. */
export type ServiceAnswer =
  | { readonly kind: 'found'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly kind: 'missing' }
  | { readonly kind: 'silent'; readonly because: string };

/** Catalog and token; implemented by the session in `auth`. */
export interface ServiceConnection extends TokenSource {
  findServiceUrl(types: readonly string[]): string | undefined;
  readonly project: { readonly id: string };
}

interface Service {
  /** Names of the type in catalogs, the current one first: service-types.openstack.org. */
  readonly types: readonly string[];
  /** Path that follows a URL without version; `{project}` stands for the project's id. */
  readonly version: string;
  readonly hasVersion: RegExp;
}

const SERVICES: Readonly<Record<ServiceName, Service>> = {
  compute: { types: ['compute'], version: '/v2.1', hasVersion: /\/v2(\.\d+)?(\/[^/]+)?$/ },
  identity: { types: ['identity'], version: '/v3', hasVersion: /\/v3$/ },
  image: { types: ['image'], version: '/v2', hasVersion: /\/v2$/ },
  network: { types: ['network'], version: '/v2.0', hasVersion: /\/v2\.0$/ },
  volume: {
    types: ['block-storage', 'volumev3', 'block-store', 'volume'],
    version: '/v3/{project}',
    hasVersion: /\/v3\/[^/]+$/,
  },
};

const NAMES: Readonly<Record<ServiceName, string>> = {
  compute: 'Nova',
  identity: 'Keystone',
  image: 'Glance',
  network: 'Neutron',
  volume: 'Cinder',
};

const body = mapOf(v.unknown());

/** Returns a function that reads objects of the services next to Heat. After a service did not respond, it is not asked again. */
export function createServiceReader(
  connection: ServiceConnection,
  http: Http,
  signal: AbortSignal | undefined,
): ServiceReader {
  const unreachable = new Map<ServiceName, string>();
  return async (service, path) => {
    const silence = unreachable.get(service);
    if (silence !== undefined) return { kind: 'silent', because: silence };
    const base = findBase(connection, service);
    if (base === undefined)
      return { kind: 'silent', because: `the catalog has no endpoint for ${NAMES[service]}` };
    try {
      const url = `${base}${path}`;
      const response = await sendAuthenticated(http, connection, {
        method: 'GET',
        url,
        expects: 'json',
        signal,
      });
      return {
        kind: 'found',
        body: decode(body, withExactNumbers(response), `${NAMES[service]}'s response`),
      };
    } catch (error) {
      signal?.throwIfAborted();
      // About this object only.
      if (error instanceof DecodeError)
        return { kind: 'silent', because: `${NAMES[service]} sent no valid response` };
      const status = statusOf(error);
      if (status === 404) return { kind: 'missing' };
      const because =
        status === undefined ? `${NAMES[service]} did not respond` : `${NAMES[service]} returned ${status}`;
      if (status === undefined) unreachable.set(service, because);
      return { kind: 'silent', because };
    }
  };
}

/** Of a token that a service rejects and that cannot be renewed, the service's response is the cause. */
function statusOf(error: unknown): number | undefined {
  const failed = error instanceof SignInError ? error.cause : error;
  return failed instanceof RequestError ? failed.status : undefined;
}

function findBase(connection: ServiceConnection, service: ServiceName): string | undefined {
  const { types, version, hasVersion } = SERVICES[service];
  const url = connection.findServiceUrl(types);
  if (url === undefined || hasVersion.test(url)) return url;
  // Cinder's URL can have the version without the project.
  if (service === 'volume' && url.endsWith('/v3')) return `${url}/${connection.project.id}`;
  return `${url}${version.replace('{project}', connection.project.id)}`;
}
