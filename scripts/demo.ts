/**
 * `npm run demo`: deploys `examples/quickstart` through the built action as a runner would, changes it, deploys the
 * same again, deletes it; shows log, outputs and job summary of each step. Green only if every step did what it should.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SetupError } from '../local-heat/index.js';
import { demoCloud, type DemoCloud } from './demo/cloud.js';
import { perform, type Performed } from './demo/perform.js';
import { deleteScene, deployScenes, type Scene } from './demo/scenes.js';
import { summaryPage } from './demo/summary-page.js';
import { paint, print, WIDTH } from './demo/terminal.js';
import { ROOT } from './run.js';

const MERMAID = path.join(ROOT, 'node_modules', 'mermaid', 'dist', 'mermaid.min.js');
const PAGE = path.join(ROOT, '.local', 'demo', 'summary.html');

let isInterrupted = false;

try {
  process.exitCode = await demo();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  print(error.message);
  process.exitCode = 1;
}

async function demo(): Promise<number> {
  const startedAt = performance.now();
  print(paint('bold', 'heat-stack-deploy: a demo'));
  print(
    paint('gray', 'A real deploy, update and delete on a real OpenStack Heat, as a workflow would do it.'),
  );
  print();
  const cloud = await demoCloud();
  print(`Everything happens on ${cloud.name}.`);
  const stack = `quickstart-${Date.now().toString(36).slice(-5)}`;
  // The terminal interrupts the running step, too; what is left to do is to delete the stack. A second one ends it all.
  process.once('SIGINT', () => {
    isInterrupted = true;
  });
  const performed = await performAll(stack, cloud);
  await mkdir(path.dirname(PAGE), { recursive: true });
  await writeFile(PAGE, await summaryPage(performed, path.relative(path.dirname(PAGE), MERMAID)));
  const isGood = !isInterrupted && performed.every(({ faults }) => faults.length === 0);
  closing(isGood, performed, cloud, performance.now() - startedAt);
  return isGood ? 0 : 1;
}

/** The deploys until one goes wrong, and in any case the delete. */
async function performAll(stack: string, cloud: DemoCloud): Promise<Performed[]> {
  const performed: Performed[] = [];
  const scenes = deployScenes(stack);
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

function closing(isGood: boolean, performed: readonly Performed[], cloud: DemoCloud, ms: number): void {
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
  print('  Change something in examples/quickstart and run this again.');
  print('  Put it into a workflow: README.md begins with a whole one.');
  if (cloud.isLocal) print(paint('gray', '  (The local Heat stays up for you; npm run heat:down ends it.)'));
}
