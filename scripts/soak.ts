/**
 * `npm run soak`: a thousand deploys in two hours against a Keystone and Heat of their own, as one runner would start them. Fails
 * if anything grows: see `soak/verdict.ts`. Prints each deploy and sample as a line of JSON. `--page` only writes the page.
 *
 * It may be paused (SIGSTOP, SIGCONT): what remains is spread over the time that remains.
 */
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { seededRandom } from '../__tests__/heat-engine/random.js';
import { down, up, type Instance } from '../local-heat/index.js';
import { format, resolveConfig } from 'prettier';
import { nodeExecutable } from './nodes.js';
import { withProof } from './reliability-page.js';
import { ROOT } from './run.js';
import { soakSection, type SoakResults } from './soak/page.js';
import { Soak, type Tell } from './soak/soak.js';
import { growths, leaks } from './soak/verdict.js';
import { Runner } from './soak/step.js';
import { World } from './soak/world.js';

const { values: flags } = parseArgs({
  options: {
    minutes: { type: 'string', default: '120' },
    deploys: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    /** Folder of the Heat, the runner and `progress.jsonl`. */
    folder: { type: 'string', default: path.join(ROOT, '.local', 'soak') },
    keystone: { type: 'string' },
    heat: { type: 'string' },
    results: { type: 'string', default: path.join(ROOT, '.local', 'soak-results.json') },
    page: { type: 'boolean', default: false },
  },
});
const MINUTE_MS = 60_000;
const SAMPLE_EVERY = 50;

const DOCUMENT = path.join(ROOT, 'docs', 'reliability.md');
if (flags.page) await writePage();
else await soak();

/** Writes the results into the page. */
async function writePage(): Promise<void> {
  const results = JSON.parse(await readFile(flags.results, 'utf8')) as SoakResults;
  const page = withProof(await readFile(DOCUMENT, 'utf8'), 'Soak', soakSection(results));
  await writeFile(DOCUMENT, await format(page, { ...(await resolveConfig(DOCUMENT)), filepath: DOCUMENT }));
}

async function soak(): Promise<void> {
  const folder = path.resolve(flags.folder);
  const state = path.join(folder, 'heat');
  await mkdir(folder, { recursive: true });
  const progress = path.join(folder, 'progress.jsonl');
  await writeFile(progress, '');
  const tell = async (line: Readonly<Record<string, unknown>>): Promise<void> => {
    const text = `${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`;
    process.stdout.write(text);
    await appendFile(progress, text);
  };
  const instance = await up({
    state,
    ...(flags.keystone === undefined ? {} : { keystonePort: Number(flags.keystone) }),
    ...(flags.heat === undefined ? {} : { heatPort: Number(flags.heat) }),
  });
  try {
    await runAll(instance, folder, tell);
  } finally {
    await down({ state }, { purge: true });
  }
}

async function runAll(instance: Instance, folder: string, tell: Tell): Promise<void> {
  const deploys = Number(flags.deploys);
  const seed = Number(flags.seed);
  const random = seededRandom(seed);
  const runner = await Runner.in(path.join(folder, 'runner'), await nodeExecutable(24));
  const run = new Soak(instance, runner, new World('soak', random), random, tell);
  await run.warmUp();
  await run.sample();
  const startedAt = Date.now();
  const endsAt = startedAt + Number(flags.minutes) * MINUTE_MS;
  for (let left = deploys; left > 0; left -= 1) {
    const turnEndsAt = Date.now() + Math.max(0, endsAt - Date.now()) / left;
    await run.deploy();
    if ((deploys - left + 1) % SAMPLE_EVERY === 0) await run.sample();
    await sleep(Math.max(0, turnEndsAt - Date.now()));
  }
  const minutes = Math.round((Date.now() - startedAt) / MINUTE_MS);
  const seen = await run.end();
  const found = leaks(seen);
  const verdict = { seed, deploys, minutes, ...run.counts(), growths: growths(seen.samples), leaks: found };
  await tell({ verdict });
  await writeFile(flags.results, `${JSON.stringify({ ...verdict, samples: seen.samples }, undefined, 1)}\n`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
