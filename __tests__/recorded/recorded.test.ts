/**
 * The built action on a recorded Keystone and Heat: what runs on Windows and macOS, where no Heat can be installed. Each request
 * that holds a template must be, byte for byte, the one that was recorded on Linux.
 */
import path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { BUILT_ACTION } from '../../scripts/action-step.js';
import { startRecordedCloud, type RecordedCloud } from './recorded-cloud.js';
import { runScene, type Runner, type SceneName } from './scenes.js';
import type { ActionEnding } from '../action/run-action.js';

let cloud: RecordedCloud | undefined;

afterEach(() => {
  cloud?.close();
});

async function play(scene: SceneName): Promise<ActionEnding> {
  cloud = await startRecordedCloud(scene);
  const ending = await runScene(scene, { index: BUILT_ACTION, env: environment(cloud), separator: path.sep });
  expect([cloud.complaints, cloud.missing()]).toEqual([[], []]);
  return ending;
}

/** On Windows, a process needs more of its environment than a PATH. */
function environment({ authUrl }: RecordedCloud): Runner['env'] {
  const system = ['SystemRoot', 'TEMP', 'USERPROFILE', 'Path'];
  return {
    ...Object.fromEntries(system.map((name) => [name, process.env[name]])),
    OS_AUTH_URL: authUrl,
    OS_USERNAME: 'demo',
    OS_PASSWORD: 'played-password',
    OS_PROJECT_NAME: 'demo',
    OS_USER_DOMAIN_NAME: 'Default',
    OS_PROJECT_DOMAIN_NAME: 'Default',
  };
}

test('bundles files with the same keys on every system, and previews', async () => {
  const { code, log, outputs } = await play('preview');
  expect(log).toContain('~ part/value  OS::Heat::Value');
  expect(outputs).toMatchObject({ 'has-changes': 'true', 'to-update': expect.stringMatching(/^[1-9]$/) });
  expect(code).toBe(0);
});

test('verifies with a script in bash, line by line, and fails with its code', async () => {
  const { code, log, outputs } = await play('verify');
  expect(log).toMatch(/^ *"text": *"It says: Hello/m);
  expect(log).toContain('without a line end');
  expect(outputs).toMatchObject({
    result: 'failed',
    'failure-code': 'verify-failed',
    text: 'It says: Hello\n',
  });
  expect(code).toBe(1);
});

test('deletes in the post step what a cancelled step created', async () => {
  const { code, outputs, post } = await play('cancel');
  expect([code, outputs['failure-code']]).toEqual([1, 'cancelled']);
  expect(post?.log).toContain('Stack recorded-cancel, which this step created, is deleted');
  expect(post?.code).toBe(0);
});
