/**
 * Runs the workflows under a real runner: `act` on this machine, without containers. The repository's own end-to-end
 * workflow as it stands, and the examples with the local cloud in place of theirs and a stand-in for GitHub's API. File names of
 * examples as arguments run only those.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { exampleEvents, push } from '../__tests__/cloud/example-events.js';
import { PUBLIC_KEY, STACKS_PARAMETERS } from '../__tests__/cloud/example-parameters.js';
import { makeStandInCurl } from '../__tests__/cloud/stand-in-curl.js';
import { applicationCredential } from '../__tests__/contract/local-cloud.js';
import { startGitHub, type GitHub } from '../__tests__/github/stand-in.js';
import { cloudUp } from '../local-cloud/index.js';
import { down } from '../local-heat/index.js';
import { ACTION } from './action-name.js';
import { findAct, NO_JOB, runAct, type JobEnding } from './act.js';
import { runStep } from './action-step.js';
import { makeCheckout } from './checkout.js';
import { opaFolder } from './opa.js';
import { ROOT } from './run.js';

const WORKFLOW = '.github/workflows/e2e.yml';
const EXAMPLES = 'examples/workflows';
const REPOSITORY = 'acme/web';
const TAG = 'v1.2.3';
/** Before the names of all stacks: what one example has deployed, the next one may check. */
const OWN = `e2e-${Date.now().toString(36)}-`;

type Inputs = Readonly<Record<string, string>>;

interface Workflow {
  readonly env?: Inputs;
  concurrency?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        environment?: unknown;
        concurrency?: unknown;
        readonly steps: { readonly uses?: string; with?: Inputs }[];
      }
    >
  >;
}

const act = await findAct();
const cloud = await cloudUp();
const credential = await applicationCredential(cloud.cloudsYaml);
const curl = await makeStandInCurl();
await curl.servePage(`<h1>Version ${TAG}</h1>`);
const scratch = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-e2e-'));
/** The Heat that the workflow starts itself: with other options than that of the cloud, which the examples need. */
const ownHeat = path.join(scratch, 'heat');
const failed: string[] = [];
const chosen = process.argv.slice(2);
try {
  await makeCheckout(scratch, REPOSITORY);
  const events = exampleEvents(REPOSITORY, TAG);
  const files = await readdir(path.join(ROOT, EXAMPLES));
  const untried = files.filter((name) => !(name in events));
  if (untried.length > 0) throw new Error(`No event is known for ${untried.join(', ')}`);

  if (chosen.length === 0)
    tell(
      WORKFLOW,
      await runAct(act, {
        workflow: WORKFLOW,
        event: { name: push.event, payload: push.payload },
        env: { HEAT_LOCAL_STATE: ownHeat },
        folder: scratch,
      }),
    );
  for (const [name, lives] of Object.entries(events)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const github = await startGitHub({ repository: REPOSITORY, pullRequests: { 17: { state: 'open' } } });
    try {
      const workflow = await adapted(name, github);
      for (const { event, payload, startsNoJob = false } of lives)
        tell(
          `${name} on ${event}`,
          await runAct(act, {
            workflow,
            event: { name: event, payload },
            secrets: {
              OS_APPLICATION_CREDENTIAL_ID: credential.id,
              OS_APPLICATION_CREDENTIAL_SECRET: credential.secret,
              GITHUB_TOKEN: github.token,
            },
            vars: { SSH_PUBLIC_KEY: PUBLIC_KEY },
            programs: name === 'policy.yml' ? await opaFolder() : curl.folder,
            folder: scratch,
          }),
          startsNoJob,
        );
      if (github.complaints.length > 0)
        throw new Error(`GitHub would refuse: ${github.complaints.join('\n')}`);
    } finally {
      await github.close();
    }
  }
} finally {
  await deleteStacks();
  await down({ state: ownHeat });
  await curl.remove();
  await rm(scratch, { recursive: true, force: true });
}
process.exitCode = failed.length === 0 ? 0 : 1;

/** The example on the local cloud: what that has, a stand-in for GitHub, stacks of its own names; all else as people copy it. */
async function adapted(name: string, github: GitHub): Promise<string> {
  const workflow = parse(await readFile(path.join(ROOT, EXAMPLES, name), 'utf8')) as Workflow;
  // act does not know `queue: max`, and it runs one workflow at a time.
  delete workflow.concurrency;
  for (const job of Object.values(workflow.jobs)) {
    // It knows no environment without a deployment record either, and keeps no environments at all.
    delete job.environment;
    delete job.concurrency;
    for (const step of job.steps)
      if (step.uses?.startsWith(`${ACTION}@`) === true) step.with = onLocalCloud(step.with ?? {});
  }
  const file = path.join('.github', 'workflows', `example-${name}`);
  const env = { ...workflow.env, GITHUB_API_URL: github.url };
  await mkdir(path.join(scratch, '.github', 'workflows'), { recursive: true });
  await writeFile(path.join(scratch, file), JSON.stringify({ ...workflow, env }));
  return file;
}

/** Inputs of a step, with the local cloud's address, names and environment. */
function onLocalCloud(given: Inputs): Inputs {
  // Needs no cloud.
  if (given['operation'] === 'lint') return given;
  const inputs = Object.fromEntries(Object.entries(given).filter(([name]) => name !== 'provider'));
  const changed: Inputs = {
    'auth-url': credential.authUrl,
    'region-name': credential.region,
    ...prefixed(inputs, 'stack-name'),
    ...prefixed(inputs, 'stack-name-prefix'),
    ...toLocalEnvironment(inputs),
    ...('stacks' in inputs ? { parameters: STACKS_PARAMETERS } : {}),
  };
  return { ...inputs, ...changed };
}

function toLocalEnvironment({ 'environment-files': files }: Inputs): Inputs {
  return files === undefined ? {} : { 'environment-files': files.replace('infomaniak.yaml', 'local.yaml') };
}

function prefixed(inputs: Inputs, name: string): Inputs {
  const value = inputs[name];
  return value === undefined ? {} : { [name]: `${OWN}${value}` };
}

/** The examples leave what people want to have left. */
async function deleteStacks(): Promise<void> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...cloud.env };
  const remove = (inputs: Inputs): Promise<unknown> =>
    runStep({ inputs: { operation: 'delete', ...inputs }, env }, () => undefined);
  await remove({ stacks: 'examples/stacks/stacks.yaml', 'stack-name-prefix': `${OWN}production-` });
  for (const name of ['web', 'web-moved', 'web-pr-17']) await remove({ 'stack-name': `${OWN}${name}` });
}

function tell(title: string, jobs: readonly JobEnding[], startsNoJob = false): void {
  for (const { job, steps, isGood: hasSucceeded, log } of jobs) {
    const isGood = startsNoJob ? job === NO_JOB : hasSucceeded;
    console.log(`\n${isGood ? '✓' : '✗'} ${title}: ${job}`);
    for (const { name, result, seconds } of steps)
      console.log(`  ${result === 'success' ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
    if (!isGood) console.log(`  The whole log: ${log}`);
    if (!isGood) failed.push(job);
  }
}
