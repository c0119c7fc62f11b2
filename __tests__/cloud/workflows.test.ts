import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eachTestHasGitHub, github } from '../github/each-test.js';
import { OPA_VERSION, opaFolder } from '../../scripts/opa.js';
import { ROOT } from '../../scripts/run.js';
import { deleteStacks, newStack, statusOf } from '../action/built-action.js';
import { uniqueName } from '../action/run-action.js';
import { runWorkflow, type StepEnding, type WorkflowStart } from '../action/workflow.js';
import {
  comment,
  dispatch,
  exampleEvents,
  FORK,
  HEAD_SHA,
  label,
  mergeGroup,
  pullRequest,
  push,
  release,
  schedule,
  type ExampleEvent,
} from './example-events.js';
import { PUBLIC_KEY, STACKS_PARAMETERS } from './example-parameters.js';
import { makeStandInCurl, type StandInCurl } from './stand-in-curl.js';
import './use-cloud.js';

const FOLDER = 'examples/workflows';
const REPOSITORY = `acme/${uniqueName('workflows')}`;
const IS_HEAT_27 = process.env['HEAT_LOCAL_VERSION'] === 'latest';
let curl: StandInCurl;

beforeAll(async () => {
  curl = await makeStandInCurl();
});

afterAll(() => curl.remove());

/** Deletes the stacks of the examples before: all together would exceed the project's quotas. */
function freesQuotas(): void {
  beforeAll(deleteStacks);
}

eachTestHasGitHub({ repository: REPOSITORY, pullRequests: { 17: { state: 'open' } } });

type Event = ExampleEvent &
  Pick<WorkflowStart, 'inputs' | 'otherActions'> &
  Partial<Pick<WorkflowStart, 'replaced'>> & {
    /** Folder with programs for the steps. */
    readonly programs?: string;
  };

function run(
  file: string,
  stack: string,
  { programs = curl.folder, ...event }: Event,
): Promise<readonly StepEnding[]> {
  return runWorkflow(`${FOLDER}/${file}`, {
    ...event,
    secrets: {},
    vars: { SSH_PUBLIC_KEY: PUBLIC_KEY },
    token: github.token,
    repository: REPOSITORY,
    replaced: {
      // An example whose inputs name stacks has them there.
      ...(event.inputs?.['from'] === undefined ? { 'stack-name': stack } : {}),
      'stack-name-prefix': `${stack}-`,
      'environment-files': 'examples/web/local.yaml',
      ...event.replaced,
    },
    env: {
      PATH: `${programs}:${curl.folder}:${process.env['PATH'] ?? ''}`,
      GITHUB_API_URL: github.url,
      GITHUB_SHA: HEAD_SHA,
      GITHUB_RUN_ID: '42',
    },
  });
}

const outcomes = (steps: readonly StepEnding[]): string[] => steps.map(({ outcome }) => outcome);
const resultsOf = (steps: readonly StepEnding[]): unknown[] =>
  steps.flatMap(({ action }) => (action === undefined ? [] : [action.outputs['result']]));

const opened = pullRequest('opened', REPOSITORY);
const closed = pullRequest('closed', REPOSITORY);

test('every example is tested here', async () => {
  const files = await readdir(path.join(ROOT, FOLDER));
  const tested = Object.keys(exampleEvents(REPOSITORY, 'v1.0.0'));
  expect(files.sort()).toEqual(tested.sort());
});

describe('deploy.yml', () => {
  test('deploys a push, records it, and passes outputs to the next step', async () => {
    const steps = await run('deploy.yml', newStack('deploy'), push);
    expect(outcomes(steps)).toEqual(['success', 'success']);
    expect(steps[1]?.log).toMatch(/The stack is created; it answers at http:\/\/203\.0\.113\./);
    const [deployment] = github.deployments;
    expect(deployment?.environment).toBe('production');
    expect(deployment?.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success']);
    expect(deployment?.statuses.at(-1)?.environmentUrl).toMatch(/^http:\/\/203\.0\.113\./);
  });

  test('turns the plan on the pull request into the result once it is merged', async () => {
    const stack = newStack('merge');
    await run('plan.yml', stack, opened);
    github.pullRequests.set(17, {
      state: 'closed',
      merged: true,
      headSha: HEAD_SHA,
      headRef: 'x',
      mergeCommitSha: HEAD_SHA,
    });
    expect(resultsOf(await run('deploy.yml', stack, push))).toEqual(['created']);
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/✅[\s\S]*created/)]);
  });
});

describe('approval.yml', () => {
  test('stops before the server, continues once a reviewer approves, and publishes the outputs', async () => {
    const replaced = { 'environment-files': 'examples/web/local.yaml\nexamples/web/approval.yaml' };
    const steps = await run('approval.yml', newStack('approval'), { ...push, replaced });
    expect(resultsOf(steps)).toEqual(['paused', 'cleared', 'created']);
    expect(JSON.parse(steps[0]?.action?.outputs['hooks'] ?? '')).toMatchObject([
      { path: 'server', hook: 'pre-create' },
    ]);
    expect(steps[0]?.action?.log).toMatch(/CREATE_COMPLETE +volume\b/);
    expect(steps.at(-1)?.log).toMatch(/^It answers at http:\/\/203\.0\.113\./);
    const [deployment] = github.deployments;
    expect(deployment?.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success']);
  });
});

describe('chatops.yml', () => {
  const say = (stack: string, body: string, noop: boolean): Promise<readonly StepEnding[]> =>
    run('chatops.yml', stack, {
      ...comment(body, 'pull request'),
      otherActions: { 'github/branch-deploy@': { continue: 'true', noop: String(noop), sha: HEAD_SHA } },
    });

  test('plans and deploys a pull request in one comment, and reacts to the command', async () => {
    const command = { id: 1, issue: 17, body: '/plan', user: { login: 'dev', id: 7, type: 'User' } } as const;
    const at = '2026-01-01T00:00:00Z';
    github.comments.push({ ...command, createdAt: at, updatedAt: at, reactions: [] });
    const stack = newStack('chatops');
    expect(resultsOf(await say(stack, '/plan', true))).toEqual(['previewed']);
    expect(resultsOf(await say(stack, '/deploy', false))).toEqual(['created']);
    expect(github.comments).toMatchObject([
      { reactions: ['eyes', 'rocket'] },
      { body: expect.stringMatching(/## Production[\s\S]*created/) },
    ]);
  });

  test('does nothing for other comments, on an issue, or if branch-deploy refuses', async () => {
    expect(await run('chatops.yml', '', comment('/deploy', 'issue'))).toEqual([]);
    expect(await run('chatops.yml', '', comment('What does /deploy do?', 'pull request'))).toEqual([]);
    const refused = { ...comment('/deploy', 'pull request'), otherActions: { 'github/branch-deploy@': {} } };
    expect(outcomes(await run('chatops.yml', '', refused))).toEqual(['success', 'skipped']);
  });
});

describe('merge-queue.yml', () => {
  test('deploys a group, and comments on its last pull request; a pull request itself is skipped', async () => {
    const stack = newStack('queue');
    expect(resultsOf(await run('merge-queue.yml', stack, mergeGroup))).toEqual(['created']);
    expect(github.comments).toMatchObject([
      { issue: 17, body: expect.stringMatching(/## Staging\n\nDeployed by the merge queue[\s\S]*created/) },
    ]);
    expect(await run('merge-queue.yml', stack, opened)).toEqual([]);
  });
});

describe('label.yml', () => {
  test('deploys a stack while the pull request has the label', async () => {
    const stack = newStack('label');
    expect(resultsOf(await run('label.yml', stack, label('labeled', REPOSITORY)))).toEqual(['created']);
    expect(github.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('Remove the label `preview`'),
    ]);
    expect(await run('label.yml', stack, opened)).toEqual([]);
    expect(resultsOf(await run('label.yml', stack, label('unlabeled', REPOSITORY)))).toEqual(['deleted']);
    expect(await run('label.yml', stack, label('labeled', FORK))).toEqual([]);
  });
});

describe('plan.yml', () => {
  test('comments on the pull request what a merge would change, and nothing for a fork', async () => {
    const stack = newStack('plan');
    expect(outcomes(await run('plan.yml', stack, opened))).toEqual(['success', 'skipped']);
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('to add')]);
    expect(await run('plan.yml', stack, pullRequest('opened', 'mallory/web'))).toEqual([]);
  });
});

describe('preview.yml', () => {
  test('deploys a stack for the pull request, and deletes it when the pull request is closed', async () => {
    const stack = newStack('preview');
    expect(resultsOf(await run('preview.yml', stack, opened))).toEqual(['created']);
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/created[\s\S]*Open:/)]);
    expect(resultsOf(await run('preview.yml', stack, closed))).toEqual(['deleted']);
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('deleted')]);
    expect(await run('preview.yml', stack, pullRequest('closed', FORK))).toEqual([]);
    expect(github.deployments[0]?.statuses.map(({ state }) => state)).toEqual([
      'in_progress',
      'success',
      'inactive',
    ]);
  });
});

describe('policy.yml', () => {
  const stack = newStack('policy');
  const check = async (replaced: Readonly<Record<string, string>> = {}): Promise<readonly StepEnding[]> =>
    run('policy.yml', stack, {
      ...push,
      replaced,
      programs: await opaFolder(),
      otherActions: { 'open-policy-agent/setup-opa@': {} },
    });

  // The first time, Go builds the program.
  beforeAll(opaFolder, 20 * 60_000);
  afterAll(() => rm(path.join(ROOT, 'plan.json'), { force: true }));

  test('deploys a plan that the policies allow', async () => {
    const steps = await check();
    expect(outcomes(steps)).toEqual(['success', 'success', 'success', 'success']);
    expect(resultsOf(steps)).toEqual(['previewed', 'created']);
  });

  test('deploys nothing if the plan would delete a volume', async () => {
    const other = {
      template: 'examples/quickstart/stack.yaml',
      'environment-files': 'examples/quickstart/environment.yaml',
      parameters: 'greeting: Hello',
    };
    const steps = await check(other);
    expect(outcomes(steps)).toEqual(['success', 'success', 'failure', 'skipped']);
    expect(steps[2]?.log).toContain(`${stack}: volume (OS::Cinder::Volume) would be deleted`);
  });

  test('uses the version that is tested', async () => {
    const text = await readFile(path.join(ROOT, FOLDER, 'policy.yml'), 'utf8');
    expect(text).toContain(`version: ${OPA_VERSION}\n`);
  });
});

describe('release.yml', () => {
  freesQuotas();

  const stack = newStack('release');

  test('deploys what was planned, and verifies the page', async () => {
    await curl.servePage('<h1>Version v1.0.0</h1>');
    const steps = await run('release.yml', stack, release('v1.0.0'));
    expect(resultsOf(steps)).toEqual(['previewed', 'created']);
    const url = steps.at(-1)?.action?.outputs['url'] ?? '';
    expect(await curl.addresses()).toBe(`${url}\n`);
  });

  test('restores the previous version if the check fails', async () => {
    const steps = await run('release.yml', stack, release('v1.0.1'));
    expect(outcomes(steps)).toEqual(['success', 'failure']);
    const { outputs, errors } = steps.at(-1)?.action ?? {};
    expect(errors?.at(-1)?.text).toMatch(/was restored to its previous/);
    expect(outputs).toMatchObject({ result: 'failed', greeting: 'Version v1.0.0' });
  });
});

describe('prune.yml', () => {
  freesQuotas();

  test('deletes unneeded stacks, or only lists them', async () => {
    const stack = newStack('prune');
    await run('preview.yml', stack, opened);
    github.pullRequests.set(17, { state: 'closed', merged: true, headSha: HEAD_SHA, headRef: 'x' });
    const dry = await run('prune.yml', stack, {
      event: 'workflow_dispatch',
      payload: {},
      inputs: { 'dry-run': true },
    });
    expect(resultsOf(dry)).toEqual(['previewed']);
    const steps = await run('prune.yml', stack, schedule);
    expect(resultsOf(steps)).toEqual(['pruned']);
    expect(steps[0]?.action?.outputs['pruned']).toContain(stack);
  });
});

describe('lint.yml', () => {
  test('checks a pull request from a fork, and uploads nothing', async () => {
    const steps = await run('lint.yml', '', pullRequest('opened', FORK));
    expect(resultsOf(steps)).toEqual(['valid']);
    expect(outcomes(steps)).toEqual(['success', 'skipped']);
    await rm(path.join(ROOT, 'lint.sarif'));
  });
});

describe('drift.yml', () => {
  freesQuotas();

  test('compares the stack, and repairs it if requested', async () => {
    const stack = newStack('drift');
    const [deployed] = await run('deploy.yml', stack, push);
    expect(resultsOf(await run('drift.yml', stack, schedule))).toEqual(['unchanged']);
    const inputs = { repair: true };
    const steps = await run('drift.yml', stack, { event: 'workflow_dispatch', payload: {}, inputs });
    if (IS_HEAT_27) {
      // It refuses to repair a security group that ports use, unless the template says whether the group is stateful.
      expect(resultsOf(steps)).toEqual(['unchanged', 'failed']);
      expect(steps[1]?.action?.raw).toContain('set "stateful: true"');
      return;
    }
    expect(outcomes(steps)).toEqual(['success', 'success']);
    expect(resultsOf(steps)).toEqual(['unchanged', 'updated']);
    // The repair leaves the parameters that the deploy has set.
    const greeting = deployed?.action?.outputs['greeting'];
    expect(greeting).toMatch(/^Hello from ./);
    expect(steps[1]?.action?.outputs['greeting']).toBe(greeting);
  });

  test('replaces resources if requested, and opens no issue without drift', async () => {
    const stack = newStack('drift');
    await run('deploy.yml', stack, push);
    const inputs = { repair: false, replace: 'key_pair' };
    const steps = await run('drift.yml', stack, { event: 'workflow_dispatch', payload: {}, inputs });
    expect(resultsOf(steps)).toEqual(['unchanged', 'updated']);
    expect(github.issueRecords).toEqual([]);
  });
});

describe('move.yml', () => {
  freesQuotas();

  test('moves a stack to another name, and the new stack has the same resources', async () => {
    const from = newStack('move');
    const to = `${from}-2`;
    const [deployed] = await run('deploy.yml', from, push);
    const inputs = { from, to };
    const steps = await run('move.yml', '', { ...dispatch(inputs), inputs });
    for (const file of ['stack.json', 'abandoned.json']) await rm(path.join(ROOT, file));
    expect(resultsOf(steps)).toEqual(['exported', 'adopted', 'previewed', 'abandoned']);
    const [, adopt, preview] = steps.map(({ action }) => action?.outputs ?? {});
    expect(adopt?.['url']).toBe(deployed?.action?.outputs['url']);
    expect([preview?.['to-replace'], preview?.['to-delete']]).toEqual(['0', '0']);
    expect([await statusOf(from), await statusOf(to)]).toEqual(['', 'ADOPT_COMPLETE']);
    expect(resultsOf(await run('deploy.yml', to, push))).toEqual(['unchanged']);
  }, 300_000);
});

describe('stacks.yml', () => {
  freesQuotas();

  test('comments on a pull request what it would change, and deploys a push, each stack after its dependencies', async () => {
    const name = newStack('workflow-stacks');
    expect(
      resultsOf(
        await run('stacks.yml', name, {
          ...opened,
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
