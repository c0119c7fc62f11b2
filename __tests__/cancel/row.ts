import type { ChildProcess } from 'node:child_process';
import { faultProxy, type Fault, type FaultProxy, type Passing } from '../contract/fault-proxy.js';
import { runBuilt } from '../action/built-action.js';
import type { ActionEnding } from '../action/run-action.js';
import { Course, type Spot } from '../faults/spot.js';
import { instance, straight } from './own-heat.js';
import { comesTo, FILES, setScene, stateOf, type Scene, type SceneName } from './scenes.js';

export const POLICIES = ['leave', 'rollback', 'cancel', 'delete'] as const;
export type Policy = (typeof POLICIES)[number];

/**
 * When the cancellation comes, relative to a request: before the server receives it, after the server has acted and
 * before its response arrives, in the pause after its response, or in the pause before a retry (after 503 with
 * `Retry-After`).
 */
export const MOMENTS = ['before', 'after', 'pause', 'retry'] as const;
export type Moment = (typeof MOMENTS)[number];

/** One row of the table: cancels one run at one point. */
export interface Row {
  readonly scene: SceneName;
  readonly policy: Policy;
  /** A request and a moment relative to it, or a line of the log. */
  readonly at: { readonly spot: Spot; readonly moment: Moment } | { readonly line: string };
}

/** The result of the run. */
export interface Ran {
  readonly scene: Scene;
  readonly step: Omit<ActionEnding, 'post'>;
  readonly post: NonNullable<ActionEnding['post']>;
  /** Whether the run reached the point of the cancellation. */
  readonly isMet: boolean;
  /** Changes that Heat accepted from the step, and all that the post step sent. */
  readonly accepted: readonly Passing[];
  readonly settled: readonly Passing[];
  /**
   * The state of each stack when the step had ended, after the post step, and when idle; by the name that the post step
   * uses.
   */
  readonly between: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  readonly atRest: ReadonlyMap<string, string>;
  /** The requests of the step in their order. */
  readonly spots: readonly Spot[];
}

/** The runner's order of signals, with shorter delays: the runner waits 7.5 s and 2.5 s. */
const TERM_AFTER_MS = 2500;
const KILL_AFTER_MS = 3500;
/** In a pause: after the response has been read, and before the next request is due. */
const PAUSE_MS = 40;
const RETRY_AFTER_S = '30';

/** Runs a step, cancels it at the row's point, and runs its post step; without a row, nothing is cancelled. */
export async function runRow(sceneName: SceneName, row?: Row): Promise<Ran> {
  const { heatUrl, env } = instance;
  const keystone = new URL(env['OS_AUTH_URL'] ?? '');
  const scene = await setScene(sceneName);
  const proxy = await faultProxy((path) => (path.startsWith(keystone.pathname) ? keystone.origin : heatUrl));
  const cancellation = new Cancellation(row);
  const course = new Course(row !== undefined && 'spot' in row.at ? row.at.spot : undefined);
  let isPost = false;
  proxy.meddle((passing) => {
    if (isPost) return undefined;
    const place = course.pass(passing.method, new URL(`${passing.path}${passing.search}`, proxy.origin));
    return place === 'here' ? cancellation.faultAt() : undefined;
  });
  let passedBefore = 0;
  let between: ReadonlyMap<string, string> = new Map();
  try {
    const { post, ...step } = await runBuilt({
      workspace: scene.workspace ?? FILES,
      withPost: true,
      with: {
        'orchestration-endpoint': `${proxy.origin}/v1/%(project_id)s`,
        ...scene.inputs,
        'on-cancel': row?.policy ?? 'leave',
      },
      env: { ...env, OS_AUTH_URL: `${proxy.origin}${keystone.pathname}`, ...scene.env },
      onStart: (child) => {
        cancellation.child = child;
      },
      onLine: (line) => {
        if (row !== undefined && 'line' in row.at && line.trim() === row.at.line) cancellation.begin();
      },
      beforePost: async () => {
        passedBefore = proxy.passed.length;
        isPost = true;
        between = await statesOf(scene, stateOf);
      },
    });
    if (post === undefined) throw new Error('no post step was run');
    const after = await statesOf(scene, stateOf);
    const settled = changesIn(proxy.passed.slice(passedBefore));
    const atRest = await statesOf(scene, (name) => comesTo(name, (state) => !state.endsWith('_IN_PROGRESS')));
    // Read last: a request in flight when the step ended can reach Heat during the post step.
    const accepted = changesIn(
      proxy.reached.filter(({ status, position }) => status < 300 && position < passedBefore),
    );
    const { isMet } = cancellation;
    return { scene, step, post, isMet, accepted, settled, between, after, atRest, spots: course.spots };
  } finally {
    await takeAway(scene);
    await proxy.close();
    await scene.close();
  }
}

/** Sends the signals as the runner does. */
class Cancellation {
  child: ChildProcess | undefined;
  isMet = false;

  constructor(private readonly row: Row | undefined) {}

  begin(): void {
    const { child } = this;
    if (child === undefined || this.isMet) return;
    this.isMet = true;
    child.kill('SIGINT');
    const timers = [
      setTimeout(() => child.kill('SIGTERM'), TERM_AFTER_MS),
      setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS),
    ];
    child.once('exit', () => {
      timers.forEach(clearTimeout);
    });
  }

  faultAt(): Fault | undefined {
    if (this.row === undefined || !('moment' in this.row.at)) return undefined;
    const later = (): void => {
      setTimeout(() => {
        this.begin();
      }, PAUSE_MS);
    };
    switch (this.row.at.moment) {
      case 'before':
        this.begin();
        return { kind: 'hangs' };
      case 'after':
        return {
          kind: 'followed',
          by: () => {
            this.begin();
            return Promise.resolve();
          },
        };
      case 'pause':
        return {
          kind: 'altered',
          change: (answer) => {
            later();
            return answer;
          },
        };
      case 'retry':
        later();
        return { kind: 'answered-instead', status: 503, headers: { 'retry-after': RETRY_AFTER_S } };
    }
  }
}

/** Returns whether a request creates or updates a stack. */
export function isDeploy({ method, path }: Passing): boolean {
  const isChange = method === 'PUT' || method === 'PATCH' || (method === 'POST' && path.endsWith('/stacks'));
  return isChange && !path.endsWith('/preview');
}

function changesIn(requests: FaultProxy['passed']): Passing[] {
  return requests.filter(
    ({ method, path }) => method !== 'GET' && !/\/(auth\/tokens|validate|preview)$/.test(path),
  );
}

async function statesOf(
  { stacks }: Scene,
  read: (name: string) => Promise<string>,
): Promise<ReadonlyMap<string, string>> {
  const entries = [...stacks].map(async ([key, name]) => [key, await read(name)] as const);
  return new Map(await Promise.all(entries));
}

async function takeAway({ stacks }: Scene): Promise<void> {
  for (const name of stacks.values()) {
    const ref = await straight.heat.findStack(name);
    if (ref !== undefined) await straight.heat.deleteStack(ref);
  }
}
