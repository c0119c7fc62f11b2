/**
 * Writes `recordings/` anew, on a local Heat that is up: `npm run record`, after `npm run heat:up` and `npm run build`. Needed when the action sends other requests, or when
 * the scenes change.
 */
import path from 'node:path';
import { BUILT_ACTION } from '../../scripts/action-step.js';
import { connectHeat } from '../../src/library/connect-heat.js';
import { localHeat } from '../action/run-action.js';
import { writeRecording } from './recording.js';
import { startRecorder } from './recorder.js';
import { deployFirst, runScene, stackOf, type SceneName } from './scenes.js';

const { env, heatUrl } = await localHeat();
const scenes: readonly SceneName[] = ['preview', 'verify', 'cancel'];

await deleteStacks();
for (const scene of scenes) {
  const runner = { index: BUILT_ACTION, env, separator: path.sep };
  if (scene === 'preview') await deployFirst(runner);
  const recorder = await startRecorder(env['OS_AUTH_URL'] ?? '', heatUrl);
  try {
    const { code } = await runScene(scene, { ...runner, env: { ...env, OS_AUTH_URL: recorder.authUrl } });
    await writeRecording(scene, recorder.exchanges);
    console.log(`${scene}: ${recorder.exchanges.length} requests, code ${String(code)}`);
  } finally {
    recorder.close();
  }
}
await deleteStacks();

async function deleteStacks(): Promise<void> {
  const { heat, close } = await connectHeat({}, { env });
  const names = new Set(scenes.map(stackOf));
  const isOurs = ({ name }: { readonly name: string }): boolean => names.has(name);
  for await (const stack of heat.listAllStacks()) if (isOurs(stack)) await heat.deleteStack(stack.ref);
  for (let left = true; left;) {
    left = false;
    for await (const stack of heat.listAllStacks()) left ||= isOurs(stack);
  }
  await close();
}
