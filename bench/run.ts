/**
 * `npm run bench`: this action against `openstack stack create --wait` and `update --wait`, in pairs, on a local Heat of
 * its own; writes `bench/results.json` and `docs/benchmarks.md`. See README.md.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { down, up, type Instance } from '../local-heat/index.js';
import { nodeExecutable } from '../scripts/nodes.js';
import { ROOT } from '../scripts/run.js';
import { measureBundling } from './bundling.js';
import { measureCloudServer } from './cloud-server.js';
import { Action, openstackClient } from './contenders.js';
import { measureCostOfWaiting } from './cost-of-waiting.js';
import { documentOf } from './document.js';
import { measureFreshRunner } from './fresh-runner.js';
import { measureHugeStack } from './huge-stack.js';
import { measureLargePreview } from './large-preview.js';
import { measureLint } from './lint.js';
import { measureManyStacks } from './many-stacks.js';
import { countRequests } from './operations.js';
import { measureStack, type Bench, type StackResult } from './pairs.js';
import type { Results, SeparateParts } from './results.js';
import { STACKS, writeTemplate } from './stacks.js';
import { measureStartUps } from './start-up.js';
import { readEnvironment, type BenchEnvironment } from './environment.js';

const FOLDER = path.join(ROOT, '.local', 'bench');
const STATE = path.join(FOLDER, 'heat');
const RESULTS = path.join(ROOT, 'bench', 'results.json');
const DOCUMENT = path.join(ROOT, 'docs', 'benchmarks.md');
const { values: flags } = parseArgs({
  options: {
    node: { type: 'string' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    keep: { type: 'string', multiple: true, default: [] },
    trace: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    keystone: { type: 'string' },
    heat: { type: 'string' },
  },
});

/** Parts that `--only` replaces in the results, and `--keep` leaves there, with their properties. */
const PROPERTIES: Readonly<Record<string, keyof SeparateParts>> = {
  'cost-of-waiting': 'costOfWaiting',
  lint: 'lint',
  'huge-stack': 'hugeStack',
  'preview-900': 'largePreview',
  'many-stacks': 'manyStacks',
};
const SEPARATE = Object.keys(PROPERTIES);
/** Of these, parts that need a Heat. */
const ON_HEAT = ['cost-of-waiting', 'preview-900', 'many-stacks'];

if (flags.page) await writeFile(DOCUMENT, await pageOf(await readFile(RESULTS, 'utf8')));
else if (flags.only.length > 0 && flags.only.every((part) => isStack(part) || SEPARATE.includes(part)))
  await replaceSeparateParts();
else await measureAndTell();

/** What every part needs, with or without a Heat. */
type Tools = Pick<Bench, 'ours' | 'folder' | 'isQuick' | 'isTraced' | 'say'> & {
  readonly node: string;
  readonly environment: BenchEnvironment;
};

async function makeTools(): Promise<Tools> {
  await mkdir(FOLDER, { recursive: true });
  const node = flags.node ?? (await nodeExecutable(24));
  // Before anything of ours makes the machine busy.
  const environment = await readEnvironment(node);
  const ours = await Action.in(FOLDER, node);
  return { ours, node, environment, folder: FOLDER, isQuick: flags.quick, isTraced: flags.trace, say };
}

/** They take the place of the last ones; all else stays as it is. */
async function replaceSeparateParts(): Promise<void> {
  const tools = await makeTools();
  const withoutHeat = await measureWithoutHeat(tools);
  const last = JSON.parse(await readFile(RESULTS, 'utf8')) as Results;
  const onHeat = flags.only.some((part) => isStack(part) || ON_HEAT.includes(part))
    ? await withHeat(async (heat) => {
        const bench = toBench(tools, heat);
        await warmUp(bench);
        const stacks = await replaceStacks(last.stacks, bench, tools);
        return { stacks, ...(await measureOnHeat(bench, tools)) };
      })
    : {};
  await tell({ ...last, ...withoutHeat, ...onHeat }, { isWritten: !flags.quick });
}

async function replaceStacks(
  last: readonly StackResult[],
  bench: Bench,
  { environment }: Tools,
): Promise<StackResult[]> {
  const stacks: StackResult[] = [];
  for (const result of last) {
    const asked = STACKS.find(({ id }) => id === result.id && isAsked(id));
    stacks.push(asked === undefined ? result : { ...(await measureStack(bench, asked)), environment });
  }
  return stacks;
}

function isStack(part: string): boolean {
  return STACKS.some(({ id }) => id === part);
}

async function measureAndTell(): Promise<void> {
  const tools = await makeTools();
  const kept = await readKeptParts();
  const measured = await withHeat((heat) => measureAll(heat, tools));
  const results = { ...measured, ...kept };
  // Part of it, or less than the whole, is for the eyes only.
  await tell(results, { isWritten: !flags.quick && flags.only.length === 0 });
}

/** What `--keep` names, as the last run has measured it. */
async function readKeptParts(): Promise<SeparateParts> {
  const unknown = flags.keep.filter((part) => !SEPARATE.includes(part));
  if (unknown.length > 0) throw new Error(`--keep takes ${SEPARATE.join(', ')}, not ${unknown.join(', ')}`);
  if (flags.keep.length === 0) return {};
  const last = JSON.parse(await readFile(RESULTS, 'utf8')) as Results;
  return Object.fromEntries(
    Object.entries(PROPERTIES)
      .filter(([part]) => flags.keep.includes(part))
      .map(([, property]) => [property, last[property]]),
  );
}

/** Starts a Heat for that, and removes it with all its stacks; first also what an interrupted run left. */
async function withHeat<Value>(use: (heat: Instance) => Promise<Value>): Promise<Value> {
  await down({ state: STATE }, { purge: true });
  const heat = await up({
    state: STATE,
    ...(flags.keystone === undefined ? {} : { keystonePort: Number(flags.keystone) }),
    ...(flags.heat === undefined ? {} : { heatPort: Number(flags.heat) }),
  });
  try {
    return await use(heat);
  } finally {
    await down({ state: STATE }, { purge: true });
  }
}

function toBench(tools: Tools, heat: Instance): Bench {
  const { PATH, HOME } = process.env;
  return { ...tools, heat, env: { PATH, HOME, LANG: 'C.UTF-8', ...heat.env } };
}

async function tell(results: Results, { isWritten }: { readonly isWritten: boolean }): Promise<void> {
  const text = `${JSON.stringify(results, rounded, 2)}\n`;
  const page = await pageOf(text);
  process.stdout.write(`\n${page}`);
  if (!isWritten) return;
  await writeFile(RESULTS, text);
  await writeFile(DOCUMENT, page);
}

/** Of what the file holds, not of what it was written from: the page can be made again. */
async function pageOf(results: string): Promise<string> {
  const options = { ...(await resolveConfig(DOCUMENT)), filepath: DOCUMENT };
  return format(documentOf(JSON.parse(results) as Results), options);
}

async function measureAll(heat: Instance, tools: Tools): Promise<Results> {
  const { ours, node, environment } = tools;
  const bench = toBench(tools, heat);
  const operations = isAsked('operations') ? await countRequests(bench) : [];
  const startUps = isAsked('start-up') ? await measureStartUps(ours.file, FOLDER, flags.quick) : [];
  const bundling = isAsked('bundling') ? await measureBundling(node, FOLDER, flags.quick) : [];
  const withoutHeat = await measureWithoutHeat(tools);
  const freshRunner = isAsked('fresh-runner') ? await measureFreshRunner(bench) : undefined;
  const stacks: StackResult[] = [];
  await warmUp(bench);
  for (const one of STACKS.filter(({ id }) => isAsked(id))) stacks.push(await measureStack(bench, one));
  if (isAsked('cloud-server')) stacks.push(await measureCloudServer(bench, path.join(FOLDER, 'cloud')));
  const onHeat = await measureOnHeat(bench, tools);
  return {
    environment,
    stacks,
    startUps,
    bundling,
    operations,
    ...(freshRunner && { freshRunner }),
    ...withoutHeat,
    ...onHeat,
  };
}

async function measureWithoutHeat(tools: Tools): Promise<SeparateParts> {
  const { node, ours, environment } = tools;
  const lint = isAsked('lint') ? await measureLint(node, ours.file, FOLDER, flags.quick) : undefined;
  const hugeStack = isAsked('huge-stack') ? await measureHugeStack(tools, environment) : undefined;
  return { ...(lint && { lint }), ...(hugeStack && { hugeStack }) };
}

/** Last: leaves many stacks. */
async function measureOnHeat(bench: Bench, { environment }: Tools): Promise<SeparateParts> {
  const costOfWaiting = isAsked('cost-of-waiting')
    ? await measureCostOfWaiting(bench, environment)
    : undefined;
  const largePreview = isAsked('preview-900') ? await measureLargePreview(bench, environment) : undefined;
  const manyStacks = isAsked('many-stacks') ? await measureManyStacks(bench, environment) : undefined;
  return {
    ...(costOfWaiting && { costOfWaiting }),
    ...(largePreview && { largePreview }),
    ...(manyStacks && { manyStacks }),
  };
}

function isAsked(part: string): boolean {
  return !flags.keep.includes(part) && (flags.only.length === 0 || flags.only.includes(part));
}

/** Not counted: files come into the cache of the system, connections and tokens into those of the servers. */
async function warmUp({ ours, env }: Bench): Promise<void> {
  const folder = path.join(FOLDER, 'templates', 'warm-up');
  const template = await writeTemplate(folder, { 'root.yaml': 'heat_template_version: 2021-04-16\n' });
  await ours.perform({ change: 'create', stack: 'bench-warm-up-1', template }, env);
  await openstackClient.perform({ change: 'create', stack: 'bench-warm-up-2', template }, env);
  await rm(folder, { recursive: true });
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}

function say(line: string): void {
  const minutes = (performance.now() / 60_000).toFixed(1);
  process.stderr.write(`${minutes} min  ${line}\n`);
}
