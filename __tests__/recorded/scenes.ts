/** What a runner of any system does with a recorded cloud; the same runs make the recordings on a real one. */
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ActionEnding, type ActionRun, runAction } from '../action/run-action.js';

export type SceneName = 'preview' | 'verify' | 'cancel';

/** A runner without Heat, of any system: what the built action reads there. */
export interface Runner {
  /** Entry file of the built action. */
  readonly index: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Separator of the paths in inputs, as people of that system write them. */
  readonly separator: string;
}

const WORKSPACE = path.join(import.meta.dirname, 'workspace');
/** The check reads what it got, as a script of a user would; then it fails, so that both the output and the failure are seen. */
const CHECK = `grep -o '"text": *"[^"]*"' "$STACK_OUTPUTS_FILE"
printf 'without a line end'
exit 3`;

/** Name of the scene's stack. */
export function stackOf(scene: SceneName): string {
  return `recorded-${scene}`;
}

/** Deploys the stack that the preview compares with. */
export function deployFirst(runner: Runner): Promise<ActionEnding> {
  return run(runner, { with: inputs(runner, 'preview', { parameters: 'greeting=Hello' }) });
}

export function runScene(scene: SceneName, runner: Runner): Promise<ActionEnding> {
  if (scene === 'preview')
    return run(runner, {
      with: inputs(runner, scene, { operation: 'preview', parameters: 'greeting=Good morning' }),
    });
  if (scene === 'verify')
    return run(runner, {
      with: inputs(runner, scene, { 'verify-command': CHECK }),
    });
  return runCancelled(runner, inputs(runner, scene, { 'on-cancel': 'delete', parameters: 'seconds=60' }));
}

/** Cancels the step while Heat creates the stack, as the runner of this system does, and runs its post step. */
async function runCancelled(runner: Runner, step: Record<string, string>): Promise<ActionEnding> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-cancel-'));
  const file = path.join(folder, 'cancel');
  const preload = pathToFileURL(path.join(import.meta.dirname, 'cancel-on-file.mjs')).href;
  const isWindows = process.platform === 'win32';
  try {
    return await run(
      isWindows
        ? { ...runner, env: { ...runner.env, CANCEL_FILE: file, NODE_OPTIONS: `--import ${preload}` } }
        : runner,
      {
        with: step,
        withPost: true,
        onLine: (line, child) => {
          if (!line.includes('CREATE_IN_PROGRESS')) return;
          if (isWindows) writeFileSync(file, '');
          else child.kill('SIGINT');
        },
        beforePost: () => rm(file, { force: true }),
      },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function inputs(
  { separator }: Runner,
  scene: SceneName,
  more: Readonly<Record<string, string>>,
): Record<string, string> {
  return {
    'stack-name': stackOf(scene),
    template: ['.', 'stack.yaml'].join(separator),
    'environment-files': 'environment.yaml',
    ...more,
  };
}

function run({ index, env }: Runner, action: ActionRun): Promise<ActionEnding> {
  return runAction(index, { workspace: WORKSPACE, env: { ...env, GITHUB_SHA: 'a'.repeat(40) }, ...action });
}
