import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { makeStepFiles, stepEnvironment } from '../scripts/action-step.js';
import { nodeExecutable, type NodeMajor } from '../scripts/nodes.js';
import { bundleText } from '../scripts/bundle.js';
import { ROOT } from '../scripts/run.js';
import { measured } from './measured.js';

/** What a Node is started with; times in milliseconds, from the start of the process, one a round. */
export interface StartUp {
  readonly title: string;
  readonly wallMs: readonly number[];
  readonly cpuMs: readonly number[];
}

/** The starts of one Node. */
export interface NodeStartUp {
  readonly node: string;
  readonly bare: StartUp;
  /** To the first request that the action sends; CPU is that of the whole process, which fails after it. */
  readonly firstRequest: StartUp;
  /** Scripts that load a part of the bundle and end. */
  readonly parts: readonly StartUp[];
}

/** What the step loads. */
const PARTS: Readonly<Record<string, string>> = {
  'undici, which comes with a proxy or with GitHub': "export { EnvHttpProxyAgent, Pool } from 'undici'",
  'what it takes of @actions/core': "export * from './src/runner/toolkit.js'",
  yaml: "export { parseDocument } from 'yaml'",
  valibot: "export * from 'valibot'",
  'all of the bundle, until the inputs are refused': '',
};
const MAJORS = [24, 20] as const satisfies readonly NodeMajor[];
const ROUNDS = 10;
const QUICK_ROUNDS = 3;

/** Measures all starts in rounds, so that each meets the machine in the same mood. */
export async function measureStartUps(
  action: string,
  folder: string,
  isQuick: boolean,
): Promise<NodeStartUp[]> {
  const bare = path.join(folder, 'bare.mjs');
  await writeFile(bare, '');
  const parts = await Promise.all(
    Object.entries(PARTS).map(async ([title, code], number) => {
      const file = path.join(folder, `part-${number}.mjs`);
      if (code !== '') await bundleText(code, file);
      return { title, file: code === '' ? action : file };
    }),
  );
  const door = await openDoor();
  try {
    const results: NodeStartUp[] = [];
    for (const major of MAJORS) {
      const node = await nodeExecutable(major);
      const starts = [
        new Starts('bare Node', (env) => untilEnd(node, bare, env)),
        new Starts('the action, to the first request', () => untilFirstRequest(node, action, door)),
        ...parts.map(({ title, file }) => new Starts(title, (env) => untilEnd(node, file, env))),
      ];
      // The first round is not counted: files come into the cache of the system.
      for (let round = 0; round <= (isQuick ? QUICK_ROUNDS : ROUNDS); round += 1)
        for (const start of starts) await start.once(round > 0);
      const [nodeAlone, firstRequest, ...rest] = starts.map(({ result }) => result);
      if (nodeAlone === undefined || firstRequest === undefined) throw new Error('Nothing was started');
      results.push({ node: `${major}`, bare: nodeAlone, firstRequest, parts: rest });
    }
    return results;
  } finally {
    door.close();
  }
}

interface Took {
  readonly wallMs: number;
  readonly cpuMs: number;
}

class Starts {
  private readonly took: Took[] = [];

  constructor(
    private readonly title: string,
    private readonly start: (env: NodeJS.ProcessEnv) => Promise<Took>,
  ) {}

  async once(isCounted: boolean): Promise<void> {
    const took = await this.start(BARE_ENVIRONMENT);
    if (isCounted) this.took.push(took);
  }

  get result(): StartUp {
    return {
      title: this.title,
      wallMs: this.took.map(({ wallMs }) => wallMs),
      cpuMs: this.took.map(({ cpuMs }) => cpuMs),
    };
  }
}

/** Nothing of the caller's: some variables make every Node start slowly. */
const BARE_ENVIRONMENT = { PATH: '/usr/bin:/bin', HOME: '/nonexistent' };

async function untilEnd(node: string, file: string, env: NodeJS.ProcessEnv): Promise<Took> {
  const { startedAt, endedAt, cpuMs } = await measured([node, file], env, ROOT, { mayFail: true });
  return { wallMs: endedAt - startedAt, cpuMs };
}

async function untilFirstRequest(node: string, file: string, door: Door): Promise<Took> {
  const files = await makeStepFiles();
  const env = {
    ...BARE_ENVIRONMENT,
    OS_AUTH_URL: door.url,
    OS_USERNAME: 'somebody',
    OS_PASSWORD: 'knock-knock',
    OS_PROJECT_NAME: 'somewhere',
    OS_USER_DOMAIN_NAME: 'Default',
    OS_PROJECT_DOMAIN_NAME: 'Default',
  };
  const inputs = { 'stack-name': 'bench', template: 'examples/quickstart/stack.yaml' };
  const knock = door.nextKnock();
  const run = await measured([node, file], await stepEnvironment({ inputs, env }, files), ROOT, {
    mayFail: true,
  });
  // All that it sent has come by now: nobody waits for a request that a refused input kept from being sent.
  const knockedAt = await Promise.race([knock, Promise.resolve(undefined)]);
  if (knockedAt === undefined) throw new Error('The action ended without a request');
  return { wallMs: knockedAt - run.startedAt, cpuMs: run.cpuMs };
}

interface Door {
  readonly url: string;
  /** When the next request comes, milliseconds since 1970. */
  readonly nextKnock: () => Promise<number>;
  readonly close: () => void;
}

/** A server that lets nobody in, and remembers when they came. */
async function openDoor(): Promise<Door> {
  let knocked: (at: number) => void = () => undefined;
  const server = createServer((_request, response) => {
    knocked(performance.timeOrigin + performance.now());
    response.writeHead(401, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3`,
    nextKnock: () => new Promise((resolve) => (knocked = resolve)),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
