/** The Keystone and Heat of the table, which allow abandon and adopt. */
import { afterAll } from '@jest/globals';
import { endOwnHeat, ownHeat } from '../contract/own-heat.js';
import { operator } from '../contract/operator.js';

export const instance = await ownHeat({ stackAbandon: true, stackAdopt: true });

/** Signed in directly: its requests have no faults. */
export const straight = await operator({ cloudsYaml: instance.cloudsYaml });

afterAll(async () => {
  await straight.close();
  await endOwnHeat(instance);
}, 60_000);
