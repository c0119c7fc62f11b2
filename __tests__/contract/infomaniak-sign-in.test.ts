import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { InfomaniakHeatClient } from '../../src/library/infomaniak/client.js';
import { applicationCredential, freePort, passwordVariables } from './local-cloud.js';
import { settled, uniqueName } from './real-heat.js';
import {
  client,
  connected,
  created,
  EMPTY,
  heat,
  logged,
  logger,
  TEMPLATE,
  workspace,
} from './specified-client.js';

jest.setTimeout(90_000);

/** Takes some time: started first, checked last. */
const loggedAway: string[] = [];
const signInAway = InfomaniakHeatClient.fromEnv(
  { ...(await passwordVariables()), OS_AUTH_URL: `http://127.0.0.1:${await freePort()}/v3` },
  { logger: { error: (message) => void loggedAway.push(message) } },
);

describe('sign-in', () => {
  test('fromEnv with INFOMANIAK_* connects to INFOMANIAK_AUTH_URL', async () => {
    const { id, secret, authUrl, region } = await applicationCredential();
    const variables = {
      INFOMANIAK_APP_CREDENTIAL_ID: id,
      INFOMANIAK_APP_CREDENTIAL_SECRET: secret,
      INFOMANIAK_AUTH_URL: authUrl,
      INFOMANIAK_REGION: region,
    };
    const infomaniak = connected(await InfomaniakHeatClient.fromEnv(variables, { logger }));
    expect(await infomaniak.validateConnection()).toBe(true);
    const { id: stackId, name } = created(await client.createStack(uniqueName('seen'), EMPTY));
    expect(await infomaniak.getStack(stackId)).toHaveProperty('name', name);
    await infomaniak.close();
    expect(logged).toEqual([]);
  });

  test('fromCredentials works through the complete life of a stack', async () => {
    const { id, secret, authUrl, region } = await applicationCredential();
    const mine = connected(
      await InfomaniakHeatClient.fromCredentials(
        { applicationCredentialId: id, applicationCredentialSecret: secret, authUrl, region },
        { logger },
      ),
    );
    const stack = created(await mine.createStack(uniqueName('app'), TEMPLATE));
    expect(await settled(heat, stack)).toHaveProperty('state', 'CREATE_COMPLETE');
    expect(await mine.updateStack(stack.id, TEMPLATE, { colour: 'green' })).toBe(true);
    expect(await settled(heat, stack)).toHaveProperty('state', 'UPDATE_COMPLETE');
    expect(await mine.getStackOutputs(stack.id)).toHaveProperty('colour', 'green');
    expect(await mine.deleteStack(stack.id)).toBe(true);
    await mine.close();
    expect(logged).toEqual([]);
  });

  test('a wrong password returns null, and is not logged', async () => {
    const variables = { ...(await passwordVariables()), OS_PASSWORD: 'hunter2' };
    expect(await InfomaniakHeatClient.fromEnv(variables, { logger })).toBeNull();
    expect(logged).toEqual([
      expect.stringMatching(/^sign-in failed: Keystone rejected the password of user/),
    ]);
    expect(logged.join()).not.toContain('hunter2');
  });

  test('a wrong secret returns null, and is not logged', async () => {
    const { id, authUrl, region } = await applicationCredential();
    const credentials = {
      applicationCredentialId: id,
      applicationCredentialSecret: 'hunter2',
      authUrl,
      region,
    };
    expect(await InfomaniakHeatClient.fromCredentials(credentials, { logger })).toBeNull();
    expect(logged).toEqual([
      expect.stringMatching(/^sign-in failed: Keystone rejected the application cred/),
    ]);
    expect(logged.join()).not.toContain('hunter2');
  });

  test('credentials of another project than the given one', async () => {
    const { id, secret, authUrl, region } = await applicationCredential();
    const credentials = {
      applicationCredentialId: id,
      applicationCredentialSecret: secret,
      authUrl,
      region,
      projectId: 'f'.repeat(32),
    };
    expect(await InfomaniakHeatClient.fromCredentials(credentials, { logger })).toBeNull();
    expect(logged).toEqual([expect.stringContaining('was requested')]);
  });

  test.each([
    ['an empty id', { applicationCredentialId: '', applicationCredentialSecret: 'x' }],
    ['an empty secret', { applicationCredentialId: 'x', applicationCredentialSecret: '' }],
    ['an invalid address', { applicationCredentialId: 'x', applicationCredentialSecret: 'y', authUrl: ':' }],
  ])('fromCredentials with %s', async (_what, credentials) => {
    expect(await InfomaniakHeatClient.fromCredentials(credentials, { logger })).toBeNull();
    expect(logged).toEqual([expect.stringMatching(/^sign-in failed: /)]);
  });

  test('fromEnv without usable variables says which ones can be set', async () => {
    const nothing = path.join(workspace, 'no-clouds.yaml');
    await writeFile(nothing, 'clouds: {one: {}, two: {}}\n');
    expect(await InfomaniakHeatClient.fromEnv({ OS_CLIENT_CONFIG_FILE: nothing }, { logger })).toBeNull();
    expect(logged).toEqual([expect.stringMatching(/^sign-in failed: No credentials found[^]*OS_AUTH_URL/)]);
  });

  test('fromEnv says that Keystone is unreachable after a few attempts', async () => {
    expect(await signInAway).toBeNull();
    expect(loggedAway).toEqual([
      expect.stringMatching(
        /^sign-in failed: [^]*connection refused by [^(]+\(ECONNREFUSED, tried 6 times\)/,
      ),
    ]);
  });
});
