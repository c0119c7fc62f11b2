import * as v from 'valibot';
import { makeFederation } from './federation/identity.js';
import type { ApplicationCredential } from './credentials.js';
import { signIn, type KeystoneApi } from './keystone-api.js';
import { authUrl, heatUrl, type InstanceOptions } from './options.js';
import type { Passwords } from './passwords.js';

const INTERFACES = ['public', 'internal', 'admin'];
const NAMED = v.array(v.object({ id: v.string(), name: v.string() }));
const ENDPOINTS = v.object({
  endpoints: v.array(v.object({ id: v.string(), service_id: v.string(), url: v.string() })),
});
const SERVICES = v.object({ services: v.array(v.object({ id: v.string(), type: v.string() })) });
const CREDENTIAL = v.object({ application_credential: v.object({ id: v.string(), secret: v.string() }) });

/** Projects, users, roles and the catalog that Heat needs, through Keystone's API, as an operator would make them. */
export async function makeIdentity(
  options: InstanceOptions,
  passwords: Passwords,
): Promise<ApplicationCredential> {
  const keystone = await asAdmin(options, passwords);
  const make = maker(keystone);
  await make('role', { name: 'heat_stack_owner' });
  await make('role', { name: 'heat_stack_user' });
  const role = await roles(keystone);
  const service = await make('project', { name: 'service', domain_id: 'default' });
  const demo = await make('project', { name: 'demo', domain_id: 'default' });
  const heat = await make('user', { name: 'heat', password: passwords.heat, domain_id: 'default' });
  const demoUser = await make('user', { name: 'demo', password: passwords.demo, domain_id: 'default' });
  const domain = await make('domain', { name: 'heat' });
  const domainAdmin = await make('user', {
    name: 'heat_domain_admin',
    password: passwords.heatDomainAdmin,
    domain_id: domain,
  });
  await keystone.put(`/projects/${service}/users/${heat}/roles/${role('admin')}`);
  await keystone.put(`/projects/${demo}/users/${demoUser}/roles/${role('member')}`);
  await keystone.put(`/projects/${demo}/users/${demoUser}/roles/${role('heat_stack_owner')}`);
  await keystone.put(`/domains/${domain}/users/${domainAdmin}/roles/${role('admin')}`);
  const orchestration = await make('service', { name: 'heat', type: 'orchestration' });
  const url = orchestrationUrl(options);
  for (const kind of INTERFACES)
    await make('endpoint', { service_id: orchestration, interface: kind, url, region_id: 'RegionOne' });
  if (options.federation) await makeFederation(keystone, options);
  return makeApplicationCredential(options, passwords, demoUser);
}

/** An instance that comes back on other ports has the old ones in its catalog, and with other options other needs. */
export async function pointCatalogHere(options: InstanceOptions, passwords: Passwords): Promise<void> {
  const keystone = await asAdmin(options, passwords);
  const { services } = v.parse(SERVICES, await keystone.get('/services'));
  const { endpoints } = v.parse(ENDPOINTS, await keystone.get('/endpoints'));
  // Other services' addresses are not ours to set.
  const addresses = new Map([
    ['orchestration', orchestrationUrl(options)],
    ['identity', authUrl(options)],
  ]);
  const urls = new Map(services.map(({ id, type }) => [id, addresses.get(type)]));
  for (const { id, service_id, url } of endpoints) {
    const wanted = urls.get(service_id);
    if (wanted !== undefined && wanted !== url)
      await keystone.patch(`/endpoints/${id}`, { endpoint: { url: wanted } });
  }
  if (options.federation) await makeFederation(keystone, options);
}

/** Unrestricted: Heat makes a trust for each stack, and a restricted one may not. */
async function makeApplicationCredential(
  options: InstanceOptions,
  passwords: Passwords,
  demoUser: string,
): Promise<ApplicationCredential> {
  const demo = { name: 'demo', password: passwords.demo, project: 'demo' };
  const keystone = await signIn(authUrl(options), demo);
  const answer = await keystone.post(`/users/${demoUser}/application_credentials`, {
    application_credential: { name: 'local', unrestricted: true },
  });
  return v.parse(CREDENTIAL, answer).application_credential;
}

function asAdmin(options: InstanceOptions, { admin }: Passwords): Promise<KeystoneApi> {
  return signIn(authUrl(options), { name: 'admin', password: admin, project: 'admin' });
}

function orchestrationUrl(options: InstanceOptions): string {
  return `${heatUrl(options)}/v1/%(project_id)s`;
}

type Make = (kind: string, body: Readonly<Record<string, unknown>>) => Promise<string>;

/** Makes one of a kind and returns its id. */
function maker(keystone: KeystoneApi): Make {
  return async (kind, body) => {
    const answer = await keystone.post(`/${kind}s`, { [kind]: body });
    return v.parse(v.object({ [kind]: v.object({ id: v.string() }) }), answer)[kind]?.id ?? '';
  };
}

async function roles(keystone: KeystoneApi): Promise<(name: string) => string> {
  const { roles: listed } = v.parse(v.object({ roles: NAMED }), await keystone.get('/roles'));
  const ids = new Map(listed.map(({ id, name }) => [name, id]));
  return (name) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`Keystone has no role ${name}`);
    return id;
  };
}
