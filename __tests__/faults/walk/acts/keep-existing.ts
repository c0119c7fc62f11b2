import { judgeOutputs } from '../judge-ending.js';
import { WORDS } from '../model.js';
import type { Inputs, Stage } from '../stage.js';
import { judgePlan } from './update.js';

/** Changes one parameter of what is deployed, and keeps the rest. */
export async function keepExisting(stage: Stage): Promise<void> {
  const word = stage.dice.chance(0.3) ? undefined : stage.dice.pick(WORDS);
  const inputs: Inputs = {
    'keep-existing': 'true',
    ...(word === undefined ? { 'clear-parameters': 'word' } : { parameters: `word=${word}` }),
  };
  const before = await stage.take();
  const text = `word ${word ?? 'by default'}, rest kept (before: ${before.stack.state})`;
  const preview = await stage.step(`preview ${text}`, { operation: 'preview', ...inputs });
  const deploy = await stage.step(`update ${text}`, { operation: 'update', ...inputs });
  if (preview.code !== 0 || deploy.code !== 0) {
    // What is kept can be what has failed.
    if (before.stack.status === 'COMPLETE') stage.find(`${text}: failed`, deploy);
    return;
  }
  await judgeOutputs(stage, text, deploy);
  const truth = await stage.truthSince(before);
  judgePlan(stage, text, { before, truth, preview, deploy, isSame: false });
}
