/** Users of a local Keystone with one role each. */
import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Instance } from '../../../local-heat/index.js';
import { signIn } from '../../../local-heat/keystone-api.js';
import { readPasswords } from '../../../local-heat/passwords.js';
import { placesOf } from '../../../local-heat/places.js';

const NAMED = v.array(v.object({ id: v.string(), name: v.string() }));
const ROLES = v.object({ roles: NAMED });
const PROJECTS = v.object({ projects: NAMED });
const USER = v.object({ user: v.object({ id: v.string() }) });

/** Creates a user with that role in the project and no other. Returns the variables that sign in as this user. */
export async function makeUserWithRole(
  { authUrl, env, options }: Instance,
  role: string,
  project = 'demo',
): Promise<Readonly<Record<string, string>>> {
  const { admin } = await readPasswords(placesOf(options.state).passwords);
  const keystone = await signIn(authUrl, { name: 'admin', password: admin, project: 'admin' });
  const { roles } = v.parse(ROLES, await keystone.get(`/roles?name=${role}`));
  const { projects } = v.parse(PROJECTS, await keystone.get(`/projects?name=${project}`));
  const name = `only-${role}-${randomBytes(4).toString('hex')}`;
  const password = randomBytes(16).toString('hex');
  const made = await keystone.post('/users', { user: { name, password, domain_id: 'default' } });
  const { user } = v.parse(USER, made);
  await keystone.put(`/projects/${projects[0]?.id}/users/${user.id}/roles/${roles[0]?.id}`);
  return { ...env, OS_USERNAME: name, OS_PASSWORD: password, OS_PROJECT_NAME: project };
}
