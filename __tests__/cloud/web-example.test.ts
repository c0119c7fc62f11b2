/** examples/web on a cloud with networks, servers and volumes; each test starts with the stack of the previous one. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { cloudStatus } from '../../local-cloud/index.js';
import { newStack, runBuilt } from '../action/built-action.js';
import type { ActionEnding } from '../action/run-action.js';
import './use-cloud.js';

const EXAMPLE = { template: 'examples/web/stack.yaml', 'environment-files': 'examples/web/local.yaml' };
const stack = newStack('example-web');
let env: Readonly<Record<string, string>>;
let created: ActionEnding;

beforeAll(async () => {
  const cloud = await cloudStatus();
  if (cloud === undefined) throw new Error('No local cloud is up: npm run cloud:up');
  env = cloud.heat.instance.env;
});

function run(inputs: Readonly<Record<string, string>>): Promise<ActionEnding> {
  return runBuilt({ env, with: { 'stack-name': stack, ...inputs } });
}

async function parametersIn(file: string): Promise<Readonly<Record<string, unknown>>> {
  const { parameters } = parse(await readFile(`examples/web/${file}`, 'utf8')) as {
    readonly parameters: Readonly<Record<string, unknown>>;
  };
  return parameters;
}

test('each environment has a value for all parameters except the user’s key', async () => {
  const required = Object.entries(await parametersIn('stack.yaml'))
    .filter(([, schema]) => !('default' in (schema as object)))
    .map(([name]) => name);
  const infomaniak = Object.keys(await parametersIn('infomaniak.yaml'));
  const local = Object.keys(await parametersIn('local.yaml'));
  expect([...infomaniak, 'public_key'].sort()).toEqual(required.sort());
  expect(local.sort()).toEqual(required);
});

describe('the web example', () => {
  test('is created, and its page has a URL', async () => {
    created = await run(EXAMPLE);
    expect([created.errors, created.code]).toEqual([[], 0]);
    expect(created.outputs).toMatchObject({ result: 'created', greeting: 'Hello from Heat' });
    expect(created.outputs['url']).toMatch(/^http:\/\/203\.0\.113\.\d+\/$/);
  });

  test('is unchanged when it is deployed again, with its volume protected', async () => {
    const { code, outputs } = await run({ ...EXAMPLE, protect: 'volume' });
    expect([code, outputs['result']]).toEqual([0, 'unchanged']);
  });

  test('with another text gets a new server with the same address and volume', async () => {
    const { code, outputs, log } = await run({
      ...EXAMPLE,
      parameters: 'greeting: Hello again',
      protect: 'volume',
    });
    expect([code, outputs['result']]).toEqual([0, 'updated']);
    expect(outputs['greeting']).toBe('Hello again');
    expect(outputs['url']).toBe(created.outputs['url']);
    expect(outputs['server_id']).not.toBe(created.outputs['server_id']);
    expect(log).toMatch(/DELETE_COMPLETE\s+server\s/);
  });

  test.each([
    ['image: windows-95', /image.*windows-95/i],
    ['flavor: m1.none', /flavor.*m1\.none/i],
    ['external_network: none', /none/],
    ['volume_type: none', /none/],
    ['public_key: not a key', /public key in OpenSSH/],
    ['cidr: 10.0.0.0', /cidr/i],
  ])('is rejected with %s before anything changes', async (parameters, words) => {
    const { code, outputs, errors } = await run({ ...EXAMPLE, parameters });
    expect([code, outputs['changed']]).toEqual([1, 'false']);
    expect(errors.at(-1)?.text).toMatch(words);
  });

  test('is deleted', async () => {
    const { code, outputs } = await run({ operation: 'delete' });
    expect([code, outputs['result']]).toEqual([0, 'deleted']);
  });
});
