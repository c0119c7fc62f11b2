import { createServer, type Server } from 'node:http';
import { signIn, type Session } from '../../src/auth/index.js';
import { operate, type Clock, type Progress, type Request, type Result } from '../../src/deploy/index.js';
import { HeatClient } from '../../src/heat/index.js';
import { createHttp, type Http } from '../../src/http/index.js';
import type { Bundle } from '../../src/template/index.js';
import { faultProxy, type FaultProxy } from '../contract/fault-proxy.js';
import { cloudOf } from '../contract/local-cloud.js';
import type { Door, Trouble } from './hazard.js';
import type { QuickClock } from '../contract/quick-clock.js';
import { Course, type Spot } from './spot.js';

/** What a run is given. */
export interface Run {
  readonly request: Request;
  readonly files: Bundle | undefined;
  readonly clock: QuickClock;
  readonly trouble: Trouble;
  readonly aim: Spot | undefined;
  /** Who is signed in already; silent: the run signs in itself. */
  readonly session: Session | undefined;
}

/** How a run ended, and what it did on its way. */
export interface Ran {
  readonly result: Result | undefined;
  readonly error: unknown;
  readonly told: readonly Progress[];
  readonly proxy: FaultProxy;
  /** What the step asked, in that order: requests that go out side by side arrive in any. */
  readonly asked: readonly Spot[];
  readonly isStruck: boolean;
  /** Whether the stack was not read again after the trouble. */
  readonly isStruckAfterLastRow: boolean;
}

const REQUEST_TIMEOUT_MS = 30_000;

/** The step from sign-in to result, through a proxy of its own on which things go wrong. */
export async function runThrough(
  targets: { readonly keystone: URL; readonly heat: string },
  run: Run,
): Promise<Ran> {
  const course = new Course(run.aim);
  const proxy = await faultProxy((path) =>
    path.startsWith(targets.keystone.pathname) ? targets.keystone.origin : targets.heat,
  );
  const isAtDoor = run.trouble.door !== undefined;
  proxy.meddle((passing) => {
    if (isAtDoor) return undefined;
    const place = course.pass(passing.method, new URL(`${passing.path}${passing.search}`, proxy.origin));
    return run.trouble.fault?.(place, passing);
  });
  const doors = new Doors(proxy);
  // Pauses are shorter here than the server may take for what nobody waits for any more: it gets its time.
  const clock: Clock = {
    now: () => run.clock.now(),
    sleep: async (ms) => {
      await proxy.quiet();
      await run.clock.sleep(ms);
    },
  };
  const http = createHttp({
    requestTimeoutMs: REQUEST_TIMEOUT_MS,
    random: () => 0.5,
    sleep: async (ms) => {
      if (run.trouble.isDoorOpened === true) await doors.open();
      await run.clock.pause(ms);
    },
    ...run.trouble.http,
  });
  const told: Progress[] = [];
  try {
    const walked = isAtDoor ? throughDoors(http, course, run.trouble, doors) : http;
    const asking = new Course();
    const noted = noting(walked, asking);
    const ended = await step({ ...run, clock }, noted, `${proxy.origin}${targets.keystone.pathname}`, told);
    const { isStruck, isStruckAfterLastRow } = course;
    return { ...ended, told, proxy, asked: asking.spots, isStruck, isStruckAfterLastRow };
  } finally {
    await http.close();
    await doors.close();
    await proxy.close();
  }
}

async function step(
  { request, files, clock, session: given }: Omit<Run, 'clock'> & { readonly clock: Clock },
  http: Http,
  authUrl: string,
  told: Progress[],
): Promise<Pick<Ran, 'result' | 'error'>> {
  const orchestrationEndpoint = `${new URL(authUrl).origin}/v1/%(project_id)s`;
  const cloud = await cloudOf({ cloud: 'demo', authUrl, orchestrationEndpoint });
  const signInHere = (): Promise<Session> => signIn(cloud, http, { onSecret: () => undefined });
  try {
    const session = given === undefined ? await signInHere() : throughProxy(given, authUrl, signInHere);
    const context = {
      heat: new HeatClient(session, http),
      clock,
      signal: new AbortController().signal,
      onProgress: (progress: Progress): void => void told.push(progress),
      owner: undefined,
      usesApplicationCredential: false,
    };
    return { result: await operate(context, request, files), error: undefined };
  } catch (error) {
    return { result: undefined, error };
  }
}

/** A session that is there already, with Heat behind the proxy; a refused token is renewed by the real sign-in. */
function throughProxy(session: Session, authUrl: string, signInHere: () => Promise<Session>): Session {
  let renewed: Promise<Session> | undefined;
  return {
    ...session,
    endpoint: `${new URL(authUrl).origin}${new URL(session.endpoint).pathname}`,
    token: async () => (renewed === undefined ? session : await renewed).token(),
    renewToken: async (refused) => {
      if (renewed !== undefined) return (await renewed).renewToken(refused);
      renewed = signInHere();
      return (await renewed).token();
    },
  };
}

/** The same way, on which each request is noted once, however often it is tried. */
function noting(http: Http, course: Course): Http {
  return {
    send: (request) => {
      course.pass(request.method, new URL(request.url));
      return http.send(request);
    },
    close: () => http.close(),
  };
}

/** The same way, on which a request may stand before another door. */
function throughDoors(http: Http, course: Course, trouble: Trouble, doors: Doors): Http {
  return {
    send: (request) => {
      const url = new URL(request.url);
      const door = trouble.door?.(course.pass(request.method, url)) ?? 'open';
      return http.send({ ...request, url: doors.urlAt(door, url) });
    },
    close: () => http.close(),
  };
}

/** Where nobody listens: another loopback address, on which the same proxy can be opened. */
const SHUT_ADDRESS = '127.0.0.2';

class Doors {
  private second: Server | undefined;

  constructor(private readonly proxy: FaultProxy) {}

  urlAt(door: Door, url: URL): string {
    const there = new URL(url);
    if (door === 'shut') there.hostname = SHUT_ADDRESS;
    if (door === 'unknown') there.hostname = 'nobody.invalid';
    return there.href;
  }

  async open(): Promise<void> {
    if (this.second !== undefined) return;
    const second = createServer(this.proxy.handle);
    this.second = second;
    await new Promise<void>((done) => {
      second.listen(Number(new URL(this.proxy.origin).port), SHUT_ADDRESS, done);
    });
  }

  async close(): Promise<void> {
    const { second } = this;
    if (second === undefined) return;
    second.closeAllConnections();
    await new Promise((done) => second.close(done));
  }
}
