import { expect, test } from '@jest/globals';
import { operate } from '../../../../src/deploy/operate.js';
import type { Request } from '../../../../src/deploy/request.js';
import { HIDDEN_VALUE } from '../../../../src/heat/index.js';
import { readTemplate } from '../../../../src/template/index.js';
import { at, bundleOf, deployRequest, eventOf, stackRow } from '../samples.js';
import { NOTHING_PREVIEWED } from '../planning.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const DEPLOYED_PASSWORD = 'S3cr3t-Deployed-Before';
const TEMPLATE =
  'heat_template_version: 2018-08-31\n' +
  'parameters: {pw: {type: string, hidden: true}}\n' +
  'outputs: {o: {value: {get_param: pw}}}\n';

const shown = {
  updatedTime: at(9),
  parameters: { pw: HIDDEN_VALUE },
  outputs: [{ key: 'o', description: '', value: DEPLOYED_PASSWORD, error: undefined }],
};

/** A Heat whose next update ends in that state, with the values that the stack had before. */
function updating(state: string): StandInHeat {
  const heat = new StandInHeat();
  heat.clock.elapsedMs = 100_000;
  heat.row(0, stackRow('CREATE_COMPLETE', shown));
  heat.template = readTemplate(TEMPLATE) as Readonly<Record<string, unknown>>;
  heat.onChange = () => {
    const updatedTime = at(100);
    heat.row(0, stackRow('UPDATE_IN_PROGRESS', { ...shown, updatedTime }));
    heat.row(6, stackRow(state, { ...shown, updatedTime }));
    heat.events([eventOf(100, 'UPDATE_IN_PROGRESS'), eventOf(106, state)]);
  };
  return heat;
}

const FILES = bundleOf({
  template: TEMPLATE,
  request: { template: TEMPLATE, files: {}, environmentFiles: [], parameters: {} },
});

test('an update that was rolled back registers what the outputs show of the values before', async () => {
  const secrets: string[] = [];
  const context = {
    ...contextOf(updating('ROLLBACK_COMPLETE')),
    onSecret: (one: string) => secrets.push(one),
  };
  const result = await operate(context, deployRequest(), FILES);
  expect(result.failure?.code).toBe('rolled-back');
  expect(secrets).toEqual([DEPLOYED_PASSWORD]);
});

test('a verify-command runs only when what the outputs show of kept values is registered', async () => {
  const secrets: string[] = [];
  const known: string[][] = [];
  const context = {
    ...contextOf(updating('UPDATE_COMPLETE')),
    onSecret: (one: string) => secrets.push(one),
    runVerifyCommand: () => {
      known.push([...secrets]);
      return Promise.resolve({ exitCode: 0 });
    },
  };
  const request = deployRequest({ keepExisting: true, verifyCommand: 'curl' });
  const result = await operate(context, request, FILES);
  expect(result.failure).toBeUndefined();
  expect(known).toEqual([[DEPLOYED_PASSWORD]]);
});

test.each<Request>([
  { ...deployRequest(), operation: 'preview' },
  { operation: 'drift', stackName: 'web', failOnDrift: true, desired: deployRequest() },
])(
  '$operation with a template registers what the outputs show of the values that an earlier deploy has sent',
  async (request) => {
    const secrets: string[] = [];
    const heat = updating('UPDATE_COMPLETE');
    heat.previewUpdate = () => Promise.resolve(NOTHING_PREVIEWED);
    const context = { ...contextOf(heat), onSecret: (one: string) => secrets.push(one) };
    const result = await operate(context, request, FILES);
    expect(result.failure).toBeUndefined();
    expect(secrets).toEqual([DEPLOYED_PASSWORD]);
  },
);
