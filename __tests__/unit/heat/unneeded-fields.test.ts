import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DecodeError } from '../../../src/errors/index.js';
import type { HeatClient } from '../../../src/heat/index.js';
import { clientFor } from './loopback.js';
import { changesOf, type Spot } from './changed-answers.js';

/** Responses of a real Heat 19, by the client's method, with other ids, host and project. */
const RECORDED = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'recorded-answers.json'), 'utf8'),
) as Readonly<Record<string, unknown>>;

const REF = { name: 'recorded', id: '00000001-0000-4000-8000-000000000000' };

type Call = (heat: HeatClient) => Promise<unknown>;

/** Each call with its required fields: those that identify a resource or say its state and location. */
const CALLS: Readonly<Record<string, readonly [Call, readonly string[]]>> = {
  validateTemplate: [(heat) => heat.validateTemplate({}, { showNested: true }), ['Parameters']],
  previewStack: [
    (heat) => heat.previewStack({ name: 'recorded' }),
    [
      'stack',
      'stack.resources',
      ...['[]', '[][]', '[][][]'].flatMap((at) => previewed(`stack.resources${at}`)),
    ],
  ],
  createStack: [(heat) => heat.createStack({ name: 'recorded' }), ['stack', 'stack.id']],
  getStack: [(heat) => heat.getStack(REF), ['stack', 'stack.id', 'stack.stack_name', 'stack.stack_status']],
  listStacks: [
    (heat) => heat.listStacks(),
    ['stacks', 'stacks[]', 'stacks[].id', 'stacks[].stack_name', 'stacks[].stack_status'],
  ],
  listResources: [(heat) => heat.listResources(REF), ['resources', ...resource('resources[]')]],
  getResource: [(heat) => heat.getResource(REF, 'value'), resource('resource')],
  getResourceMetadata: [(heat) => heat.getResourceMetadata(REF, 'value'), ['metadata']],
  listEvents: [(heat) => heat.listEvents(REF), ['events', ...event('events[]')]],
  listResourceEvents: [(heat) => heat.listResourceEvents(REF, 'value'), ['events', ...event('events[]')]],
  getEvent: [(heat) => heat.getEvent(REF, 'value', 'e'), event('event')],
  listOutputs: [(heat) => heat.listOutputs(REF), ['outputs', 'outputs[]', 'outputs[].output_key']],
  getOutput: [(heat) => heat.getOutput(REF, 'text'), ['output', 'output.output_key']],
  getTemplate: [(heat) => heat.getTemplate(REF), []],
  getEnvironment: [(heat) => heat.getEnvironment(REF), []],
  getFiles: [(heat) => heat.getFiles(REF), []],
  previewUpdate: [
    (heat) => heat.previewUpdate(REF, {}),
    [
      'resource_changes',
      ...['unchanged', 'updated', 'replaced', 'added', 'deleted'].flatMap((kind) => [
        `resource_changes.${kind}`,
        ...previewed(`resource_changes.${kind}[]`),
      ]),
    ],
  ],
  createSnapshot: [(heat) => heat.createSnapshot(REF), ['id']],
  listSnapshots: [(heat) => heat.listSnapshots(REF), ['snapshots', 'snapshots[]', 'snapshots[].id']],
  getSnapshot: [(heat) => heat.getSnapshot(REF, 's'), ['snapshot', 'snapshot.id']],
  listResourceTypes: [
    (heat) => heat.listResourceTypes(),
    ['resource_types', 'resource_types[]', 'resource_types[].resource_type'],
  ],
  showResourceType: [(heat) => heat.showResourceType('t'), ['resource_type', 'properties']],
  listTemplateVersions: [
    (heat) => heat.listTemplateVersions(),
    ['template_versions', 'template_versions[]', 'template_versions[].version'],
  ],
  listTemplateFunctions: [
    (heat) => heat.listTemplateFunctions('v'),
    ['template_functions', 'template_functions[]', 'template_functions[].functions'],
  ],
  buildInfo: [(heat) => heat.buildInfo(), []],
};

function resource(at: string): string[] {
  const names = ['resource_name', 'resource_type', 'resource_status', 'links'];
  return [at, ...names.map((name) => `${at}.${name}`), ...stackLink(at)];
}

function event(at: string): string[] {
  return [at, ...['id', 'resource_status', 'links'].map((name) => `${at}.${name}`), ...stackLink(at)];
}

/** Of the links, the one that names the stack. */
function stackLink(at: string): string[] {
  return ['', '.rel', '.href'].map((part) => `${at}.links[stack]${part}`);
}

function previewed(at: string): string[] {
  const names = ['resource_name', 'resource_type', 'stack_identity', 'stack_identity.stack_name'];
  return [at, ...names.map((name) => `${at}.${name}`)];
}

/** Returns a client of a Heat that sends this response to each request. */
function heatThatAnswers(body: unknown): HeatClient {
  const send = (): Promise<never> =>
    Promise.resolve({
      method: 'GET',
      url: 'http://heat.example/v1/p',
      status: 200,
      headers: {},
      requestId: 'req-1',
      body: JSON.stringify(body),
    } as never);
  return clientFor(
    { endpoint: 'http://heat.example/v1/p' },
    { http: { send, close: () => Promise.resolve() } },
  );
}

async function outcomeOf(call: Call, spot: Spot): Promise<string> {
  try {
    await call(heatThatAnswers(spot.answer));
    return 'works';
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return error.field;
  }
}

describe.each(Object.entries(CALLS))('%s', (name, [call, deciding]) => {
  const decides = new Set(deciding);
  const spots = changesOf(RECORDED[name]);

  test('parses the response of a real Heat', async () => {
    expect(spots.length).toBeGreaterThan(0);
    await expect(call(heatThatAnswers(RECORDED[name]))).resolves.toBeDefined();
  });

  test('works without optional fields, and with any value in them', async () => {
    const failed: string[] = [];
    for (const spot of spots.filter(({ pattern }) => !decides.has(pattern))) {
      const outcome = await outcomeOf(call, spot);
      if (outcome !== 'works') failed.push(`${spot.path} ${spot.change}: ${outcome}`);
    }
    expect(failed).toEqual([]);
  });

  test('names a required field that is missing or has another type', async () => {
    const passed: string[] = [];
    for (const spot of spots.filter(({ pattern, isOtherType }) => decides.has(pattern) && isOtherType)) {
      const field = await outcomeOf(call, spot);
      // A link is named by its list, and a field with two forms by all of its value.
      if (!spot.path.startsWith(field)) passed.push(`${spot.path} ${spot.change}: ${field}`);
    }
    expect(passed).toEqual([]);
  });
});
