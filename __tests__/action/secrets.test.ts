import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { status } from '../../local-heat/index.js';
import { endOwnHeat, ownHeat } from '../contract/own-heat.js';
import { newStack, runBuilt } from './built-action.js';
import { leaving } from './leaving.js';
import { FIXTURES, localCloud, noCloud, uniqueName, type ActionEnding } from './run-action.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-secrets-'));
  await cp(FIXTURES, folder, { recursive: true });
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function run(inputs: Readonly<Record<string, string>>, env = {}): Promise<ActionEnding> {
  return runBuilt({ workspace: folder, with: inputs, env });
}

describe('hostile text and secrets', () => {
  const stack = newStack('hostile');
  const secret = 'correct-horse-battery';
  let ending: ActionEnding;
  let file: string;

  beforeAll(async () => {
    file = path.join(folder, 'outputs.json');
    ending = await run({
      'stack-name': stack,
      template: 'hostile.yaml',
      parameters: `secret: ${secret}`,
      'masked-outputs': 'markup',
      'outputs-file': file,
      'export-outputs': 'true',
    });
  });

  test('the stack deploys successfully', () => {
    expect(ending).toMatchObject({ code: 0, outputs: { result: 'created' } });
  });

  test('no text from Heat is a workflow command', () => {
    const names = new Set(ending.commands.map(({ name }) => name));
    expect([...names].sort()).toEqual(['add-mask', 'debug', 'endgroup', 'group', 'notice', 'warning']);
    expect(ending.masks).not.toContain('x');
  });

  test('no text from Heat is markup in the summary', () => {
    const html = micromark(ending.summary, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    const elements = new Set([...html.matchAll(/<([a-z]+\d?)/gi)].map(([, name]) => name));
    expect([...elements].sort()).toEqual(
      [
        'code',
        'details',
        'em',
        'h3',
        'p',
        'strong',
        'summary',
        'table',
        'tbody',
        'td',
        'th',
        'thead',
        'tr',
      ].sort(),
    );
  });

  test('a hidden parameter appears nowhere, not even in an output that contains it', () => {
    expect(leaving(ending)).not.toContain(secret);
    expect(ending.outputs).not.toHaveProperty('leak');
    expect(ending.masks).toContain(secret);
  });

  test('a masked output appears nowhere, and other outputs are unchanged', async () => {
    expect(leaving(ending)).not.toContain('alert(1)</script>');
    expect(ending.outputs['command']).toBe(
      'line\n::error::owned\n##[error]owned\n::stop-commands::token\r::add-mask::x',
    );
    const written = await readFile(file, 'utf8');
    expect(Object.keys(JSON.parse(written) as object).sort()).toEqual(['LD_PRELOAD', 'command']);
  });

  test('an output that would change what later steps run is no variable, with a notice', () => {
    expect(Object.keys(ending.variables)).toEqual(['command']);
    const warnings = ending.commands.filter(({ name }) => name === 'warning').map(({ text }) => text);
    expect(warnings).toEqual([expect.stringContaining('"LD_PRELOAD"')]);
  });

  test('with pass-masked-outputs a masked output is a step output, and is masked first', async () => {
    const passed = await run({
      operation: 'outputs',
      'stack-name': stack,
      'masked-outputs': 'markup',
      'pass-masked-outputs': 'true',
    });
    expect(passed.outputs['markup']).toContain('<script>');
    expect(passed.outputs['outputs']).not.toContain('<script>');
    expect(passed.masks.some((mask) => mask.includes('<script>'))).toBe(true);
  });

  test('the password appears nowhere, and is masked before anything else is printed', async () => {
    const { OS_PASSWORD: password = '' } = await localCloud();
    expect(password).not.toBe('');
    expect(leaving(ending)).not.toContain(password);
    expect(ending.raw.indexOf(`::add-mask::${password}`)).toBe(0);
  });
});

describe('application credentials', () => {
  const template = { template: 'slow.yaml', parameters: 'secs=0' };

  test('can be in the contents of a clouds.yaml, and work with trusts', async () => {
    const found = await status();
    const clouds = await readFile(found?.instance.cloudsYaml ?? '', 'utf8');
    const stack = uniqueName('app');
    const none = await noCloud();
    const inputs = { 'stack-name': stack, 'clouds-yaml': clouds, cloud: 'demo-app' };
    const ending = await run({ ...inputs, ...template }, none);
    expect(ending.errors).toEqual([]);
    expect(ending).toMatchObject({ code: 0, outputs: { result: 'created' } });
    expect((await run({ ...inputs, operation: 'delete' }, none)).outputs).toMatchObject({
      result: 'deleted',
    });
  });

  test('cause an error with next steps if a patched cloud rejects them', async () => {
    const patched = await ownHeat({ refuseTrusts: true });
    try {
      const env = await noCloud();
      const inputs = {
        'stack-name': uniqueName('patched'),
        'clouds-yaml': await readFile(patched.cloudsYaml, 'utf8'),
      };
      const ending = await run({ ...inputs, ...template, cloud: 'demo-app' }, env);
      expect(ending.code).toBe(1);
      expect(ending.errors.at(-1)?.text).toMatch(
        /Keystone trust[\s\S]*req-[\s\S]*--unrestricted[\s\S]*deferred_auth_method/,
      );
    } finally {
      await endOwnHeat(patched);
    }
  });
});
