/** Points the helpers of the action tests at the Heat of the local cloud, so that cloud tests need no other one. */
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll } from '@jest/globals';
import { withState } from '../../local-cloud/index.js';
import { connectHeat } from '../../src/library/connect-heat.js';
import { localCloud } from '../action/run-action.js';

process.env['HEAT_LOCAL_STATE'] ??= withState({}).state;

/** The stacks of one file are deleted after it, but until they are gone they count against the quotas. */
beforeAll(async () => {
  const { heat, close } = await connectHeat({}, { env: await localCloud() });
  const isDeleting = async (): Promise<boolean> => {
    for await (const { state } of heat.listAllStacks()) if (state === 'DELETE_IN_PROGRESS') return true;
    return false;
  };
  while (await isDeleting()) await sleep(1000);
  await close();
}, 240_000);
