import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { eachTestHasGitHub, github } from '../github/each-test.js';
import { ROOT } from '../../scripts/run.js';
import { newStack } from './built-action.js';
import { uniqueName } from './run-action.js';
import { runWorkflow, type StepEnding, type WorkflowStart } from './workflow.js';

const FOLDER = 'examples/workflows';
const REPOSITORY = `acme/${uniqueName('workflows')}`;
const SECRETS = { ADMIN_PASSWORD: 'a-password-of-the-example' };
const HEAD = 'b'.repeat(40);

eachTestHasGitHub({ repository: REPOSITORY, pullRequests: { 17: { state: 'open' } } });

type Event = Pick<WorkflowStart, 'event' | 'payload' | 'refName' | 'inputs'>;

function run(file: string, stack: string, event: Event): Promise<readonly StepEnding[]> {
  return runWorkflow(`${FOLDER}/${file}`, {
    ...event,
    secrets: SECRETS,
    token: github.token,
    repository: REPOSITORY,
    replaced: { 'stack-name': stack, 'stack-name-prefix': `${stack}-` },
    env: { GITHUB_API_URL: github.url, GITHUB_SHA: HEAD, GITHUB_RUN_ID: '42' },
  });
}

const outcomes = (steps: readonly StepEnding[]): string[] => steps.map(({ outcome }) => outcome);
const resultsOf = (steps: readonly StepEnding[]): unknown[] =>
  steps.flatMap(({ action }) => (action === undefined ? [] : [action.outputs['result']]));

const push: Event = { event: 'push', payload: { ref: 'refs/heads/main' } };
const pullRequest = (action: string, repository = REPOSITORY): Event => ({
  event: 'pull_request',
  payload: {
    action,
    number: 17,
    pull_request: {
      number: 17,
      state: action === 'closed' ? 'closed' : 'open',
      head: { sha: HEAD, repo: { full_name: repository } },
    },
  },
});
const release = (tag: string): Event => ({ event: 'release', payload: { release: { tag_name: tag } } });

test('every example is run here', async () => {
  const files = await readdir(path.join(ROOT, FOLDER));
  expect(files.sort()).toEqual([
    'deploy.yml',
    'drift.yml',
    'plan.yml',
    'preview.yml',
    'prune.yml',
    'release.yml',
    'stacks.yml',
  ]);
});

describe('deploy.yml', () => {
  test('deploys a push, records it, and tells the next step', async () => {
    const steps = await run('deploy.yml', newStack('deploy'), push);
    expect(outcomes(steps)).toEqual(['success', 'success']);
    expect(steps[1]?.log).toMatch(/The stack is created; it answers at https:/);
    const [deployment] = github.deployments;
    expect(deployment?.environment).toBe('production');
    expect(deployment?.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success']);
    expect(deployment?.statuses.at(-1)?.environmentUrl).toMatch(/^https:/);
  });
});

describe('plan.yml', () => {
  test('says on the pull request what merging would do, and is silent for a fork', async () => {
    const stack = newStack('plan');
    expect(outcomes(await run('plan.yml', stack, pullRequest('opened')))).toEqual(['success', 'skipped']);
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('to add')]);
    expect(github.comments[0]?.body).not.toContain(SECRETS.ADMIN_PASSWORD);
    expect(await run('plan.yml', stack, pullRequest('opened', 'mallory/web'))).toEqual([]);
  });
});

describe('preview.yml', () => {
  test('deploys a stack for the pull request, and takes it down when that is closed', async () => {
    const stack = newStack('preview');
    expect(resultsOf(await run('preview.yml', stack, pullRequest('opened')))).toEqual(['created']);
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/created[\s\S]*Open:/)]);
    expect(resultsOf(await run('preview.yml', stack, pullRequest('closed')))).toEqual(['deleted']);
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('deleted')]);
    expect(github.deployments[0]?.statuses.map(({ state }) => state)).toEqual([
      'in_progress',
      'success',
      'inactive',
    ]);
  });
});

describe('release.yml', () => {
  test('deploys what was planned, and verifies it', async () => {
    const steps = await run('release.yml', newStack('release'), release('v1.0.0'));
    expect(resultsOf(steps)).toEqual(['previewed', 'created']);
    expect(steps.at(-1)?.log).toMatch(/Checking https:/);
  });

  test('takes back what does not pass its check', async () => {
    const stack = newStack('restored');
    await run('release.yml', stack, release('v1.0.0'));
    // The check compares with what the event says; a tag with a blank at its end is trimmed on the way to the stack.
    const steps = await run('release.yml', stack, release('v1.0.1 '));
    expect(outcomes(steps)).toEqual(['success', 'failure']);
    const { outputs, errors } = steps.at(-1)?.action ?? {};
    expect(errors?.at(-1)?.text).toMatch(/was put back/);
    expect(outputs).toMatchObject({ result: 'failed', greeting: 'Version v1.0.0' });
  });
});

describe('prune.yml', () => {
  test('deletes what nobody needs, or only says so', async () => {
    const stack = newStack('prune');
    await run('preview.yml', stack, pullRequest('opened'));
    github.pullRequests.set(17, { state: 'closed', merged: true, headSha: HEAD, headRef: 'x' });
    const dry = await run('prune.yml', stack, {
      event: 'workflow_dispatch',
      payload: {},
      inputs: { 'dry-run': true },
    });
    expect(resultsOf(dry)).toEqual(['previewed']);
    const steps = await run('prune.yml', stack, { event: 'schedule', payload: {} });
    expect(resultsOf(steps)).toEqual(['pruned']);
    expect(steps[0]?.action?.outputs['pruned']).toContain(stack);
  });
});

describe('drift.yml', () => {
  test('checks the stack, and repairs it when asked to', async () => {
    const stack = newStack('drift');
    await run('deploy.yml', stack, push);
    expect(resultsOf(await run('drift.yml', stack, { event: 'schedule', payload: {} }))).toEqual(['checked']);
    const inputs = { repair: true };
    const steps = await run('drift.yml', stack, { event: 'workflow_dispatch', payload: {}, inputs });
    expect(outcomes(steps)).toEqual(['success', 'success']);
    expect(resultsOf(steps)).toEqual(['checked', 'updated']);
  });
});

describe('stacks.yml', () => {
  test('says on a pull request what it would do, and deploys a push, each stack after what it needs', async () => {
    const name = newStack('workflow-stacks');
    expect(resultsOf(await run('stacks.yml', name, pullRequest('opened')))).toEqual(['previewed']);
    expect(github.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/Plan for 3 stacks · resources: 4 to add/),
    ]);
    const steps = await run('stacks.yml', name, push);
    expect(resultsOf(steps)).toEqual(['created']);
    const subnet = steps[0]?.action?.outputs['network_subnet_id'] ?? '';
    expect(subnet).toContain(`${name}-network`);
    expect(steps[1]?.log).toContain(`The app answers at https://${subnet}.example.com, in subnet ${subnet}`);
  });
});
