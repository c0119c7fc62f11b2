import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { down, up, type Instance, type UpOptions } from '../../local-heat/index.js';
import { freePort } from './local-cloud.js';

/** Starts a Keystone and a Heat in addition to those that all suites use, with their own folder and ports. */
export async function ownHeat(options: UpOptions): Promise<Instance> {
  const state = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-heat-'));
  return up({ state, keystonePort: await freePort(), heatPort: await freePort(), ...options });
}

/** Stops them, and removes their files. */
export async function endOwnHeat({ options }: Instance): Promise<void> {
  await down(options, { purge: true });
}
