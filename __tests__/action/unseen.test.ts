import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { newStack, runBuilt } from './built-action.js';
import type { ActionEnding } from './run-action.js';

const VERSION = 'heat_template_version: 2018-08-31\n';
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Creates a workspace with these files, and returns a step that deploys its main.yaml. */
async function workspaceOf(files: Readonly<Record<string, string>>): Promise<{
  readonly write: (name: string, text: string) => Promise<void>;
  readonly run: (stack: string, inputs?: Readonly<Record<string, string>>) => Promise<ActionEnding>;
}> {
  const workspace = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-unseen-'));
  folders.push(workspace);
  const write = (name: string, text: string): Promise<void> => writeFile(path.join(workspace, name), text);
  for (const [name, text] of Object.entries(files)) await write(name, text);
  return {
    write,
    run: (stack, inputs = {}) =>
      runBuilt({
        workspace,
        with: {
          'stack-name': stack,
          ...(inputs['operation'] === 'delete' ? {} : { template: 'main.yaml' }),
          ...inputs,
        },
      }),
  };
}

const physicalIds = async (stack: string): Promise<Record<string, string>> => {
  const { outputs } = await runBuilt({ with: { operation: 'resources', 'stack-name': stack } });
  const rows = JSON.parse(outputs['data'] ?? '[]') as { path: string; physical_resource_id: string }[];
  return Object.fromEntries(rows.map((row) => [row.path, row.physical_resource_id]));
};

/** The notices and warnings of a step. */
const told = ({ commands }: ActionEnding): string =>
  commands
    .filter(({ name }) => name === 'notice' || name === 'warning')
    .map(({ text }) => text)
    .join('\n');

/** A nested stack with a database; `salt` makes it differ, and `more` makes Heat 19 fail to preview it. */
const tier = (salt: string, more = ''): string => `${VERSION}resources:
  db: { type: OS::Heat::RandomString, properties: { length: ${salt} } }
${more}`;
const MORE = '  more: { type: leaf.yaml }\n';
const MAIN = `${VERSION}resources:
  tier: { type: tier.yaml }
  other: { type: leaf.yaml }
`;
const LEAF = `${VERSION}resources: { inner: { type: OS::Heat::RandomString } }\n`;

test('a deploy that deletes a protected nested stack as a whole is refused', async () => {
  const { run, write } = await workspaceOf({ 'main.yaml': MAIN, 'tier.yaml': tier('8'), 'leaf.yaml': LEAF });
  const stack = newStack('protected-tier');
  expect((await run(stack)).code).toBe(0);
  await write('main.yaml', MAIN.replace(/ {2}tier: .*\n/, ''));
  for (const protect of ['tier', 'tier.yaml', 'tier/db']) {
    const { code, outputs, errors } = await run(stack, { protect });
    expect({ code, failure: outputs['failure-code'] }).toEqual({ code: 1, failure: 'protected' });
    expect(errors.at(-1)?.text).toContain(`would be deleted: protected by "${protect}"`);
  }
  expect((await run(stack, { protect: 'other' })).code).toBe(0);
});

test('a deploy that replaces or deletes a protected nested stack, which no resource in it shows, is refused', async () => {
  const group = (name: string, count: number): string =>
    `  ${name}: { type: OS::Heat::ResourceGroup, properties: { count: ${count}, resource_def: { type: OS::Heat::RandomString } } }\n`;
  const { run, write } = await workspaceOf({
    'main.yaml': `${MAIN}${group('empty', 0)}${group('hollow', 0)}${group('group', 1)}  key: { type: OS::Heat::RandomString }\n`,
    'tier.yaml': tier('8'),
    'leaf.yaml': LEAF,
  });
  const stack = newStack('protected-holders');
  expect((await run(stack)).code).toBe(0);
  const before = await physicalIds(stack);
  await write(
    'main.yaml',
    `${VERSION}resources:
  tier: { type: OS::Heat::RandomString }
  other: { type: leaf.yaml }
  hollow: { type: OS::Heat::AutoScalingGroup, properties: { min_size: 0, max_size: 1, resource: { type: OS::Heat::Value } } }
  group: { type: leaf.yaml }
  key: { type: OS::Heat::Value, properties: { value: 1 } }
`,
  );
  for (const [protect, change] of [
    ['tier', 'tier (tier.yaml) would be replaced'],
    ['tier.yaml', 'tier (tier.yaml) would be replaced'],
    ['empty', 'empty (OS::Heat::ResourceGroup) would be deleted'],
    ['hollow', 'hollow (OS::Heat::ResourceGroup) would be replaced'],
    ['group', 'group (OS::Heat::ResourceGroup) would be replaced'],
    ['OS::Heat::RandomString', 'key (OS::Heat::RandomString) would be replaced'],
  ] as const) {
    const { code, outputs, errors } = await run(stack, { protect });
    expect({ code, failure: outputs['failure-code'] }).toEqual({ code: 1, failure: 'protected' });
    expect(errors.at(-1)?.text).toContain(`${change}: protected by "${protect}"`);
  }
  const forbidden = await run(stack, { 'fail-on': 'replace, delete', allow: 'tier*\nkey\n*/*' });
  const reasons = forbidden.errors.at(-1)?.text ?? '';
  for (const path of ['empty', 'hollow', 'group']) expect(reasons).toContain(`- ${path} (`);
  expect(await physicalIds(stack)).toEqual(before);
  expect((await run(stack, { protect: 'other' })).code).toBe(0);
  const after = await physicalIds(stack);
  expect(after['empty']).toBeUndefined();
  expect(after['other']).toBe(before['other']);
  for (const path of ['tier', 'hollow', 'group']) expect(after[path]).not.toBe(before[path]);
});

describe('a plan whose nested stacks Heat could not preview', () => {
  test('is made from the files: replacing a protected resource is refused, and nothing is touched', async () => {
    const { run, write } = await workspaceOf({
      'main.yaml': MAIN,
      'tier.yaml': tier('10'),
      'leaf.yaml': LEAF,
    });
    const stack = newStack('unseen');
    expect((await run(stack)).code).toBe(0);
    const before = await physicalIds(stack);
    await write('tier.yaml', tier('11', MORE));
    const preview = await run(stack, { operation: 'preview', protect: 'db' });
    expect(told(preview)).toContain('tier/db is protected by "db": the deploy will fail');
    const refused = await run(stack, { protect: 'db' });
    expect(refused.code).toBe(1);
    expect(refused.errors.at(-1)?.text).toMatch(
      /would be replaced or deleted; nothing was changed[^]*tier\/db \(OS::Heat::RandomString\) would be replaced: protected by "db"/,
    );
    expect(await physicalIds(stack)).toEqual(before);
    // Nothing in other/inner differs: the same plan is accepted.
    const approved = preview.outputs['plan-hash'] ?? '';
    await write('tier.yaml', tier('12', MORE));
    const other = await run(stack, { 'expect-plan': approved });
    expect(other.errors.at(-1)?.text).toContain('the template or its files differ from the approved ones');
    await write('tier.yaml', tier('11', MORE));
    const passed = await run(stack, { protect: 'inner\nother/*', 'expect-plan': approved });
    expect(passed).toMatchObject({ code: 0, outputs: { result: 'updated' } });
    expect((await physicalIds(stack))['tier/db']).not.toBe(before['tier/db']);
    expect((await physicalIds(stack))['other/inner']).toBe(before['other/inner']);
  });

  test('is refused if it deletes the parent of a protected resource', async () => {
    const { run, write } = await workspaceOf({
      'main.yaml': MAIN,
      'tier.yaml': tier('10'),
      'leaf.yaml': LEAF,
    });
    const stack = newStack('unseen');
    await run(stack);
    await write('main.yaml', MAIN.replace('  tier: { type: tier.yaml }\n', '  next: { type: outer.yaml }\n'));
    await write('outer.yaml', `${VERSION}resources: { more: { type: leaf.yaml } }\n`);
    const refused = await run(stack, { protect: 'db' });
    expect(refused.errors.at(-1)?.text).toMatch(/tier\/db .* would be deleted: protected by "db"/);
  });
});

describe('an OS::Heat::Stack', () => {
  const main = (length: number): string => `${VERSION}resources:
  child:
    type: OS::Heat::Stack
    properties: { template: { get_file: child.yaml }, parameters: { length: ${length} } }
  aside: { type: OS::Heat::RandomString }
`;
  const child = `${VERSION}parameters: { length: { type: number } }
resources: { db: { type: OS::Heat::RandomString, properties: { length: { get_param: length } } } }
`;

  test('is checked, too: protected resources in it are never replaced or deleted unnoticed', async () => {
    const { run, write } = await workspaceOf({ 'main.yaml': main(10), 'child.yaml': child });
    const stack = newStack('stack-in');
    expect((await run(stack)).code).toBe(0);
    const same = await run(stack, { protect: 'child/db' });
    expect(same).toMatchObject({ code: 0, outputs: { result: 'unchanged', changed: 'false' } });
    await write('main.yaml', main(12));
    const refused = await run(stack, { protect: 'db' });
    expect(refused.errors.at(-1)?.text).toMatch(
      /child\/db .* may be replaced or deleted: protected by "db"; Heat does not preview/,
    );
    const deleted = await run(stack, { operation: 'delete', protect: 'db' });
    expect(deleted.errors.at(-1)?.text).toMatch(/child\/db .* would be deleted: protected by "db"/);
    await write('main.yaml', `${VERSION}resources: { aside: { type: OS::Heat::RandomString } }\n`);
    const removed = await run(stack, { protect: 'db' });
    expect(removed.errors.at(-1)?.text).toMatch(/child\/db .* would be deleted/);
    expect((await run(stack, { protect: 'aside' })).code).toBe(0);
  });
});

describe('converge', () => {
  test('is refused with protect and with expect-plan, because no plan shows what it does', async () => {
    const main = `${VERSION}resources: { db: { type: OS::Heat::RandomString }, web: { type: OS::Heat::RandomString } }\n`;
    const { run } = await workspaceOf({ 'main.yaml': main });
    const stack = newStack('converged');
    await run(stack);
    const refused = await run(stack, { converge: 'true', protect: 'db' });
    expect(refused.errors.at(-1)?.text).toMatch(
      /db .* may be replaced or deleted: protected by "db"; with converge: true/,
    );
    const preview = await run(stack, { operation: 'preview', converge: 'true' });
    expect(told(preview)).toContain(
      'A deploy with expect-plan will fail: a plan cannot show what this deploy does',
    );
    const held = await run(stack, { converge: 'true', 'expect-plan': preview.outputs['plan-hash'] ?? '' });
    expect(held.errors.at(-1)?.text).toMatch(
      /differs from the approved plan; nothing was changed[^]*converge: true/,
    );
    expect((await run(stack, { converge: 'true' })).code).toBe(0);
  });
});

describe('expect-plan', () => {
  test('covers every file, even one that looks like an environment', async () => {
    const main = `${VERSION}resources:
  a: { type: OS::Heat::Value, properties: { value: { get_file: config.yaml } } }
`;
    const { run, write } = await workspaceOf({
      'main.yaml': main,
      'config.yaml': 'parameters: { database_host: db1 }\n',
    });
    const stack = newStack('approved');
    await run(stack);
    await write('config.yaml', 'parameters: { database_host: db2-approved }\n');
    const preview = await run(stack, { operation: 'preview' });
    expect(JSON.parse(preview.outputs['plan'] ?? '{}')).toMatchObject({
      files: [{ file: 'config.yaml', action: 'update', diff: expect.stringContaining('db2-approved') }],
    });
    const approved = preview.outputs['plan-hash'] ?? '';
    await write('config.yaml', 'parameters: { database_host: not-approved }\n');
    const refused = await run(stack, { 'expect-plan': approved });
    expect(refused.errors.at(-1)?.text).toContain('the template or its files differ from the approved ones');
    await write('config.yaml', 'parameters: { database_host: db2-approved }\n');
    expect((await run(stack, { 'expect-plan': approved })).code).toBe(0);
  });

  test('is an error if it is empty, like protect and allowed-projects, and nothing is touched', async () => {
    const { run } = await workspaceOf({ 'main.yaml': LEAF });
    const stack = newStack('empty-guards');
    const refused = await run(stack, { 'expect-plan': '', protect: ' ', 'allowed-projects': '' });
    expect(refused.code).toBe(1);
    const serverMessage = refused.errors.map(({ text }) => text).join('\n');
    for (const name of ['expect-plan', 'protect', 'allowed-projects'])
      expect(serverMessage).toMatch(new RegExp(`"?${name}"? must not be empty`));
    expect(refused.outputs['stack-id'] ?? '').toBe('');
  });
});

describe('a pattern of protect', () => {
  test('that matches no resource is reported, in a deploy, a preview and a delete', async () => {
    const { run } = await workspaceOf({ 'main.yaml': LEAF });
    const stack = newStack('misspelt');
    const words = `No resource of stack ${stack} matches "databse" of "protect" by name, path or type`;
    expect(told(await run(stack, { protect: 'databse\ninner' }))).toContain(words);
    expect(told(await run(stack, { operation: 'preview', protect: 'databse' }))).toContain(words);
    expect(told(await run(stack, { protect: 'inner' }))).not.toContain('matches');
    expect(told(await run(stack, { operation: 'delete', protect: 'databse' }))).toContain(words);
  });
});
