import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { withState } from '../../../local-cloud/index.js';
import { pythonScript } from '../../../local-cloud/scripts.js';
import { PINS } from '../../../local-heat/pypi.js';

const before = { ...process.env };

beforeEach(() => {
  delete process.env['LOCAL_CLOUD_STATE'];
  delete process.env['HEAT_LOCAL_STATE'];
  delete process.env['HEAT_LOCAL_VERSION'];
});

afterEach(() => {
  process.env = { ...before };
});

describe('the folder of a cloud', () => {
  test('is that of its version, so that both versions can run', () => {
    expect(withState({})).toEqual({ version: 'debian', state: path.resolve('.local/cloud') });
    expect(withState({ version: 'latest' }).state).toBe(path.resolve('.local/cloud-latest'));
  });

  test('is that of the version in HEAT_LOCAL_VERSION', () => {
    process.env['HEAT_LOCAL_VERSION'] = 'latest';
    expect(withState({})).toEqual({ version: 'latest', state: path.resolve('.local/cloud-latest') });
  });

  test('can be named, and is never that of heat:up', () => {
    process.env['HEAT_LOCAL_STATE'] = 'of/heat';
    expect(withState({}).state).toBe(path.resolve('.local/cloud'));
    process.env['LOCAL_CLOUD_STATE'] = 'from/variable';
    expect(withState({}).state).toBe(path.resolve('from/variable'));
    expect(withState({ state: 'from/flag' }).state).toBe(path.resolve('from/flag'));
  });
});

test('the pins of the newest services repeat none of the newest Heat and Keystone', async () => {
  const names = async (file: string): Promise<string[]> =>
    [...(await readFile(file, 'utf8')).matchAll(/^[^=\n]+/gm)].map(([name]) => name);
  const heat = await names(PINS);
  const cloud = await names(pythonScript('latest.txt'));
  expect(cloud).toContain('neutron');
  expect(cloud.filter((name) => heat.includes(name))).toEqual([]);
});
