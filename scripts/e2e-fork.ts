/**
 * `npm run e2e:fork`: the example of lint on the pull request of a fork, under `act`: without secrets, a token or a cloud. Its
 * templates have mistakes, so the step must fail, with annotations, a summary and a SARIF file.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { FORK, pullRequest } from '../__tests__/cloud/example-events.js';
import { findAct, runAct } from './act.js';
import { makeCheckout } from './checkout.js';
import { ROOT } from './run.js';

const WORKFLOW = '.github/workflows/fork.yml';
/** Below the folder that the example lints. */
const TEMPLATE = 'examples/fork/web.yaml';
const MISTAKES = `heat_template_version: 2021-04-16
description: What somebody proposes
resources:
  server:
    type: OS::Nova::Server
    properties: {flavour: m1.small, image: ubuntu, networks: [{network: private}]}
  network:
    type: OS::Neutron::Network
`;

const act = await findAct();
const folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-fork-'));
try {
  await makeCheckout(folder, 'acme/web');
  await mkdir(path.join(folder, path.dirname(TEMPLATE)));
  await writeFile(path.join(folder, TEMPLATE), MISTAKES);
  await writeFile(path.join(folder, WORKFLOW), await exampleThatShowsItsFiles());
  const { event, payload } = pullRequest('opened', FORK);
  const [job] = await runAct(act, { workflow: WORKFLOW, event: { name: event, payload }, folder });
  const problems = job === undefined ? ['no job ran'] : findProblems(job, await readFile(job.log, 'utf8'));
  for (const problem of problems) console.error(`✗ ${problem}`);
  if (problems.length > 0) console.error(`The whole log: ${job?.log ?? ''}`);
  else console.log('✓ lint fails the pull request of a fork, with annotations, summary and SARIF file');
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The example, with a last step that prints what the runner would show or upload. */
async function exampleThatShowsItsFiles(): Promise<string> {
  const text = await readFile(path.join(ROOT, 'examples/workflows/lint.yml'), 'utf8');
  const workflow = parse(text) as { jobs: { lint: { steps: unknown[] } } };
  workflow.jobs.lint.steps.push({ if: 'always()', run: 'cat "$GITHUB_STEP_SUMMARY" lint.sarif' });
  return JSON.stringify(workflow);
}

type Job = Awaited<ReturnType<typeof runAct>>[number];

function findProblems({ isGood, steps }: Job, log: string): string[] {
  const expected: Readonly<Record<string, RegExp>> = {
    'annotation of the property': new RegExp(`HL310.*${TEMPLATE}.*line=6|${TEMPLATE}.*line=6.*HL310`),
    'annotation of the type': new RegExp(`${TEMPLATE}.*line=8`),
    suggestion: /Did you mean .*flavor/,
    summary: /#### `examples\/fork\/web\.yaml`: \d+ errors/,
    'SARIF file': /sarif-2\.1\.0|"version":\s*\\?"2\.1\.0/,
  };
  const missing = Object.entries(expected).filter(([, pattern]) => !pattern.test(log));
  const failed = steps.filter(({ result }) => result === 'failure');
  return [
    ...(isGood ? ['the job succeeds'] : []),
    ...(failed.length === 1 ? [] : [`${failed.length} steps fail`]),
    ...missing.map(([name]) => `the log has no ${name}`),
  ];
}
