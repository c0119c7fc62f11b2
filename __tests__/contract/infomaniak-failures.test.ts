import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { HeatClient } from '../../src/heat/index.js';
import { createHttp } from '../../src/http/index.js';
import { InfomaniakHeatClient } from '../../src/library/infomaniak/client.js';
import { freePort, passwordVariables } from './local-cloud.js';
import { uniqueName } from './real-heat.js';
import {
  client,
  connected,
  EMPTY,
  heat,
  logged,
  logger,
  standing,
  TEMPLATE,
  workspace,
} from './specified-client.js';

jest.setTimeout(90_000);

const made = await standing();

type Call = (client: InfomaniakHeatClient, stack: string) => Promise<unknown>;

/** Each method with a stack, and the result that the specification names for a failure. */
const ON_A_STACK: readonly [string, Call, unknown][] = [
  ['getStack', (one, stack) => one.getStack(stack), null],
  ['updateStack', (one, stack) => one.updateStack(stack, EMPTY), false],
  ['deleteStack', (one, stack) => one.deleteStack(stack), false],
  ['suspendStack', (one, stack) => one.suspendStack(stack), false],
  ['resumeStack', (one, stack) => one.resumeStack(stack), false],
  ['listStackResources', (one, stack) => one.listStackResources(stack), []],
  ['getStackResource', (one, stack) => one.getStackResource(stack, 'thing'), null],
  ['listStackEvents', (one, stack) => one.listStackEvents(stack), []],
  ['listStackEvents', (one, stack) => one.listStackEvents(stack, 'thing'), []],
  ['getStackTemplate', (one, stack) => one.getStackTemplate(stack), null],
  ['getStackOutputs', (one, stack) => one.getStackOutputs(stack), {}],
];

describe('a failure is logged once, with the result that the specification names', () => {
  test.each(ON_A_STACK)('%s of a stack that does not exist', async (method, call, sentinel) => {
    expect(await call(client, 'no-such-stack')).toEqual(sentinel);
    expect(logged).toEqual([expect.stringMatching(`^${method} failed: Stack no-such-stack does not exist`)]);
  });

  test.each(ON_A_STACK)('%s with a stack, if Heat is unreachable', async (method, call, sentinel) => {
    const gone = await unreachable();
    expect(await call(gone, 'any')).toEqual(sentinel);
    expect(logged).toEqual([expect.stringMatching(`^${method} failed: GET http.* \\(ECONNREFUSED[,)]`)]);
    await gone.close();
  });

  test.each<[string, (one: InfomaniakHeatClient) => Promise<unknown>, unknown]>([
    ['listStacks', (one) => one.listStacks(), []],
    ['createStack', (one) => one.createStack('any', EMPTY), null],
    ['validateConnection', (one) => one.validateConnection(), false],
    [
      'validateTemplate',
      (one) => one.validateTemplate(EMPTY),
      { valid: false, error: expect.stringContaining('ECONNREFUSED') },
    ],
  ])('%s if Heat is unreachable', async (method, call, sentinel) => {
    const gone = await unreachable();
    expect(await call(gone)).toEqual(sentinel);
    expect(logged).toEqual([expect.stringMatching(`^${method} failed: .* \\(ECONNREFUSED[,)]`)]);
    await gone.close();
  });

  test('validateTemplate of an invalid template returns Heat’s message', async () => {
    const template = `${EMPTY}resources: {a: {type: OS::No::Such}}\n`;
    const error = expect.stringContaining('OS::No::Such');
    expect(await client.validateTemplate(template)).toEqual({ valid: false, error });
    expect(logged).toEqual([expect.stringMatching(/^validateTemplate failed: POST .* returned 400/)]);
  });

  test.each([
    ['an invalid template', 'resources: {}\n'],
    ['no template', ''],
    ['a text that is no YAML', '{{{'],
  ])('createStack with %s creates nothing', async (_what, template) => {
    const name = uniqueName('never');
    expect(await client.createStack(name, template)).toBeNull();
    expect(logged).toEqual([
      expect.stringMatching(/^createStack failed: POST .* returned 400[^]*Server said/),
    ]);
    expect(await heat.findStack(name)).toBeUndefined();
  });

  test('createStack with a name in use', async () => {
    expect(await client.createStack(made.name, EMPTY)).toBeNull();
    expect(logged).toEqual([
      expect.stringMatching(/refused the create of stack [^]*already exists[^]*Request id: req-/),
    ]);
  });

  test('updateStack with an invalid template does not change the stack', async () => {
    expect(await client.updateStack(made.id, `${EMPTY}resources: 7\n`)).toBe(false);
    expect(logged).toEqual([expect.stringMatching(/^updateStack failed: PUT .* returned 400/)]);
    expect(await heat.getStack(made)).toHaveProperty('state', 'CREATE_COMPLETE');
  });

  test.each(['missing.yaml', '../outside.yaml', '.', ''])('createStackFromFile of "%s"', async (file) => {
    expect(await client.createStackFromFile(uniqueName('never'), file)).toBeNull();
    expect(logged).toEqual([expect.stringMatching(/^createStackFromFile failed: Template/)]);
  });

  test('createStackFromFile of a template with a missing file names the location', async () => {
    await writeFile(path.join(workspace, 'broken.yaml'), `${EMPTY}description: {get_file: gone.txt}\n`);
    expect(await client.createStackFromFile(uniqueName('never'), 'broken.yaml')).toBeNull();
    expect(logged).toEqual([expect.stringMatching(/gone\.txt[^]*broken\.yaml:2/)]);
  });

  test.each(['none', ''])('getStackResource of resource "%s"', async (resource) => {
    expect(await client.getStackResource(made.id, resource)).toBeNull();
    expect(logged).toEqual([expect.stringMatching(/^getStackResource failed: /)]);
  });

  test('listStackEvents of a resource without events is empty, and no failure', async () => {
    expect(await client.listStackEvents(made.id, 'none')).toEqual([]);
    expect(logged).toEqual([]);
  });

  test('a closed client fails without retries', async () => {
    const variables = await passwordVariables();
    const closed = connected(await InfomaniakHeatClient.fromEnv(variables, { logger }));
    await closed.close();
    await closed.close();
    // No more requests from here on.
    expect(await closed.validateConnection()).toBe(false);
    expect(await closed.listStacks()).toEqual([]);
    expect(logged.map((line) => line.split(':')[0])).toEqual([
      'validateConnection failed',
      'listStacks failed',
    ]);
    expect(logged.join('\n')).not.toMatch(/tried \d+ times/);
  });
});

describe('nothing throws, whatever the arguments', () => {
  const ODD = [
    ['empty', ''],
    ['a blank', ' '],
    ['a dot', '.'],
    ['two dots', '..'],
    ['a path upwards', '../../etc'],
    ['beyond ASCII', 'ünïcödé-✓-😀'],
    ['escapes and a line break', '%00\n'],
    ['a query and a fragment', '?a=b#c'],
    ['very long', 'x'.repeat(5000)],
    ['half a character', '\ud800'],
  ] as const;

  test.each(ODD)('a stack whose name is %s', async (_what, name) => {
    const calls = ON_A_STACK.map(([, call, sentinel]) => ({ call, sentinel }));
    for (const { call, sentinel } of calls) expect(await call(client, name)).toEqual(sentinel);
    expect(logged).toHaveLength(calls.length);
  });

  test.each(ODD)('a new stack whose name is %s', async (_what, name) => {
    expect(await client.createStack(name, EMPTY)).toBeNull();
    expect(logged).toHaveLength(1);
  });

  test.each(ODD)('a resource whose name is %s', async (_what, name) => {
    expect(await client.getStackResource(made.id, name)).toBeNull();
    expect(await client.listStackEvents(made.id, name)).toEqual([]);
    expect(logged[0]).toMatch(/^getStackResource failed: /);
  });

  test.each(ODD)('a template that is %s', async (_what, template) => {
    expect(await client.validateTemplate(template)).toEqual({ valid: false, error: expect.any(String) });
    expect(await client.createStack(uniqueName('odd'), template)).toBeNull();
  });

  test('parameters that JSON cannot represent', async () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    for (const given of [circle, { colour: 10n }]) {
      expect(await client.createStack(uniqueName('odd'), TEMPLATE, given)).toBeNull();
      expect(await client.updateStack(made.id, TEMPLATE, given)).toBe(false);
    }
    expect(logged).toHaveLength(4);
  });
});

/** A client of a Heat whose port is closed. */
async function unreachable(): Promise<InfomaniakHeatClient> {
  const port = await freePort();
  const token = (): Promise<string> => Promise.resolve('token');
  const connection = {
    endpoint: `http://127.0.0.1:${port}/v1/p`,
    regionName: undefined,
    token,
    renewToken: token,
  };
  const once = createHttp({ retries: 0 });
  return new InfomaniakHeatClient(new HeatClient(connection, once), once, { logger, workspace });
}
