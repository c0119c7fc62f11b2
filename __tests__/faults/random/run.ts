import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { StackSummary } from '../../../src/heat/index.js';
import { runAction, type ActionEnding } from '../../action/run-action.js';
import { startGitHub, type GitHub } from '../../github/stand-in.js';
import { faultProxy, type Mischief, type Reached } from '../../contract/fault-proxy.js';
import { VERSION } from '../../contract/operator.js';
import type { StraightCloud } from '../cloud.js';
import { draw, striking, type Drawn } from './draw.js';
import { brokenPromises } from './promises.js';

/** The stack as it really is. */
export interface Truth {
  readonly rows: readonly StackSummary[];
  readonly outputs: readonly unknown[];
}

/** What is known once a run has ended. */
export interface RandomRun {
  readonly drawn: Drawn;
  readonly ending: ActionEnding;
  readonly before: Truth;
  readonly after: Truth;
  readonly github: GitHub;
  /** Requests to which Keystone or Heat responded. */
  readonly reached: readonly Reached[];
  readonly wanted: string;
  /** Texts that must not leave the step. */
  readonly secrets: readonly string[];
}

export interface RandomResult {
  readonly seed: number;
  readonly isGreen: boolean;
  readonly broken: readonly string[];
  readonly log: string;
  readonly durationMs: number;
}

const OLD = 'old-value';
const NEW = 'new-value';
const SECRET = 'kept-to-itself-0123456789';
/** More than any of the drawn faults can cost, and far less than waiting for what never comes. */
const TIME_LIMIT_MS = 150_000;
const HEAD = 'b'.repeat(40);
const EVENT = {
  action: 'synchronize',
  number: 17,
  pull_request: { number: 17, state: 'open', head: { sha: HEAD } },
};

/** Runs steps of the built action with faults at all layers. */
export class RandomFaults {
  private constructor(
    private readonly index: string,
    private readonly cloud: StraightCloud,
    private readonly env: Readonly<Record<string, string>>,
    private readonly workspace: string,
  ) {}

  /** `env` signs in to the cloud. */
  static async with(
    index: string,
    cloud: StraightCloud,
    env: Readonly<Record<string, string>>,
  ): Promise<RandomFaults> {
    const workspace = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-random-'));
    await writeFile(path.join(workspace, 'main.yaml'), template());
    return new RandomFaults(index, cloud, env, workspace);
  }

  async run(seed: number): Promise<RandomResult> {
    const startedAt = performance.now();
    const drawn = draw(seed);
    const name = `random-${seed}-${process.pid}`;
    const github = await startGitHub({ pullRequests: { 17: { state: 'open' } } });
    try {
      if (!drawn.operation.endsWith('create')) await this.prepare(name, github);
      const before = await this.truth(name);
      const { ending, reached } = await this.step(drawn, name, github);
      const after = await this.truth(name);
      const wanted = drawn.operation === 'unchanged' ? OLD : NEW;
      const secrets = [SECRET, github.token, this.env['OS_PASSWORD'] ?? SECRET];
      const run = { drawn, ending, before, after, github, reached, wanted, secrets };
      const durationMs = performance.now() - startedAt;
      for (const { ref } of after.rows) await this.cloud.forget(ref);
      const log = `${ending.raw}\n${ending.post?.raw ?? ''}`;
      return { seed, isGreen: ending.code === 0, broken: brokenPromises(run), log, durationMs };
    } finally {
      await github.close();
    }
  }

  close(): Promise<void> {
    return rm(this.workspace, { recursive: true });
  }

  /** The stack of a step before, without faults. */
  private async prepare(name: string, github: GitHub): Promise<void> {
    const inputs = inputsOf('create', name, OLD);
    const { code, raw } = await runAction(this.index, {
      workspace: this.workspace,
      with: { ...inputs, 'github-token': github.token },
      env: { ...this.env, ...workflowOf(github) },
    });
    if (code !== 0) throw new Error(`the stack cannot be prepared:\n${raw}`);
  }

  private async step(
    drawn: Drawn,
    name: string,
    github: GitHub,
  ): Promise<Pick<RandomRun, 'ending' | 'reached'>> {
    const keystone = this.cloud.keystoneUrl;
    const isKeystone = (at: string): boolean => at.startsWith(keystone.pathname);
    const proxy = await faultProxy((at) => (isKeystone(at) ? keystone.origin : this.cloud.heatOrigin));
    proxy.meddle(mischiefOf(drawn, isKeystone));
    github.fault = striking(drawn.github);
    const { operation } = drawn;
    let isCancelled = operation !== 'cancelled create';
    try {
      const ending = await runAction(this.index, {
        workspace: this.workspace,
        event: EVENT,
        withPost: true,
        timeLimitMs: TIME_LIMIT_MS,
        with: {
          ...inputsOf(operation, name, operation === 'unchanged' ? OLD : NEW),
          comment: 'always',
          'deployment-environment': 'preview-17',
          'github-token': github.token,
          'orchestration-endpoint': `${proxy.origin}/v1/%(project_id)s`,
        },
        env: {
          ...this.env,
          OS_AUTH_URL: `${proxy.origin}${keystone.pathname}`,
          ...workflowOf(github),
        },
        onLine: (line, child) => {
          if (isCancelled || !line.includes('CREATE_IN_PROGRESS')) return;
          isCancelled = child.kill('SIGINT');
        },
      });
      return { ending, reached: [...proxy.reached] };
    } finally {
      await proxy.quiet();
      await proxy.close();
    }
  }

  private async truth(name: string): Promise<Truth> {
    const rows = await this.cloud.atRest(name);
    const [row] = rows;
    return { rows, outputs: row === undefined ? [] : await this.cloud.outputs(row.ref) };
  }
}

/** Variables of the workflow run. They are in the tags of the stack, so a step without changes has the same. */
function workflowOf({ url }: GitHub): Readonly<Record<string, string>> {
  return {
    GITHUB_API_URL: url,
    GITHUB_SERVER_URL: 'https://github.example.com',
    GITHUB_RUN_ID: '42',
    GITHUB_SHA: HEAD,
    GITHUB_EVENT_NAME: 'pull_request',
  };
}

function mischiefOf(drawn: Drawn, isKeystone: (path: string) => boolean): Mischief {
  const [keystone, heat] = [striking(drawn.keystone), striking(drawn.heat)];
  return ({ path: at }) => (isKeystone(at) ? keystone() : heat());
}

function template(): string {
  return `${VERSION}parameters:
  value: { type: string }
  secs: { type: number, default: 0 }
  secret: { type: string, hidden: true }
resources:
  thing:
    type: OS::Heat::TestResource
    properties:
      value: { get_param: value }
      action_wait_secs: { create: { get_param: secs }, update: 0, delete: 0 }
outputs:
  value: { value: { get_attr: [thing, output] } }
  leak: { value: { get_param: secret } }
`;
}

function inputsOf(operation: Drawn['operation'], name: string, value: string): Record<string, string> {
  const usual = {
    'stack-name': name,
    'request-timeout-in-seconds': '2',
    'retry-attempts': '2',
    'masked-outputs': 'leak',
  };
  switch (operation) {
    case 'show':
    case 'delete':
      return { ...usual, operation };
    case 'preview':
      return { ...usual, operation, ...filesOf(value, 0) };
    case 'cancelled create':
      return { ...usual, 'on-cancel': 'delete', ...filesOf(value, 4) };
    default:
      return { ...usual, ...filesOf(value, 0) };
  }
}

function filesOf(value: string, secs: number): Record<string, string> {
  return { template: 'main.yaml', parameters: JSON.stringify({ value, secs, secret: SECRET }) };
}
