import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Instance, type Job } from '../../local-heat/index.js';
import { endOwnHeat, ownHeat } from '../contract/own-heat.js';
import { runBuilt } from './built-action.js';
import { leaving } from './leaving.js';
import { FIXTURES, noCloud, uniqueName, type ActionEnding } from './run-action.js';

const JOB: Job = { repository: 'acme/web', ref: 'refs/heads/main' };

let cloud: Instance;

beforeAll(async () => {
  cloud = await ownHeat({ federation: true });
}, 600_000);

afterAll(async () => {
  await endOwnHeat(cloud);
}, 60_000);

/** The variables of a job with the permission, without any that name a cloud. */
async function jobEnv(job: Job): Promise<Record<string, string | undefined>> {
  const given = Object.entries(cloud.jobEnv(job)).filter(([name]) => name.startsWith('ACTIONS_'));
  return { ...(await noCloud()), ...Object.fromEntries(given) };
}

async function run(
  inputs: Readonly<Record<string, string>>,
  { job = JOB, env = {} }: { job?: Job; env?: Readonly<Record<string, string | undefined>> } = {},
): Promise<ActionEnding> {
  return runBuilt({
    workspace: FIXTURES,
    with: {
      'auth-url': cloud.authUrl,
      'identity-provider': 'github',
      protocol: 'openid',
      'project-name': 'demo',
      ...inputs,
    },
    env: { ...(await jobEnv(job)), ...env },
  });
}

/** Masked tokens of the issuer (JSON, JSON, signature) and of Keystone (Fernet). */
function tokensIn({ masks }: ActionEnding): readonly string[] {
  return masks.filter((mask) => /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$/.test(mask) || mask.startsWith('gAAAA'));
}

describe('a job without secrets', () => {
  const stack = uniqueName('federation');
  let ending: ActionEnding;

  beforeAll(async () => {
    ending = await run({ 'stack-name': stack, template: 'slow.yaml', parameters: 'secs=1' });
  });

  test('deploys a stack with the right outputs', () => {
    expect(ending.errors).toEqual([]);
    expect(ending).toMatchObject({
      code: 0,
      outputs: { result: 'created', 'stack-status': 'CREATE_COMPLETE', text: 'one', list: '[1,"two"]' },
    });
  });

  test('reveals no token, including the one for the issuer', () => {
    const tokens = tokensIn(ending);
    // One of the issuer, and two of Keystone: unscoped, and for the project.
    expect(tokens.length).toBeGreaterThanOrEqual(3);
    const bearer = cloud.jobEnv(JOB)['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
    expect(ending.masks).toContain(bearer);
    for (const token of [...tokens, bearer]) expect(leaving(ending)).not.toContain(token);
  });

  test('deletes the stack with another token', async () => {
    const gone = await run({ operation: 'delete', 'stack-name': stack });
    expect(gone).toMatchObject({ code: 0, outputs: { result: 'deleted' } });
    expect(tokensIn(gone).filter((token) => tokensIn(ending).includes(token))).toEqual([]);
  });
});

describe('a job without access', () => {
  const inputs = { operation: 'list' };

  test('gets an error with the claims of its token, but without the token', async () => {
    const ending = await run(inputs, { job: { ...JOB, ref: 'refs/heads/feature' } });
    expect(ending.code).toBe(1);
    expect(ending.errors.at(-1)?.text).toMatch(/no rule of its mapping[\s\S]*ref "refs\/heads\/feature"/);
    expect(tokensIn(ending)).toHaveLength(1);
    for (const token of tokensIn(ending)) expect(leaving(ending)).not.toContain(token);
  });

  test('without the permission gets an error that names it', async () => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined };
    const ending = await run(inputs, { env });
    expect(ending.code).toBe(1);
    expect(ending.errors.at(-1)?.text).toMatch(/id-token: write[\s\S]*forks/);
  });
});
