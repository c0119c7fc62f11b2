import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { InfomaniakHeatClient } from '../../src/library/infomaniak/client.js';
import { passwordVariables } from './local-cloud.js';
import { settled, uniqueName } from './real-heat.js';
import {
  client,
  connected,
  created,
  EMPTY,
  heat,
  logged,
  logger,
  standing,
  TEMPLATE,
  workspace,
} from './specified-client.js';

jest.setTimeout(90_000);

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const made = await standing();

describe('every method on a working Heat', () => {
  // Successful calls log nothing.
  afterEach(() => {
    expect(logged).toEqual([]);
  });

  test('listStacks returns id, name, status, status_reason and creation_time of every stack', async () => {
    expect(await client.listStacks()).toContainEqual({
      id: made.id,
      name: made.name,
      status: 'CREATE_COMPLETE',
      status_reason: 'Stack CREATE completed successfully',
      creation_time: expect.stringMatching(TIME),
    });
  });

  test.each(['name', 'id'] as const)('getStack returns the complete stack, by its %s', async (key) => {
    expect(await client.getStack(made[key])).toEqual({
      id: made.id,
      name: made.name,
      status: 'CREATE_COMPLETE',
      status_reason: 'Stack CREATE completed successfully',
      creation_time: expect.stringMatching(TIME),
      updated_time: null,
      description: "The specification's stack",
      parameters: {
        colour: 'blue',
        secret: '******',
        'OS::stack_name': made.name,
        'OS::stack_id': made.id,
        'OS::project_id': expect.stringMatching(/^[0-9a-f]{32}$/),
      },
      outputs: expect.arrayContaining([
        { output_key: 'colour', output_value: 'blue', description: 'as asked' },
        { output_key: 'list', output_value: [1, 'two', { three: 3 }], description: expect.any(String) },
      ]),
      tags: [],
      timeout_mins: 60,
      disable_rollback: false,
    });
  });

  test('createStack returns id and name; by default the limit is 60 minutes and a failure is rolled back', async () => {
    expect(made).toEqual({ id: expect.stringMatching(UUID), name: expect.stringMatching(/^contract-spec-/) });
    expect(await heat.getStack(made)).toMatchObject({ timeoutMinutes: 60, disableRollback: false });
  });

  test('createStack sends parameters, environment, limit, rollback, files and tags', async () => {
    const template = `${EMPTY}parameters: {size: {type: number}}
resources:
  alias: {type: Our::Thing, properties: {value: {get_file: value.txt}}}
outputs:
  size: {value: {get_param: size}}
  value: {value: {get_attr: [alias, output]}}
`;
    const registry = { resource_registry: { 'Our::Thing': 'OS::Heat::TestResource' } };
    const extra = { files: { 'value.txt': 'from a file' }, tags: ['one', 'two'] };
    const given = { size: 3 };
    const stack = created(
      await client.createStack(uniqueName('all'), template, given, registry, 7, true, extra),
    );
    expect(await settled(heat, stack)).toMatchObject({
      state: 'CREATE_COMPLETE',
      timeoutMinutes: 7,
      disableRollback: true,
      tags: ['one', 'two'],
    });
    expect(await client.getStackOutputs(stack.id)).toEqual({ size: 3, value: 'from a file' });
  });

  test('createStackFromFile sends the files that the template references, with the same defaults', async () => {
    await mkdir(path.join(workspace, 'parts'));
    await writeFile(path.join(workspace, 'parts/leaf.yaml'), TEMPLATE);
    await writeFile(path.join(workspace, 'value.txt'), 'green');
    const root = `${EMPTY}parameters: {word: {type: string}}
resources:
  nested: {type: parts/leaf.yaml, properties: {colour: {get_file: value.txt}}}
outputs: {all: {value: {list_join: ['-', [{get_param: word}, {get_attr: [nested, colour]}]]}}}
`;
    await writeFile(path.join(workspace, 'root.yaml'), root);
    const stack = created(
      await client.createStackFromFile(uniqueName('file'), 'root.yaml', { word: 'hello' }),
    );
    const row = await settled(heat, stack);
    expect(row).toMatchObject({ state: 'CREATE_COMPLETE', timeoutMinutes: 60, disableRollback: false });
    expect(await client.getStackOutputs(stack.id)).toEqual({ all: 'hello-green' });
  });

  test('createStackFromFile accepts any file of the machine, and paths in it are relative to it', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'outside-'));
    try {
      await mkdir(path.join(folder, 'stacks'));
      await writeFile(path.join(folder, 'value.txt'), 'from beside');
      const root = `${EMPTY}outputs: {o: {value: {get_file: ../value.txt}}}\n`;
      const file = path.join(folder, 'stacks/root.yaml');
      await writeFile(file, root);
      const free = connected(await InfomaniakHeatClient.fromEnv(await passwordVariables(), { logger }));
      try {
        const stack = created(await free.createStackFromFile(uniqueName('outside'), file));
        await settled(heat, stack);
        expect(await free.getStackOutputs(stack.id)).toEqual({ o: 'from beside' });
        const relative = path.relative(process.cwd(), file);
        created(await free.createStackFromFile(uniqueName('relative'), relative));
      } finally {
        await free.close();
      }
      expect(await client.createStackFromFile(uniqueName('kept'), file)).toBeNull();
      expect(logged.splice(0).join()).toContain('is outside the workspace');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('createStackFromFile uses the given limit and rollback', async () => {
    await writeFile(path.join(workspace, 'empty.yaml'), EMPTY);
    const options = { timeoutMins: 3, disableRollback: true };
    const file = path.join(workspace, 'empty.yaml');
    const stack = created(await client.createStackFromFile(uniqueName('told'), file, {}, options));
    expect(await settled(heat, stack)).toMatchObject({ timeoutMinutes: 3, disableRollback: true });
  });

  test('updateStack changes the stack, and keeps its tags, limit and rollback', async () => {
    const before = { colour: 'red' };
    const extra = { tags: ['kept'] };
    const stack = created(
      await client.createStack(uniqueName('update'), TEMPLATE, before, {}, 9, true, extra),
    );
    await settled(heat, stack);
    expect(await client.updateStack(stack.name, TEMPLATE, { colour: 'green' })).toBe(true);
    expect(await settled(heat, stack)).toMatchObject({
      state: 'UPDATE_COMPLETE',
      tags: ['kept'],
      timeoutMinutes: 9,
      disableRollback: true,
    });
    expect(await client.getStackOutputs(stack.id)).toMatchObject({ colour: 'green' });
  });

  test('suspendStack and resumeStack succeed, and the events of both can be listed', async () => {
    const stack = created(await client.createStack(uniqueName('sleep'), TEMPLATE));
    await settled(heat, stack);
    expect(await client.suspendStack(stack.name)).toBe(true);
    expect(await settled(heat, stack)).toHaveProperty('state', 'SUSPEND_COMPLETE');
    expect(await client.resumeStack(stack.id)).toBe(true);
    expect(await settled(heat, stack)).toHaveProperty('state', 'RESUME_COMPLETE');
    const states = (await client.listStackEvents(stack.id, 'thing')).map(({ status }) => status);
    expect(states).toEqual([
      'CREATE_IN_PROGRESS',
      'CREATE_COMPLETE',
      'SUSPEND_IN_PROGRESS',
      'SUSPEND_COMPLETE',
      'RESUME_IN_PROGRESS',
      'RESUME_COMPLETE',
    ]);
  });

  test('suspendStack and resumeStack do not touch a stack with a running action', async () => {
    const text = TEMPLATE.replace('{get_param: colour}', '{get_param: colour}, wait_secs: 3');
    const stack = created(await client.createStack(uniqueName('busy'), text));
    expect(await client.suspendStack(stack.id)).toBe(false);
    expect(logged.join()).toMatch(/suspendStack.*is busy: CREATE_IN_PROGRESS/);
    logged.length = 0;
    expect(await settled(heat, stack)).toHaveProperty('state', 'CREATE_COMPLETE');
  });

  test('deleteStack deletes the stack, which is no longer listed', async () => {
    const stack = created(await client.createStack(uniqueName('delete'), TEMPLATE));
    await settled(heat, stack);
    expect(await client.deleteStack(stack.name)).toBe(true);
    expect(await settled(heat, stack)).toHaveProperty('state', 'DELETE_COMPLETE');
    expect((await client.listStacks()).map(({ id }) => id)).not.toContain(stack.id);
  });

  test('listStackResources returns name, type, status and physical_resource_id of each', async () => {
    expect(await client.listStackResources(made.name)).toEqual([
      {
        name: 'thing',
        type: 'OS::Heat::TestResource',
        status: 'CREATE_COMPLETE',
        physical_resource_id: expect.stringContaining(made.name),
      },
    ]);
  });

  test('getStackResource returns the same with the attributes', async () => {
    expect(await client.getStackResource(made.id, 'thing')).toEqual({
      name: 'thing',
      type: 'OS::Heat::TestResource',
      status: 'CREATE_COMPLETE',
      status_reason: 'state changed',
      physical_resource_id: expect.stringContaining(made.name),
      attributes: { output: 'blue' },
    });
  });

  test('listStackEvents returns the events with status and reason, oldest first', async () => {
    const events = await client.listStackEvents(made.id);
    expect(events.map(({ resource_name, status }) => `${resource_name} ${status}`)).toEqual([
      `${made.name} CREATE_IN_PROGRESS`,
      'thing CREATE_IN_PROGRESS',
      'thing CREATE_COMPLETE',
      `${made.name} CREATE_COMPLETE`,
    ]);
    expect(events.at(-1)).toEqual({
      id: expect.stringMatching(UUID),
      resource_name: made.name,
      status: 'CREATE_COMPLETE',
      status_reason: 'Stack CREATE completed successfully',
      event_time: expect.stringMatching(TIME),
    });
  });

  test('listStackEvents filters them by resource', async () => {
    const events = await client.listStackEvents(made.name, 'thing');
    expect(events.map(({ resource_name }) => resource_name)).toEqual(['thing', 'thing']);
  });

  test('validateTemplate returns description and parameters of a valid template', async () => {
    const answer = await client.validateTemplate(TEMPLATE, { parameters: { colour: 'green' } });
    expect(answer).toMatchObject({
      valid: true,
      description: "The specification's stack",
      parameters: {
        colour: { type: 'String', defaultValue: 'red', value: 'green', description: 'Of the thing' },
        secret: { hidden: true },
      },
    });
    expect(Object.keys(answer).sort()).toEqual(['description', 'parameters', 'valid']);
  });

  test('getStackTemplate returns a text that creates the same stack', async () => {
    const text = await client.getStackTemplate(made.id);
    expect(await client.validateTemplate(String(text))).toMatchObject({
      valid: true,
      description: "The specification's stack",
    });
    const template: unknown = JSON.parse(String(text));
    expect(template).toMatchObject({ resources: { thing: { type: 'OS::Heat::TestResource' } } });
  });

  test('getStackOutputs returns each value by its key', async () => {
    expect(await client.getStackOutputs(made.name)).toEqual({
      colour: 'blue',
      list: [1, 'two', { three: 3 }],
    });
  });

  test('validateConnection returns that Heat responds', async () => {
    expect(await client.validateConnection()).toBe(true);
  });
});
