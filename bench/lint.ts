import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleText } from '../scripts/bundle.js';
import { makeStepFiles, stepEnvironment } from '../scripts/action-step.js';
import { ROOT, run } from '../scripts/run.js';
import { readEnvironment, type BenchEnvironment } from './environment.js';
import { cfnTemplate, cfnTemplateWithMistake, hotTemplate } from './lint-templates.js';
import { measured, type Measured } from './measured.js';

/** Figures of one linter, one a round. */
export interface LintRuns {
  /** From the start of the process to its end. */
  readonly wallMs: readonly number[];
  /** Of all threads. */
  readonly cpuMs: readonly number[];
  readonly peakMemoryMb: readonly number[];
}

export interface LintCase {
  readonly id: string;
  readonly title: string;
  readonly ours: LintRuns;
  /** Missing where only this action knows the templates. */
  readonly peer?: LintRuns;
}

/** Has an environment of its own: it can be measured without the other parts. */
export interface LintResults {
  readonly environment: BenchEnvironment;
  /** Of cfn-lint. */
  readonly peerVersion: string;
  readonly cases: readonly LintCase[];
  /** A process that reads the same 1,000 HOT templates and parses them with the package yaml, and does nothing else. */
  readonly parsing?: LintRuns;
}

const PEER_VERSION = '1.58.0';
const ROUNDS = 5;
const QUICK_ROUNDS = 2;
const INSTALL_TIMEOUT_MS = 300_000;

const CASES = [
  { id: 'one', title: 'one CloudFormation template', count: 1, write: cfnTemplate, hasPeer: true },
  { id: 'hundred', title: '100 CloudFormation templates', count: 100, write: cfnTemplate, hasPeer: true },
  { id: 'thousand', title: '1,000 HOT templates', count: 1000, write: hotTemplate, hasPeer: false },
] as const;

/** Measures this action's lint beside cfn-lint: the same files, each in a process of its own, in turn. */
export async function measureLint(
  node: string,
  action: string,
  folder: string,
  isQuick: boolean,
): Promise<LintResults> {
  const environment = await readEnvironment(node);
  const peer = await installPeer(path.join(folder, `cfn-lint-${PEER_VERSION}`));
  await assertBothLint(node, action, peer, path.join(folder, 'lint-mistake'));
  const rounds = isQuick ? QUICK_ROUNDS : ROUNDS;
  const cases: LintCase[] = [];
  for (const { id, title, count, write, hasPeer } of CASES) {
    const workspace = path.join(folder, `lint-${id}`);
    await writeTemplates(workspace, count, write);
    const ours = new Runs(() => lint(node, action, workspace));
    const theirs = new Runs(() => lintWithPeer(peer, workspace, count));
    for (let round = 0; round <= rounds; round += 1) {
      await ours.once(round > 0);
      if (hasPeer) await theirs.once(round > 0);
    }
    cases.push({ id, title, ours: ours.figures, ...(hasPeer ? { peer: theirs.figures } : {}) });
  }
  const parsing = await measureParsing(node, folder, rounds);
  return { environment, peerVersion: PEER_VERSION, cases, parsing };
}

/** What no linter with that parser can go below, if it uses one thread. */
async function measureParsing(node: string, folder: string, rounds: number): Promise<LintRuns> {
  const program = path.join(folder, 'parse-only.mjs');
  await bundleText(PARSE_ONLY, program);
  const workspace = path.join(folder, 'lint-thousand');
  const runs = new Runs(() => measured([node, program], BARE_ENVIRONMENT, workspace));
  for (let round = 0; round <= rounds; round += 1) await runs.once(round > 0);
  return runs.figures;
}

const PARSE_ONLY = `
import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
for (const name of readdirSync('.')) parseDocument(readFileSync(name, 'utf8'));
`;

class Runs {
  readonly #runs: Measured[] = [];

  constructor(private readonly start: () => Promise<Measured>) {}

  /** The first round is not counted: files come into the cache of the system. */
  async once(isCounted: boolean): Promise<void> {
    const one = await this.start();
    if (isCounted) this.#runs.push(one);
  }

  get figures(): LintRuns {
    return {
      wallMs: this.#runs.map(({ startedAt, endedAt }) => endedAt - startedAt),
      cpuMs: this.#runs.map(({ cpuMs }) => cpuMs),
      peakMemoryMb: this.#runs.map(({ peakMemoryMb }) => peakMemoryMb),
    };
  }
}

/** As a runner starts it. Throws if lint finds an error. */
async function lint(node: string, action: string, workspace: string): Promise<Measured> {
  const files = await makeStepFiles();
  try {
    const inputs = { operation: 'lint', template: '*.yaml' };
    const env = await stepEnvironment({ inputs, env: BARE_ENVIRONMENT }, files);
    return await measured([node, action], { ...env, GITHUB_WORKSPACE: workspace }, workspace);
  } finally {
    await rm(files.folder, { recursive: true, force: true });
  }
}

/** Its default is one process, too. Throws if it finds an error. */
function lintWithPeer(program: string, workspace: string, count: number): Promise<Measured> {
  const files = Array.from({ length: count }, (_, number) => `${number}.yaml`);
  return measured([program, ...PEER_OPTIONS, '--', ...files], BARE_ENVIRONMENT, workspace);
}

/** The fastest: a template is checked for one region. */
const PEER_OPTIONS = ['--regions', 'us-east-1', '--non-zero-exit-code', 'error'];

const BARE_ENVIRONMENT = { PATH: '/usr/bin:/bin', HOME: '/nonexistent', LANG: 'C.UTF-8' };

/** A linter that skips the files would be fast: both must refuse a template with a mistake, and name it. */
async function assertBothLint(node: string, action: string, peer: string, workspace: string): Promise<void> {
  await writeTemplates(workspace, 1, cfnTemplateWithMistake);
  for (const start of [() => lint(node, action, workspace), () => lintWithPeer(peer, workspace, 1)]) {
    const output = await start().then(
      () => '',
      (error: unknown) => String(error),
    );
    if (!output.includes('ImageID')) throw new Error(`A linter does not find the mistake:\n${output}`);
  }
}

async function writeTemplates(
  workspace: string,
  count: number,
  write: (number: number) => string,
): Promise<void> {
  await rm(workspace, { recursive: true, force: true });
  await mkdir(workspace, { recursive: true });
  for (let number = 0; number < count; number += 1)
    await writeFile(path.join(workspace, `${number}.yaml`), write(number));
}

/** Installs cfn-lint from PyPI once, and returns its program. Needs the package python3-venv. */
async function installPeer(folder: string): Promise<string> {
  const program = path.join(folder, 'bin', 'cfn-lint');
  const isInstalled = await access(program).then(
    () => true,
    () => false,
  );
  if (isInstalled) return program;
  await command('/usr/bin/python3', ['-m', 'venv', folder]);
  await command(path.join(folder, 'bin', 'pip'), ['install', '--quiet', `cfn-lint==${PEER_VERSION}`]);
  return program;
}

async function command(program: string, args: readonly string[]): Promise<void> {
  const options = { cwd: ROOT, quiet: true, timeoutMs: INSTALL_TIMEOUT_MS };
  const { code, output } = await run(program, args, options);
  if (code !== 0) throw new Error(`${program} failed:\n${output}`);
}
