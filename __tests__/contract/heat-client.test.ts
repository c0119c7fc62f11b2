import { describe, expect, jest, test } from '@jest/globals';
import { parseHeatTime } from '../../src/heat/index.js';
import { heat, refusal, ROOT, standing, TEMPLATE } from './every-call.js';
import { uniqueName } from './real-heat.js';

jest.setTimeout(120_000);

const ref = await standing();

describe('validation and previews', () => {
  test('a valid template returns its parameters, including nested ones', async () => {
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

  test('an invalid one is rejected with a message', async () => {
    const error = await refusal(heat.validateTemplate({ template: 'heat_template_version: 1999-01-01' }));
    expect(error).toMatchObject({ status: 400, requestId: expect.stringMatching(/^req-/) });
    expect(error.serverMessage).toContain('1999-01-01');
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

  test('a stack that does not exist yet is previewed', async () => {
    const preview = await heat.previewStack({ name: uniqueName('preview'), ...TEMPLATE });
    expect(preview.description).toBe('Every call of the client');
    expect(preview.resources.map(({ name, parentResource }) => [name, parentResource])).toEqual(
      expect.arrayContaining([
        ['first', undefined],
        ['inner', 'nested'],
      ]),
    );
  });

  test('an update is previewed, by PUT and by PATCH', async () => {
    const changed = ROOT.replace('  handle:', '  added: {type: OS::Heat::RandomString}\n  handle:');
    const put = await heat.previewUpdate(
      ref,
      { ...TEMPLATE, template: changed, parameters: { colour: 'green' } },
      { showNested: true },
    );
    expect(put.updated.map(({ name }) => name)).toEqual(expect.arrayContaining(['first', 'nested']));
    expect(put.added).toMatchObject([{ name: 'added', type: 'OS::Heat::RandomString', stack: ref }]);
    // Heat counts as updated what is a stack or uses a value of another resource, changed or not.
    const patch = await heat.previewPatch(ref, {}, { showNested: true });
    expect(patch).toMatchObject({ replaced: [], added: [], deleted: [] });
    expect(patch.updated.map(({ name }) => name)).toEqual(['nested', 'inner']);
    expect(patch.unchanged.map(({ name }) => name).sort()).toEqual(['first', 'handle']);
  });
});

describe('a stack', () => {
  test('is found by name and by id, and is undefined if it does not exist', async () => {
    expect(await heat.findStack(ref.name)).toEqual(ref);
    expect(await heat.findStack(ref.id)).toEqual(ref);
    expect(await heat.findStack(uniqueName('none'))).toBeUndefined();
    expect(await heat.getStack({ name: 'none', id: 'none' })).toBeUndefined();
  });

  test('returns all its fields', async () => {
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

  test('is listed by its tags and name alone, or with its nested stacks', async () => {
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

  test('returns template, environment and files', async () => {
    expect(await heat.getTemplate(ref)).toMatchObject({ description: 'Every call of the client' });
    expect(await heat.getEnvironment(ref)).toMatchObject({ parameters: { secret: '******' } });
    expect(await heat.getFiles(ref)).toEqual(TEMPLATE.files);
  });

  test('lists its outputs without values, and returns one with its value', async () => {
    expect(await heat.listOutputs(ref)).toContainEqual({
      key: 'colour',
      description: 'as asked',
      value: undefined,
      error: undefined,
    });
    expect(await heat.getOutput(ref, 'nested')).toMatchObject({ key: 'nested', value: 'red' });
    expect(await refusal(heat.getOutput(ref, 'none'))).toMatchObject({ status: 404, type: 'NotFound' });
  });

  test('can exist once only', async () => {
    expect(await refusal(heat.createStack({ name: ref.name, ...TEMPLATE }))).toMatchObject({
      status: 409,
      type: 'StackExists',
    });
  });
});

describe('resources', () => {
  test('are listed with their stacks and their nested stacks', async () => {
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

  test('are filtered, and have attributes if requested', async () => {
    const found = await heat.listResources(ref, {
      names: ['first'],
      withDetail: true,
      type: 'OS::Heat::TestResource',
    });
    expect(found).toMatchObject([{ name: 'first', attributes: { output: 'red' } }]);
    expect(await heat.listResources(ref, { statuses: ['FAILED'], nestedDepth: 5 })).toEqual([]);
  });

  test('are found by name, with attributes and metadata', async () => {
    const resource = await heat.getResource(ref, 'first', { withAttributes: ['output'] });
    expect(resource).toMatchObject({ name: 'first', attributes: { output: 'red' } });
    expect(await heat.getResourceMetadata(ref, 'first')).toEqual({});
    expect(await refusal(heat.getResource(ref, 'none'))).toMatchObject({ status: 404 });
  });

  test('receive signals', async () => {
    const details = { status: 'SUCCESS', id: 's1', data: 'done', reason: 'test' };
    await heat.signalResource(ref, 'handle', details);
    expect(await heat.getResourceMetadata(ref, 'handle')).toHaveProperty('s1');
    expect(await refusal(heat.signalResource(ref, 'first'))).toMatchObject({ status: 400 });
  });
});

describe('events', () => {
  test('are listed for the stack, oldest first, in pages by marker', async () => {
    const all = await heat.listEvents(ref, { sortDir: 'asc' });
    expect(all[0]).toMatchObject({ resourceName: ref.name, physicalId: ref.id, state: 'CREATE_IN_PROGRESS' });
    const head = await heat.listEvents(ref, { sortDir: 'asc', limit: 2 });
    const tail = await heat.listEvents(ref, { sortDir: 'asc', marker: head[1]?.id ?? '' });
    expect([...head, ...tail]).toEqual(all);
    expect((await heat.listEvents(ref)).map(({ id }) => id)).toContain(all[0]?.id);
    const unknown = await heat.listEvents(ref, { marker: '00000000-0000-0000-0000-000000000000' });
    expect(unknown).toHaveLength(all.length);
  });

  test('are listed for nested stacks, and filtered', async () => {
    const events = await heat.listEvents(ref, {
      nestedDepth: 5,
      resourceNames: ['inner'],
      actions: ['CREATE'],
      statuses: ['COMPLETE'],
    });
    expect(events).toMatchObject([{ resourceName: 'inner', rootStack: ref }]);
    expect(events[0]?.stack.name).toMatch(new RegExp(`^${ref.name}-nested-`));
  });

  test('are listed for one resource, and one is returned in detail', async () => {
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
