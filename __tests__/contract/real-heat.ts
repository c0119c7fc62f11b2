import { readFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import { parse } from 'yaml';
import { HeatClient, isInProgress, type Stack, type StackRef } from '../../src/heat/index.js';
import { createHttp, decode, type Http } from '../../src/http/index.js';
import { CLOUDS_YAML } from './local-cloud.js';

const clouds = v.object({
  clouds: v.record(
    v.string(),
    v.looseObject({
      auth: v.looseObject({ auth_url: v.string(), username: v.optional(v.string()) }),
    }),
  ),
});

const passwordAuth = v.object({
  auth_url: v.string(),
  username: v.string(),
  password: v.string(),
  project_name: v.string(),
});

const token = v.object({
  token: v.object({
    catalog: v.array(
      v.object({
        type: v.string(),
        endpoints: v.array(v.object({ interface: v.string(), region_id: v.string(), url: v.string() })),
      }),
    ),
  }),
});

/** A client signed in by password to the Heat in clouds.yaml; by default the local one. */
export async function connect(http: Http = createHttp()): Promise<{ heat: HeatClient; http: Http }> {
  const known = Object.values(v.parse(clouds, parse(await readFile(CLOUDS_YAML, 'utf8'))).clouds);
  const auth = v.parse(passwordAuth, known.find((cloud) => cloud.auth.username !== undefined)?.auth);
  const domain = { name: 'Default' };
  const answer = await http.send({
    method: 'POST',
    url: `${auth.auth_url.replace(/\/(v3\/?)?$/, '')}/v3/auth/tokens`,
    json: {
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: auth.username, password: auth.password, domain } },
        },
        scope: { project: { name: auth.project_name, domain } },
      },
    },
  });
  const { catalog } = decode(token, answer, "Keystone's token").token;
  const endpoint = catalog
    .find(({ type }) => type === 'orchestration')
    ?.endpoints.find((candidate) => candidate.interface === 'public');
  if (endpoint === undefined) throw new Error('no Heat in the catalog');
  const id = answer.headers['x-subject-token'] ?? '';
  const connection = {
    endpoint: endpoint.url,
    regionName: endpoint.region_id,
    token: () => Promise.resolve(id),
    renewToken: () => Promise.reject(new Error('the token was refused')),
  };
  return { heat: new HeatClient(connection, http), http };
}

/** Returns a stack name that no other run has. */
export function uniqueName(what: string): string {
  return `contract-${what}-${randomBytes(4).toString('hex')}`;
}

/** Waits, at most a minute, until no action runs on the stack; ignores states that are only intermediate. */
export async function settled(heat: HeatClient, ref: StackRef): Promise<Stack> {
  const end = Date.now() + 60_000;
  for (let calm = 0; Date.now() < end;) {
    const stack = await heat.getStack(ref);
    if (stack === undefined) throw new Error(`${ref.name} is gone`);
    calm = isInProgress(stack) ? 0 : calm + 1;
    if (calm === 3) return stack;
    await sleep(150);
  }
  throw new Error(`${ref.name} does not settle`);
}
