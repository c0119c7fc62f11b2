import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGitHub, type GitHub } from '../github/stand-in.js';
import { planSchemaErrors } from '../unit/report/plan-schema.js';
import { tempWorkspace } from '../unit/template/temp-workspace.js';
import { newStack, runBuilt, statusOf } from './built-action.js';
import { uniqueName, type ActionEnding, type ActionRun } from './run-action.js';
import { at, factsOf, resultsOf } from './stacks-step.js';

const TEMPLATE = `heat_template_version: 2021-04-16
parameters:
  text: { type: string, default: one }
  fail: { type: boolean, default: false }
  deleteSecs: { type: number, default: 0 }
resources:
  value:
    type: OS::Heat::TestResource
    properties:
      value: { get_param: text }
      fail: { get_param: fail }
      action_wait_secs: { delete: { get_param: deleteSecs } }
`;
/** Each run has its own repository name, so that it never sees the stacks of other tests. */
const REPOSITORY = `acme/${uniqueName('removed')}`;
const workspace = await tempWorkspace({ 'main.yaml': TEMPLATE });

/** Writes the stacks file: each stack with its parameters. */
function writeStacks(stacks: Readonly<Record<string, unknown>>, file = 'stacks.yaml'): Promise<void> {
  const entries = Object.entries(stacks).map(
    ([key, parameters]) => [key, { template: 'main.yaml', parameters }] as const,
  );
  return writeFile(path.join(workspace, file), JSON.stringify({ stacks: Object.fromEntries(entries) }));
}

function run(
  prefix: string,
  inputs: Readonly<Record<string, string>> = {},
  { sha, apiUrl, ...more }: Partial<ActionRun> & { sha?: string | undefined; apiUrl?: string } = {},
): Promise<ActionEnding> {
  return runBuilt({
    workspace,
    ...more,
    with: { stacks: 'stacks.yaml', 'stack-name-prefix': prefix, 'delete-removed': 'true', ...inputs },
    env: { GITHUB_REPOSITORY: REPOSITORY, GITHUB_SHA: sha, GITHUB_API_URL: apiUrl },
  });
}

const errorOf = ({ errors }: ActionEnding): string => errors.at(-1)?.text ?? '';

describe('a stack that is no longer in the stacks file', () => {
  const [prefix, other] = [`${newStack('removed')}-`, `${newStack('removed-other')}-`];
  const worker = `${prefix}worker`;
  const single = newStack('removed-single');

  test('is deployed with the file at first, beside stacks of another prefix and a single stack', async () => {
    await writeStacks({ web: {}, worker: {} });
    expect(resultsOf(await run(prefix))).toEqual({ web: 'created', worker: 'created' });
    expect(resultsOf(await run(other))).toEqual({ web: 'created', worker: 'created' });
    const alone = await runBuilt({
      workspace,
      with: { 'stack-name': single, template: 'main.yaml' },
      env: { GITHUB_REPOSITORY: REPOSITORY },
    });
    expect(alone.code).toBe(0);
    await writeStacks({ web: {} });
  });

  test('is part of the preview, its hash and its file', async () => {
    const preview = await run(prefix, { operation: 'preview', 'plan-file': 'plan.json' });
    expect(preview).toMatchObject({ code: 0, outputs: { 'to-delete': '1', 'has-changes': 'true' } });
    const plan = JSON.parse(preview.outputs['plan'] ?? '{}') as Record<string, unknown>;
    expect(plan[worker]).toMatchObject({ kind: 'delete', changes: [{ path: 'value', action: 'delete' }] });
    expect(preview.outputs['plan-hash']).toMatch(new RegExp(`^web:[^,]+,${worker}:`));
    expect(preview.summary).toContain('no longer in the file');
    const text = await readFile(path.join(workspace, 'plan.json'), 'utf8');
    expect(planSchemaErrors(text)).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({ 'plan-hash': preview.outputs['plan-hash'] });
  });

  test.each([
    [{ protect: 'OS::Heat::TestResource' }, 'protected', /Protected resources of stack .*worker/],
    [{ 'fail-on': 'delete' }, 'changes', /worker: value .* would be deleted/],
  ])('is refused by %j, and nothing is changed', async (inputs, failureCode, message) => {
    await writeStacks({ web: { text: 'two' } });
    const refused = await run(prefix, inputs);
    expect(refused).toMatchObject({ code: 1, outputs: { 'failure-code': failureCode } });
    expect(errorOf(refused)).toMatch(message);
    expect(refused.log).not.toMatch(/Updating stack|Deleting stack/);
    await writeStacks({ web: {} });
  });

  test('is not deleted by a deploy whose plan was approved without it', async () => {
    const preview = await run(prefix, { operation: 'preview', 'delete-removed': 'false' });
    const refused = await run(prefix, { 'expect-plan': preview.outputs['plan-hash'] ?? '' });
    expect(refused).toMatchObject({ code: 1, outputs: { 'failure-code': 'plan-changed' } });
    expect(errorOf(refused)).toContain(`${worker}: it was not part of the approved plan`);
    expect(await statusOf(worker)).toBe('CREATE_COMPLETE');
  });

  test('is skipped if another stack fails', async () => {
    await writeStacks({ web: {}, broken: { fail: true } });
    const failed = await run(prefix);
    expect(resultsOf(failed)).toEqual({ web: 'unchanged', broken: 'failed', [worker]: 'skipped' });
    expect(factsOf(failed)[worker]).toMatchObject({ because: ['broken'], removed: true });
    await runBuilt({ with: { operation: 'delete', 'stack-name': `${prefix}broken` } });
    await writeStacks({ web: {} });
  });

  test('is deleted by the approved deploy, after the others, and nothing else is', async () => {
    const preview = await run(prefix, { operation: 'preview' });
    const deploy = await run(prefix, { 'expect-plan': preview.outputs['plan-hash'] ?? '' });
    expect(deploy.errors).toEqual([]);
    expect(deploy.outputs).toMatchObject({ result: 'updated', changed: 'true' });
    expect(resultsOf(deploy)).toEqual({ web: 'unchanged', [worker]: 'deleted' });
    expect(at(deploy, 'Deleting stack')).toBeGreaterThan(at(deploy, 'web │ unchanged in'));
    expect(await statusOf(worker)).toBe('');
    for (const stack of [`${other}worker`, single]) expect(await statusOf(stack)).toBe('CREATE_COMPLETE');
    expect(resultsOf(await run(prefix, { 'fail-on-no-changes': 'false' }))).toEqual({ web: 'unchanged' });
  });

  test('is listed by a dry run of a delete, and deleted with the others', async () => {
    const dry = await run(other, { operation: 'delete', 'dry-run': 'true' });
    expect(resultsOf(dry)).toEqual({ web: 'previewed', [`${other}worker`]: 'previewed' });
    expect(resultsOf(await run(other, { operation: 'delete' }))).toEqual({
      web: 'deleted',
      [`${other}worker`]: 'deleted',
    });
  });
});

describe('a stacks file that was renamed', () => {
  test('deletes nothing, and says so', async () => {
    const prefix = `${newStack('removed-renamed')}-`;
    await writeStacks({ web: {}, worker: {} }, 'old.yaml');
    await run(prefix, { stacks: 'old.yaml' });
    await rename(path.join(workspace, 'old.yaml'), path.join(workspace, 'new.yaml'));
    await writeStacks({ web: {} }, 'new.yaml');
    const ending = await run(prefix, { stacks: 'new.yaml' });
    expect(resultsOf(ending)).toEqual({ web: 'updated' });
    const warnings = ending.commands.filter(({ name }) => name === 'warning').map(({ text }) => text);
    expect(warnings.join('\n')).toMatch(new RegExp(`was renamed.*does not delete ${prefix}worker`));
    expect(await statusOf(`${prefix}worker`)).toBe('CREATE_COMPLETE');
    await rm(path.join(workspace, 'new.yaml'));
  });
});

describe('a stacks file of another state of the repository', () => {
  const prefix = `${newStack('removed-history')}-`;
  const worker = `${prefix}worker`;
  const [older, current] = ['a'.repeat(40), 'b'.repeat(40)];
  const [newer, branch] = ['c'.repeat(40), 'd'.repeat(40)];
  const commits = { history: [older, current, newer], otherCommits: [branch] };
  let github: GitHub;

  beforeAll(async () => {
    github = await startGitHub({ repository: REPOSITORY, ...commits, pullRequests: { 7: {} } });
  });
  afterAll(() => github.close());

  const runAt = (
    sha: string,
    inputs: Readonly<Record<string, string>> = {},
    more: Partial<ActionRun> = {},
  ): Promise<ActionEnding> =>
    run(prefix, { 'github-token': github.token, ...inputs }, { ...more, sha, apiUrl: github.url });
  const warningsOf = ({ commands }: ActionEnding): string =>
    commands.flatMap(({ name, text }) => (name === 'warning' ? [text] : [])).join('\n');

  test.each([
    ['an older commit, whose workflow is run again', older],
    ['another branch', branch],
  ])('deletes nothing if it is of %s', async (_, sha) => {
    await writeStacks({ web: {}, worker: {} });
    expect(await runAt(current)).toMatchObject({ code: 0 });
    await writeStacks({ web: {} });
    const ending = await runAt(sha);
    expect(resultsOf(ending)).not.toHaveProperty([worker]);
    expect(warningsOf(ending)).toContain(
      `delete-removed keeps ${worker}: it was deployed from commit ${current}`,
    );
    expect(await statusOf(worker)).toMatch(/_COMPLETE$/);
  });

  test('deletes nothing if it is of a pull request, whose preview shows what the merge will delete', async () => {
    const event = { pull_request: { number: 7, state: 'open' } };
    const preview = await runAt(newer, { operation: 'preview' }, { event });
    expect(resultsOf(preview)).toMatchObject({ [worker]: 'previewed' });
    const deploy = await runAt(newer, {}, { event });
    expect(warningsOf(deploy)).toContain(
      `delete-removed keeps ${worker}: this workflow run is of pull request #7`,
    );
    expect(await statusOf(worker)).toMatch(/_COMPLETE$/);
  });

  test('deletes it if it is of a newer commit', async () => {
    expect(resultsOf(await runAt(newer))).toMatchObject({ [worker]: 'deleted' });
    expect(github.complaints).toEqual([]);
  });
});

describe('a workflow run that is cancelled between two deletes', () => {
  test('says which stacks are left, and the next run deletes them', async () => {
    const prefix = `${newStack('removed-cancelled')}-`;
    await writeStacks({ web: {}, early: {}, late: { deleteSecs: 8 } });
    await run(prefix, { 'max-parallel': '1' });
    await writeStacks({ web: {} });
    let isCancelled = false;
    const ending = await run(
      prefix,
      { 'on-cancel': 'delete' },
      {
        withPost: true,
        onLine: (line, child) => {
          if (isCancelled || !line.includes('Deleting stack')) return;
          isCancelled = true;
          child.kill('SIGINT');
        },
      },
    );
    expect(ending.code).toBe(1);
    expect(ending.raw).toMatch(/Cancelled during the delete of stack .*; not deleted: /);
    expect(ending.post?.log).toContain('Not deleted; it is no longer in the stacks file');
    const again = await run(prefix);
    expect(again.errors).toEqual([]);
    for (const key of ['early', 'late']) expect(await statusOf(`${prefix}${key}`)).toBe('');
    expect(await statusOf(`${prefix}web`)).toBe('UPDATE_COMPLETE');
  });
});
