/**
 * Runs each operation on a Heat with its strictest default policies, as a user with the role that docs/permissions.md names and no
 * other, and compares the requests with the tables of that page.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Instance } from '../../local-heat/index.js';
import { PYTHON, python } from '../../local-heat/python.js';
import { withPermissions, type Recorded } from '../../scripts/permissions/page.js';
import { roleOf, ROUTES, routesOf } from '../../scripts/permissions/routes.js';
import { endOwnHeat, ownHeat } from '../contract/own-heat.js';
import { eachTestHasGitHub, github, whileOpen } from '../github/each-test.js';
import { runBuilt } from './built-action.js';
import { checkPage } from './permissions/check-page.js';
import { recordingCloud } from './permissions/recording-cloud.js';
import { FAILS, SCENES, STACK, type Inputs, type Scene } from './permissions/scenes.js';
import { makeUserWithRole } from './permissions/users.js';
import { FIXTURES, uniqueName, type ActionEnding, type ActionRun } from './run-action.js';

jest.setTimeout(120_000);

/** Prints the default check of each rule, by its name. */
const LIST_RULES = `import json
from heat import policies
print(json.dumps({rule.name: rule.check_str for rule in policies.list_rules()}))`;
const WITHOUT_STACK = ['list', 'validate', 'lint', 'prune'];
const SHARED = uniqueName('permissions');
const rows = Object.entries(SCENES).flatMap(([operation, scenes]) =>
  scenes.map((scene) => ({ operation, scene, title: `${operation}, ${scene.when}` })),
);

let instance: Instance;
let workspace: string;
let users: Readonly<Record<'reader' | 'member', Readonly<Record<string, string>>>>;
const recorded: Recorded[] = [];

eachTestHasGitHub({ pullRequests: { 1: { state: 'closed' } } });

beforeAll(async () => {
  instance = await ownHeat({ stackAbandon: true, stackAdopt: true, strictRoles: true });
  users = {
    reader: await makeUserWithRole(instance, 'reader'),
    member: await makeUserWithRole(instance, 'member'),
  };
  workspace = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-permissions-'));
  await cp(FIXTURES, workspace, { recursive: true });
  await runBuilt({ workspace, env: users.member, with: { 'stack-name': SHARED, ...STACK } });
}, 240_000);
afterAll(async () => {
  await rm(workspace, { recursive: true, force: true });
  await endOwnHeat(instance);
}, 60_000);

function run(
  stack: string,
  inputs: Inputs,
  env: Inputs,
  more: Partial<ActionRun> = {},
): Promise<ActionEnding> {
  const name = WITHOUT_STACK.includes(inputs['operation'] ?? '') ? {} : { 'stack-name': stack };
  return runBuilt({
    workspace,
    event: { pull_request: { number: 1, state: 'open' } },
    ...more,
    with: { 'github-token': github.token, ...name, ...inputs },
    env: { ...env, GITHUB_API_URL: github.url },
  });
}

/** Runs the scene's step and its post step behind a recording proxy. */
async function record(operation: string, scene: Scene): Promise<ActionEnding & Pick<Recorded, 'routes'>> {
  const stack = scene.isShared === true ? SHARED : uniqueName('permissions');
  for (const inputs of scene.before ?? []) {
    const { code, log } = await whileOpen(1, () => run(stack, inputs, users.member));
    if (code !== (inputs === FAILS ? 1 : 0)) throw new Error(`A step before ended with ${code}:\n${log}`);
  }
  const cloud = await recordingCloud({
    Keystone: new URL(instance.authUrl).origin,
    Heat: instance.heatUrl,
  });
  try {
    const env = { ...users[scene.role], OS_AUTH_URL: cloud.authUrl };
    const ending = await run(stack, { operation, ...scene.step }, env, {
      withPost: true,
      onLine: (line, child) => {
        if (scene.cancelAt !== undefined && line.includes(scene.cancelAt)) child.kill('SIGINT');
      },
    });
    return { ...ending, routes: routesOf(cloud.sent) };
  } finally {
    await cloud.close();
  }
}

describe('a user with the role of the table, and no other role, is enough for', () => {
  test.each(rows)('$title', async ({ operation, scene }) => {
    const { code, errors, post, routes } = await record(operation, scene);
    expect({ code, errors: scene.code === undefined ? errors : [] }).toEqual({
      code: scene.code ?? 0,
      errors: [],
    });
    expect(post?.code).toBe(0);
    if (operation !== 'lint') expect(roleOf(routes)).toBe(scene.role);
    recorded.push({ operation, when: scene.when, isOption: scene.isOption === true, routes });
  });
});

test('the rules and roles of Heat’s requests are those of its code', async () => {
  const checks = JSON.parse(await python(PYTHON, ['-c', LIST_RULES])) as Readonly<Record<string, string>>;
  const weakest = (rule: string): string | undefined =>
    ['reader', 'member'].find((role) => checks[rule]?.includes(`(role:${role} and project_id:`));
  const rules = ROUTES.filter(({ service }) => service === 'Heat');
  expect(rules.map(({ rule, role }) => [rule, role])).toEqual(rules.map(({ rule }) => [rule, weakest(rule)]));
});

test('a role that is too weak is a failure that names the request', async () => {
  const ending = await run(uniqueName('permissions'), { template: 'slow.yaml' }, users.reader);
  expect(ending).toMatchObject({ code: 1, outputs: { 'failure-code': 'not-allowed' } });
});

test('the tables have the requests of all operations', async () => {
  await checkPage((page) => withPermissions(page, recorded));
});
