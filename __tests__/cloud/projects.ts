/**
 * Projects that belong to the tests, on the local cloud and with their own quotas, so that no test disturbs another.
 */
import * as v from 'valibot';
import { signIn, type KeystoneApi } from '../../local-heat/keystone-api.js';
import { readPasswords } from '../../local-heat/passwords.js';
import { placesOf } from '../../local-heat/places.js';
import { cloudStatus, type ServiceName } from '../../local-cloud/index.js';

/** Limits of a project, by service, with the names of the service's API. */
export interface Quotas {
  readonly nova?: Readonly<Record<string, number>>;
  readonly neutron?: Readonly<Record<string, number>>;
  readonly cinder?: Readonly<Record<string, number>>;
}

/** A project in which user demo can deploy stacks. */
export interface Project {
  readonly id: string;
  /** Variables that sign in to it. */
  readonly env: Readonly<Record<string, string>>;
  /**
   * Sends a request to a service as user demo; the path starts after the version, for Cinder after the project. Throws
   * unless the response is 2xx.
   */
  readonly request: (
    service: ServiceName,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<unknown>;
}

export interface Projects {
  /** Returns the project of that name, creates it if it does not exist, and sets its quotas. */
  readonly open: (name: string, quotas?: Quotas) => Promise<Project>;
  /** The administrator's own project. */
  readonly administrator: Project & { readonly keystone: KeystoneApi };
}

const LIST = v.array(v.object({ id: v.string(), name: v.string() }));
const DEPLOYER_ROLES = ['member', 'heat_stack_owner'];
const REQUEST_TIMEOUT_MS = 60_000;

/** Signs in as the administrator of the cloud that `npm run cloud:up` has started. */
export async function cloudProjects(): Promise<Projects> {
  const cloud = await cloudStatus();
  if (cloud?.isUp !== true) throw new Error('No local cloud is up: npm run cloud:up');
  const { instance } = cloud.heat;
  const { admin: password } = await readPasswords(placesOf(instance.options.state).passwords);
  const keystone = await signIn(instance.authUrl, { name: 'admin', password, project: 'admin' });
  const urls = new Map(cloud.services.map(({ name, url }) => [name, url]));
  const [user] = await list(keystone, 'users', '?name=demo');
  const roles = await list(keystone, 'roles');
  const addressOf = (service: ServiceName, projectId: string): string =>
    `${urls.get(service)}${versionPath(service, projectId)}`;

  return {
    administrator: {
      id: keystone.projectId,
      env: { ...instance.env, OS_USERNAME: 'admin', OS_PASSWORD: password, OS_PROJECT_NAME: 'admin' },
      request: (service, method, path, body, headers) =>
        request(keystone.token, method, `${addressOf(service, keystone.projectId)}${path}`, body, headers),
      keystone,
    },
    async open(name, quotas = {}) {
      const id = await findOrMakeProject(keystone, name);
      for (const role of roles.filter(({ name: given }) => DEPLOYER_ROLES.includes(given)))
        await keystone.put(`/projects/${id}/users/${user?.id}/roles/${role.id}`);
      const asAdmin = (service: ServiceName, path: string, body: unknown): Promise<unknown> =>
        request(keystone.token, 'PUT', `${addressOf(service, keystone.projectId)}${path}`, body);
      if (quotas.nova) await asAdmin('nova', `/os-quota-sets/${id}`, { quota_set: quotas.nova });
      if (quotas.neutron) await asAdmin('neutron', `/quotas/${id}`, { quota: quotas.neutron });
      if (quotas.cinder) await asAdmin('cinder', `/os-quota-sets/${id}`, { quota_set: quotas.cinder });
      const env = { ...instance.env, OS_PROJECT_NAME: name };
      const demo = { name: 'demo', password: instance.env['OS_PASSWORD'] ?? '', project: name };
      const { token } = await signIn(instance.authUrl, demo);
      return {
        id,
        env,
        request: (service, method, path, body, headers) =>
          request(token, method, `${addressOf(service, id)}${path}`, body, headers),
      };
    },
  };
}

function versionPath(service: ServiceName, projectId: string): string {
  if (service === 'cinder') return `/v3/${projectId}`;
  return { nova: '/v2.1', neutron: '/v2.0', glance: '/v2', placement: '' }[service];
}

async function findOrMakeProject(keystone: KeystoneApi, name: string): Promise<string> {
  const [found] = await list(keystone, 'projects', `?name=${name}`);
  if (found !== undefined) return found.id;
  try {
    const made = await keystone.post('/projects', { project: { name, domain_id: 'default' } });
    return v.parse(v.object({ project: v.object({ id: v.string() }) }), made).project.id;
  } catch (error) {
    // Scenes run side by side, and several may want the same project at the same time.
    const [madeMeanwhile] = await list(keystone, 'projects', `?name=${name}`);
    if (madeMeanwhile === undefined) throw error;
    return madeMeanwhile.id;
  }
}

async function list(
  keystone: KeystoneApi,
  kind: 'users' | 'roles' | 'projects',
  query = '',
): Promise<v.InferOutput<typeof LIST>> {
  return v.parse(v.object({ [kind]: LIST }), await keystone.get(`/${kind}${query}`))[kind] ?? [];
}

async function request(
  token: string,
  method: string,
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { 'x-auth-token': token, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url} returned ${response.status}: ${text}`);
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}
