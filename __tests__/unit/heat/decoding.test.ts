import { afterEach, describe, expect, test } from '@jest/globals';
import { DecodeError } from '../../../src/errors/index.js';
import { clientFor, closeAll, failureOf, serve } from './loopback.js';
import { EVENT, REF, RESOURCE, STACK } from './samples.js';

afterEach(closeAll);

const PREVIEWED = {
  resource_name: 'db',
  resource_type: 'OS::Heat::Value',
  resource_action: 'INIT',
  resource_status: 'COMPLETE',
  physical_resource_id: '',
  stack_identity: { stack_name: 'web-db', stack_id: 'None', tenant: 'p', path: '' },
  required_by: [],
};
const NO_CHANGES = { unchanged: [], updated: [], replaced: [], added: [], deleted: [] };

type Client = ReturnType<typeof clientFor>;

describe('a field of the wrong type is named', () => {
  test.each<[string, unknown, (client: Client) => Promise<unknown>]>([
    ['stack.stack_status', { stack: { ...STACK, stack_status: null } }, (client) => client.getStack(REF)],
    ['stacks[1].id', { stacks: [STACK, { ...STACK, id: 7 }] }, (client) => client.listStacks()],
    ['stack.id', { stack: {} }, (client) => client.createStack({ name: 'web' })],
    [
      'resources[0].links',
      { resources: [{ ...RESOURCE, links: [] }] },
      (client) => client.listResources(REF),
    ],
    ['event.links', { event: { ...EVENT, links: 'x' } }, (client) => client.getEvent(REF, 'db', 'e1')],
    ['outputs', { outputs: {} }, (client) => client.listOutputs(REF)],
    ['metadata', {}, (client) => client.getResourceMetadata(REF, 'db')],
    [
      'resource_changes.added[0].resource_type',
      { resource_changes: { ...NO_CHANGES, added: [{ ...PREVIEWED, resource_type: null }] } },
      (client) => client.previewUpdate(REF, {}),
    ],
    ['Parameters', { Description: '' }, (client) => client.validateTemplate({})],
    ['snapshot.id', { snapshot: { name: 's' } }, (client) => client.getSnapshot(REF, 's')],
  ])('%s', async (field, body, call) => {
    const heat = await serve(() => ({ body }));
    const error = await failureOf(call(clientFor(heat)));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ field, requestId: 'req-1' });
  });
});

describe('a response that is not JSON', () => {
  test.each([
    ['cut short', '{"stack": {"id": "4c'],
    ['HTML', '<html><body>Please log in</body></html>'],
    ['empty', ''],
  ])('%s', async (_, body) => {
    const heat = await serve(() => ({ body }));
    expect(await failureOf(clientFor(heat).getStack(REF))).toBeInstanceOf(DecodeError);
  });

  test('is ignored if Heat sends no body for the request', async () => {
    const heat = await serve(() => ({ status: 202, body: '202 Accepted\n\nThe request is accepted' }));
    await expect(clientFor(heat).updateStack(REF, {})).resolves.toHaveProperty('requestId', 'req-1');
  });
});

describe('differences between Heat versions', () => {
  test('include additional, missing and null fields, and numbers as text', async () => {
    const { tags, parent, outputs, ...rest } = STACK;
    expect([tags, parent, outputs]).toBeDefined();
    const heat = await serve(() => ({
      body: { stack: { ...rest, timeout_mins: '15', description: 2018, new_in_heat_99: { a: 1 } } },
    }));
    await expect(clientFor(heat).getStack(REF)).resolves.toMatchObject({
      timeoutMinutes: 15,
      description: '2018',
      tags: [],
      outputs: undefined,
    });
  });

  test('include unknown states, which keep their text', async () => {
    const heat = await serve(() => ({ body: { stacks: [{ ...STACK, stack_status: 'MIGRATE_PAUSED' }] } }));
    await expect(clientFor(heat).listStacks()).resolves.toMatchObject([
      { action: 'UNKNOWN', status: 'UNKNOWN', state: 'MIGRATE_PAUSED' },
    ]);
  });

  test('an unresolved output has its reason', async () => {
    const output = { output_key: 'ip', description: 'd', output_value: null, output_error: 'not yet' };
    const heat = await serve(() => ({ body: { output } }));
    await expect(clientFor(heat).getOutput(REF, 'ip')).resolves.toEqual({
      key: 'ip',
      description: 'd',
      value: null,
      error: 'not yet',
    });
  });

  test('a previewed stack that does not exist yet has no id; nested lists are flattened', async () => {
    const stack = {
      stack_name: 'web',
      parameters: {},
      disable_rollback: true,
      resources: [
        PREVIEWED,
        [{ ...PREVIEWED, parent_resource: 'a' }, [{ ...PREVIEWED, parent_resource: 'b' }]],
      ],
    };
    const heat = await serve(() => ({ body: { stack } }));
    const preview = await clientFor(heat).previewStack({ name: 'web' });
    expect(preview.resources.map((resource) => [resource.stack.id, resource.parentResource])).toEqual([
      ['', undefined],
      ['', 'a'],
      ['', 'b'],
    ]);
  });

  test('validation returns the parameters of nested templates, and which are hidden', async () => {
    const parameter = {
      Type: 'Number',
      NoEcho: 'true',
      Description: '',
      Label: 'size',
      Default: 0,
      MinValue: 0,
    };
    const heat = await serve(() => ({
      body: {
        Description: 'd',
        Parameters: { size: parameter },
        NestedParameters: {
          db: { Type: 'db.yaml', Description: '', Parameters: { n: { ...parameter, NoEcho: false } } },
        },
      },
    }));
    const valid = await clientFor(heat).validateTemplate({}, { showNested: true, ignoreErrors: ['99001'] });
    expect(valid.parameters).toMatchObject([
      { name: 'size', hidden: true, hasDefault: true, defaultValue: 0, constraints: { MinValue: 0 } },
    ]);
    expect(valid.nested['db']?.parameters).toMatchObject([{ name: 'n', hidden: false }]);
    expect(heat.seen[0]?.url).toContain('/validate?show_nested=true&ignore_errors=99001');
  });
});

describe('the reason of an event', () => {
  test.each([
    ['of 254 characters', 'x'.repeat(254), ''],
    ['that Heat has cut', 'x'.repeat(255), '…'],
    ['that Heat has cut, by its characters', `${'🚀'.repeat(200)}${'x'.repeat(55)}`, '…'],
    ['of fewer characters than units', '🚀'.repeat(130), ''],
    ['that an older Heat has not cut', 'x'.repeat(300), ''],
  ])('is marked if it is cut: %s', async (_, reason, mark) => {
    const body = { event: { ...EVENT, resource_status_reason: reason } };
    const heat = await serve(() => ({ body }));
    const { statusReason } = await clientFor(heat).getEvent(REF, 'db', 'e1');
    expect(statusReason).toBe(`${reason}${mark}`);
  });
});
