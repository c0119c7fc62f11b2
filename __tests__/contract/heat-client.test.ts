import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { DeployError, RequestError } from '../../src/errors/index.js';
import { parseHeatTime, type HeatClient, type Snapshot, type StackRef } from '../../src/heat/index.js';
import type { Http } from '../../src/http/index.js';
import { connect, settled, uniqueName } from './real-heat.js';

jest.setTimeout(120_000);

const LEAF = `heat_template_version: 2018-08-31
parameters:
  value: {type: string, default: leaf}
resources:
  inner: {type: OS::Heat::TestResource, properties: {value: {get_param: value}}}
outputs:
  value: {value: {get_attr: [inner, output]}}
`;

const ROOT = `heat_template_version: 2018-08-31
description: Every call of the client
parameters:
  colour:
    type: string
    default: red
    label: Colour
    constraints: [{allowed_values: [red, green]}]
  secret: {type: string, hidden: true, default: hush}
parameter_groups:
  - {label: all, description: what one may set, parameters: [colour, secret]}
resources:
  first: {type: OS::Heat::TestResource, properties: {value: {get_param: colour}}}
  nested: {type: leaf.yaml, properties: {value: {get_attr: [first, output]}}}
  handle: {type: OS::Heat::WaitConditionHandle}
outputs:
  colour: {description: as asked, value: {get_attr: [first, output]}}
  nested: {value: {get_attr: [nested, value]}}
`;

const TEMPLATE = { template: ROOT, files: { 'leaf.yaml': LEAF } };

let heat: HeatClient;
let http: Http;
let ref: StackRef;
const left: StackRef[] = [];

beforeAll(async () => {
  ({ heat, http } = await connect());
  const before = Math.floor(Date.now() / 1000) * 1000 - 1000;
  const created = await heat.createStack({
    name: uniqueName('all'),
    ...TEMPLATE,
    parameters: { secret: 'psst' },
    tags: ['one', 'two'],
    timeoutMinutes: 5,
    disableRollback: false,
  });
  ref = created.ref;
  left.push(ref);
  expect(created.requestId).toMatch(/^req-/);
  expect(created.serverTime?.getTime()).toBeGreaterThanOrEqual(before);
  expect(await settled(heat, ref)).toHaveProperty('state', 'CREATE_COMPLETE');
});

afterAll(async () => {
  for (const stack of left) await heat.deleteStack(stack);
  await http.close();
});

async function refusal(call: Promise<unknown>): Promise<RequestError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof RequestError)) throw new Error('it was not refused');
  return error;
}

describe('what the server offers', () => {
  test('resource types', async () => {
    const types = await heat.listResourceTypes({ name: 'OS::Heat::R', withDescription: true });
    expect(types).toContainEqual({
      name: 'OS::Heat::RandomString',
      description: expect.stringContaining('random'),
    });
    expect((await heat.listResourceTypes()).length).toBeGreaterThan(types.length);
  });

  test('the schema of a type, which tells what replaces', async () => {
    const { properties, attributes, supportStatus } = await heat.showResourceType('OS::Heat::TestResource');
    expect(properties['value']).toMatchObject({ type: 'string', updateAllowed: true, required: false });
    expect(properties['update_replace_value']).toMatchObject({ updateAllowed: false });
    expect(attributes).toHaveProperty('output');
    expect(supportStatus).toBe('SUPPORTED');
    expect(await refusal(heat.showResourceType('OS::No::Such'))).toMatchObject({ status: 404 });
  });

  test('a template made of a type', async () => {
    const template = await heat.showResourceTypeTemplate('OS::Heat::RandomString');
    expect(template).toHaveProperty('heat_template_version');
    expect(await heat.showResourceTypeTemplate('OS::Heat::RandomString', 'cfn')).toHaveProperty('Resources');
  });

  test('template versions and their functions', async () => {
    const versions = await heat.listTemplateVersions();
    expect(versions.map(({ version }) => version)).toContain('heat_template_version.2018-08-31');
    const functions = await heat.listTemplateFunctions('heat_template_version.2018-08-31', {
      withConditions: true,
    });
    expect(functions.map(({ name }) => name)).toEqual(expect.arrayContaining(['get_file', 'equals']));
  });

  test('build information', async () => {
    expect(await heat.buildInfo()).toEqual({
      apiRevision: expect.any(String),
      engineRevision: expect.any(String),
    });
  });

  test('services, which are for administrators', async () => {
    expect(await refusal(heat.listServices())).toMatchObject({
      status: 403,
      next: expect.stringContaining('role'),
    });
  });
});

describe('validation and previews', () => {
  test('a valid template tells its parameters, nested ones too', async () => {
    const valid = await heat.validateTemplate(TEMPLATE, { showNested: true });
    expect(valid).toMatchObject({ description: 'Every call of the client' });
    expect(valid.parameters.find(({ name }) => name === 'colour')).toMatchObject({
      type: 'String',
      label: 'Colour',
      hidden: false,
      hasDefault: true,
      defaultValue: 'red',
      constraints: { AllowedValues: ['red', 'green'] },
    });
    expect(valid.parameters.find(({ name }) => name === 'secret')).toMatchObject({ hidden: true });
    expect(valid.parameterGroups).toMatchObject([{ label: 'all', parameters: ['colour', 'secret'] }]);
    expect(valid.nested['nested']?.parameters).toMatchObject([{ name: 'value', defaultValue: 'leaf' }]);
  });

  test('a bad one is refused with words', async () => {
    const error = await refusal(heat.validateTemplate({ template: 'heat_template_version: 1999-01-01' }));
    expect(error).toMatchObject({ status: 400, requestId: expect.stringMatching(/^req-/) });
    expect(error.said).toContain('1999-01-01');
  });

  test('environment files are merged by the server', async () => {
    const files = { ...TEMPLATE.files, 'a.yaml': 'parameters: {colour: green}' };
    const { environment } = await heat.validateTemplate({
      template: ROOT,
      files,
      environmentFiles: ['a.yaml'],
    });
    expect(environment).toMatchObject({ parameters: { colour: 'green' } });
  });

  test('a stack that is not there yet', async () => {
    const preview = await heat.previewStack({ name: uniqueName('preview'), ...TEMPLATE });
    expect(preview.description).toBe('Every call of the client');
    expect(preview.resources.map(({ name, parentResource }) => [name, parentResource])).toEqual(
      expect.arrayContaining([
        ['first', undefined],
        ['inner', 'nested'],
      ]),
    );
  });

  test('an update, replacing and patching', async () => {
    const changed = ROOT.replace('  handle:', '  added: {type: OS::Heat::RandomString}\n  handle:');
    const put = await heat.previewUpdate(
      ref,
      { ...TEMPLATE, template: changed, parameters: { colour: 'green' } },
      { showNested: true },
    );
    expect(put.updated.map(({ name }) => name)).toEqual(expect.arrayContaining(['first', 'nested']));
    expect(put.added).toMatchObject([{ name: 'added', type: 'OS::Heat::RandomString', stack: ref }]);
    // Heat counts as updated what is a stack or takes a value from another resource, changed or not.
    const patch = await heat.previewPatch(ref, {}, { showNested: true });
    expect(patch).toMatchObject({ replaced: [], added: [], deleted: [] });
    expect(patch.updated.map(({ name }) => name)).toEqual(['nested', 'inner']);
    expect(patch.unchanged.map(({ name }) => name).sort()).toEqual(['first', 'handle']);
  });
});

describe('a stack', () => {
  test('is found by name and by id; what is not there is undefined', async () => {
    expect(await heat.findStack(ref.name)).toEqual(ref);
    expect(await heat.findStack(ref.id)).toEqual(ref);
    expect(await heat.findStack(uniqueName('none'))).toBeUndefined();
    expect(await heat.getStack({ name: 'none', id: 'none' })).toBeUndefined();
  });

  test('tells all about itself', async () => {
    const stack = await heat.getStack(ref);
    expect(stack).toMatchObject({
      ref,
      tags: ['one', 'two'],
      timeoutMinutes: 5,
      disableRollback: false,
      parentId: undefined,
      parameters: { colour: 'red', secret: '******' },
    });
    expect(stack?.outputs?.find(({ key }) => key === 'colour')).toMatchObject({
      value: 'red',
      description: 'as asked',
    });
    expect(await heat.getStack(ref, { resolveOutputs: false })).toHaveProperty('outputs', undefined);
    const age = (heat.serverNow()?.getTime() ?? 0) - parseHeatTime(stack?.creationTime ?? '');
    expect(age).toBeGreaterThan(-1000);
    expect(age).toBeLessThan(300_000);
  });

  test('is listed, alone by its tags and name, or with the stacks in it', async () => {
    const found = await heat.listStacks({ names: [ref.name, 'other'], statuses: ['CREATE_COMPLETE'] });
    expect(found).toMatchObject([{ ref, state: 'CREATE_COMPLETE', tags: ['one', 'two'] }]);
    const tagged = await heat.listStacks({ tags: ['one', 'two'], notTags: ['three'] });
    expect(tagged.map(({ id }) => id)).toContain(ref.id);
    const nested = await heat.listStacks({ showNested: true, ownerIds: [ref.id] });
    expect(nested).toMatchObject([{ parentId: ref.id }]);
    const ids: string[] = [];
    for await (const { id } of heat.listAllStacks({ limit: 1, showNested: true })) ids.push(id);
    expect(ids).toEqual(expect.arrayContaining([ref.id, nested[0]?.id]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('gives back template, environment and files', async () => {
    expect(await heat.getTemplate(ref)).toMatchObject({ description: 'Every call of the client' });
    expect(await heat.getEnvironment(ref)).toMatchObject({ parameters: { secret: '******' } });
    expect(await heat.getFiles(ref)).toEqual(TEMPLATE.files);
  });

  test('lists its outputs without values, and gives one with', async () => {
    expect(await heat.listOutputs(ref)).toContainEqual({
      key: 'colour',
      description: 'as asked',
      value: undefined,
      error: undefined,
    });
    expect(await heat.getOutput(ref, 'nested')).toMatchObject({ key: 'nested', value: 'red' });
    expect(await refusal(heat.getOutput(ref, 'none'))).toMatchObject({ status: 404, type: 'NotFound' });
  });

  test('exists once', async () => {
    expect(await refusal(heat.createStack({ name: ref.name, ...TEMPLATE }))).toMatchObject({
      status: 409,
      type: 'StackExists',
    });
  });
});

describe('resources', () => {
  test('are listed with the stacks they are in and are', async () => {
    const resources = await heat.listResources(ref, { nestedDepth: 5 });
    const nested = resources.find(({ name }) => name === 'nested');
    expect(nested).toMatchObject({ type: 'leaf.yaml', stack: ref, state: 'CREATE_COMPLETE' });
    expect(nested?.nested?.name).toMatch(new RegExp(`^${ref.name}-nested-[a-z0-9]{12}$`));
    expect(nested?.nested?.id).toBe(nested?.physicalId);
    expect(resources.find(({ name }) => name === 'inner')).toMatchObject({
      parentResource: 'nested',
      stack: nested?.nested,
    });
    expect(resources.find(({ name }) => name === 'first')).toMatchObject({ requiredBy: ['nested'] });
  });

  test('are filtered, and show their attributes when asked', async () => {
    const found = await heat.listResources(ref, {
      names: ['first'],
      withDetail: true,
      type: 'OS::Heat::TestResource',
    });
    expect(found).toMatchObject([{ name: 'first', attributes: { output: 'red' } }]);
    expect(await heat.listResources(ref, { statuses: ['FAILED'], nestedDepth: 5 })).toEqual([]);
  });

  test('one by name, with attributes and metadata', async () => {
    const resource = await heat.getResource(ref, 'first', { withAttributes: ['output'] });
    expect(resource).toMatchObject({ name: 'first', attributes: { output: 'red' } });
    expect(await heat.getResourceMetadata(ref, 'first')).toEqual({});
    expect(await refusal(heat.getResource(ref, 'none'))).toMatchObject({ status: 404 });
  });

  test('are signalled', async () => {
    const details = { status: 'SUCCESS', id: 's1', data: 'done', reason: 'test' };
    await heat.signalResource(ref, 'handle', details);
    expect(await heat.getResourceMetadata(ref, 'handle')).toHaveProperty('s1');
    expect(await refusal(heat.signalResource(ref, 'first'))).toMatchObject({ status: 400 });
  });
});

describe('events', () => {
  test('of the stack, oldest first, in pages by marker', async () => {
    const all = await heat.listEvents(ref, { sortDir: 'asc' });
    expect(all[0]).toMatchObject({ resourceName: ref.name, physicalId: ref.id, state: 'CREATE_IN_PROGRESS' });
    const head = await heat.listEvents(ref, { sortDir: 'asc', limit: 2 });
    const tail = await heat.listEvents(ref, { sortDir: 'asc', marker: head[1]?.id ?? '' });
    expect([...head, ...tail]).toEqual(all);
    expect((await heat.listEvents(ref)).map(({ id }) => id)).toContain(all[0]?.id);
    const unknown = await heat.listEvents(ref, { marker: '00000000-0000-0000-0000-000000000000' });
    expect(unknown).toHaveLength(all.length);
  });

  test('of nested stacks, and filtered', async () => {
    const events = await heat.listEvents(ref, {
      nestedDepth: 5,
      resourceNames: ['inner'],
      actions: ['CREATE'],
      statuses: ['COMPLETE'],
    });
    expect(events).toMatchObject([{ resourceName: 'inner', rootStack: ref }]);
    expect(events[0]?.stack.name).toMatch(new RegExp(`^${ref.name}-nested-`));
  });

  test('of one resource; one in full', async () => {
    const [last] = await heat.listResourceEvents(ref, 'first');
    expect(last).toMatchObject({ resourceName: 'first', type: undefined });
    expect(await heat.getEvent(ref, 'first', last?.id ?? '')).toMatchObject({
      id: last?.id,
      type: 'OS::Heat::TestResource',
      properties: { value: 'red' },
    });
    expect(await heat.listResourceEvents(ref, 'none')).toEqual([]);
  });
});

describe('changes', () => {
  test('an update by PUT clears what it does not name, one by PATCH keeps it', async () => {
    const before = await heat.getStack(ref);
    const accepted = await heat.updateStack(ref, {
      ...TEMPLATE,
      parameters: { colour: 'green' },
      converge: true,
    });
    expect(accepted.serverTime).toBeInstanceOf(Date);
    const running = await heat.getStack(ref);
    expect(running?.updatedTime).not.toBe(before?.updatedTime);
    expect(await settled(heat, ref)).toMatchObject({
      state: 'UPDATE_COMPLETE',
      tags: [],
      disableRollback: false,
    });

    await heat.patchStack(ref, { tags: ['three'] });
    const patched = await settled(heat, ref);
    expect(patched).toMatchObject({ tags: ['three'], parameters: { colour: 'green' } });

    await heat.patchStack(ref, { clearParameters: ['colour'] });
    expect(await settled(heat, ref)).toMatchObject({ tags: ['three'], parameters: { colour: 'red' } });
  });

  test('an unhealthy resource is replaced by the next update', async () => {
    const { physicalId } = await heat.getResource(ref, 'first', {});
    await heat.markUnhealthy(ref, 'first', { unhealthy: true, reason: 'looks pale' });
    expect(await heat.getResource(ref, 'first')).toMatchObject({
      state: 'CHECK_FAILED',
      statusReason: 'looks pale',
    });
    await heat.patchStack(ref, {});
    await settled(heat, ref);
    expect((await heat.getResource(ref, 'first')).physicalId).not.toBe(physicalId);
  });

  test('suspend, resume and check', async () => {
    const states: string[] = [];
    for (const action of ['suspend', 'resume', 'check'] as const) {
      await heat.act(ref, action);
      states.push((await settled(heat, ref)).state);
    }
    expect(states).toEqual(['SUSPEND_COMPLETE', 'RESUME_COMPLETE', 'CHECK_COMPLETE']);
  });

  test('snapshots are taken, returned to and deleted', async () => {
    const taken = await heat.createSnapshot(ref, 'before');
    await settled(heat, ref);
    const whole: Snapshot = await heat.getSnapshot(ref, taken.id);
    expect(whole).toMatchObject({ name: 'before', status: 'COMPLETE', data: { name: ref.name } });
    expect(await heat.listSnapshots(ref)).toMatchObject([{ id: taken.id, status: 'COMPLETE' }]);

    await heat.updateStack(ref, { ...TEMPLATE, parameters: { colour: 'green' } });
    expect(await settled(heat, ref)).toMatchObject({ parameters: { colour: 'green' } });
    await heat.restoreSnapshot(ref, taken.id);
    expect(await settled(heat, ref)).toMatchObject({
      state: 'RESTORE_COMPLETE',
      parameters: { colour: 'red' },
    });

    await heat.deleteSnapshot(ref, taken.id);
    // Heat 19 answers when it is gone; newer ones answer first.
    while ((await heat.listSnapshots(ref)).length > 0) await sleep(100);
    expect(await refusal(heat.deleteSnapshot(ref, taken.id))).toMatchObject({
      status: 404,
      type: 'NotFound',
    });
  });

  test('a running update is cancelled with rollback and without; an idle stack has nothing to cancel', async () => {
    const slow = (colour: string): string =>
      ROOT.replace('value: {get_param: colour}', `value: ${colour}, action_wait_secs: {update: 2}`);
    await heat.updateStack(ref, { ...TEMPLATE, template: slow('one') });
    await heat.act(ref, 'cancel_update');
    expect(await settled(heat, ref)).toHaveProperty('state', 'ROLLBACK_COMPLETE');

    await heat.updateStack(ref, { ...TEMPLATE, template: slow('two') });
    await heat.act(ref, 'cancel_without_rollback');
    expect(await settled(heat, ref)).toMatchObject({
      state: 'UPDATE_FAILED',
      statusReason: 'Stack UPDATE cancelled',
    });
    expect(await refusal(heat.act(ref, 'cancel_update'))).toMatchObject({
      status: 400,
      type: 'NotSupported',
    });
  });
});

describe('the end', () => {
  test('export and abandon give the stack back, where the operator allows them', async () => {
    const name = uniqueName('abandon');
    const { ref: other } = await heat.createStack({ name, template: LEAF });
    await settled(heat, other);
    try {
      expect(await heat.exportStack(other)).toMatchObject({ name, resources: { inner: {} } });
      expect(await heat.abandonStack(other)).toMatchObject({ name });
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      left.push(other);
      expect(error).toMatchObject({ status: 400, type: 'NotSupported' });
    }
  });

  test('a deleted stack is found by id only, and deleting it again is no error', async () => {
    const { ref: other } = await heat.createStack({ name: uniqueName('gone'), template: LEAF });
    await settled(heat, other);
    await heat.deleteStack(other);
    expect(await settled(heat, other)).toMatchObject({ state: 'DELETE_COMPLETE', outputs: undefined });
    // The name is free a moment after the state says so, when the deletion time is there.
    while ((await heat.getStack(other))?.deletionTime === undefined) await sleep(100);
    expect(await heat.findStack(other.name)).toBeUndefined();
    expect(await heat.findStack(other.id)).toEqual(other);
    await expect(heat.deleteStack(other)).resolves.toHaveProperty('requestId');
    const error = await refusal(heat.updateStack(other, TEMPLATE));
    expect(error).toBeInstanceOf(DeployError);
    expect(error).toMatchObject({
      status: 404,
      type: 'EntityNotFound',
      said: expect.stringContaining(other.name),
    });
  });
});
