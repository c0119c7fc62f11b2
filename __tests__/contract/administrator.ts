import * as v from 'valibot';
import type { Instance } from '../../local-heat/index.js';
import { signIn } from '../../src/auth/index.js';
import { createHttp, decode, type Http } from '../../src/http/index.js';
import { cloudOf } from './local-cloud.js';

const PROVIDER = '/OS-FEDERATION/identity_providers/github';
const MAPPING = '/OS-FEDERATION/mappings/github-jobs';

const named = v.array(v.object({ id: v.string(), name: v.string() }));
const made = v.object({ user: v.object({ id: v.string() }) });

/** Changes that the administrator of a federated cloud makes. */
export class Administrator {
  private readonly http: Http = createHttp();
  private readonly instance: Instance;

  constructor(instance: Instance) {
    this.instance = instance;
  }

  /** Sets how long users of the identity provider keep their groups, in minutes. */
  async keepGroupsFor(minutes: number): Promise<void> {
    await this.send('PATCH', PROVIDER, { identity_provider: { authorization_ttl: minutes } });
  }

  async setRules(rules: readonly object[]): Promise<void> {
    await this.send('PATCH', MAPPING, { mapping: { rules } });
  }

  /** Creates a local Keystone user without a password, with a role in project demo. */
  async makeUser(name: string): Promise<void> {
    const answer = await this.send('POST', '/users', { user: { name, domain_id: 'default' } });
    const { user } = decode(made, answer, "Keystone's user");
    const demo = await this.idsOf('projects');
    const roles = await this.idsOf('roles');
    for (const role of ['member', 'heat_stack_owner'])
      await this.send('PUT', `/projects/${demo.get('demo')}/users/${user.id}/roles/${roles.get(role)}`);
  }

  close(): Promise<void> {
    return this.http.close();
  }

  private async idsOf(kind: 'projects' | 'roles'): Promise<ReadonlyMap<string, string>> {
    const schema = v.object({ [kind]: named });
    const list = decode(schema, await this.send('GET', `/${kind}`), `Keystone's ${kind}`)[kind] ?? [];
    return new Map(list.map(({ id, name }) => [name, id]));
  }

  private async send(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH',
    place: string,
    json?: object,
  ): Promise<string> {
    const cloud = await cloudOf({ cloud: 'admin' }, this.instance.cloudsYaml);
    const session = await signIn(cloud, this.http, { onSecret: () => undefined });
    const headers = { 'x-auth-token': await session.token() };
    const url = `${this.instance.authUrl}${place}`;
    return (await this.http.send({ method, url, headers, ...(json === undefined ? {} : { json }) })).body;
  }
}
