import type { Passwords } from './config.js';
import { authUrl, heatUrl, type InstanceOptions } from './options.js';

/** What the demo project signs in with beside its password. */
export interface ApplicationCredential {
  readonly id: string;
  readonly secret: string;
}

const REQUEST_TIMEOUT_MS = 20_000;

/** Projects, users, roles and the catalog that Heat needs, through Keystone's API, as an operator would make them. */
export async function makeIdentity(
  options: InstanceOptions,
  passwords: Passwords,
): Promise<ApplicationCredential> {
  const admin = await signIn(options, 'admin', passwords.admin, 'admin');
  const post = (path: string, body: unknown): Promise<unknown> =>
    send(options, admin.token, 'POST', path, body);
  const put = (path: string): Promise<unknown> => send(options, admin.token, 'PUT', path);
  const make = async (kind: string, body: Readonly<Record<string, unknown>>): Promise<string> =>
    idOf(await post(`/${kind}s`, { [kind]: body }), kind);

  const roles = new Map((await listed(options, admin.token, 'roles')).map(({ id, name }) => [name, id]));
  const role = (name: string): string => roles.get(name) ?? '';
  roles.set('heat_stack_owner', await make('role', { name: 'heat_stack_owner' }));
  roles.set('heat_stack_user', await make('role', { name: 'heat_stack_user' }));
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
  await put(`/projects/${service}/users/${heat}/roles/${role('admin')}`);
  await put(`/projects/${demo}/users/${demoUser}/roles/${role('member')}`);
  await put(`/projects/${demo}/users/${demoUser}/roles/${role('heat_stack_owner')}`);
  await put(`/domains/${domain}/users/${domainAdmin}/roles/${role('admin')}`);
  const orchestration = await make('service', { name: 'heat', type: 'orchestration' });
  for (const kind of ['public', 'internal', 'admin']) {
    const url = `${heatUrl(options)}/v1/%(project_id)s`;
    await make('endpoint', { service_id: orchestration, interface: kind, url, region_id: 'RegionOne' });
  }
  return makeApplicationCredential(options, passwords, demoUser);
}

/** Unrestricted: Heat makes a trust for each stack, and a restricted one may not. */
async function makeApplicationCredential(
  options: InstanceOptions,
  passwords: Passwords,
  demoUser: string,
): Promise<ApplicationCredential> {
  const { token } = await signIn(options, 'demo', passwords.demo, 'demo');
  const body = { application_credential: { name: 'local', unrestricted: true } };
  const answer = await send(options, token, 'POST', `/users/${demoUser}/application_credentials`, body);
  const credential = record(record(answer)['application_credential']);
  return { id: text(credential['id']), secret: text(credential['secret']) };
}

async function signIn(
  options: InstanceOptions,
  name: string,
  password: string,
  project: string,
): Promise<{ readonly token: string }> {
  const domain = { id: 'default' };
  const auth = {
    identity: { methods: ['password'], password: { user: { name, password, domain } } },
    scope: { project: { name: project, domain } },
  };
  const response = await request(options, 'POST', '/auth/tokens', undefined, { auth });
  return { token: response.headers.get('x-subject-token') ?? '' };
}

async function listed(
  options: InstanceOptions,
  token: string,
  kind: string,
): Promise<{ id: string; name: string }[]> {
  const entries = record(await send(options, token, 'GET', `/${kind}`))[kind];
  if (!Array.isArray(entries)) throw new Error(`Keystone lists no ${kind}`);
  return entries.map((entry) => ({ id: text(record(entry)['id']), name: text(record(entry)['name']) }));
}

async function send(
  options: InstanceOptions,
  token: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const response = await request(options, method, path, token, body);
  const content = await response.text();
  return content === '' ? undefined : JSON.parse(content);
}

async function request(
  options: InstanceOptions,
  method: string,
  path: string,
  token: string | undefined,
  body: unknown,
): Promise<Response> {
  const response = await fetch(`${authUrl(options)}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { 'x-auth-token': token }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
  });
  if (!response.ok)
    throw new Error(`${method} ${path}: Keystone answered ${response.status}: ${await response.text()}`);
  return response;
}

function idOf(answer: unknown, kind: string): string {
  return text(record(record(answer)[kind])['id']);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null)
    throw new Error('Keystone answered something else than an object');
  return Object.fromEntries(Object.entries(value));
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error('Keystone answered without a text where one belongs');
  return value;
}
