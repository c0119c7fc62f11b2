/**
 * `npm run demo`: deploys `examples/quickstart` through the built action as a runner would, changes it, deploys the
 * same again, deletes it; shows log, outputs and job summary of each step. Green only if every step did what it should.
 * `npm run demo -- --cloud`: the same with `examples/web` on the local cloud: its plan, a deploy, a failure by quota.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SetupError } from '../local-heat/index.js';
import { cloudScenes } from './demo/cloud-scenes.js';
import { demoCloud, demoLocalCloud, type DemoCloud } from './demo/cloud.js';
import { perform, type Performed } from './demo/perform.js';
import { deleteScene, deployScenes, type Scene } from './demo/scenes.js';
import { summaryPage } from './demo/summary-page.js';
import { paint, print, WIDTH } from './demo/terminal.js';
import { ROOT } from './run.js';

const MERMAID = path.join(ROOT, 'node_modules', 'mermaid', 'dist', 'mermaid.min.js');
const PAGE = path.join(ROOT, '.local', 'demo', 'summary.html');

const USAGE = `npm run demo               examples/quickstart on the local Heat, or on the cloud that OS_CLOUD names
npm run demo -- --cloud    examples/web on the local cloud, with networks, servers and volumes`;

/** What the demo shows. */
interface Show {
  readonly lead: string;
  readonly example: string;
  readonly cloud: () => Promise<DemoCloud>;
  readonly scenes: (stack: string) => Scene[];
  /** Ends the servers that stay up. */
  readonly down: string;
  /** What else there is to see. */
  readonly more: string;
}

const QUICKSTART: Show = {
  lead: 'A real deploy, update and delete on a real OpenStack Heat, as a workflow would do it.',
  example: 'quickstart',
  cloud: demoCloud,
  scenes: deployScenes,
  down: '(The local Heat stays up for you; npm run heat:down ends it.)',
  more: 'See networks, servers and volumes: npm run demo -- --cloud',
};
const WEB: Show = {
  lead: 'A real network, server and volume: plan, deploy and a failure, as a workflow would show them.',
  example: 'web',
  cloud: demoLocalCloud,
  scenes: cloudScenes,
  down: '(The local cloud stays up for you; npm run cloud:down ends it.)',
  more: 'Deploy it on a cloud that boots servers: docs/guides/infomaniak.md',
};

let isInterrupted = false;

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  print(error.message);
  process.exitCode = 1;
}

/** Returns the exit code: 2 for words that the command does not know. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { cloud: { type: 'boolean' }, help: { type: 'boolean' } },
    strict: false,
  });
  const isKnown =
    positionals.length === 0 && Object.keys(values).every((name) => /^(?:cloud|help)$/.test(name));
  if (isKnown && values.help !== true) return demo(values.cloud === true ? WEB : QUICKSTART);
  print(USAGE);
  return isKnown ? 0 : 2;
}

async function demo(show: Show): Promise<number> {
  const startedAt = performance.now();
  print(paint('bold', 'heat-stack-deploy: a demo'));
  print(paint('gray', show.lead));
  print();
  const cloud = await show.cloud();
  print(`Everything happens on ${cloud.name}.`);
  const stack = `${show.example}-${Date.now().toString(36).slice(-5)}`;
  // The terminal interrupts the running step, too; what is left to do is to delete the stack. A second one ends it all.
  process.once('SIGINT', () => {
    isInterrupted = true;
  });
  const performed = await performAll(stack, cloud, show.scenes(stack));
  await mkdir(path.dirname(PAGE), { recursive: true });
  await writeFile(PAGE, await summaryPage(performed, path.relative(path.dirname(PAGE), MERMAID)));
  const isGood = !isInterrupted && performed.every(({ faults }) => faults.length === 0);
  closing(show, isGood, performed, cloud, performance.now() - startedAt);
  return isGood ? 0 : 1;
}

/** The deploys until one goes wrong, and in any case the delete. */
async function performAll(stack: string, cloud: DemoCloud, scenes: readonly Scene[]): Promise<Performed[]> {
  const performed: Performed[] = [];
  const count = scenes.length + 1;
  const play = async (scene: Scene, number: number): Promise<boolean> => {
    const done = await perform(scene, `${number}/${count}`, cloud.env);
    performed.push(done);
    return done.faults.length === 0;
  };
  try {
    for (const [index, scene] of scenes.entries())
      if (isInterrupted || !(await play(scene, index + 1))) break;
  } finally {
    await play(deleteScene(stack), count);
  }
  return performed;
}

function closing(
  show: Show,
  isGood: boolean,
  performed: readonly Performed[],
  cloud: DemoCloud,
  ms: number,
): void {
  print(paint('gray', '─'.repeat(WIDTH)));
  const faults = performed.flatMap((one) => one.faults.map((fault) => `${one.title}: ${fault}`));
  if (isGood)
    print(
      paint('green', `✔ All ${performed.length} steps did what they should, in ${(ms / 1000).toFixed(0)} s.`),
    );
  else print(paint('red', isInterrupted ? '✘ Interrupted.' : '✘ Something did not go as it should.'));
  for (const fault of faults) print(paint('red', `  ${fault}`));
  print();
  print(paint('bold', 'What next'));
  print(`  See the job summary as GitHub shows it: ${path.relative(process.cwd(), PAGE)}`);
  print(`  Change something in examples/${show.example} and run this again.`);
  print('  Put it into a workflow: README.md begins with a whole one.');
  print(`  ${show.more}`);
  if (cloud.isLocal) print(paint('gray', `  ${show.down}`));
}
