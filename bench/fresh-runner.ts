import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeStepFiles, stepEnvironment } from '../scripts/action-step.js';
import { archiveOfFolder } from '../scripts/archive.js';
import { ROOT } from '../scripts/run.js';
import { measured, type Measured } from './measured.js';
import type { Bench } from './pairs.js';
import { openProxy } from './proxy.js';
import { writeTemplate } from './stacks.js';

/** From a machine without the tool to a stack; times in milliseconds, one per round. */
export interface FreshRuns {
  readonly toFirstAnswerMs: readonly number[];
  readonly wallMs: readonly number[];
}

/** A job on a fresh runner. What the network adds to the action is not measured: its archive is on the disk. */
export interface FreshRunnerResult {
  /** What the runner downloads of the action. */
  readonly archiveBytes: number;
  /** All packages that pip installs. */
  readonly peerBytes: number;
  readonly ours: FreshRuns;
  /** pip has all packages on the disk, as the action has its archive. */
  readonly peerFromDisk: FreshRuns;
  /** pip downloads all packages. */
  readonly peerDownloading: FreshRuns;
}

const ROUNDS = 3;
const PYTHON = '/usr/bin/python3';
const TEMPLATE = 'heat_template_version: 2021-04-16\ndescription: Nothing\n';
const UNPACK_AND_RUN =
  'mkdir "$FOLDER" && tar -xzf "$ARCHIVE" -C "$FOLDER" && exec "$NODE" "$FOLDER/dist/index.js"';
const PIP = `${PYTHON} -m venv "$FOLDER" && "$FOLDER/bin/pip"`;
const PACKAGES = 'python-openstackclient python-heatclient';
const INSTALL = `${PIP} install --quiet --no-cache-dir $PIP_FLAGS ${PACKAGES}`;
const FETCH = `${PIP} wheel --quiet --wheel-dir "$WHEELS" ${PACKAGES}`;
const CREATE = 'exec "$FOLDER/bin/openstack" stack create --wait -t "$TEMPLATE" "$STACK"';

/** Unpacks the archive and deploys, against pip and `openstack stack create --wait`; each round begins with nothing. */
export async function measureFreshRunner(bench: Bench): Promise<FreshRunnerResult> {
  const folder = path.join(bench.folder, 'fresh-runner');
  await rm(folder, { recursive: true, force: true });
  const template = await writeTemplate(folder, { 'root.yaml': TEMPLATE });
  const archive = path.join(folder, 'action.tar.gz');
  await writeFile(archive, gzipSync(archiveOfFolder()));
  const wheels = path.join(folder, 'wheels');
  const fromDisk = `--no-index --find-links ${wheels}`;
  const job = { bench, folder: path.join(folder, 'tool'), archive, template };
  const [ours, fromDiskRounds, downloading] = [new Rounds(), new Rounds(), new Rounds()];
  try {
    await fetchPackages(job.folder, wheels);
    // Not counted: files come into the cache of the system.
    await deployWithAction(job);
    for (let round = 0; round < (bench.isQuick ? 1 : ROUNDS); round += 1) {
      ours.add(await deployWithAction(job));
      fromDiskRounds.add(await deployWithPeer(job, fromDisk));
      downloading.add(await deployWithPeer(job, ''));
      bench.say(
        `fresh runner, round ${round + 1}: ${[ours, fromDiskRounds, downloading].map(String).join(', ')}`,
      );
    }
    return {
      archiveBytes: (await stat(archive)).size,
      peerBytes: await bytesIn(wheels),
      ours: ours.runs,
      peerFromDisk: fromDiskRounds.runs,
      peerDownloading: downloading.runs,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Puts all packages on the disk: registries can forbid pip to keep them in its cache. */
async function fetchPackages(tool: string, wheels: string): Promise<void> {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ...pipSettings(), FOLDER: tool, WHEELS: wheels };
  await measured(['/bin/bash', '-c', FETCH], env, ROOT);
}

interface FreshJob {
  readonly bench: Bench;
  /** Where the tool comes to; does not exist before. */
  readonly folder: string;
  readonly archive: string;
  readonly template: string;
}

interface FreshRun {
  readonly run: Measured;
  readonly firstAnswerAt: number;
}

class Rounds {
  readonly #toFirstAnswerMs: number[] = [];
  readonly #wallMs: number[] = [];

  add({ run, firstAnswerAt }: FreshRun): void {
    this.#toFirstAnswerMs.push(firstAnswerAt - run.startedAt);
    this.#wallMs.push(run.endedAt - run.startedAt);
  }

  get runs(): FreshRuns {
    return { toFirstAnswerMs: this.#toFirstAnswerMs, wallMs: this.#wallMs };
  }

  toString(): string {
    return `${((this.#toFirstAnswerMs.at(-1) ?? NaN) / 1000).toFixed(2)} s`;
  }
}

async function deployWithAction(job: FreshJob): Promise<FreshRun> {
  const files = await makeStepFiles();
  try {
    return await deploy(job, UNPACK_AND_RUN, async (stack, env) => {
      const inputs = { 'stack-name': stack, template: job.template };
      const step = await stepEnvironment({ inputs, env }, files);
      return { ...step, ARCHIVE: job.archive, NODE: job.bench.ours.node };
    });
  } finally {
    await rm(files.folder, { recursive: true, force: true });
  }
}

function deployWithPeer(job: FreshJob, pipFlags: string): Promise<FreshRun> {
  return deploy(job, `${INSTALL} && ${CREATE}`, (stack, env) =>
    // pip finds its registry as it does elsewhere on this machine.
    Promise.resolve({ ...pipSettings(), ...env, STACK: stack, TEMPLATE: job.template, PIP_FLAGS: pipFlags }),
  );
}

function pipSettings(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => /^PIP_|_proxy$/i.test(name)));
}

/**
 * Runs a shell script that makes the folder, installs the tool into it and creates a stack. With bash, as in a workflow: other
 * shells drop variables whose names contain a hyphen, such as those of the inputs.
 */
async function deploy(
  { bench, folder }: FreshJob,
  script: string,
  toEnvironment: (stack: string, env: NodeJS.ProcessEnv) => Promise<NodeJS.ProcessEnv>,
): Promise<FreshRun> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.dirname(folder), { recursive: true });
  const proxy = await openProxy(bench.heat.authUrl, bench.heat.heatUrl);
  try {
    const env = await toEnvironment(`bench-${randomUUID()}`, { ...bench.env, OS_AUTH_URL: proxy.authUrl });
    const run = await measured(['/bin/bash', '-c', script], { ...env, FOLDER: folder }, ROOT);
    return { run, firstAnswerAt: Math.min(...proxy.seen.map(({ at, durationMs }) => at + durationMs)) };
  } finally {
    proxy.close();
  }
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
