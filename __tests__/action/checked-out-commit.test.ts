/** Which commit comments, deployments and tags name: the one whose files are sent, whatever the event says. */
import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { github } from '../github/each-test.js';
import { tempWorkspace } from '../unit/template/temp-workspace.js';
import { newStack } from './built-action.js';
import { bodies, HEAD, run, SHA } from './pull-request.js';
import { FIXTURES, type ActionEnding, type ActionRun } from './run-action.js';

const OWN = 'https://github.com/acme/web';
const FORK = 'https://github.com/mallory/web';
const PREVIEW = { 'preview-environment': 'true', comment: 'always', 'deployment-environment': 'preview' };

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
    stdio: 'pipe',
    encoding: 'utf8',
  }).trim();

interface Workspace {
  readonly workspace: string;
  readonly commit: string;
}

/** Returns a workspace with a checkout of that remote in a folder, as `actions/checkout` leaves it. */
async function checkedOut(remote = OWN, folder = '.'): Promise<Workspace> {
  const workspace = await tempWorkspace({ 'readme.txt': 'x' });
  const checkout = path.join(workspace, folder);
  await mkdir(checkout, { recursive: true });
  for (const file of ['slow.yaml', 'fails.yaml'])
    await cp(path.join(FIXTURES, file), path.join(checkout, file));
  git(checkout, 'init', '-q');
  git(checkout, 'remote', 'add', 'origin', remote);
  git(checkout, 'add', '.');
  git(checkout, 'commit', '-qm', folder);
  git(checkout, 'checkout', '-q', '--detach');
  return { workspace, commit: git(checkout, 'rev-parse', 'HEAD') };
}

interface Event {
  readonly name: string;
  readonly sha: string;
  readonly headSha?: string;
}

const at = (workspace: string, { name, sha, headSha }: Event): Partial<ActionRun> => ({
  workspace,
  event:
    headSha === undefined
      ? {}
      : { action: 'opened', pull_request: { number: 17, state: 'open', head: { sha: headSha } } },
  env: { GITHUB_EVENT_NAME: name, GITHUB_SHA: sha },
});

const short = (commit: string): string => commit.slice(0, 7);
const commitTags = async (stack: string): Promise<unknown> => {
  const { outputs } = await run({ operation: 'show', 'stack-name': stack });
  return (JSON.parse(outputs['data'] ?? '{}') as { readonly commit?: unknown }).commit;
};
const noticesOf = ({ commands }: ActionEnding): string[] =>
  commands.flatMap(({ name, text }) => (name === 'notice' ? [text] : []));

/** Expects that everything that the step has written names the commit, and no other. */
async function expectNamed(stack: string, commit: string, others: readonly string[]): Promise<void> {
  expect(await commitTags(stack)).toBe(commit);
  expect(github.deployments.map(({ ref }) => ref)).toEqual([commit]);
  const [body = ''] = bodies();
  expect(body).toContain(`/acme/web/commit/${commit})`);
  for (const other of others) expect(body).not.toContain(`/commit/${other}`);
}

describe('a workflow run of pull_request_target', () => {
  test('that has checked out the base branch says so, and does not name the commit of the pull request', async () => {
    const { workspace, commit } = await checkedOut();
    const stack = newStack('base');
    const event = { name: 'pull_request_target', sha: commit, headSha: HEAD };
    const ending = await run({ 'stack-name': stack, ...PREVIEW }, at(workspace, event));
    expect(ending.code).toBe(0);
    await expectNamed(stack, commit, [HEAD]);
    const note = `The files are of commit ${short(commit)} of the base branch, not of commit bbbbbbb of the pull request`;
    expect(noticesOf(ending)).toEqual([note]);
    expect(bodies()[0]).toContain(note);
  });

  test.each([
    ['that has checked out the head', OWN],
    ['that has checked out the head of a fork', FORK],
  ])('%s names it', async (_, remote) => {
    const { workspace, commit } = await checkedOut(remote);
    const stack = newStack('head');
    const event = { name: 'pull_request_target', sha: SHA, headSha: commit };
    const ending = await run({ 'stack-name': stack, ...PREVIEW }, at(workspace, event));
    expect(ending.code).toBe(0);
    await expectNamed(stack, commit, [SHA]);
    expect(noticesOf(ending)).toEqual([]);
  });

  test('says that the commit is unknown without a Git checkout', async () => {
    const stack = newStack('unknown');
    const event = { name: 'pull_request_target', sha: SHA, headSha: HEAD };
    const ending = await run({ 'stack-name': stack, ...PREVIEW }, at(FIXTURES, event));
    expect(noticesOf(ending)).toEqual([expect.stringMatching(/^Whether the files are of .* is unknown/)]);
    expect(bodies()[0]).toMatch(/Whether the files are of .* is unknown/);
    await expectNamed(stack, SHA, [HEAD]);
  });
});

describe('a workflow run of pull_request', () => {
  test('names the last commit of the pull request for a preview of the merge commit', async () => {
    const { workspace, commit } = await checkedOut();
    const stack = newStack('merge');
    const event = { name: 'pull_request', sha: commit, headSha: HEAD };
    const ending = await run({ 'stack-name': stack, ...PREVIEW }, at(workspace, event));
    expect(noticesOf(ending)).toEqual([]);
    expect(await commitTags(stack)).toBe(HEAD);
    expect(github.deployments.map(({ ref }) => ref)).toEqual([HEAD]);
  });

  test('that has checked out a commit of the past says so, and links to its lines', async () => {
    const { workspace, commit } = await checkedOut();
    const stack = newStack('past');
    const event = { name: 'pull_request', sha: SHA, headSha: HEAD };
    const inputs = { ...PREVIEW, template: 'fails.yaml', parameters: '' };
    const ending = await run({ 'stack-name': stack, ...inputs }, at(workspace, event));
    expect(ending.code).toBe(1);
    const note = `The files are of commit ${short(commit)}, not of commit bbbbbbb of the pull request`;
    expect(noticesOf(ending)).toContain(note);
    expect(bodies()[0]).toContain(`/acme/web/blob/${commit}/fails.yaml#L`);
  });
});

describe('a workflow run that has checked out another ref in a folder', () => {
  test('names its commit, which a later step without files waits for', async () => {
    const { workspace, commit } = await checkedOut(OWN, 'release');
    const stack = newStack('ref');
    const event = { name: 'workflow_dispatch', sha: SHA };
    const inputs = { template: 'release/slow.yaml', 'deployment-environment': 'production', wait: 'false' };
    const ending = await run({ 'stack-name': stack, ...inputs }, at(workspace, event));
    expect(ending.code).toBe(0);
    expect(github.deployments.map(({ ref }) => ref)).toEqual([commit]);
    expect(await commitTags(stack)).toBe(commit);
    const waiting = { operation: 'wait', 'stack-name': stack, template: '', parameters: '' };
    expect(await run(waiting, at(workspace, event))).toMatchObject({ code: 0, errors: [] });
  });

  test('names its own commit for the files of another repository', async () => {
    const { workspace } = await checkedOut('https://github.com/acme/templates', 'templates');
    const stack = newStack('templates');
    await run(
      { 'stack-name': stack, template: 'templates/slow.yaml' },
      at(workspace, { name: 'push', sha: SHA }),
    );
    expect(await commitTags(stack)).toBe(SHA);
  });

  test('records the deployment with its own commit if GitHub does not know the other one', async () => {
    const { workspace, commit } = await checkedOut();
    github.fault = ({ method, path: called, body }) =>
      method === 'POST' && called.endsWith('/deployments') && JSON.stringify(body).includes(commit)
        ? { status: 422, body: { message: `No ref found for: ${commit}` } }
        : undefined;
    const inputs = { 'stack-name': newStack('local'), 'deployment-environment': 'production' };
    const ending = await run(inputs, at(workspace, { name: 'push', sha: SHA }));
    expect(ending.commands.filter(({ name }) => name === 'warning')).toEqual([]);
    expect(github.deployments.map(({ ref, statuses }) => [ref, statuses.at(-1)?.state])).toEqual([
      [SHA, 'success'],
    ]);
  });
});
