import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { down, up, type Instance, type UpOptions } from '../../local-heat/index.js';
import { freePort } from './local-cloud.js';

/** Brings up a Keystone and a Heat beside the ones that all suites use: their own folder, their own ports. */
export async function ownHeat(options: UpOptions): Promise<Instance> {
  const state = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-heat-'));
  return up({ state, keystonePort: await freePort(), heatPort: await freePort(), ...options });
}

/** Ends them, and removes what they have kept. */
export async function endOwnHeat({ options }: Instance): Promise<void> {
  await down(options, { purge: true });
}
