/** `drift-issue` on the real Heat: a region of Keystone that someone changes by hand, and the issue on GitHub about it. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { signIn, type KeystoneApi } from '../../local-heat/keystone-api.js';
import { connectHeat } from '../../src/library/connect-heat.js';
import { eachTestHasGitHub, github } from '../github/each-test.js';
import { runBuilt } from './built-action.js';
import { FIXTURES, localHeat, uniqueName, type ActionEnding } from './run-action.js';

eachTestHasGitHub({});

/** Only an administrator may create regions. */
let admin: Readonly<Record<string, string>>;
let keystone: KeystoneApi;
const stack = uniqueName('drift-issue');

beforeAll(async () => {
  const { authUrl, cloudsYaml } = await localHeat();
  admin = { OS_CLOUD: 'admin', OS_CLIENT_CONFIG_FILE: cloudsYaml };
  const { clouds } = parse(await readFile(cloudsYaml, 'utf8')) as {
    readonly clouds: { readonly admin: { readonly auth: { readonly password: string } } };
  };
  keystone = await signIn(authUrl, {
    name: 'admin',
    password: clouds.admin.auth.password,
    project: 'admin',
  });
  const deployed = await run({ operation: 'create', template: 'region.yaml', parameters: `name=${stack}` });
  expect(deployed.errors).toEqual([]);
});
afterAll(async () => {
  const { heat, close } = await connectHeat({}, { env: admin });
  const ref = await heat.findStack(stack);
  if (ref !== undefined) await heat.deleteStack(ref);
  await close();
});

function run(inputs: Readonly<Record<string, string>>, token?: string): Promise<ActionEnding> {
  return runBuilt({
    workspace: FIXTURES,
    with: { 'stack-name': stack, ...(token === undefined ? {} : { 'github-token': token }), ...inputs },
    env: {
      ...admin,
      ...(token === undefined ? {} : { GITHUB_API_URL: github.url }),
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_SERVER_URL: 'https://github.example.com',
      GITHUB_RUN_ID: '42',
    },
  });
}

const detect = (inputs: Readonly<Record<string, string>> = {}): Promise<ActionEnding> =>
  run({ operation: 'drift', 'drift-issue': 'true', ...inputs }, github.token);

const describeRegion = (description: string): Promise<unknown> =>
  keystone.patch(`/regions/${stack}`, { region: { description } });

const NO_ISSUE = { issueRecords: [], comments: [] };

describe('drift-issue', () => {
  test('opens an issue when a resource has drifted, keeps it up to date, and closes it when the drift is gone', async () => {
    expect(await detect()).toMatchObject({ code: 0, outputs: { 'has-drift': 'false' } });
    expect(github).toMatchObject(NO_ISSUE);

    await describeRegion('Changed by hand');
    const found = await detect();
    expect(found).toMatchObject({ code: 1, outputs: { 'failure-code': 'drift', 'has-drift': 'true' } });
    const number = Number(found.outputs['issue-number']);
    expect(found.log).toContain(
      `Issue #${number} was opened: https://github.example.com/acme/web/issues/${number}`,
    );
    expect(github.issueRecords).toMatchObject([
      { number, title: `Stack ${stack} has drifted`, labels: ['heat-drift'], state: 'open' },
    ]);
    expect(github.issueRecords[0]?.body).toContain('`description`: `As deployed` → `Changed by hand`');
    expect(github.issueRecords[0]?.body).toContain('/actions/runs/42');

    await describeRegion('Changed again');
    expect((await detect()).log).toContain(`Issue #${number} was updated`);
    expect(github.issueRecords).toMatchObject([
      { number, body: expect.stringContaining('`Changed again`'), state: 'open' },
    ]);
    expect(github.comments).toEqual([]);

    await describeRegion('As deployed');
    const gone = await detect();
    expect(gone).toMatchObject({
      code: 0,
      outputs: { 'has-drift': 'false', 'issue-number': String(number) },
    });
    expect(github.issueRecords).toMatchObject([{ number, state: 'closed', stateReason: 'completed' }]);
    expect(github.comments).toMatchObject([{ body: expect.stringMatching(/^There is no drift any more/) }]);
  }, 200_000);

  test('warns without the permission, and the step ends as it would without an issue', async () => {
    await describeRegion('Changed by hand');
    github.permissions.issues = 'read';
    const { code, outputs, commands } = await detect({ 'fail-on-drift': 'false' });
    expect([code, outputs['has-drift'], outputs['issue-number']]).toEqual([0, 'true', undefined]);
    expect(commands.filter(({ name }) => name === 'warning').map(({ text }) => text)).toEqual([
      expect.stringContaining('"permissions: issues: write"'),
    ]);
    await describeRegion('As deployed');
  }, 200_000);

  test('is an error for an operation that finds no drift', async () => {
    const { code, outputs, errors } = await detect({ operation: 'show' });
    expect([code, outputs['failure-code']]).toEqual([1, 'invalid-input']);
    expect(errors.at(-1)?.text).toContain('drift-issue requires operation: drift');
  });
});
