import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eachTestHasGitHub, github } from '../github/each-test.js';
import { ROOT } from '../../scripts/run.js';
import { newStack } from '../action/built-action.js';
import { uniqueName } from '../action/run-action.js';
import { runWorkflow, type StepEnding, type WorkflowStart } from '../action/workflow.js';
import { PUBLIC_KEY, STACKS_PARAMETERS } from './example-parameters.js';
import './use-cloud.js';

const FOLDER = 'examples/workflows';
const REPOSITORY = `acme/${uniqueName('workflows')}`;
const HEAD = 'b'.repeat(40);
/** Stands in for `curl` of the examples' checks: no server of the local cloud boots. Writes what it is asked for beside `page`. */
const CURL = `#!/bin/sh
for last; do :; done
echo "$last" >>"$(dirname "$0")/addresses"
cat "$(dirname "$0")/page"
`;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-curl-'));
  await writeFile(path.join(folder, 'curl'), CURL, { mode: 0o755 });
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const servePage = (text: string): Promise<void> => writeFile(path.join(folder, 'page'), text);

eachTestHasGitHub({ repository: REPOSITORY, pullRequests: { 17: { state: 'open' } } });

type Event = Pick<WorkflowStart, 'event' | 'payload' | 'refName' | 'inputs'> &
  Partial<Pick<WorkflowStart, 'replaced'>>;

function run(file: string, stack: string, event: Event): Promise<readonly StepEnding[]> {
  return runWorkflow(`${FOLDER}/${file}`, {
    ...event,
    secrets: {},
    vars: { SSH_PUBLIC_KEY: PUBLIC_KEY },
    token: github.token,
    repository: REPOSITORY,
    replaced: {
      'stack-name': stack,
      'stack-name-prefix': `${stack}-`,
      'environment-files': 'examples/web/local.yaml',
      ...event.replaced,
    },
    env: {
      PATH: `${folder}:${process.env['PATH'] ?? ''}`,
      GITHUB_API_URL: github.url,
      GITHUB_SHA: HEAD,
      GITHUB_RUN_ID: '42',
    },
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
    expect(steps[1]?.log).toMatch(/The stack is created; it answers at http:\/\/203\.0\.113\./);
    const [deployment] = github.deployments;
    expect(deployment?.environment).toBe('production');
    expect(deployment?.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success']);
    expect(deployment?.statuses.at(-1)?.environmentUrl).toMatch(/^http:\/\/203\.0\.113\./);
  });
});

describe('plan.yml', () => {
  test('says on the pull request what merging would do, and is silent for a fork', async () => {
    const stack = newStack('plan');
    expect(outcomes(await run('plan.yml', stack, pullRequest('opened')))).toEqual(['success', 'skipped']);
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('to add')]);
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
  const stack = newStack('release');

  test('deploys what was planned, and verifies the page', async () => {
    await servePage('<h1>Version v1.0.0</h1>');
    const steps = await run('release.yml', stack, release('v1.0.0'));
    expect(resultsOf(steps)).toEqual(['previewed', 'created']);
    const url = steps.at(-1)?.action?.outputs['url'] ?? '';
    expect(await readFile(path.join(folder, 'addresses'), 'utf8')).toBe(`${url}\n`);
  });

  test('puts back what does not pass its check', async () => {
    const steps = await run('release.yml', stack, release('v1.0.1'));
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
    expect(
      resultsOf(
        await run('stacks.yml', name, {
          ...pullRequest('opened'),
          replaced: { parameters: STACKS_PARAMETERS },
        }),
      ),
    ).toEqual(['previewed']);
    expect(github.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/Plan for 3 stacks · resources: \d+ to add/),
    ]);
    const steps = await run('stacks.yml', name, { ...push, replaced: { parameters: STACKS_PARAMETERS } });
    expect(resultsOf(steps)).toEqual(['created']);
    const { outputs = {}, masks } = steps[0]?.action ?? {};
    const urls = JSON.parse(outputs['app_urls'] ?? '[]') as readonly string[];
    expect(urls).toEqual(Array(2).fill(expect.stringMatching(/^http:\/\/203\.0\.113\.\d+\/$/)));
    expect(Object.keys(outputs)).not.toContain('database_password');
    expect(masks?.some((mask) => mask.length === 24)).toBe(true);
    expect(steps[1]?.log).toContain(
      `The app answers at ${urls[0] ?? ''}, in subnet ${outputs['network_subnet_id'] ?? ''}`,
    );
  });
});
