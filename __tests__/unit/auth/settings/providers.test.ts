import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../../../src/errors/index.js';
import { readCloud, type Cloud, type SignInOptions } from '../../../../src/auth/index.js';
import { PROVIDER_PROFILES } from '../../../../src/auth/settings/provider-profiles.js';
import { readAuthUrl } from '../../../../src/auth/settings/read-cloud.js';
import { PROVIDER_NAMES } from '../../../../src/inputs/provider-names.js';

const CREDENTIAL = { applicationCredentialId: 'i', applicationCredentialSecret: 's' };

function read(options: SignInOptions, env: Readonly<Record<string, string>> = {}): Promise<Cloud> {
  const nowhere = { workingFolder: '/nowhere', homeFolder: '/nowhere', systemFolder: '/nowhere' };
  const ignore = (): void => undefined;
  return readCloud({ ...CREDENTIAL, ...options }, { env, ...nowhere, onSecret: ignore, onWarning: ignore });
}

describe('the providers', () => {
  test('are the choices of the input', () => {
    expect([...PROVIDER_NAMES].sort()).toEqual(Object.keys(PROVIDER_PROFILES).sort());
  });

  test.each(PROVIDER_NAMES)('%s has https addresses', (name) => {
    const { authUrl, ...profile } = PROVIDER_PROFILES[name];
    expect(readAuthUrl(authUrl.replace('{region_name}', 'r'))).toEqual({
      url: expect.stringMatching(/^https:.*\/v3$/),
    });
    if ('dashboardUrl' in profile) expect(profile.dashboardUrl).toMatch(/^https:\/\/[^?#@]+[^/]$/);
  });
});

describe('a provider with several regions', () => {
  test.each(['evil.example/', 'evil.example:5000/x?', 'me@evil.example#', 'a\\b', 'a b'])(
    'never takes another address from a region: %s',
    async (region) => {
      const refused = { issues: [{ input: 'OS_REGION_NAME', problem: expect.stringContaining('region') }] };
      const env = { OS_REGION_NAME: region };
      await expect(read({ provider: 'cleura' }, env)).rejects.toMatchObject(refused);
      const inputs = { authUrl: 'https://k.example.com' };
      const override = { OS_ORCHESTRATION_ENDPOINT_OVERRIDE: 'https://heat.{region_name}.example.com' };
      await expect(read(inputs, { ...env, ...override })).rejects.toMatchObject(refused);
      expect(await read(inputs, env)).toMatchObject({ regionName: region });
    },
  );

  test('gets the region from the input, or else from OS_REGION_NAME, and none by itself', async () => {
    const cleura = { provider: 'cleura', regionName: 'Kna1' } as const;
    expect(await read(cleura)).toMatchObject({
      authUrl: 'https://kna1.citycloud.com:5000/v3',
      regionName: 'Kna1',
    });
    const env = { OS_REGION_NAME: 'nz-hlz-1' };
    expect(await read({ provider: 'catalyst' }, env)).toMatchObject({
      authUrl: 'https://api.nz-hlz-1.catalystcloud.io:5000/v3',
      regionName: 'nz-hlz-1',
      dashboardUrl: 'https://dashboard.catalystcloud.nz',
    });
    expect(await read({ provider: 'vexxhost' })).toMatchObject({ regionName: undefined });
  });

  test('requires it if the address depends on it', async () => {
    await expect(read({ provider: 'otc' })).rejects.toThrow(
      new InputError([
        { input: 'region-name', problem: 'is required: the address of provider "otc" contains the region' },
      ]),
    );
  });
});

test('a provider other than Infomaniak does not read its variables', async () => {
  const env = { INFOMANIAK_AUTH_URL: 'https://lab.example.com', INFOMANIAK_REGION: 'lab' };
  expect(await read({ provider: 'elastx' }, env)).toMatchObject({
    authUrl: 'https://ops.elastx.cloud:5000/v3',
    regionName: 'se-sto',
  });
});
