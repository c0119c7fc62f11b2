import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nodeExecutable, type NodeMajor } from '../../scripts/nodes.js';
import { ROOT } from '../../scripts/run.js';
import { newStack, runBuilt } from './built-action.js';
import type { ActionEnding } from './run-action.js';

const QUICKSTART = {
  template: 'examples/quickstart/stack.yaml',
  'environment-files': 'examples/quickstart/environment.yaml',
  'masked-outputs': 'api_key',
};

describe.each<NodeMajor>([20, 24])('the quickstart on Node %i', (major) => {
  const stack = newStack(`quickstart-${major}`);
  let node: string;
  let folder: string;

  beforeAll(async () => {
    [node, folder] = await Promise.all([
      nodeExecutable(major),
      mkdtemp(path.join(ROOT, '.local', 'quickstart-')),
    ]);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const run = (inputs: Readonly<Record<string, string>>): Promise<ActionEnding> =>
    runBuilt({ node, with: { 'stack-name': stack, ...inputs } });

  test(`really runs on Node ${major}`, () => {
    expect(execFileSync(node, ['--version'], { encoding: 'utf8' })).toMatch(new RegExp(`^v${major}\\.`));
  });

  test('is created with a log line for each event, and its outputs are step outputs', async () => {
    const ending = await run({
      ...QUICKSTART,
      parameters: 'warm_up: 1',
      'outputs-file': path.join(folder, 'outputs.json'),
      'export-outputs': 'true',
      'export-prefix': 'STACK_',
    });
    expect(ending.errors).toEqual([]);
    expect(ending.code).toBe(0);
    expect(ending.outputs).toMatchObject({
      result: 'created',
      changed: 'true',
      'stack-name': stack,
      'stack-status': 'CREATE_COMPLETE',
      greeting: 'Hello from Heat',
    });
    expect(ending.outputs['url']).toMatch(/^https:\/\/replica-0-[a-z]{6}\.example\.org\/$/);
    expect(JSON.parse(ending.outputs['replicas'] ?? '')).toHaveLength(2);
    const map: unknown = JSON.parse(ending.outputs['outputs'] ?? '');
    expect(map).toEqual({
      greeting: 'Hello from Heat',
      url: ending.outputs['url'],
      replicas: JSON.parse(ending.outputs['replicas'] ?? '') as unknown,
    });
    expect(JSON.parse(await readFile(path.join(folder, 'outputs.json'), 'utf8'))).toEqual(map);
    expect(ending.variables).toMatchObject({ STACK_greeting: 'Hello from Heat' });
    expect(ending.log).toMatch(/CREATE_COMPLETE\s+replicas\/0\/server\s.*\(\d+ s\)\s+\[\d+\/\d+\]/);
    expect(ending.summary).toContain(`Stack \`${stack}\` created`);
    expect(ending.commands.filter(({ name }) => name === 'group').map(({ text }) => text)).toEqual(
      expect.arrayContaining([`Creating stack ${stack}`, 'Outputs']),
    );
  });

  test('succeeds without changes the second time', async () => {
    const ending = await run({
      ...QUICKSTART,
      parameters: 'warm_up: 1',
    });
    expect(ending.code).toBe(0);
    expect(ending.outputs).toMatchObject({ result: 'unchanged', changed: 'false' });
  });

  test('is updated with another greeting', async () => {
    const ending = await run({ ...QUICKSTART, parameters: 'greeting: Hello again\nwarm_up: 1' });
    expect(ending.code).toBe(0);
    expect(ending.outputs).toMatchObject({ result: 'updated', changed: 'true', greeting: 'Hello again' });
  });

  test('is deleted, and deleting it again succeeds', async () => {
    const deleted = await run({ operation: 'delete' });
    expect(deleted.outputs).toMatchObject({ result: 'deleted', 'stack-status': 'DELETE_COMPLETE' });
    const again = await run({ operation: 'delete' });
    expect(again).toMatchObject({ code: 0, outputs: { result: 'absent', changed: 'false' } });
  });
});
