import { describe, expect, test } from '@jest/globals';
import { listHiddenValues, registerHiddenOutputs } from '../../../../src/deploy/result/hidden-outputs.js';
import type { Progress } from '../../../../src/deploy/progress.js';
import type { OperationResult } from '../../../../src/deploy/result.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const PASSWORD = 'S3cr3t-Real-Value';

/** The values that count as hidden, for an output with this definition and value. */
function hidden(definition: unknown, value: unknown): readonly unknown[] {
  const template = {
    parameters: { pw: { type: 'string', hidden: true }, user: { type: 'string' } },
    resources: {
      held: { type: 'OS::Heat::Value', properties: { value: { get_param: 'pw' } } },
      port: { type: 'OS::Neutron::Port', properties: { name: { get_param: 'pw' } } },
    },
    outputs: { o: { value: definition } },
  };
  return listHiddenValues(template, { key: 'o', value });
}

describe('an output shows a hidden parameter', () => {
  test.each([
    ['itself', { get_param: 'pw' }],
    ['a part of it', { get_param: ['pw', 0] }],
    ['inside a function', { list_join: ['@', [{ get_param: 'pw' }, 'host']] }],
    ['through a value', { get_attr: ['held', 'value'] }],
    ['through a value, in dotted form', { 'Fn::GetAtt': 'held.value' }],
    ['in CloudFormation', { Ref: 'pw' }],
  ])('%s', (_, definition) => {
    expect(hidden(definition, 'the value')).toEqual(['the value']);
  });

  test('beside values that stay visible', () => {
    const definition = {
      host: { get_attr: ['port', 'x'] },
      logins: [{ get_param: 'user' }, { get_param: 'pw' }],
    };
    expect(hidden(definition, { host: '10.0.0.5', logins: ['root', PASSWORD] })).toEqual([PASSWORD]);
  });

  test.each([
    ['another parameter', { get_param: 'user' }],
    ['an attribute of a resource that takes it', { get_attr: ['port', 'fixed_ips'] }],
    ['text', 'get_param: pw'],
    ['nothing', undefined],
  ])('not: %s', (_, definition) => {
    expect(hidden(definition, 'the value')).toEqual([]);
  });

  test('for all that is known, if its template is not', () => {
    expect(listHiddenValues(undefined, { key: 'o', value: 'the value' })).toEqual(['the value']);
  });
});

describe('a step that sends no template', () => {
  const result: OperationResult = {
    operation: 'outputs',
    outcome: 'read',
    changed: false,
    stack: {
      id: '8f0',
      name: 'web',
      status: 'CREATE_COMPLETE',
      statusReason: '',
      tags: [],
      hasHiddenParameters: true,
    },
    outputs: [{ key: 'o', value: PASSWORD, description: '', error: undefined }],
  };

  /** The secrets that were registered, the warnings, and the number of templates read. */
  async function register(
    given: OperationResult,
    readTemplate: () => Promise<Record<string, unknown>>,
  ): Promise<{ secrets: string[]; warnings: Progress[]; reads: number }> {
    const seen = { secrets: [] as string[], warnings: [] as Progress[], reads: 0 };
    const heat = Object.assign(new StandInHeat(), {
      getTemplate: () => {
        seen.reads += 1;
        return readTemplate();
      },
    });
    const onSecret = (value: string): number => seen.secrets.push(value);
    const onProgress = (progress: Progress): number => seen.warnings.push(progress);
    await registerHiddenOutputs({ ...contextOf(heat), onSecret, onProgress }, given, undefined);
    return seen;
  }

  const template = { parameters: { pw: { hidden: true } }, outputs: { o: { value: { get_param: 'pw' } } } };

  test('registers the value that the output shows', async () => {
    expect(await register(result, () => Promise.resolve(template))).toEqual({
      secrets: [PASSWORD],
      warnings: [],
      reads: 1,
    });
  });

  test('registers those of outputs that it does not show, too', async () => {
    const { outputs, ...rest } = result;
    const { secrets } = await register({ ...rest, otherOutputs: outputs }, () => Promise.resolve(template));
    expect(secrets).toEqual([PASSWORD]);
  });

  test('masks every output if Heat does not return the template, and says so', async () => {
    const { secrets, warnings } = await register(result, () => Promise.reject(new Error('403')));
    expect(secrets).toEqual([PASSWORD]);
    expect(warnings).toMatchObject([
      { kind: 'warning', text: expect.stringContaining('stack web') as unknown },
    ]);
  });

  test('sends no request for a stack without hidden parameters, or without outputs', async () => {
    const plain = { id: '8f0', name: 'web', status: 'CREATE_COMPLETE', statusReason: '' };
    for (const given of [
      { ...result, stack: plain },
      { ...result, outputs: [] },
    ])
      expect((await register(given, () => Promise.resolve(template))).reads).toBe(0);
  });
});
