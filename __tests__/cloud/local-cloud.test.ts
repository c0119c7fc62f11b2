/**
 * The built action on a cloud with networks, servers and volumes; each part starts with the stack of the previous one.
 */
import { beforeAll, describe, expect, test } from '@jest/globals';
import path from 'node:path';
import { cloudStatus, restartServices, SERVICE_NAMES, type CloudStatus } from '../../local-cloud/index.js';
import { newStack, runBuilt } from '../action/built-action.js';
import type { ActionEnding } from '../action/run-action.js';
import { listeningOn } from '../contract/processes.js';
import './use-cloud.js';

const TEMPLATE = path.join('__tests__', 'cloud', 'fixtures', 'web.yaml');
const stack = newStack('cloud-web');
let cloud: CloudStatus;

beforeAll(async () => {
  const found = await cloudStatus();
  if (found === undefined) throw new Error('No local cloud is up: npm run cloud:up');
  cloud = found;
});

function run(inputs: Readonly<Record<string, string>>): Promise<ActionEnding> {
  return runBuilt({ env: cloud.heat.instance.env, with: { 'stack-name': stack, ...inputs } });
}

test('every service responds, on loopback only', async () => {
  expect(cloud.isUp).toBe(true);
  expect(cloud.services.map(({ name }) => name)).toEqual([...SERVICE_NAMES]);
  for (const { url } of cloud.services)
    expect(await listeningOn(Number(new URL(url).port))).toEqual(['0100007F']);
});

describe('a server with a network, an address and a volume', () => {
  test('is created, with its address among the outputs', async () => {
    const { code, outputs, log } = await run({ template: TEMPLATE });
    expect(log).toContain('CREATE_COMPLETE');
    expect(code).toBe(0);
    expect(outputs['result']).toBe('created');
    expect(outputs['address']).toMatch(/^203\.0\.113\.\d+$/);
  });

  test('survives a restart of Nova', async () => {
    await restartServices({}, ['nova']);
    const { outputs } = await run({ operation: 'check' });
    expect(outputs['stack-status']).toBe('CHECK_COMPLETE');
  });

  test('is not resized beyond the quota, and Nova names the limit', async () => {
    const { code, outputs } = await run({ template: TEMPLATE, parameters: 'flavor: m1.giant' });
    expect(code).toBe(1);
    expect(outputs['failure-reason']).toContain('Quota exceeded for cores: Requested 63');
  });

  test('is deleted with everything that it uses', async () => {
    const { code, outputs } = await run({ operation: 'delete' });
    expect([code, outputs['result']]).toEqual([0, 'deleted']);
  });
});
