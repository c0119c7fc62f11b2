import { describe, expect, test } from '@jest/globals';
import { connectHeat } from '../../src/library/connect-heat.js';
import { startGitHub } from '../github/stand-in.js';
import { tempWorkspace } from '../unit/template/temp-workspace.js';
import { runBuilt, statusOf } from './built-action.js';
import { localCloud, type ActionEnding } from './run-action.js';
import { at, factsOf, resultsOf, newPrefix, run } from './stacks-step.js';

describe('independent stacks', () => {
  test('are deployed in parallel, up to max-parallel', async () => {
    const together = await run('side-by-side.yaml', newPrefix());
    expect(together.errors).toEqual([]);
    const firstEnd = Math.min(at(together, 'one │ created in'), at(together, 'two │ created in'));
    for (const key of ['one', 'two']) expect(at(together, `${key} │ Creating`)).toBeLessThan(firstEnd);

    const alone = await run('side-by-side.yaml', newPrefix(), { 'max-parallel': '1' });
    expect(at(alone, 'two │ Creating')).toBeGreaterThan(at(alone, 'one │ created in'));
  });
});

describe('a stack that fails', () => {
  test('stops the stacks that need it, and no others, with a complete report', async () => {
    const prefix = newPrefix();
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
    expect(await statusOf(`${prefix}needy`)).toBe('');
  });
});

describe('parameters of type string that YAML parses as another type', () => {
  test('are reported at their line in the stacks file, including those that the step shares', async () => {
    const inputs = { operation: 'preview', parameters: 'size: 0644\naddress: 010\n' };
    const { code, commands } = await run('retyped.yaml', newPrefix(), inputs);
    expect(code).toBe(0);
    const told = commands.filter(({ name, text }) => name === 'notice' && text.includes('is a string'));
    expect(told.map(({ text, properties }) => [text, properties['file'], properties['line']])).toEqual([
      [
        expect.stringMatching(/^parameters:2:10: Parameter "address" .* 010 is sent as 8\. /),
        undefined,
        undefined,
      ],
      [
        expect.stringMatching(/^Parameter "size" .* 03303560 is sent as 886640\. /),
        'stacks/retyped.yaml',
        '6',
      ],
    ]);
  });
});

describe('a file with issues', () => {
  test('is rejected with all issues, each at its line, and nothing is touched', async () => {
    const prefix = newPrefix();
    const undeclared = await run('undeclared.yaml', prefix);
    expect(undeclared.code).toBe(1);
    expect(undeclared.errors.at(-1)?.text).toBe(
      [
        '2 inputs are invalid:',
        '  - stacks: app: the template of network has no output "subnet_id" (it has text, multi, list) (stacks/undeclared.yaml:6:15)',
        '  - stacks: app: the template has no parameter "nobody" (stacks/undeclared.yaml:7:7)',
      ].join('\n'),
    );
    expect(undeclared.errors[0]?.properties).toMatchObject({ file: 'stacks/undeclared.yaml', line: '6' });
    const missing = await run('missing-files.yaml', prefix);
    expect(missing.errors.at(-1)?.text).toMatch(
      /files of 2 stacks[\s\S]*- one: Template stacks\/nowhere.yaml[\s\S]*- two: Template stacks\/nothing.yaml/,
    );
    const nobodys = await run('chain.yaml', prefix, { parameters: 'colour=red' });
    expect(nobodys.errors.at(-1)?.text).toContain('no template of the stacks has a parameter "colour"');
    expect((await run('nowhere.yaml', prefix)).errors.at(-1)?.text).toMatch(
      /"stacks" points to \S*nowhere.yaml, which does not exist/,
    );
    for (const { log } of [undeclared, missing, nobodys]) expect(log).not.toContain('Creating');
  });
});

describe('a cancelled run', () => {
  test('applies on-cancel to each of its stacks, dependents first', async () => {
    const prefix = newPrefix();
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
    expect(resultsOf(ending)).toEqual({ done: 'created', slow: 'failed', kept: 'created', later: 'skipped' });
    expect(factsOf(ending)).toMatchObject({
      done: { name: `${prefix}done`, changed: true, status: 'CREATE_COMPLETE' },
      slow: { changed: true, status: 'CREATE_IN_PROGRESS', 'failure-code': 'cancelled' },
      later: { changed: false, because: [] },
    });
    expect(ending.outputs).toMatchObject({ result: 'failed', 'failure-code': 'cancelled' });
    expect(ending.post?.code).toBe(0);
    const { log = '', summary = '' } = ending.post ?? {};
    expect(log).toContain(`done: Stack ${prefix}done, which this step created, is deleted`);
    expect(log).toContain(`slow: Stack ${prefix}slow, which this step created, is deleted`);
    expect(log).toContain(`kept: Stack ${prefix}kept is left as is (CREATE_COMPLETE)`);
    expect(log).toContain('later: The step had not requested any changes from Heat');
    expect(log).toMatch(/slow {2}│ Deleting[\s\S]*done {2}│ Deleting/);
    expect(summary).toContain('Stacks of `stacks/cancelled.yaml`: the workflow run was cancelled');
    expect(await statusOf(`${prefix}done`)).toBe('');
    expect(await statusOf(`${prefix}kept`)).toBe('CREATE_COMPLETE');
  });
});

describe('a cancelled run whose records are longer than a variable may be', () => {
  const KEYS = Array.from({ length: 12 }, (_, index) => `s${index}`);
  /** Each record has the tags that were sent: 12 kB. */
  const TAGS = Array.from({ length: 150 }, (_, index) => `${index}-`.padEnd(80, 'x'));

  test('applies on-cancel to all of its stacks', async () => {
    const workspace = await tempWorkspace({
      'main.yaml': `heat_template_version: 2021-04-16
resources:
  slow: { type: OS::Heat::TestResource, properties: { action_wait_secs: { create: 60 } } }
`,
      'stacks.yaml': JSON.stringify({
        stacks: Object.fromEntries(KEYS.map((key) => [key, { template: 'main.yaml', tags: TAGS }])),
      }),
    });
    const prefix = newPrefix();
    const cloud = await connectHeat({}, { env: await localCloud() });
    const allExist = async (): Promise<void> => {
      for (const key of KEYS) while ((await cloud.heat.findStack(`${prefix}${key}`)) === undefined);
    };
    let existing: Promise<void> | undefined;
    const ending = await runBuilt({
      workspace,
      with: {
        stacks: 'stacks.yaml',
        'stack-name-prefix': prefix,
        'max-parallel': String(KEYS.length),
        'on-cancel': 'delete',
      },
      withPost: true,
      onLine: (_, child) => {
        existing ??= allExist().then(() => {
          child.kill('SIGINT');
        });
      },
    });
    await existing;
    await cloud.close();
    expect(ending.post?.code).toBe(0);
    for (const key of KEYS)
      expect(ending.post?.log).toContain(
        `${key}: Stack ${prefix}${key}, which this step created, is deleted`,
      );
  });
});

describe('the comment', () => {
  test('is one for all stacks of a file, from preview to delete', async () => {
    const github = await startGitHub({ pullRequests: { 17: { state: 'open' } } });
    const prefix = newPrefix();
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
      expect.stringMatching(/📋 Plan for 3 stacks · resources: 3 to add[\s\S]*📋 app: previewed/),
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
