import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { HeatClient } from '../../src/heat/index.js';
import { createHttp, type Http } from '../../src/http/index.js';
import { InfomaniakHeatClient } from '../../src/infomaniak/client.js';
import { applicationCredential, freePort, passwordVariables } from './local-cloud.js';
import { connect, settled, uniqueName } from './real-heat.js';

jest.setTimeout(90_000);

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const TEMPLATE = `heat_template_version: 2018-08-31
description: The specification's stack
parameters:
  colour: {type: string, default: red, description: Of the thing}
  secret: {type: string, hidden: true, default: hush}
resources:
  thing: {type: OS::Heat::TestResource, properties: {value: {get_param: colour}}}
outputs:
  colour: {description: as asked, value: {get_attr: [thing, output]}}
  list: {value: [1, two, {three: 3}]}
`;
const EMPTY = 'heat_template_version: 2018-08-31\n';

/** What was logged since the test began. */
let logged: string[] = [];
const logger = { error: (message: string): void => void logged.push(message) };

let heat: HeatClient;
let http: Http;
let client: InfomaniakHeatClient;
let workspace: string;
let made: { readonly id: string; readonly name: string };
const left = new Set<string>();
/** It takes its time: begun first, looked at last. */
let signInAway: Promise<InfomaniakHeatClient | null>;
const loggedAway: string[] = [];

beforeAll(async () => {
  ({ heat, http } = await connect());
  const away = { ...(await passwordVariables()), OS_AUTH_URL: `http://127.0.0.1:${await freePort()}/v3` };
  signInAway = InfomaniakHeatClient.fromEnv(away, {
    logger: { error: (message) => void loggedAway.push(message) },
  });
  workspace = await mkdtemp(path.join(tmpdir(), 'infomaniak-'));
  client = connected(await InfomaniakHeatClient.fromEnv(await passwordVariables(), { logger, workspace }));
  made = created(await client.createStack(uniqueName('spec'), TEMPLATE, { colour: 'blue' }));
  await settled(heat, made);
});
beforeEach(() => {
  logged = [];
});
afterAll(async () => {
  for (const id of left) await client.deleteStack(id);
  await Promise.all([client.close(), http.close(), rm(workspace, { recursive: true })]);
});

function connected(found: InfomaniakHeatClient | null): InfomaniakHeatClient {
  if (found === null) throw new Error(`not signed in: ${logged.join('\n')}`);
  return found;
}

function created(stack: { readonly id: string; readonly name: string } | null): typeof made {
  if (stack === null) throw new Error(`not created: ${logged.join('\n')}`);
  left.add(stack.id);
  return stack;
}

describe('every method, on a Heat that does what it is asked', () => {
  // What went well is no news.
  afterEach(() => {
    expect(logged).toEqual([]);
  });

  test('listStacks gives of every stack id, name, status, status_reason and creation_time', async () => {
    expect(await client.listStacks()).toContainEqual({
      id: made.id,
      name: made.name,
      status: 'CREATE_COMPLETE',
      status_reason: 'Stack CREATE completed successfully',
      creation_time: expect.stringMatching(TIME),
    });
  });

  test.each(['name', 'id'] as const)('getStack gives the whole stack, by its %s', async (key) => {
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

  test('createStack gives id and name; silent, the limit is 60 minutes and a failure is rolled back', async () => {
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

  test('createStackFromFile sends the files that the template names, with the same defaults', async () => {
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

  test('createStackFromFile keeps to the limit and the rollback that it is told', async () => {
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

  test('suspendStack and resumeStack; the events of both can be listed', async () => {
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

  test('suspendStack and resumeStack leave a stack alone on which something runs', async () => {
    const text = TEMPLATE.replace('{get_param: colour}', '{get_param: colour}, wait_secs: 3');
    const stack = created(await client.createStack(uniqueName('busy'), text));
    expect(await client.suspendStack(stack.id)).toBe(false);
    expect(logged.join()).toMatch(/suspendStack.*is busy: CREATE_IN_PROGRESS/);
    logged = [];
    expect(await settled(heat, stack)).toHaveProperty('state', 'CREATE_COMPLETE');
  });

  test('deleteStack deletes, and the stack is in no list any more', async () => {
    const stack = created(await client.createStack(uniqueName('delete'), TEMPLATE));
    await settled(heat, stack);
    expect(await client.deleteStack(stack.name)).toBe(true);
    expect(await settled(heat, stack)).toHaveProperty('state', 'DELETE_COMPLETE');
    expect((await client.listStacks()).map(({ id }) => id)).not.toContain(stack.id);
  });

  test('listStackResources gives of each name, type, status and physical_resource_id', async () => {
    expect(await client.listStackResources(made.name)).toEqual([
      {
        name: 'thing',
        type: 'OS::Heat::TestResource',
        status: 'CREATE_COMPLETE',
        physical_resource_id: expect.stringContaining(made.name),
      },
    ]);
  });

  test('getStackResource gives the same with the attributes', async () => {
    expect(await client.getStackResource(made.id, 'thing')).toEqual({
      name: 'thing',
      type: 'OS::Heat::TestResource',
      status: 'CREATE_COMPLETE',
      status_reason: 'state changed',
      physical_resource_id: expect.stringContaining(made.name),
      attributes: { output: 'blue' },
    });
  });

  test('listStackEvents gives the events with status and reason, oldest first', async () => {
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

  test('listStackEvents narrows them to one resource', async () => {
    const events = await client.listStackEvents(made.name, 'thing');
    expect(events.map(({ resource_name }) => resource_name)).toEqual(['thing', 'thing']);
  });

  test('validateTemplate gives description and parameters of a valid template', async () => {
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

  test('getStackTemplate gives a text from which the same stack can be made', async () => {
    const text = await client.getStackTemplate(made.id);
    expect(await client.validateTemplate(String(text))).toMatchObject({
      valid: true,
      description: "The specification's stack",
    });
    const template: unknown = JSON.parse(String(text));
    expect(template).toMatchObject({ resources: { thing: { type: 'OS::Heat::TestResource' } } });
  });

  test('getStackOutputs gives each value by its key', async () => {
    expect(await client.getStackOutputs(made.name)).toEqual({
      colour: 'blue',
      list: [1, 'two', { three: 3 }],
    });
  });

  test('validateConnection says that Heat answers', async () => {
    expect(await client.validateConnection()).toBe(true);
  });
});

type Call = (client: InfomaniakHeatClient, stack: string) => Promise<unknown>;

/** Each method that takes a stack, and what the specification has it answer when it fails. */
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

describe('a failure is logged once, and the answer is what the specification names', () => {
  test.each(ON_A_STACK)('%s of a stack that is not there', async (method, call, sentinel) => {
    expect(await call(client, 'no-such-stack')).toEqual(sentinel);
    expect(logged).toEqual([expect.stringMatching(`^${method} failed: Stack no-such-stack is not there`)]);
  });

  test.each(ON_A_STACK)('%s when Heat is away', async (method, call, sentinel) => {
    const gone = await unreachable();
    expect(await call(gone, 'any')).toEqual(sentinel);
    expect(logged).toEqual([expect.stringMatching(`^${method} failed: GET http.* ECONNREFUSED`)]);
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
  ])('%s when Heat is away', async (method, call, sentinel) => {
    const gone = await unreachable();
    expect(await call(gone)).toEqual(sentinel);
    expect(logged).toEqual([expect.stringMatching(`^${method} failed: .* ECONNREFUSED`)]);
    await gone.close();
  });

  test('validateTemplate of an invalid template gives Heat’s words', async () => {
    const template = `${EMPTY}resources: {a: {type: OS::No::Such}}\n`;
    const error = expect.stringContaining('OS::No::Such');
    expect(await client.validateTemplate(template)).toEqual({ valid: false, error });
    expect(logged).toEqual([expect.stringMatching(/^validateTemplate failed: POST .* answered 400/)]);
  });

  test.each([
    ['an invalid template', 'resources: {}\n'],
    ['no template', ''],
    ['a text that is no YAML', '{{{'],
  ])('createStack with %s makes nothing', async (_what, template) => {
    const name = uniqueName('never');
    expect(await client.createStack(name, template)).toBeNull();
    expect(logged).toEqual([
      expect.stringMatching(/^createStack failed: POST .* answered 400[^]*Server said/),
    ]);
    expect(await heat.findStack(name)).toBeUndefined();
  });

  test('createStack of a name that is taken', async () => {
    expect(await client.createStack(made.name, EMPTY)).toBeNull();
    expect(logged).toEqual([expect.stringMatching(/answered 409[^]*already exists[^]*Request id: req-/)]);
  });

  test('updateStack with an invalid template leaves the stack alone', async () => {
    expect(await client.updateStack(made.id, `${EMPTY}resources: 7\n`)).toBe(false);
    expect(logged).toEqual([expect.stringMatching(/^updateStack failed: PUT .* answered 400/)]);
    expect(await heat.getStack(made)).toHaveProperty('state', 'CREATE_COMPLETE');
  });

  test.each(['missing.yaml', '../outside.yaml', '.', ''])('createStackFromFile of "%s"', async (file) => {
    expect(await client.createStackFromFile(uniqueName('never'), file)).toBeNull();
    expect(logged).toEqual([expect.stringMatching(/^createStackFromFile failed: Template/)]);
  });

  test('createStackFromFile of a template whose file is missing names the place', async () => {
    await writeFile(path.join(workspace, 'broken.yaml'), `${EMPTY}description: {get_file: gone.txt}\n`);
    expect(await client.createStackFromFile(uniqueName('never'), 'broken.yaml')).toBeNull();
    expect(logged).toEqual([expect.stringMatching(/gone\.txt[^]*broken\.yaml:2/)]);
  });

  test.each(['none', ''])('getStackResource of resource "%s"', async (resource) => {
    expect(await client.getStackResource(made.id, resource)).toBeNull();
    expect(logged).toEqual([expect.stringMatching(/^getStackResource failed: /)]);
  });

  test('listStackEvents of a resource that has none is empty, and that is no failure', async () => {
    expect(await client.listStackEvents(made.id, 'none')).toEqual([]);
    expect(logged).toEqual([]);
  });

  test('a client that was closed, at once: there is nothing to try again', async () => {
    const began = Date.now();
    const variables = await passwordVariables();
    const closed = connected(await InfomaniakHeatClient.fromEnv(variables, { logger }));
    await closed.close();
    await closed.close();
    expect(await closed.validateConnection()).toBe(false);
    expect(await closed.listStacks()).toEqual([]);
    expect(logged.map((line) => line.split(':')[0])).toEqual([
      'validateConnection failed',
      'listStacks failed',
    ]);
    expect(Date.now() - began).toBeLessThan(5000);
  });
});

describe('nothing throws, whatever it is given', () => {
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

  test('parameters that JSON cannot hold', async () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const began = Date.now();
    for (const given of [circle, { colour: 10n }]) {
      expect(await client.createStack(uniqueName('odd'), TEMPLATE, given)).toBeNull();
      expect(await client.updateStack(made.id, TEMPLATE, given)).toBe(false);
    }
    expect(logged).toHaveLength(4);
    // They never left, so there is nothing to look up.
    expect(Date.now() - began).toBeLessThan(5000);
  });
});

describe('sign-in', () => {
  test('fromEnv with INFOMANIAK_* goes where INFOMANIAK_AUTH_URL points', async () => {
    const { id, secret, authUrl, region } = await applicationCredential();
    const variables = {
      INFOMANIAK_APP_CREDENTIAL_ID: id,
      INFOMANIAK_APP_CREDENTIAL_SECRET: secret,
      INFOMANIAK_AUTH_URL: authUrl,
      INFOMANIAK_REGION: region,
    };
    const infomaniak = connected(await InfomaniakHeatClient.fromEnv(variables, { logger }));
    expect(await infomaniak.validateConnection()).toBe(true);
    expect(await infomaniak.getStack(made.id)).toHaveProperty('name', made.name);
    await infomaniak.close();
    expect(logged).toEqual([]);
  });

  test('fromCredentials, through a whole life of a stack', async () => {
    const { id, secret, authUrl, region } = await applicationCredential();
    const mine = connected(
      await InfomaniakHeatClient.fromCredentials(
        { applicationCredentialId: id, applicationCredentialSecret: secret, authUrl, region },
        { logger },
      ),
    );
    const stack = created(await mine.createStack(uniqueName('app'), TEMPLATE));
    expect(await settled(heat, stack)).toHaveProperty('state', 'CREATE_COMPLETE');
    expect(await mine.updateStack(stack.id, TEMPLATE, { colour: 'green' })).toBe(true);
    expect(await settled(heat, stack)).toHaveProperty('state', 'UPDATE_COMPLETE');
    expect(await mine.getStackOutputs(stack.id)).toHaveProperty('colour', 'green');
    expect(await mine.deleteStack(stack.id)).toBe(true);
    await mine.close();
    expect(logged).toEqual([]);
  });

  test('a wrong password is null, and is not logged', async () => {
    const variables = { ...(await passwordVariables()), OS_PASSWORD: 'hunter2' };
    expect(await InfomaniakHeatClient.fromEnv(variables, { logger })).toBeNull();
    expect(logged).toEqual([expect.stringMatching(/^sign-in failed: Keystone refused the password of user/)]);
    expect(logged.join()).not.toContain('hunter2');
  });

  test('a wrong secret is null, and is not logged', async () => {
    const { id, authUrl, region } = await applicationCredential();
    const credentials = {
      applicationCredentialId: id,
      applicationCredentialSecret: 'hunter2',
      authUrl,
      region,
    };
    expect(await InfomaniakHeatClient.fromCredentials(credentials, { logger })).toBeNull();
    expect(logged).toEqual([expect.stringMatching(/^sign-in failed: Keystone refused the application cred/)]);
    expect(logged.join()).not.toContain('hunter2');
  });

  test('credentials of another project than the one that is meant', async () => {
    const { id, secret, authUrl, region } = await applicationCredential();
    const credentials = {
      applicationCredentialId: id,
      applicationCredentialSecret: secret,
      authUrl,
      region,
      projectId: 'f'.repeat(32),
    };
    expect(await InfomaniakHeatClient.fromCredentials(credentials, { logger })).toBeNull();
    expect(logged).toEqual([expect.stringContaining('was asked for')]);
  });

  test.each([
    ['an empty id', { applicationCredentialId: '', applicationCredentialSecret: 'x' }],
    ['an empty secret', { applicationCredentialId: 'x', applicationCredentialSecret: '' }],
    [
      'an address that is none',
      { applicationCredentialId: 'x', applicationCredentialSecret: 'y', authUrl: ':' },
    ],
  ])('fromCredentials with %s', async (_what, credentials) => {
    expect(await InfomaniakHeatClient.fromCredentials(credentials, { logger })).toBeNull();
    expect(logged).toEqual([expect.stringMatching(/^sign-in failed: /)]);
  });

  test('fromEnv with an environment that says nothing of use tells what could be given', async () => {
    const nothing = path.join(workspace, 'no-clouds.yaml');
    await writeFile(nothing, 'clouds: {one: {}, two: {}}\n');
    expect(await InfomaniakHeatClient.fromEnv({ OS_CLIENT_CONFIG_FILE: nothing }, { logger })).toBeNull();
    expect(logged).toEqual([expect.stringMatching(/^sign-in failed: There is nothing[^]*OS_AUTH_URL/)]);
  });

  test('fromEnv when Keystone is away says so after a few tries', async () => {
    expect(await signInAway).toBeNull();
    expect(loggedAway).toEqual([
      expect.stringMatching(/^sign-in failed: [^]*ECONNREFUSED \(tried 6 times\)/),
    ]);
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
