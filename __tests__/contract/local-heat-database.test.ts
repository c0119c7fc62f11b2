/** The local Heat compensates for differences between SQLite and the database of a real cloud. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { status, type Instance } from '../../local-heat/index.js';
import { byPassword, call, create, TEMPLATE, untilSettled } from './plain-api.js';
import { uniqueName } from './real-heat.js';

let instance: Instance;
const name = uniqueName('read');

beforeAll(async () => {
  const found = await status();
  if (found === undefined) throw new Error('No local Heat is up: npm run heat:up');
  ({ instance } = found);
});

afterAll(async () => {
  const { heat, token } = await byPassword(instance);
  await call(`${heat}/stacks/${name}`, token, 'DELETE');
});

test('concurrent writes to Keystone do not disturb each other', async () => {
  // Heat deletes the trusts, users and projects of many stacks at once; SQLite rejects what would be a deadlock.
  const { token } = await byPassword(instance);
  const own = (await (
    await call(`${instance.authUrl}/auth/tokens`, token, 'GET', undefined, token)
  ).json()) as {
    token: { user: { id: string } };
  };
  const place = `${instance.authUrl}/users/${own.token.user.id}/application_credentials`;
  const names = Array.from({ length: 40 }, (_, index) => `${uniqueName('at-once')}-${index}`);
  const made = await Promise.all(
    names.map(async (name) => {
      const answer = await call(place, token, 'POST', { application_credential: { name } });
      const { application_credential: credential } = (await answer.json()) as {
        application_credential?: { id: string };
      };
      return { status: answer.status, id: credential?.id ?? '' };
    }),
  );
  expect(made.filter(({ status: answered }) => answered !== 201)).toEqual([]);
  const gone = await Promise.all(made.map(({ id }) => call(`${place}/${id}`, token, 'DELETE')));
  expect(gone.map((answer) => answer.status).filter((answered) => answered !== 204)).toEqual([]);
}, 60_000);

test('a credential that was read can be deleted', async () => {
  // Keystone's cache in one process keeps a credential that lost a part when it was read: 500 from then on.
  const { token } = await byPassword(instance);
  const own = (await (
    await call(`${instance.authUrl}/auth/tokens`, token, 'GET', undefined, token)
  ).json()) as { token: { user: { id: string }; project: { id: string } } };
  const blob = JSON.stringify({ access: uniqueName('access'), secret: 'secret' });
  const { user, project } = own.token;
  const credential = { type: 'ec2', blob, user_id: user.id, project_id: project.id };
  const made = await call(`${instance.authUrl}/credentials`, token, 'POST', { credential });
  const { id } = ((await made.json()) as { credential: { id: string } }).credential;
  const place = `${instance.authUrl}/credentials/${id}`;
  const statuses = [made.status];
  for (const method of ['GET', 'GET', 'DELETE']) statuses.push((await call(place, token, method)).status);
  expect(statuses).toEqual([201, 200, 200, 204]);
}, 60_000);

test('a stack that is updated while it is read stays readable', async () => {
  // SQLite reused the number of a deleted row, and Heat deleted the new row instead of the old one.
  const session = await byPassword(instance);
  const { heat, token } = session;
  await create(session, name);
  const { id } = await untilSettled(session, name);
  const url = `${heat}/stacks/${name}/${id}`;
  for (const word of ['one', 'two', 'three']) {
    const asked = await call(url, token, 'PUT', { template: TEMPLATE, parameters: { word } });
    expect(asked.status).toBe(202);
    const statuses: number[] = [];
    for (const until = Date.now() + 1500; Date.now() < until;) {
      statuses.push((await call(`${url}/resources?nested_depth=5`, token)).status);
      statuses.push((await call(url, token)).status);
    }
    expect(new Set(statuses)).toEqual(new Set([200]));
  }
  expect((await untilSettled(session, name)).outputs).toContainEqual(
    expect.objectContaining({ output_key: 'value', output_value: 'three' }),
  );
}, 60_000);
