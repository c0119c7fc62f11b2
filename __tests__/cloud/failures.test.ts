/** Every failure of the list that the local cloud can produce, by the built action, and what the step says about it. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { runBuilt } from '../action/built-action.js';
import { uniqueName, type ActionEnding } from '../action/run-action.js';
import { connectHeat } from '../../src/library/connect-heat.js';
import { tempWorkspace } from '../unit/template/temp-workspace.js';
import { SCENES, type Scene } from './failures-scenes.js';
import { cloudProjects, type Project, type Projects } from './projects.js';

/** Three of them wait for Heat most of the time, so the others run in parallel. */
const QUICK_LANES = 3;
/** The rollback comes after a minute and a half of Heat's retries, which take longer on a busy machine. */
const TIME_LIMIT_MS = 280_000;

const endings = new Map<string, ActionEnding>();
const entries = Object.entries(SCENES);

beforeAll(async () => {
  const projects = await cloudProjects();
  const quick = entries.filter(([, { isSlow }]) => isSlow !== true);
  const work = async (): Promise<void> => {
    for (let hint = quick.shift(); hint !== undefined; hint = quick.shift()) await play(projects, ...hint);
  };
  await Promise.all([
    ...entries.filter(([, { isSlow }]) => isSlow === true).map((entry) => play(projects, ...entry)),
    ...Array.from({ length: QUICK_LANES }, work),
  ]);
}, 420_000);

async function play(projects: Projects, title: string, scene: Scene): Promise<void> {
  const name = scene.quotas === undefined ? 'failures' : title.replace('the quota of ', 'failures-');
  const project = await projects.open(name.replaceAll(' ', '-'), scene.quotas);
  const workspace = await tempWorkspace({ 'main.yaml': scene.template });
  const stack = uniqueName('failure');
  const inputs = { operation: 'create', 'stack-name': stack, template: 'main.yaml' };
  endings.set(
    title,
    await runBuilt({ workspace, env: project.env, with: inputs, timeLimitMs: TIME_LIMIT_MS }),
  );
  await removeStack(project, stack);
}

/** A rolled-back stack has no resources, so the cleanup does not wait. */
async function removeStack({ env }: Project, stack: string): Promise<void> {
  const { heat, close } = await connectHeat({}, { env });
  const ref = await heat.findStack(stack);
  if (ref !== undefined) await heat.deleteStack(ref);
  await close();
}

function endingOf(title: string): ActionEnding {
  const ending = endings.get(title);
  if (ending === undefined) throw new Error(`${title} has not been played`);
  return ending;
}

describe.each(entries)('%s', (title, { code, at, hint }) => {
  test('fails the step, with its own next step', () => {
    const { code: exitCode, errors, outputs } = endingOf(title);
    expect(exitCode).toBe(1);
    expect(outputs['failure-code']).toBe(code);
    const step = /Next: (.*)/.exec(errors.at(-1)?.text ?? '')?.[1] ?? '';
    for (const part of hint) expect(step).toContain(part);
    expect(step).not.toContain('Fix the cause');
  });

  test('is annotated at the line to change', () => {
    const [first] = endingOf(title).errors;
    expect(`${first?.properties['line']}:${first?.properties['col']}`).toBe(at);
    expect(endingOf(title).raw).not.toContain(': : ');
  });
});
