/**
 * Runs the workflows under a real runner: `act` on this machine, without containers. The repository's own end-to-end
 * workflow as it stands, and the examples with the local Heat in place of their cloud and a stand-in for GitHub's API.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { applicationCredential, cloudOf, CLOUDS_YAML } from '../__tests__/contract/local-cloud.js';
import { startGitHub, type GitHub } from '../__tests__/github/stand-in.js';
import { signIn } from '../src/auth/index.js';
import { HeatClient } from '../src/heat/index.js';
import { createHttp } from '../src/http/index.js';
import { findAct, runAct, type JobEnding } from './act.js';
import { bin, ROOT, run } from './run.js';

const WORKFLOW = '.github/workflows/e2e.yml';
const EXAMPLES = 'examples/workflows';
const REPOSITORY = 'acme/web';
const HEAD = 'b'.repeat(40);
/** Before the names of all stacks: what one example has deployed, the next one may check. */
const OWN = `e2e-${Date.now().toString(36)}-`;

interface Event {
  readonly name: string;
  readonly payload: unknown;
}

const pullRequest = (action: string): Event => ({
  name: 'pull_request',
  payload: {
    action,
    number: 17,
    pull_request: {
      number: 17,
      state: action === 'closed' ? 'closed' : 'open',
      head: { sha: HEAD, repo: { full_name: REPOSITORY } },
    },
  },
});
const push: Event = { name: 'push', payload: { ref: 'refs/heads/main' } };

/** The events that each example is for; examples and events come in the order of life. */
const LIVES: Readonly<Record<string, readonly Event[]>> = {
  'deploy.yml': [push],
  'drift.yml': [{ name: 'schedule', payload: {} }],
  'plan.yml': [pullRequest('opened')],
  'preview.yml': [pullRequest('opened'), pullRequest('closed')],
  'release.yml': [{ name: 'release', payload: { action: 'published', release: { tag_name: 'v1.2.3' } } }],
  'prune.yml': [{ name: 'schedule', payload: {} }],
  'stacks.yml': [pullRequest('opened'), push],
};

const act = await findAct();
const up = await run(bin('tsx'), ['local-heat/cli.ts', 'up'], { cwd: ROOT, timeoutMs: 10 * 60_000 });
if (up.code !== 0) process.exit(up.code);
const scratch = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-e2e-'));
const failed: string[] = [];
try {
  await repositoryIn(scratch);
  const clouds = path.resolve(CLOUDS_YAML);
  const files = await readdir(path.join(ROOT, EXAMPLES));
  const untried = files.filter((name) => !(name in LIVES));
  if (untried.length > 0) throw new Error(`No event is known for ${untried.join(', ')}`);

  tell(
    WORKFLOW,
    await runAct(act, {
      workflow: WORKFLOW,
      event: push,
      env: { HEAT_LOCAL_STATE: path.dirname(clouds) },
      folder: scratch,
    }),
  );
  const secrets = await secretsOf();
  for (const name of Object.keys(LIVES)) {
    const github = await startGitHub({ repository: REPOSITORY, pullRequests: { 17: { state: 'open' } } });
    try {
      const workflow = await adapted(name, github);
      for (const event of LIVES[name] ?? [])
        tell(
          `${name} on ${event.name}`,
          await runAct(act, {
            workflow,
            event,
            secrets: { ...secrets, GITHUB_TOKEN: github.token },
            folder: scratch,
          }),
        );
      if (github.complaints.length > 0)
        throw new Error(`GitHub would refuse: ${github.complaints.join('\n')}`);
    } finally {
      await github.close();
    }
  }
} finally {
  await clearAway();
  await rm(scratch, { recursive: true, force: true });
}
process.exitCode = failed.length === 0 ? 0 : 1;

/** A checkout as a runner has it: what is committed, with the bundle as it is now. */
async function repositoryIn(folder: string): Promise<void> {
  const { code, output } = await run('git', ['clone', '--quiet', ROOT, folder], { quiet: true });
  if (code !== 0) throw new Error(`The repository cannot be cloned: ${output}`);
  // A runner takes the repository's name from there.
  const origin = ['remote', 'set-url', 'origin', `https://github.com/${REPOSITORY}`];
  await run('git', origin, { quiet: true, cwd: folder });
  for (const part of ['dist', 'action.yml', 'examples', '.github/workflows'])
    await cp(path.join(ROOT, part), path.join(folder, part), { recursive: true });
}

/** The example on the local Heat: another cloud, a stand-in for GitHub, stacks of its own names; all else as people copy it. */
async function adapted(name: string, github: GitHub): Promise<string> {
  const { authUrl } = await applicationCredential();
  const text = await readFile(path.join(ROOT, EXAMPLES, name), 'utf8');
  const changed = text
    .replaceAll(/^( +)provider: infomaniak$/gm, `$1auth-url: ${authUrl}\n$1region-name: RegionOne`)
    .replaceAll(/^( +stack-name(?:-prefix)?: )/gm, `$1${OWN}`);
  const workflow = parse(changed) as {
    env?: Record<string, string>;
    jobs: Record<string, { environment?: unknown }>;
  };
  // act knows no environment without a deployment record, and keeps no environments at all.
  for (const job of Object.values(workflow.jobs)) delete job.environment;
  const file = path.join('.github', 'workflows', `example-${name}`);
  const env = { ...workflow.env, GITHUB_API_URL: github.url };
  await mkdir(path.join(scratch, '.github', 'workflows'), { recursive: true });
  await writeFile(path.join(scratch, file), JSON.stringify({ ...workflow, env }));
  return file;
}

async function secretsOf(): Promise<Readonly<Record<string, string>>> {
  const { id, secret } = await applicationCredential();
  return {
    OS_APPLICATION_CREDENTIAL_ID: id,
    OS_APPLICATION_CREDENTIAL_SECRET: secret,
    ADMIN_PASSWORD: 'a-password-of-the-example',
  };
}

/** The examples leave what people want to have left. */
async function clearAway(): Promise<void> {
  const http = createHttp();
  const session = await signIn(await cloudOf({ cloud: 'demo' }), http, { onSecret: () => undefined });
  const heat = new HeatClient(session, http);
  for await (const { name, ref } of heat.listAllStacks())
    if (name.startsWith(OWN)) await heat.deleteStack(ref);
  await http.close();
}

function tell(title: string, jobs: readonly JobEnding[]): void {
  for (const { job, steps, isGood, log } of jobs) {
    console.log(`\n${isGood ? '✓' : '✗'} ${title}: ${job}`);
    for (const { name, result, seconds } of steps)
      console.log(`  ${result === 'success' ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
    if (!isGood) console.log(`  The whole log: ${log}`);
    if (!isGood) failed.push(job);
  }
}
