import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { status } from '../../local-heat/index.js';
import { faultProxy, sent, type Answer } from '../contract/fault-proxy.js';
import { startGitHub, type GitHub } from '../github/stand-in.js';
import { ALWAYS, canary, everything, hidden, parameters, planted, sung } from './canaries.js';
import { newStack, runBuilt } from './built-action.js';
import { FIXTURES, localCloud, localHeat, noCloud, type ActionEnding, type ActionRun } from './run-action.js';

interface Clouds {
  readonly clouds: {
    readonly 'demo-app': { readonly auth: { readonly application_credential_secret: string } };
  };
}

let github: GitHub;
let folder: string;
let web: Server;
const webHeard: IncomingMessage[] = [];

beforeAll(async () => {
  [github, folder] = await Promise.all([
    startGitHub({ pullRequests: { 17: { state: 'open' } } }),
    mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-canaries-')),
  ]);
  const template = await readFile(path.join(FIXTURES, 'canaries.yaml'));
  // Outputs files are written only inside the workspace.
  await writeFile(path.join(folder, 'canaries.yaml'), template);
  web = createServer((request, response) => {
    webHeard.push(request);
    response.end(template);
  });
  await new Promise<void>((done) => web.listen(0, '127.0.0.1', done));
  planted.set('github-token', github.token);
  const { OS_PASSWORD: password = '' } = await localCloud();
  planted.set('password', password);
});

afterAll(async () => {
  await Promise.all([github.close(), rm(folder, { recursive: true, force: true })]);
  await new Promise((done) => web.close(done));
});

function run(inputs: Readonly<Record<string, string>>, more: Partial<ActionRun> = {}): Promise<ActionEnding> {
  const masked = 'masked-lines\nmasked-map';
  const deploys = !['show', 'events', 'resources', 'template', 'delete'].includes(inputs['operation'] ?? '');
  return runBuilt({
    workspace: folder,
    event: { pull_request: { number: 17, head: { sha: 'b'.repeat(40) } } },
    withPost: true,
    ...more,
    with: {
      ...(deploys ? { template: 'canaries.yaml', parameters: parameters(), 'masked-outputs': masked } : {}),
      'github-token': github.token,
      ...inputs,
    },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_SHA: 'b'.repeat(40),
      ACTIONS_STEP_DEBUG: 'true',
      RUNNER_DEBUG: '1',
      ...more.env,
    },
  });
}

/** Returns the places whose canary has left the step. */
async function escaped(ending: ActionEnding, files: readonly string[] = []): Promise<string[]> {
  return sung(await everything(ending, github, files));
}

const REPORTING = {
  comment: 'always',
  'deployment-environment': 'preview-17',
  'environment-url': 'in-url',
  'export-outputs': 'true',
  'export-prefix': 'STACK_',
};

describe('no canary leaves the step', () => {
  const stack = newStack('canaries');

  test('in a deploy with all reports', async () => {
    const [file, dotenv] = ['outputs.json', 'outputs.env'];
    const ending = await run({ 'stack-name': stack, ...REPORTING, 'outputs-file': file });
    expect(ending.outputs['result']).toBe('created');
    expect(await escaped(ending, [path.join(folder, file)])).toEqual([]);
    const again = await run({ 'stack-name': stack, ...REPORTING, 'outputs-file': dotenv });
    expect(await escaped(again, [path.join(folder, dotenv)])).toEqual([]);
  });

  test('in a preview in which hidden parameters change', async () => {
    const changed = { hidden: canary('changed') };
    const ending = await run({
      'stack-name': stack,
      operation: 'preview',
      comment: 'always',
      parameters: parameters(changed),
    });
    expect(ending.code).toBe(0);
    expect(await escaped(ending)).toEqual([]);
  });

  test.each(['outputs', 'show', 'events', 'resources', 'template'])(
    'in a read operation: %s',
    async (operation) => {
      // A read operation does not know the hidden values; outputs that contain them must be named.
      const masked = operation === 'outputs' || operation === 'show' ? { 'masked-outputs': '*' } : {};
      const ending = await run({ 'stack-name': stack, operation, template: '', parameters: '', ...masked });
      expect(ending.code).toBe(0);
      // A value in the template itself is no secret for those who can read it.
      const found = (await escaped(ending)).filter(
        (where) => operation !== 'template' || !ALWAYS.includes(where),
      );
      expect(found).toEqual([]);
    },
  );

  test('in a deploy that fails', async () => {
    const ending = await run({
      'stack-name': newStack('canaries'),
      ...REPORTING,
      parameters: parameters({ fails: true }),
    });
    expect(ending.code).toBe(1);
    expect(await escaped(ending)).toEqual([]);
  });

  test('in a template that Heat rejects with the value in its message', async () => {
    const ending = await run({
      'stack-name': newStack('canaries'),
      comment: 'always',
      parameters: parameters({ hidden_map: canary('of-the-wrong-type') }),
    });
    expect(ending.code).toBe(1);
    expect(await escaped(ending)).toEqual([]);
  });

  test('in verify-command that prints everything it got, and fails', async () => {
    const ending = await run({
      'stack-name': stack,
      ...REPORTING,
      'verify-command': 'env; echo "$STACK_OUTPUTS" | tr "," "\\n"; echo "$plain" >&2; exit 1',
    });
    expect(ending.code).toBe(1);
    expect(await escaped(ending)).toEqual([]);
  });

  test('in a cancelled run and its post step', async () => {
    const ending = await run(
      {
        'stack-name': newStack('canaries'),
        ...REPORTING,
        'on-cancel': 'delete',
        parameters: parameters({ secs: 30 }),
      },
      {
        onLine: (line, child) => {
          if (line.includes('CREATE_IN_PROGRESS')) child.kill('SIGINT');
        },
      },
    );
    expect(ending.post?.code).toBe(0);
    expect(ending.post?.log).toContain('is deleted');
    expect(await escaped(ending)).toEqual([]);
  });

  test('in a post step whose cleanup Heat refuses with the value in its message', async () => {
    const proxy = await faultProxy((await localHeat()).heatUrl);
    const failWithValue = (answer: Answer): Answer => {
      const { stack } = JSON.parse(answer.body) as { readonly stack: object };
      const failed = {
        stack_status: 'DELETE_FAILED',
        stack_status_reason: `Resource DELETE failed: bad ${hidden}`,
        updated_time: '2100-01-01T00:00:00Z',
      };
      return { ...answer, body: JSON.stringify({ stack: { ...stack, ...failed } }) };
    };
    try {
      const ending = await run(
        {
          'stack-name': newStack('canaries'),
          ...REPORTING,
          'on-cancel': 'delete',
          'delete-attempts': '1',
          parameters: parameters({ secs: 30 }),
          'orchestration-endpoint': `${proxy.origin}/v1/%(project_id)s`,
        },
        {
          onLine: (line, child) => {
            if (line.includes('CREATE_IN_PROGRESS')) child.kill('SIGINT');
          },
          beforePost: () => {
            proxy.meddle(({ method, path: asked }) => {
              const isDeleted = sent(proxy, 'DELETE').length > 0;
              if (method === 'DELETE') return { kind: 'dropped' };
              const isStack = method === 'GET' && /\/stacks\/[^/]+\/[^/]+$/.test(asked);
              return isDeleted && isStack ? { kind: 'altered', change: failWithValue } : undefined;
            });
          },
        },
      );
      expect(ending.post?.log).toContain('Resource DELETE failed: bad ***');
      expect(await escaped(ending)).toEqual([]);
    } finally {
      await proxy.close();
    }
  });

  test.each<[string, () => Readonly<Record<string, string>>]>([
    ['a wrong password', () => ({ password: canary('wrong-password') })],
    ['a wrong token', () => ({ token: canary('wrong-token'), username: '' })],
    [
      'a wrong application credential',
      () => ({
        'application-credential-id': 'an-id',
        'application-credential-secret': canary('wrong-secret'),
      }),
    ],
    [
      'a clouds.yaml that is no YAML',
      () => ({ 'clouds-yaml': `clouds: {a: {auth: {password: ${canary('bad-yaml')}` }),
    ],
    [
      'a clouds.yaml without the cloud',
      () => ({ 'clouds-yaml': `clouds: {a: {auth: {password: ${canary('other-cloud')}}}}`, cloud: 'b' }),
    ],
    [
      'an address with a password in it',
      () => ({ 'auth-url': `http://me:${canary('auth-url')}@127.0.0.1:9/v3` }),
    ],
    [
      'an invalid key',
      () => ({ 'client-certificate': 'no certificate', 'client-key': canary('client-key') }),
    ],
    ['parameters that are no YAML', () => ({ parameters: `hidden: ${canary('bad-parameters')}\n  x: [` })],
  ])('in the error for %s', async (_, inputs) => {
    const ending = await run({
      'stack-name': newStack('canaries'),
      'retry-attempts': '0',
      ...REPORTING,
      ...inputs(),
    });
    expect(ending.code).toBe(1);
    expect(await escaped(ending)).toEqual([]);
  });

  test('in a run with an application credential from clouds.yaml', async () => {
    const found = await status();
    const clouds = await readFile(found?.instance.cloudsYaml ?? '', 'utf8');
    const { auth } = (parse(clouds) as Clouds).clouds['demo-app'];
    planted.set('application-credential-secret', auth.application_credential_secret);
    const inputs = { operation: 'list', 'clouds-yaml': clouds, cloud: 'demo-app' };
    const ending = await runBuilt({ with: inputs, env: { ...(await noCloud()), RUNNER_DEBUG: '1' } });
    expect(ending.code).toBe(0);
    expect(await escaped(ending)).toEqual([]);
  });

  test('in the request to a template’s host, which gets no credentials of the cloud', async () => {
    const address = `127.0.0.1:${(web.address() as AddressInfo).port}`;
    const template = `http://me:${canary('template-url')}@${address}/t.yaml`;
    const ending = await run({ 'stack-name': newStack('canaries'), ...REPORTING, template });
    expect(ending.outputs['result']).toBe('created');
    expect(await escaped(ending)).toEqual([]);
    const heard = webHeard.map(({ headers, url }) => JSON.stringify([headers, url])).join('\n');
    // The host gets only its own password, in the Authorization header.
    expect(heard).toContain(Buffer.from(`me:${planted.get('template-url') ?? ''}`).toString('base64'));
    expect(sung(heard).filter((where) => where !== 'template-url')).toEqual([]);
    expect(heard).not.toMatch(/x-auth-token|x-subject-token/i);
  });

  test('in a run with a proxy with a password', async () => {
    const address = `127.0.0.1:${(web.address() as AddressInfo).port}`;
    const env = {
      HTTP_PROXY: `http://me:${canary('proxy')}@${address}`,
      http_proxy: undefined,
      NO_PROXY: undefined,
    };
    const ending = await run(
      { operation: 'list', template: '', parameters: '', 'masked-outputs': '', 'retry-attempts': '0' },
      { env },
    );
    expect(ending.code).toBe(1);
    expect(await escaped(ending)).toEqual([]);
  });
});

test('the check finds a canary that has left', async () => {
  await writeFile(path.join(folder, 'planted'), `x${Buffer.from(hidden).toString('base64')}y`);
  const ending = await run({ operation: 'list', template: '', parameters: '', 'masked-outputs': '' });
  expect(await escaped(ending, [path.join(folder, 'planted')])).toEqual(['hidden']);
});
