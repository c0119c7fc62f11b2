import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DecodeError, DeployError } from '../../../src/errors/index.js';
import type { HeatClient } from '../../../src/heat/index.js';
import { createServiceReader } from '../../../src/services/service-reader.js';
import type { Http } from '../../../src/http/index.js';
import { parseErrorBody } from '../../../src/http/error-body.js';
import { clientFor } from '../heat/loopback.js';
import { cutShort, mutated } from './mutated-json.js';
import { holds, RUNS } from './runs.js';

/** Responses of a real Heat 19, by the client's method. */
const RECORDED = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '..', 'heat', 'recorded-answers.json'), 'utf8'),
) as Readonly<Record<string, unknown>>;
const REF = { name: 'recorded', id: '00000001-0000-4000-8000-000000000000' };

const CALLS: Readonly<Record<string, (heat: HeatClient) => Promise<unknown>>> = {
  validateTemplate: (heat) => heat.validateTemplate({}, { showNested: true }),
  previewStack: (heat) => heat.previewStack({ name: 'recorded' }),
  createStack: (heat) => heat.createStack({ name: 'recorded' }),
  getStack: (heat) => heat.getStack(REF),
  listStacks: (heat) => heat.listStacks(),
  listResources: (heat) => heat.listResources(REF),
  getResource: (heat) => heat.getResource(REF, 'value'),
  getResourceMetadata: (heat) => heat.getResourceMetadata(REF, 'value'),
  listEvents: (heat) => heat.listEvents(REF),
  listResourceEvents: (heat) => heat.listResourceEvents(REF, 'value'),
  getEvent: (heat) => heat.getEvent(REF, 'value', 'e'),
  listOutputs: (heat) => heat.listOutputs(REF),
  getOutput: (heat) => heat.getOutput(REF, 'text'),
  getTemplate: (heat) => heat.getTemplate(REF),
  getEnvironment: (heat) => heat.getEnvironment(REF),
  getFiles: (heat) => heat.getFiles(REF),
  previewUpdate: (heat) => heat.previewUpdate(REF, {}),
  createSnapshot: (heat) => heat.createSnapshot(REF),
  listSnapshots: (heat) => heat.listSnapshots(REF),
  getSnapshot: (heat) => heat.getSnapshot(REF, 's'),
  listResourceTypes: (heat) => heat.listResourceTypes(),
  showResourceType: (heat) => heat.showResourceType('t'),
  listTemplateVersions: (heat) => heat.listTemplateVersions(),
  listTemplateFunctions: (heat) => heat.listTemplateFunctions('v'),
  buildInfo: (heat) => heat.buildInfo(),
};

/** A server that responds with this body to each request. */
function answering(body: string): Http {
  const response = { method: 'GET', url: 'http://heat.example/v1/p/x', status: 200, headers: {}, body };
  return {
    send: () =>
      Promise.resolve({ ...response, json: undefined, requestId: 'req-1', bytes: new Uint8Array() }),
    close: () => Promise.resolve(),
  };
}

/** Asserts that the call gives a value, or an error of our own that names the request. */
async function staysOurs(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof DeployError)) throw error;
    expect(error).toBeInstanceOf(DecodeError);
    expect(error.message).toMatch(/is not valid|is empty|is incomplete or damaged|is not JSON/);
    expect(error.message.length).toBeLessThan(1000);
  }
  expect({}).not.toHaveProperty('polluted');
}

describe('a response of Heat with several wrong fields, or cut anywhere', () => {
  test('is recorded for every call here', () => {
    expect(Object.keys(CALLS).sort()).toEqual(Object.keys(RECORDED).sort());
  });

  test.each(Object.entries(CALLS))('%s returns a value or one error of ours', async (name, call) => {
    const body = fc.oneof({ weight: 9, arbitrary: mutated(RECORDED[name]) }, cutShort(RECORDED[name]));
    const perCall = Math.ceil(RUNS / 2);
    const connection = { endpoint: 'http://heat.example/v1/p' };
    await holds(
      fc.asyncProperty(body, (text) => staysOurs(call(clientFor(connection, { http: answering(text) })))),
      perCall,
    );
  });
});

describe('a wrong response of another service', () => {
  const connection = {
    findServiceUrl: () => 'http://nova.example',
    token: () => Promise.resolve('t'),
    renewToken: () => Promise.resolve('t'),
    project: { id: 'p' },
  };
  const server = {
    server: { id: '1', name: 'web', metadata: { a: 'b' }, addresses: { net: [{ addr: 'x' }] } },
  };

  test('is found or silent, and never an error', async () => {
    const body = fc.oneof(mutated(server), cutShort(server));
    await holds(
      fc.asyncProperty(body, async (text) => {
        const read = createServiceReader(connection, answering(text), undefined);
        expect(['found', 'silent']).toContain((await read('compute', '/servers/1')).kind);
      }),
    );
  });
});

describe('the body of a refusal', () => {
  const refusal = {
    code: 400,
    title: 'Bad Request',
    explanation: 'wrong',
    error: { message: 'Property error', type: 'StackValidationFailed', traceback: null },
  };

  test('is read whatever it is', async () => {
    const body = fc.oneof(mutated(refusal), cutShort(refusal), fc.string({ unit: 'binary' }));
    await holds(
      fc.property(body, (text) => {
        expect(typeof (parseErrorBody(text).serverMessage ?? '')).toBe('string');
      }),
    );
  });
});
