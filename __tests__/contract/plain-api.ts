/** Plain requests to Keystone and Heat, without the action's code. */
import { expect } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Instance } from '../../local-heat/index.js';

export const TEMPLATE = `heat_template_version: wallaby
parameters:
  word: {type: string, default: hello}
resources:
  value: {type: OS::Heat::Value, properties: {value: {get_param: word}}}
  random: {type: OS::Heat::RandomString, properties: {length: 12}}
outputs:
  value: {value: {get_attr: [value, value]}}
  random: {value: {get_attr: [random, value]}}
`;

export interface Session {
  readonly token: string;
  readonly heat: string;
  readonly lifetimeS: number;
}

export interface Stack {
  readonly id: string;
  readonly stack_status: string;
  readonly outputs: { output_key: string; output_value: string }[];
}

/** Sends a request in JSON; `subject` is the token that it is about. */
export function call(
  url: string,
  token: string,
  method = 'GET',
  body?: unknown,
  subject?: string,
): Promise<Response> {
  return fetch(url, {
    method,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'x-auth-token': token,
      ...(subject === undefined ? {} : { 'x-subject-token': subject }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
}

async function signIn({ authUrl }: Instance, auth: unknown): Promise<Session> {
  const answer = await call(`${authUrl}/auth/tokens`, '', 'POST', { auth });
  expect(answer.status).toBe(201);
  const { token } = (await answer.json()) as {
    token: {
      issued_at: string;
      expires_at: string;
      catalog: { type: string; endpoints: { interface: string; url: string }[] }[];
    };
  };
  const heat = token.catalog
    .find(({ type }) => type === 'orchestration')
    ?.endpoints.find((endpoint) => endpoint.interface === 'public')?.url;
  return {
    token: answer.headers.get('x-subject-token') ?? '',
    heat: heat ?? '',
    lifetimeS: (Date.parse(token.expires_at) - Date.parse(token.issued_at)) / 1000,
  };
}

export function byPassword(instance: Instance): Promise<Session> {
  const domain = { name: 'Default' };
  const { OS_USERNAME: name, OS_PASSWORD: password, OS_PROJECT_NAME: project } = instance.env;
  return signIn(instance, {
    identity: { methods: ['password'], password: { user: { name, password, domain } } },
    scope: { project: { name: project, domain } },
  });
}

export async function byApplicationCredential(instance: Instance): Promise<Session> {
  const { clouds } = JSON.parse(await readFile(instance.cloudsYaml, 'utf8')) as {
    clouds: Record<string, { auth: Record<string, string> }>;
  };
  const { application_credential_id: id, application_credential_secret: secret } =
    clouds['demo-app']?.auth ?? {};
  return signIn(instance, {
    identity: { methods: ['application_credential'], application_credential: { id, secret } },
  });
}

/** Requests a stack without rollback. */
export function create({ heat, token }: Session, name: string, template = TEMPLATE): Promise<Response> {
  return call(`${heat}/stacks`, token, 'POST', { stack_name: name, template, disable_rollback: true });
}

export async function untilSettled({ heat, token }: Session, name: string): Promise<Stack> {
  for (let turn = 0; turn < 150; turn += 1) {
    const answer = await call(`${heat}/stacks/${name}`, token);
    const { stack } = (await answer.json()) as { stack: Stack };
    if (!stack.stack_status.endsWith('_IN_PROGRESS')) return stack;
    await sleep(200);
  }
  throw new Error(`${name} is still in progress`);
}
