import * as v from 'valibot';
import type { KeystoneApi } from '../local-heat/keystone-api.js';
import { REGION, SERVICE_USER } from './config/index.js';
import { SERVICE_NAMES, SERVICES, serviceUrl, type ServiceName, type ServicePorts } from './services.js';

const INTERFACES = ['public', 'internal', 'admin'] as const;
const ENTITY = v.object({ id: v.string() });
const ENDPOINT = v.object({ id: v.string(), interface: v.string(), url: v.string() });

/** The user as which services talk to each other, and the catalog with the addresses of this start. */
export async function publishServices(
  keystone: KeystoneApi,
  password: string,
  ports: ServicePorts,
): Promise<void> {
  await makeServiceUser(keystone, password);
  for (const name of SERVICE_NAMES) await publishService(keystone, name, serviceUrl(ports, name));
}

async function makeServiceUser(keystone: KeystoneApi, password: string): Promise<void> {
  const domain = { domain_id: 'default' };
  const project = await findOrMake(keystone, 'project', 'service', domain);
  const user = await findOrMake(keystone, 'user', SERVICE_USER, { ...domain, password });
  for (const role of ['admin', 'service']) {
    const id = await findOrMake(keystone, 'role', role, {});
    await keystone.put(`/projects/${project}/users/${user}/roles/${id}`);
  }
}

async function publishService(keystone: KeystoneApi, name: ServiceName, address: string): Promise<void> {
  const { catalogName, catalogType, path } = SERVICES[name];
  const service = await findOrMake(keystone, 'service', catalogName, { type: catalogType });
  const url = `${address}${path}`;
  const listed = await keystone.get(`/endpoints?service_id=${service}`);
  const { endpoints } = v.parse(v.object({ endpoints: v.array(ENDPOINT) }), listed);
  for (const kind of INTERFACES) {
    const endpoint = endpoints.find((one) => one.interface === kind);
    if (endpoint === undefined) {
      const body = { service_id: service, interface: kind, url, region_id: REGION };
      await keystone.post('/endpoints', { endpoint: body });
    } else if (endpoint.url !== url) {
      await keystone.patch(`/endpoints/${endpoint.id}`, { endpoint: { url } });
    }
  }
}

/** Id of the entity of that name, made when it does not exist. */
async function findOrMake(
  keystone: KeystoneApi,
  kind: 'project' | 'user' | 'role' | 'service',
  name: string,
  fields: Readonly<Record<string, string>>,
): Promise<string> {
  const listed = await keystone.get(`/${kind}s?name=${encodeURIComponent(name)}`);
  const [found] = v.parse(v.object({ [`${kind}s`]: v.array(ENTITY) }), listed)[`${kind}s`] ?? [];
  if (found !== undefined) return found.id;
  const made = await keystone.post(`/${kind}s`, { [kind]: { name, ...fields } });
  return v.parse(v.object({ [kind]: ENTITY }), made)[kind]?.id ?? '';
}
