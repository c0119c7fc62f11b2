import { describe, expect, test } from '@jest/globals';
import type { Context } from '../../../../src/deploy/context.js';
import { adoptStack } from '../../../../src/deploy/operations/adopt.js';
import type { AdoptRequest } from '../../../../src/deploy/request.js';
import { findOutputNames } from '../../../../src/deploy/result/output-names.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const EXPORT = JSON.stringify({
  template: {
    heat_template_version: '2021-04-16',
    resources: { db: { type: 'OS::Trove::Instance' } },
    outputs: { host: { value: 'h' }, password: { value: 'p' } },
  },
  resources: { db: { resource_id: 'd1' } },
});

const exportFiles: Context['exportFiles'] = {
  read: () => Promise.resolve(EXPORT),
  write: () => Promise.reject(new Error('an adopt writes nothing')),
};

const adopting = (stackName: string): AdoptRequest => ({
  operation: 'adopt',
  stackName,
  exportFile: 'web.json',
  tags: undefined,
  own: false,
  timeoutMinutes: 30,
  wait: false,
});

describe('adopt', () => {
  test('creates a stack of that name', async () => {
    const heat = new StandInHeat();
    const result = await adoptStack(contextOf(heat, { exportFiles }), adopting('web'));
    expect(result).toMatchObject({ outcome: 'accepted', changed: true });
    expect(heat.sent).toEqual([{ call: 'createStack', body: expect.objectContaining({ name: 'web' }) }]);
  });

  test('refuses the id of a stack that does not exist, which Heat would take for a name', async () => {
    const heat = new StandInHeat();
    const id = 'a3f0d5f2-4f2b-4d8e-9c51-0d7f6f6f2a10';
    const refused = adoptStack(contextOf(heat, { exportFiles }), adopting(id));
    await expect(refused).rejects.toThrow(`No stack has the id ${id}`);
    expect(heat.sent).toEqual([]);
  });

  test('has the outputs of the template in the export file, by which masked-outputs is checked', async () => {
    const context = contextOf(new StandInHeat(), { exportFiles });
    expect(await findOutputNames(context, adopting('web'), undefined)).toEqual(['host', 'password']);
  });
});
