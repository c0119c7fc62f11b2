import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGitHub } from '../github/stand-in.js';
import {
  copyOfDist,
  FIXTURES,
  runAction,
  uniqueName,
  type ActionEnding,
  type ActionRun,
} from './run-action.js';

let dist: Awaited<ReturnType<typeof copyOfDist>>;
const prefixes: { readonly prefix: string; readonly file: string }[] = [];

beforeAll(async () => {
  dist = await copyOfDist();
});

afterAll(async () => {
  for (const { prefix, file } of prefixes) await run(file, prefix, { operation: 'delete' });
  await dist.remove();
});

/** Names that nobody else has, for the stacks of a file. */
function newPrefix(file: string): string {
  const prefix = `${uniqueName('stacks')}-`;
  prefixes.push({ prefix, file });
  return prefix;
}

function run(
  file: string,
  prefix: string,
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<ActionRun> = {},
): Promise<ActionEnding> {
  return runAction(dist.index, {
    workspace: FIXTURES,
    ...more,
    with: { stacks: `stacks/${file}`, 'stack-name-prefix': prefix, ...inputs },
  });
}

type Facts = Readonly<Record<string, { readonly result: string; readonly because?: readonly string[] }>>;

const factsOf = ({ outputs }: ActionEnding): Facts => JSON.parse(outputs['stacks'] ?? '{}') as Facts;
const resultsOf = (ending: ActionEnding): Record<string, string> =>
  Object.fromEntries(Object.entries(factsOf(ending)).map(([key, { result }]) => [key, result]));
const noticesOf = ({ commands }: ActionEnding): string[] =>
  commands.filter(({ name }) => name === 'notice').map(({ text }) => text);

/** Where in the log something is first said. */
function at({ log }: ActionEnding, words: string): number {
  expect(log).toContain(words);
  return log.indexOf(words);
}

async function isThere(stack: string): Promise<boolean> {
  const { code } = await runAction(dist.index, { with: { operation: 'show', 'stack-name': stack } });
  return code === 0;
}

describe('a chain of stacks', () => {
  const prefix = newPrefix('chain.yaml');

  test('can be previewed before any of them is there', async () => {
    const ending = await run('chain.yaml', prefix, { operation: 'preview' });
    expect(ending.code).toBe(0);
    expect(ending.outputs).toMatchObject({ result: 'previewed', 'has-changes': 'true', 'to-add': '3' });
    expect(noticesOf(ending)).toContain(
      'app: parameter "subnet" is known only after the deploy of what gives it (network.text): this plan is read from the template alone',
    );
    const { app } = JSON.parse(ending.outputs['plan'] ?? '{}') as Record<string, unknown>;
    expect(app).toMatchObject({ kind: 'create', changes: [{ path: 'server', action: 'add' }] });
    expect(ending.summary).toMatch(/(known after deploy)/);
    expect(await isThere(`${prefix}network`)).toBe(false);
  });

  test('is deployed in its order, and hands its outputs on as they are, masked ones unseen', async () => {
    const ending = await run('chain.yaml', prefix, { parameters: 'greeting=salut' });
    expect(ending.errors).toEqual([]);
    expect(ending.outputs).toMatchObject({
      result: 'created',
      changed: 'true',
      network_text: 'net-1',
      app_server: 'net-1',
      app_greeting: 'salut',
      app_both: '["net-1",[1,"two"]]',
    });
    expect(JSON.parse(ending.outputs['outputs'] ?? '')).toEqual({
      network: { text: 'net-1', multi: expect.any(String), list: [1, 'two'] },
      secrets: {},
      app: { server: 'net-1', both: ['net-1', [1, 'two']], greeting: 'salut' },
    });
    expect(at(ending, 'app     │ Creating stack')).toBeGreaterThan(at(ending, 'network │ created in'));
    const [secret = ''] = ending.masks.filter((mask) => /^[A-Za-z0-9]{32}$/.test(mask));
    expect(secret).not.toBe('');
    const told = [
      ending.log,
      ending.summary,
      JSON.stringify([ending.outputs, ending.variables, ending.state]),
    ];
    for (const text of told) expect(text).not.toContain(secret);
    expect(noticesOf(ending).join()).toContain("left out of the step's outputs: leak");
  });

  test('is unchanged the second time', async () => {
    const ending = await run('chain.yaml', prefix, {
      parameters: 'greeting=salut',
      'fail-on-no-changes': 'true',
    });
    expect(ending.outputs).toMatchObject({ result: 'unchanged', changed: 'false' });
    expect(ending.errors.map(({ text }) => text)).toEqual([
      'Nothing changed in any stack, and fail-on-no-changes is true',
    ]);
  });

  test('shows in a preview what would change, and which values may not stay', async () => {
    const changed = { operation: 'preview', parameters: 'text=net-2', stacks: 'stacks/chain-changed.yaml' };
    const ending = await run('chain.yaml', prefix, changed);
    expect(ending.outputs).toMatchObject({ 'has-changes': 'true', 'to-add': '0', 'to-update': '1' });
    expect(noticesOf(ending)).toContain(
      'app: parameter "subnet" is taken as it is now (network.text); the deploy may change it before this stack gets it',
    );
    expect(ending.log).toContain('text: net-1 → net-2');
  });

  test('is held to the plan that was approved, before anything of it is touched', async () => {
    const inputs = { parameters: 'text=net-2', stacks: 'stacks/chain-changed.yaml' };
    const preview = await run('chain.yaml', prefix, { ...inputs, operation: 'preview' });
    const approved = preview.outputs['plan-hash'] ?? '';
    const other = await run('chain.yaml', prefix, {
      ...inputs,
      parameters: 'text=net-3',
      'expect-plan': approved,
    });
    expect(other.code).toBe(1);
    expect(other.errors.at(-1)?.text).toMatch(
      /nothing was touched\n {2}- network: parameters or environments differ from what was approved/,
    );
    expect(other.log).not.toContain('Updating');
    const deploy = await run('chain.yaml', prefix, { ...inputs, 'expect-plan': approved });
    expect(resultsOf(deploy)).toEqual({ network: 'updated', secrets: 'unchanged', app: 'updated' });
    expect(deploy.outputs).toMatchObject({ result: 'updated', app_server: 'net-2' });
  });

  test('is deleted the other way round; what cannot go keeps what it needs', async () => {
    const dry = await run('chain.yaml', prefix, { operation: 'delete', 'dry-run': 'true' });
    expect(dry.outputs).toMatchObject({ result: 'previewed', 'to-delete': '3' });
    const kept = await run('chain.yaml', prefix, { operation: 'delete', protect: 'server' });
    expect(resultsOf(kept)).toEqual({ network: 'skipped', secrets: 'skipped', app: 'failed' });
    expect(kept.errors.at(-1)?.text).toContain('network was skipped, because app failed');
    const ending = await run('chain.yaml', prefix, { operation: 'delete' });
    expect(ending.outputs).toMatchObject({ result: 'deleted', changed: 'true' });
    for (const needed of ['network', 'secrets'])
      expect(at(ending, `${needed} │ Deleting stack`)).toBeGreaterThan(at(ending, 'app     │ deleted in'));
    expect((await run('chain.yaml', prefix, { operation: 'delete' })).outputs['result']).toBe('absent');
  });
});

describe('stacks that do not need each other', () => {
  test('are worked on side by side, as many as max-parallel says', async () => {
    const together = await run('side-by-side.yaml', newPrefix('side-by-side.yaml'));
    expect(together.errors).toEqual([]);
    const firstEnd = Math.min(at(together, 'one │ created in'), at(together, 'two │ created in'));
    for (const key of ['one', 'two']) expect(at(together, `${key} │ Creating`)).toBeLessThan(firstEnd);

    const alone = await run('side-by-side.yaml', newPrefix('side-by-side.yaml'), { 'max-parallel': '1' });
    expect(at(alone, 'two │ Creating')).toBeGreaterThan(at(alone, 'one │ created in'));
  });
});

describe('a stack that fails', () => {
  test('stops what needs it and nothing else, and everything is told', async () => {
    const prefix = newPrefix('failing.yaml');
    const ending = await run('failing.yaml', prefix);
    expect(ending.code).toBe(1);
    expect(factsOf(ending)).toMatchObject({
      bad: { result: 'failed' },
      needy: { result: 'skipped', because: ['bad'] },
      needier: { result: 'skipped', because: ['bad'] },
      refused: { result: 'failed' },
      free: { result: 'created' },
    });
    expect(ending.outputs).toMatchObject({ result: 'failed', changed: 'true', free_text: 'one' });
    expect(ending.log).toContain('needy   │ skipped, because bad failed');
    const last = ending.errors.at(-1)?.text ?? '';
    expect(last).toMatch(/^2 of 5 stacks failed: bad, refused\n {2}- bad: .*inner/);
    expect(last).toMatch(/\n {2}- refused: /);
    expect(last).toContain('- needier was skipped, because bad failed');
    expect(ending.errors.map(({ properties }) => properties['file'])).toEqual(
      expect.arrayContaining(['nested/inner.yaml']),
    );
    expect(ending.summary).toMatch(/### ❌ Deploy of 5 stacks: 2 failed, 2 skipped, 1 created/);
    expect(ending.summary).toMatch(/flowchart LR[\s\S]*✗ bad/);
    expect(ending.summary).toContain('#### bad: ❌');
    expect(await isThere(`${prefix}needy`)).toBe(false);
  });
});

describe('a file with mistakes', () => {
  test('is refused with all of them, each on its line, and nothing is touched', async () => {
    const prefix = newPrefix('undeclared.yaml');
    const undeclared = await run('undeclared.yaml', prefix);
    expect(undeclared.code).toBe(1);
    expect(undeclared.errors.at(-1)?.text).toBe(
      [
        '2 inputs are wrong:',
        '  - stacks: app: the template of network has no output "subnet_id" (it has text, multi, list) (stacks/undeclared.yaml:6:15)',
        '  - stacks: app: its template has no parameter "nobody" (stacks/undeclared.yaml:7:7)',
      ].join('\n'),
    );
    expect(undeclared.errors[0]?.properties).toMatchObject({ file: 'stacks/undeclared.yaml', line: '6' });
    const missing = await run('missing-files.yaml', prefix);
    expect(missing.errors.at(-1)?.text).toMatch(
      /files of 2 stacks[\s\S]*- one: Template stacks\/nowhere.yaml[\s\S]*- two: Template stacks\/nothing.yaml/,
    );
    const nobodys = await run('chain.yaml', prefix, { parameters: 'colour=red' });
    expect(nobodys.errors.at(-1)?.text).toContain('no template of the stacks has a parameter "colour"');
    expect((await run('nowhere.yaml', prefix)).errors.at(-1)?.text).toContain(
      'stacks: names a file that does not exist',
    );
    for (const { log } of [undeclared, missing, nobodys]) expect(log).not.toContain('Creating');
  });
});

describe('a cancelled run', () => {
  test('has each of its stacks settled as on-cancel says, what needs others first', async () => {
    const prefix = newPrefix('cancelled.yaml');
    let isCancelled = false;
    const ending = await run(
      'cancelled.yaml',
      prefix,
      { 'on-cancel': 'delete' },
      {
        withPost: true,
        onLine: (line, child) => {
          if (isCancelled || !/slow .*CREATE_IN_PROGRESS/.test(line)) return;
          isCancelled = true;
          child.kill('SIGINT');
        },
      },
    );
    expect(ending.code).toBe(1);
    expect(ending.post?.code).toBe(0);
    const { log = '', summary = '' } = ending.post ?? {};
    expect(log).toContain(`done: Stack ${prefix}done, which this step had created, is deleted`);
    expect(log).toContain(`slow: Stack ${prefix}slow, which this step had created, is deleted`);
    expect(log).toContain(`kept: Stack ${prefix}kept is left as it is (CREATE_COMPLETE)`);
    expect(log).toContain('later: Nothing had been asked of Heat yet');
    expect(log).toMatch(/slow {2}│ Deleting[\s\S]*done {2}│ Deleting/);
    expect(summary).toContain('Stacks of `stacks/cancelled.yaml`: the workflow run was cancelled');
    expect(await isThere(`${prefix}done`)).toBe(false);
    expect(await isThere(`${prefix}kept`)).toBe(true);
  });
});

describe('the comment', () => {
  test('is one for all stacks of a file, from preview to delete', async () => {
    const github = await startGitHub({ pullRequests: { 17: { state: 'open' } } });
    const prefix = newPrefix('chain.yaml');
    const tell = (inputs: Readonly<Record<string, string>>): Promise<ActionEnding> =>
      run(
        'chain.yaml',
        prefix,
        { comment: 'always', 'github-token': github.token, ...inputs },
        {
          event: { number: 17, pull_request: { number: 17, head: { sha: 'b'.repeat(40) } } },
          env: { GITHUB_API_URL: github.url, GITHUB_RUN_ID: '42', GITHUB_SHA: 'a'.repeat(40) },
        },
      );
    const bodies = (): string[] => github.comments.map(({ body }) => body);
    await tell({ operation: 'preview' });
    expect(bodies()).toEqual([
      expect.stringMatching(/📋 Plan for 3 stacks: 3 to add[\s\S]*📋 app: previewed/),
    ]);
    const deployed = await tell({
      'deployment-environment': 'test',
      'environment-url': 'https://example.com',
    });
    expect(bodies()).toEqual([
      expect.stringMatching(/✅ Deploy of 3 stacks: 3 created[\s\S]*Open:[\s\S]*✅ app: created/),
    ]);
    expect(deployed.outputs['comment-id']).toBe(String(github.comments[0]?.id));
    expect(github.deployments.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual([
      ['in_progress', 'success'],
    ]);
    await tell({ operation: 'delete', 'deployment-environment': 'test' });
    expect(bodies()).toEqual([expect.stringMatching(/✅ Delete of 3 stacks: 3 deleted/)]);
    expect(github.deployments[0]?.statuses.at(-1)?.state).toBe('inactive');
    expect(github.complaints).toEqual([]);
    await github.close();
  });
});
