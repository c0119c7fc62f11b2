import { createHttp, type Http } from '../../../src/http/index.js';
import { readCloud, signIn, type Session, type SignInOptions } from '../../../src/auth/index.js';
import {
  fakeKeystone,
  issued,
  PROJECT,
  type Answer,
  type FakeKeystone,
  type Received,
} from './fake-keystone.js';
import { machine, type Machine } from './sign-in-environment.js';

export const BEARER = 'job-bearer-0123';
export const EXCHANGE = '/v3/OS-FEDERATION/identity_providers/github/protocols/openid/auth';

/** Returns the n-th token of the fake issuer: correct in structure, but not signed. */
export function jwt(count: number, claims: object = {}): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const payload = { iss: 'https://issuer', aud: 'https://keystone', repository: 'acme/web', ...claims };
  return `${part({ alg: 'RS256', kid: 'k' })}.${part({ ...payload, jti: String(count) })}.signature-${count}`;
}

export const FEDERATED: SignInOptions = {
  identityProvider: 'github',
  protocol: 'openid',
  projectName: 'demo',
  projectDomainName: 'Default',
};

type Reply = (request: Received, count: number) => Answer;

/** The response of each server. By default: the successful one. */
export interface Replies {
  readonly runner?: Reply;
  readonly exchange?: Reply;
  readonly scope?: Reply;
  readonly projects?: Reply;
}

export interface FederatedAttempt {
  readonly session: Promise<Session>;
  readonly keystone: FakeKeystone;
  readonly runner: FakeKeystone;
  readonly here: Machine;
}

const unscoped = (count: number): Answer =>
  issued(`unscoped-${count}`, { project: undefined, catalog: undefined, methods: ['openid'] });

/** A Keystone behind a web server, and a runner that issues tokens; `close` closes all servers. */
export class FederatedAttempts {
  private readonly open: { close(): Promise<void> }[] = [];

  async start(
    replies: Replies = {},
    {
      options = {},
      env = {},
      now,
      runnerHttp,
      signal,
    }: {
      readonly options?: SignInOptions;
      readonly env?: Readonly<Record<string, string>>;
      readonly now?: () => number;
      readonly runnerHttp?: Http;
      readonly signal?: AbortSignal;
    } = {},
  ): Promise<FederatedAttempt> {
    const keystone = await fakeKeystone(keystoneReply(replies));
    const runner = await fakeKeystone((request, count) =>
      (replies.runner ?? (() => ({ status: 200, body: { count: 1, value: jwt(count) } })))(request, count),
    );
    const address = new URL(runner.authUrl).origin;
    const http = createHttp({ retries: 1, sleep: () => Promise.resolve() });
    this.open.push(keystone, runner, http);
    const here = await machine({
      ACTIONS_ID_TOKEN_REQUEST_URL: `${address}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER,
      ...env,
    });
    const cloud = await readCloud({ authUrl: keystone.authUrl, ...FEDERATED, ...options }, here);
    const session = signIn(cloud, http, {
      onSecret: here.onSecret,
      signal,
      ...(now === undefined ? {} : { now }),
      ...(runnerHttp === undefined ? {} : { runnerHttp }),
    });
    session.catch(() => undefined);
    return { session, keystone, runner, here };
  }

  async close(): Promise<void> {
    await Promise.all(this.open.splice(0).map((one) => one.close()));
  }
}

function keystoneReply({ exchange, scope, projects }: Replies): Reply {
  return (request, count) => {
    if (request.path.includes('/OS-FEDERATION/')) return exchange?.(request, count) ?? unscoped(count);
    if (request.path === '/v3/auth/projects')
      return projects?.(request, count) ?? { status: 200, body: { projects: [PROJECT] } };
    return scope?.(request, count) ?? issued(`scoped-${count}`);
  };
}
