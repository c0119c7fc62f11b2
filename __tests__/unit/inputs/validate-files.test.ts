import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findPemProblem } from '../../../src/auth/index.js';
import { readJob, type Job } from '../../../src/inputs/index.js';
import { openInputFiles } from '../../../src/template/index.js';
import { tempWorkspace, VERSION } from '../template/temp-workspace.js';
import { mistakesOf, textOf, type Given } from './mistakes-of.js';

async function jobIn(workspace: string, given: Given): Promise<() => Job> {
  const { findProblem, findOutputProblem } = openInputFiles(workspace);
  const folders = { workingFolder: workspace, homeFolder: workspace };
  return await Promise.resolve(() =>
    readJob({
      get: (name) => textOf({ 'stack-name': 'web', template: 'main.yaml', ...given }, name),
      onSecret: () => undefined,
      files: { findProblem, findOutputProblem, findPemProblem: (value) => findPemProblem(value, folders) },
    }),
  );
}

async function issues(given: Given): Promise<string[]> {
  const workspace = await tempWorkspace({
    'main.yaml': VERSION,
    'folder/x.yaml': '',
    '.git/config': '',
    '../out/x': '',
  });
  await symlink('../out', path.join(workspace, 'link'));
  await symlink('nowhere', path.join(workspace, 'dangling'));
  return mistakesOf(await jobIn(workspace, given)).map(({ input, problem }) => `${input}: ${problem}`);
}

describe('files that inputs name', () => {
  test('are reported together with other invalid inputs, by input name', async () => {
    const found = await issues({
      template: 'gone.yaml',
      'environment-files': 'folder/x.yaml\ngone.env.yaml\n../out/x',
      'parameters-files': 'folder',
      'ca-certificate': 'ca.pem',
      'client-key': '/nowhere/key.pem',
      'timeout-in-minutes': '0',
    });
    expect(found).toEqual([
      'timeout-in-minutes: must be a whole number from 1 to 1440',
      'template: points to gone.yaml, which does not exist; check the name and, in a workflow, that the checkout step runs before this step',
      'environment-files: points to gone.env.yaml, which does not exist; check the name and, in a workflow, that the checkout step runs before this step',
      'environment-files: points to ../out/x, which is outside the workspace; move the file into the workspace, or set allow-files-outside-workspace: true if you trust the template',
      'parameters-files: points to folder, which is a folder, not a file',
      'ca-certificate: is neither PEM text nor the path of a readable file (ENOENT)',
      'client-key: is neither PEM text nor the path of a readable file (ENOENT)',
    ]);
  });

  test('are not written over another file that the step reads or writes', async () => {
    const outputs = { 'outputs-file': './out/a.json', 'plan-file': 'out/a.json' };
    expect(await issues(outputs)).toEqual([
      'plan-file: points to out/a.json, which outputs-file names as well',
    ]);
    expect(await issues({ 'outputs-file': 'main.yaml' })).toEqual([
      'outputs-file: points to main.yaml, which template names as well',
    ]);
    expect(await issues({ ...outputs, 'plan-file': 'out/b.json' })).toEqual([]);
  });

  test('are not checked if the operation sends none, for URLs, or for PEM text', async () => {
    expect(await issues({ operation: 'show', template: 'gone.yaml' })).toEqual([]);
    expect(await issues({ template: 'https://example.com/t.yaml' })).toEqual([]);
    expect(await issues({ 'ca-certificate': '-----BEGIN CERTIFICATE-----' })).toEqual([]);
  });
});

describe('outputs-file', () => {
  test.each([
    ['../x.json', 'is outside the workspace'],
    ['/tmp/x.json', 'is outside the workspace'],
    ['link/x.json', 'is a symlink to a path outside the workspace'],
    ['dangling', 'is a symlink to a path that does not exist'],
    ['.git/hooks/post-checkout', 'is in a .git folder'],
    ['folder', 'is a folder, not a file'],
    ['main.yaml/x.json', 'requires a folder, but main.yaml is a file'],
  ])('%s %s', async (file, problem) => {
    expect(await issues({ 'outputs-file': file })).toEqual([
      `outputs-file: points to ${file}, which ${problem}`,
    ]);
  });

  test.each(['o.json', 'new/deep/o.env', 'folder/x.yaml', './folder/../o.json'])(
    'can be %s',
    async (file) => {
      expect(await issues({ 'outputs-file': file })).toEqual([]);
    },
  );
});
