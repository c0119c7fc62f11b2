import { createHttp, type Http } from '../../../src/http/index.js';
import { readCloud, signIn, type Session, type SignInOptions } from '../../../src/auth/index.js';
import { fakeKeystone, type Answer, type FakeKeystone, type Received } from './fake-keystone.js';
import { machine } from './sign-in-environment.js';

/** A password, the simplest credentials: these tests are about what follows. */
export const PASSWORD: SignInOptions = { username: 'ada', password: 'hunter2', projectName: 'demo' };

export interface Attempt {
  readonly keystone: FakeKeystone;
  readonly session: Promise<Session>;
  readonly secrets: readonly string[];
}

export interface AttemptOptions {
  readonly options?: SignInOptions;
  readonly now?: () => number;
  readonly http?: Http;
  readonly signal?: AbortSignal;
}

/** Signs in against a fake Keystone; `close` closes all its servers. */
export class Attempts {
  private readonly open: { close(): Promise<void> }[] = [];

  async start(
    answer: (request: Received, count: number) => Answer,
    { options = PASSWORD, now, http, signal }: AttemptOptions = {},
  ): Promise<Attempt> {
    const keystone = await fakeKeystone(answer);
    const door = http ?? createHttp({ retries: 1, sleep: () => Promise.resolve() });
    this.open.push(keystone, door);
    const here = await machine();
    const cloud = await readCloud({ authUrl: keystone.authUrl, ...options }, here);
    const session = signIn(cloud, door, {
      onSecret: (value) => here.secrets.push(value),
      signal,
      ...(now === undefined ? {} : { now }),
    });
    session.catch(() => undefined);
    return { keystone, session, secrets: here.secrets };
  }

  async close(): Promise<void> {
    await Promise.all(this.open.splice(0).map((one) => one.close()));
  }
}
