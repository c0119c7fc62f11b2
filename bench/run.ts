/**
 * `npm run bench`: this action against `openstack stack create --wait`, in pairs, on a local Heat of its own; prints a
 * table and writes `bench/results.json`. See README.md.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { down, up, type Instance } from '../local-heat/index.js';
import { nodeExecutable } from '../scripts/nodes.js';
import { ROOT } from '../scripts/run.js';
import { completionOf } from './completion.js';
import { action, openstackClient, type Contender } from './contenders.js';
import { figuresOf, type Figures } from './figures.js';
import { openProxy, type Proxy } from './proxy.js';
import { reportOf, type Case, type Pair } from './report.js';
import { surroundingsOf } from './surroundings.js';
import { traceLines } from './trace.js';

const PAIRS = 5;
const FOLDER = path.join(ROOT, '.local', 'bench');
const STATE = path.join(FOLDER, 'heat');
const RESULTS = path.join(ROOT, 'bench', 'results.json');
const TEMPLATES = {
  'holds nothing': 'bench/templates/empty.yaml',
  'holds two quick resources': 'bench/templates/quick.yaml',
  'takes 6 s': 'bench/templates/six-seconds.yaml',
};
const { values: flags } = parseArgs({
  options: {
    node: { type: 'string' },
    trace: { type: 'boolean', default: false },
  },
});

await mkdir(FOLDER, { recursive: true });
const instance = await up({ state: STATE, keystonePort: 5090, heatPort: 8094 });
const proxy = await openProxy(instance.authUrl, instance.heatUrl);
try {
  await bench(instance, proxy);
} finally {
  proxy.close();
  // Everything in it goes: its stacks, too.
  await down({ state: STATE }, { purge: true });
}

async function bench(heat: Instance, through: Proxy): Promise<void> {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    LANG: 'C.UTF-8',
    ...heat.env,
    OS_AUTH_URL: through.authUrl,
  };
  const node = flags.node ?? (await nodeExecutable(24));
  const ours = await action(node, env, FOLDER);
  const peer = openstackClient(env);
  const cases: Case[] = [];
  for (const [title, template] of Object.entries(TEMPLATES)) {
    const measure = (who: Contender): Promise<Figures> => once(who, template, heat, through);
    // Not counted: files come into the cache of the system, connections and tokens into those of the servers.
    await measure(ours);
    await measure(peer);
    const pairs: Pair[] = [];
    for (let number = 1; number <= PAIRS; number += 1) {
      const pair = await measurePair(
        number,
        () => measure(ours),
        () => measure(peer),
      );
      pairs.push(pair);
      say(`${title}, pair ${number} of ${PAIRS}: ${seconds(pair.ours)} against ${seconds(pair.peer)}`);
    }
    cases.push({ title, template, pairs });
  }
  const report = reportOf(cases, await surroundingsOf(node));
  await writeFile(RESULTS, `${JSON.stringify(report.data, rounded, 2)}\n`);
  process.stdout.write(`\n${report.text}\n\nWritten: ${path.relative(process.cwd(), RESULTS)}\n`);
}

/** Each goes first in turn, so that being first is nobody's gain. */
async function measurePair(
  number: number,
  measureOurs: () => Promise<Figures>,
  measurePeer: () => Promise<Figures>,
): Promise<Pair> {
  if (number % 2 === 1) return { ours: await measureOurs(), peer: await measurePeer() };
  const peer = await measurePeer();
  return { ours: await measureOurs(), peer };
}

async function once(who: Contender, template: string, heat: Instance, through: Proxy): Promise<Figures> {
  const stack = `bench-${randomUUID()}`;
  through.take();
  const run = await who.create(stack, template);
  const seen = through.take();
  const completedAt = await completionOf(stack, heat.heat.log);
  if (flags.trace) for (const line of traceLines(run, seen, completedAt)) say(line);
  return figuresOf(run, seen, completedAt);
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}

function seconds({ wallMs }: Figures): string {
  return `${(wallMs / 1000).toFixed(2)} s`;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
