import { signIn, type Cloud, type Session, type SignInOptions } from '../../src/auth/index.js';
import type {
  Clock,
  Context,
  DeleteRequest,
  DeployRequest,
  Progress,
  Request,
  Result,
} from '../../src/deploy/index.js';
import { operate } from '../../src/deploy/index.js';
import { HeatClient, type StackRef } from '../../src/heat/index.js';
import { createHttp, type Http, type HttpOptions, type HttpTrace } from '../../src/http/index.js';
import type { Bundle } from '../../src/template/index.js';
import { clock } from '../../src/runner/clock.js';
import { bundleIn, tempWorkspace } from '../unit/template/temp-workspace.js';
import { cloudOf } from './local-cloud.js';
import { uniqueName } from './real-heat.js';

export const VERSION = 'heat_template_version: 2018-08-31\n';

/** The result of an operation, what it reported, and its requests. */
export interface Done {
  readonly result: Result;
  readonly told: readonly Progress[];
  readonly requests: readonly HttpTrace[];
}

/** Signed in like the action; records the created stacks and deletes them. */
export interface Operator {
  readonly heat: HeatClient;
  readonly session: Session;
  /** Returns a name; its stack is deleted at the end. */
  name(what: string): string;
  run(request: Request, files?: Bundle, given?: Partial<Context>): Promise<Done>;
  /** Returns the error of an operation that must fail. */
  error(request: Request, files?: Bundle, given?: Partial<Context>): Promise<unknown>;
  /** Returns the stack of that name; fails if it does not exist. */
  ref(name: string): Promise<StackRef>;
  close(): Promise<void>;
}

export interface OperatorOptions {
  readonly signIn?: SignInOptions;
  readonly cloudsYaml?: string | undefined;
  /** Used instead of reading the file. */
  readonly cloud?: Cloud;
  readonly http?: HttpOptions;
}

/** Signs in through clouds.yaml, like the action. */
export async function operator({
  signIn: given,
  cloudsYaml,
  cloud: read,
  http: options,
}: OperatorOptions = {}): Promise<Operator> {
  const traces: HttpTrace[] = [];
  const onTrace = (trace: HttpTrace): void => void traces.push(trace);
  const cloud = read ?? (await cloudOf({ cloud: 'demo', ...given }, cloudsYaml));
  const http: Http = createHttp({ ...options, onTrace });
  const session = await signIn(cloud, http, { onSecret: () => undefined });
  const heat = new HeatClient(session, http);
  const names: string[] = [];

  const run = async (request: Request, files?: Bundle, extra: Partial<Context> = {}): Promise<Done> => {
    const told: Progress[] = [];
    const requests: HttpTrace[] = [];
    // Operations run in parallel here: each counts its own requests.
    const own = createHttp({ ...options, onTrace: (trace) => void requests.push(trace) });
    const { signal } = new AbortController();
    const context: Context = {
      heat: new HeatClient(session, own, extra.signal),
      clock,
      signal,
      owner: undefined,
      usesApplicationCredential: false,
      usesIdentityProvider: cloud.credential.kind === 'federated',
      ...extra,
      onProgress(progress): void {
        told.push(progress);
        extra.onProgress?.(progress);
      },
    };
    try {
      return { result: await operate(context, request, files), told, requests };
    } finally {
      await own.close();
    }
  };

  return {
    heat,
    session,
    name(what): string {
      const name = uniqueName(what);
      names.push(name);
      return name;
    },
    run,
    error: (...given) =>
      run(...given).then(
        ({ result }) => {
          throw new Error(`it ended ${result.outcome}`);
        },
        (error: unknown) => error,
      ),
    async ref(name): Promise<StackRef> {
      const ref = await heat.findStack(name);
      if (ref === undefined) throw new Error(`${name} is not there`);
      return ref;
    },
    async close(): Promise<void> {
      for (const name of names) {
        const ref = await heat.findStack(name);
        if (ref !== undefined) await heat.deleteStack(ref);
      }
      await http.close();
    },
  };
}

/** A deploy with the interface's defaults. */
export function deployOf(stackName: string, given: Partial<DeployRequest> = {}): DeployRequest {
  return {
    operation: 'deploy',
    stackName,
    protect: [],
    failOn: [],
    allow: [],
    replace: [],
    tags: undefined,
    own: false,
    previewEnvironment: false,
    timeoutMinutes: 60,
    disableRollback: false,
    keepExisting: false,
    clearParameters: [],
    converge: false,
    onFailed: 'update',
    expectPlan: undefined,
    wait: true,
    onInProgress: 'wait',
    onHook: 'wait',
    failOnNoChanges: false,
    deleteAttempts: 3,
    verifyCommand: undefined,
    onVerifyFailure: 'fail',
    ...given,
  };
}

/** A delete with the interface's defaults. */
export function deleteOf(stackName: string, given: Partial<DeleteRequest> = {}): DeleteRequest {
  return {
    operation: 'delete',
    stackName,
    protect: [],
    timeoutMinutes: 60,
    wait: true,
    onInProgress: 'wait',
    onHook: 'wait',
    deleteAttempts: 3,
    dryRun: false,
    ...given,
  };
}

/** Files on disk, bundled as by the action; `main.yaml` is the template. */
export async function bundled(
  files: Readonly<Record<string, string>>,
  given: Parameters<typeof bundleIn>[1] = {},
): Promise<Bundle> {
  return bundleIn(await tempWorkspace(files), given);
}

/** A template of one resource that contains `value`, and takes seconds to create. */
export function thing(value: string, properties = ''): string {
  return `${VERSION}resources:
  thing: {type: OS::Heat::TestResource, properties: {value: ${value}${properties === '' ? '' : `, ${properties}`}}}
outputs: {value: {value: {get_attr: [thing, output]}}}
`;
}

/** Returns paths and states of the reported events, with `-` for the stack itself. */
export function story({ told }: Pick<Done, 'told'>): string[] {
  return told.flatMap((progress) =>
    progress.kind === 'event' ? [`${progress.event.path.join('/') || '-'} ${progress.event.state}`] : [],
  );
}

/** Returns the ids of the reported events. */
export function eventIds({ told }: Pick<Done, 'told'>): string[] {
  return told.flatMap((progress) => (progress.kind === 'event' ? [progress.event.id] : []));
}

/** Returns the reported texts of one kind. */
export function texts({ told }: Pick<Done, 'told'>, wanted: 'warning' | 'notice' | 'fact'): string[] {
  return told.flatMap((progress) =>
    progress.kind === 'warning' || progress.kind === 'notice' || progress.kind === 'fact'
      ? progress.kind === wanted
        ? [progress.text]
        : []
      : [],
  );
}

/** The real clock, which jumps forward after that many sleeps. */
export function jumpingClock(jumpMs: number, sleeps: number): Clock {
  let slept = 0;
  return {
    now: () => clock.now() + (slept > sleeps ? jumpMs : 0),
    sleep(ms, signal): Promise<void> {
      slept += 1;
      return clock.sleep(ms, signal);
    },
  };
}

/** The real clock with a maximum sleep, for tests where nobody else causes the wait. */
export function hastyClock(longestMs: number): Clock {
  return { now: clock.now, sleep: (ms, signal) => clock.sleep(Math.min(ms, longestMs), signal) };
}
