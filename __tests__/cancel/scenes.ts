import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { tagsToSend } from '../../src/deploy/submit/ownership.js';
import { startGitHub } from '../github/stand-in.js';
import { uniqueName } from '../action/run-action.js';
import { tempWorkspace } from '../unit/template/temp-workspace.js';
import { straight } from './own-heat.js';

export const FILES = path.join(import.meta.dirname, 'files');

export const SCENES = [
  'create',
  'update',
  'delete',
  'several stacks',
  'verify',
  'restore',
  'prune',
  'abandon',
  'adopt',
] as const;
export type SceneName = (typeof SCENES)[number];

/** What one run works on. */
export interface Scene {
  readonly name: SceneName;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Default: `FILES`. */
  readonly workspace?: string;
  /** Names of the stacks, by the names that the post step uses. */
  readonly stacks: ReadonlyMap<string, string>;
  /** A line of the log at which a row cancels, in addition to those that cancel at a request. */
  readonly line?: string;
  readonly close: () => Promise<void>;
}

/** How long Heat works on an action, so that the cancellation comes during it. */
const WORK_SECS = 3;

/** Creates a separate scene for each row: no other row sees its stacks. */
export async function setScene(name: SceneName): Promise<Scene> {
  const stack = uniqueName('cancel');
  const base = { 'stack-name': stack, template: 'main.yaml' };
  const scene = {
    name,
    env: {},
    stacks: new Map([[stack, stack]]),
    close: () => Promise.resolve(),
  };
  switch (name) {
    case 'create':
      return { ...scene, inputs: { ...base, parameters: `create=${WORK_SECS}` } };
    case 'verify':
      return {
        ...scene,
        line: 'verifying',
        inputs: { ...base, 'verify-command': 'echo verifying; sleep 2' },
      };
    case 'update':
      await stand(stack, { update: WORK_SECS });
      return { ...scene, inputs: { ...base, parameters: `update=${WORK_SECS}\ntext=two` } };
    case 'restore': {
      await stand(stack, { update: 1 });
      const verify = { 'verify-command': 'exit 1', 'on-verify-failure': 'restore' };
      return { ...scene, inputs: { ...base, ...verify, parameters: 'update=1\ntext=two' } };
    }
    case 'delete':
      await stand(stack, { delete: WORK_SECS });
      return { ...scene, inputs: { operation: 'delete', 'stack-name': stack } };
    case 'several stacks': {
      const stacks = new Map(['first', 'second'].map((key) => [key, `${stack}-${key}`]));
      return { ...scene, stacks, inputs: { stacks: 'two.yaml', 'stack-name-prefix': `${stack}-` } };
    }
    case 'abandon':
      await stand(stack, {});
      return { ...scene, ...(await exportFileInputs(name, stack, {})) };
    case 'adopt': {
      await stand(stack, {});
      const ref = await straight.ref(stack);
      const { text } = await straight.heat.abandonStack(ref);
      await comesTo(stack, (state) => state === '');
      return { ...scene, ...(await exportFileInputs(name, stack, { [EXPORT_FILE]: text })) };
    }
    case 'prune':
      return { ...scene, ...(await pruneScene(stack)) };
  }
}

const EXPORT_FILE = 'stack.json';

async function exportFileInputs(
  operation: 'abandon' | 'adopt',
  stack: string,
  files: Readonly<Record<string, string>>,
): Promise<Pick<Scene, 'inputs' | 'workspace'>> {
  return {
    workspace: await tempWorkspace(files),
    inputs: { operation, 'stack-name': stack, 'export-file': EXPORT_FILE },
  };
}

async function pruneScene(stack: string): Promise<Pick<Scene, 'inputs' | 'env' | 'close'>> {
  const repository = `acme/${stack}`;
  const github = await startGitHub({ repository, pullRequests: { 2: { state: 'closed' } } });
  const owner = { serverUrl: 'https://github.com', repository, pullRequest: 2, sha: '', headSha: '' };
  await stand(
    stack,
    { delete: 2 },
    tagsToSend({ tags: undefined, own: true, previewEnvironment: true }, [], owner),
  );
  return {
    inputs: { operation: 'prune', 'github-token': github.token },
    env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: repository },
    close: () => github.close(),
  };
}

/** Creates a stack that exists before the step begins. */
async function stand(
  name: string,
  parameters: Readonly<Record<string, number>>,
  tags: readonly string[] = [],
): Promise<void> {
  const template = await readFile(path.join(FILES, 'main.yaml'), 'utf8');
  await straight.heat.createStack({ name, template, parameters, tags });
  await comesTo(name, (state) => !state.endsWith('_IN_PROGRESS'));
}

/** Returns the state of the stack, or an empty text if it does not exist. */
export async function stateOf(name: string): Promise<string> {
  const ref = await straight.heat.findStack(name);
  const row = ref === undefined ? undefined : await straight.heat.getStack(ref, { resolveOutputs: false });
  return row === undefined || row.state === 'DELETE_COMPLETE' ? '' : row.state;
}

const LOOKS = 300;
const LOOK_EVERY_MS = 200;

/** Returns the state once it is an expected one; throws if it never is. */
export async function comesTo(name: string, isWanted: (state: string) => boolean): Promise<string> {
  for (let look = 0; look < LOOKS; look += 1) {
    const state = await stateOf(name);
    if (isWanted(state)) return state;
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
  throw new Error(`${name} does not come to rest`);
}
