import { describe, expect, test } from '@jest/globals';
import { bundleIn, complaint, tempWorkspace, VERSION } from './temp-workspace.js';
import type { Bundle } from '../../../src/template/index.js';

type Level = Record<string, unknown>;

async function bundled(
  protectInHeat: readonly string[] | undefined,
  environment = 'parameters: {a: b}\n',
): Promise<Bundle> {
  const workspace = await tempWorkspace({
    'main.yaml': `${VERSION}parameters: {a: {type: string}}\n`,
    'env.yaml': environment,
  });
  return bundleIn(workspace, {
    environmentFiles: ['env.yaml'],
    protectInHeat,
    parameters: { a: 'c' },
  });
}

async function levelsOf(patterns: readonly string[], environment?: string): Promise<Level> {
  const { files, environmentFiles } = await bundled(patterns, environment);
  const text = files[environmentFiles.at(-2) ?? ''] ?? '';
  return (JSON.parse(text) as { resource_registry: { resources: Level } }).resource_registry.resources;
}

/** The one of Python, without sets of characters. */
function isMatch(name: string, pattern: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|\\[\]]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`).test(name);
}

/** Whether Heat refuses to replace the resource: `remove_resources_except` and `get_rsrc_restricted_actions` of its environment. */
function isRefused(level: Level, [name = '', ...rest]: readonly string[]): boolean {
  const found = Object.entries(level).filter(([pattern]) => isMatch(name, pattern));
  if (rest.length === 0) return found.some(([, one]) => 'restricted_actions' in (one as Level));
  const below = Object.assign({}, ...found.map(([, one]) => one), level[name]) as Level;
  return isRefused(below, rest);
}

describe('protect-in-heat', () => {
  test('sends nothing unless it is set', async () => {
    expect((await bundled(undefined)).environmentFiles).toEqual(['env.yaml', 'action://parameters']);
  });

  test('adds an environment after those of the user, in the files and in the request', async () => {
    const { environmentFiles, request, files } = await bundled(['db']);
    expect(environmentFiles).toEqual(['env.yaml', 'action://protection', 'action://parameters']);
    expect(request.environmentFiles).toEqual(environmentFiles);
    expect(request.files['action://protection']).toBe(files['action://protection']);
    expect(await levelsOf(['db'])).toEqual({ db: { restricted_actions: ['replace'] } });
  });

  test.each<[readonly string[], string, boolean]>([
    [['db'], 'db', true],
    [['db'], 'dbs', false],
    [['db*'], 'db-1', true],
    [['db?'], 'db1', true],
    // Heat has no pattern for all levels.
    [['db'], 'tier/db', false],
    [['tier/db'], 'tier/db', true],
    [['tier/db'], 'tier', false],
    [['tier/db'], 'db', false],
    [['group/*/db'], 'group/0/db', true],
    [['group/*/db'], 'group/0', false],
    [['*/db', 'tier/cache'], 'tier/db', true],
    [['*/db', 'tier/cache'], 'tier/cache', true],
    [['tier/cache', '*/db'], 'tier/db', true],
    [['*/x/db', 'tier/x/cache'], 'tier/x/db', true],
    [['ti*/x/db', 'tier/x/cache'], 'tier/x/db', true],
    [['ti*/x/db', 'tier/x/cache'], 'tier/x/cache', true],
    [['*/x/db', 'ti*/x/cache'], 'tier/x/db', true],
    [['ti*/x/db', 'tier/x/cache'], 'tiers/x/cache', false],
    [['tier', 'tier/db'], 'tier', true],
    [['tier', 'tier/db'], 'tier/db', true],
    [['tier', 'tier/db'], 'tier/other', false],
  ])('with %j, Heat’s rules refuse to replace %s: %j', async (patterns, path, expected) => {
    expect(isRefused(await levelsOf(patterns), path.split('/'))).toBe(expected);
  });

  test('has what the environment says about resources, which it would replace', async () => {
    const environment = `resource_registry:
  resources:
    web: {'OS::Heat::Value': env.yaml, hooks: pre-create}
    db: {hooks: [pre-update], restricted_actions: null}
    tier: {db: {restricted_actions: [update, replace]}, cache: {hooks: pre-delete}}
    none: null
`;
    expect(await levelsOf(['db', 'tier/db', 'tier/disk'], environment)).toEqual({
      db: { restricted_actions: ['replace'], hooks: ['pre-update'] },
      tier: {
        db: { restricted_actions: ['update', 'replace'] },
        disk: { restricted_actions: ['replace'] },
        cache: { hooks: 'pre-delete' },
      },
      web: { 'OS::Heat::Value': 'env.yaml', hooks: 'pre-create' },
    });
  });

  test('names the files of the environment by their keys', async () => {
    const workspace = await tempWorkspace({
      'main.yaml': VERSION,
      'stacks/env.yaml': 'resource_registry: {resources: {web: {My::Web: ../web.yaml}}}',
      'web.yaml': VERSION,
    });
    const given = { environmentFiles: ['stacks/env.yaml'], protectInHeat: ['db'] };
    const { files, definition, diagnostics } = await bundleIn(workspace, given);
    expect(files['action://protection']).toContain('"My::Web": "web.yaml"');
    expect(definition().registry['resources']).toEqual({
      db: { restricted_actions: ['replace'] },
      web: { 'My::Web': 'web.yaml' },
    });
    expect(diagnostics).toEqual([]);
  });

  test('says which patterns Heat cannot apply', async () => {
    const { diagnostics } = await bundled(['db', 'OS::Trove::*', '**/db', '{a,b}']);
    expect(diagnostics).toEqual([
      { severity: 'notice', text: expect.stringContaining('"OS::Trove::*", "**/db", "{a,b}", not Heat') },
    ]);
  });

  test.each([[['db[0-2]', 'x/a']], [['db[!9]/a', 'db1/b']]])(
    'knows sets of characters: %j',
    async (patterns) => {
      expect(Object.keys(await levelsOf(patterns))).toHaveLength(2);
    },
  );

  test.each([
    [[]],
    [['OS::Trove::*']],
    [['restricted_actions']],
    [['a//b']],
    [['db[1', 'db[1/a', 'x/db[9-0]/a', 'db[]']],
  ])('is refused with the patterns %j, of which Heat can apply none', async (protectInHeat) => {
    const text = await complaint({ 'main.yaml': VERSION }, { protectInHeat });
    expect(text).toContain('protect-in-heat requires a pattern in "protect"');
  });

  test.each([
    ['tier/db', "resource_registry: {resources: {'*': {db: {hooks: pre-create}}}}", true],
    ['*/db', 'resource_registry: {resources: {tier: {db: {hooks: pre-create}}}}', true],
    ['tier/db', 'resource_registry: {resources: {tier: {db: {hooks: pre-create}}}}', false],
    ['tier/db', "resource_registry: {resources: {'*': {hooks: pre-create}}}", false],
    ['db', "resource_registry: {resources: {'*': {db: {hooks: pre-create}}}}", false],
  ])('of %s together with %s is refused: %j', async (pattern, environment, isExpected) => {
    const files = { 'main.yaml': VERSION, 'env.yaml': environment };
    const given = { environmentFiles: ['env.yaml'], protectInHeat: [pattern] };
    if (isExpected) {
      expect(await complaint(files, given)).toMatch(
        /protect-in-heat cannot be combined with .* env\.yaml:1:/s,
      );
      return;
    }
    const { environmentFiles } = await bundleIn(await tempWorkspace(files), given);
    expect(environmentFiles).toHaveLength(2);
  });
});
