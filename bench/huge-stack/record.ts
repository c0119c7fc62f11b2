/**
 * Writes `recording.json` anew: `npx tsx bench/huge-stack/record.ts`, on a local Heat that is up. An update of a stack with one nested
 * stack, which replaces one resource and updates another in place; then every answer that the stand-in gives.
 */
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { status } from '../../local-heat/index.js';
import { HUGE_STACK_NAME, LEAVES, leafTemplate, ORIGIN, RECORDING, rootTemplate } from './recording.js';

const POLL_EVERY_MS = 500;
const { instance } = (await status()) ?? noHeat();
const { OS_USERNAME, OS_PASSWORD, OS_PROJECT_NAME } = instance.env;
const signIn = await ask('POST', `${instance.authUrl}/auth/tokens`, {
  auth: {
    identity: {
      methods: ['password'],
      password: { user: { name: OS_USERNAME, password: OS_PASSWORD, domain: { name: 'Default' } } },
    },
    scope: { project: { name: OS_PROJECT_NAME, domain: { name: 'Default' } } },
  },
});
const token = signIn.headers.get('x-subject-token') ?? '';
const { token: scope } = JSON.parse(signIn.body) as {
  readonly token: { readonly project: { readonly id: string } };
};
const project = `${instance.heatUrl}/v1/${scope.project.id}`;

const definition = (value: number): object => ({
  stack_name: HUGE_STACK_NAME,
  template: rootTemplate(1, value),
  files: { 'nested.yaml': leafTemplate(LEAVES) },
  disable_rollback: true,
  timeout_mins: 60,
  tags: `bench-${randomUUID().slice(0, 8)}`,
});
const created = await ask('POST', `${project}/stacks`, definition(12));
const { stack } = JSON.parse(created.body) as { readonly stack: { readonly id: string } };
const path = `${project}/stacks/${HUGE_STACK_NAME}/${stack.id}`;
const before = await untilComplete('CREATE_COMPLETE');
const updated = await ask('PUT', path, definition(13));
const running = await ask('GET', `${path}?resolve_outputs=false`);
const after = await untilComplete('UPDATE_COMPLETE');
const bodies = {
  token: signIn.body.replace(/("expires_at": *)"[^"]*"/, '$1"2999-12-31T00:00:00.000000Z"'),
  accepted: updated.body,
  before,
  running: running.body,
  after,
  events: (await ask('GET', `${path}/events?nested_depth=5&sort_dir=asc`)).body,
  resources: (await ask('GET', `${path}/resources?nested_depth=5`)).body,
  environment: (await ask('GET', `${path}/environment`)).body,
};
await ask('DELETE', path);
const parsed = Object.entries(bodies).map(([name, body]) => [
  name,
  JSON.parse(withoutAddress(body)) as unknown,
]);
await writeFile(RECORDING, `${JSON.stringify(Object.fromEntries(parsed), undefined, 2)}\n`);

function noHeat(): never {
  throw new Error('No local Heat is up: npm run heat:up');
}

interface Answer {
  readonly headers: Headers;
  readonly body: string;
}

async function ask(method: string, url: string, body?: object): Promise<Answer> {
  const answer = await fetch(url, {
    method,
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      ...(url.includes('/auth/tokens') ? {} : { 'x-auth-token': token }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${text}`);
  return { headers: answer.headers, body: text };
}

/** Returns the stack once it is in that state. */
async function untilComplete(state: string): Promise<string> {
  for (;;) {
    const { body } = await ask('GET', path);
    if (body.includes(`"${state}"`)) return body;
    if (body.includes('_FAILED"')) throw new Error(body);
    await sleep(POLL_EVERY_MS);
  }
}

/** The stand-in puts its own address in. */
function withoutAddress(body: string): string {
  return [instance.authUrl, instance.heatUrl].reduce(
    (text, url) => text.replaceAll(new URL(url).origin, ORIGIN),
    body,
  );
}
