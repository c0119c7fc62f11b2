/** The repository that one can fork: whole, valid, and made of the examples that other tests run. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { writeExampleRepository } from '../../../scripts/example-repository.js';
import { concurrencyComplaints, workflowComplaints } from '../../../scripts/workflow-rules.js';
import { lint, loadHeatSchema } from '../../../src/lint/index.js';
import { collectFiles } from '../../../src/template/index.js';

let folder: string;
let workflows: ReadonlyMap<string, string>;
let readme: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-repository-'));
  await writeExampleRepository(folder);
  const names = (await readdir(path.join(folder, '.github/workflows'))).sort();
  workflows = new Map(
    await Promise.all(
      names.map(
        async (name) => [name, await readFile(path.join(folder, '.github/workflows', name), 'utf8')] as const,
      ),
    ),
  );
  readme = await readFile(path.join(folder, 'README.md'), 'utf8');
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the repository to fork', () => {
  test('has a workflow for each stage', () => {
    expect([...workflows.keys()]).toEqual([
      'deploy.yml',
      'drift.yml',
      'lint.yml',
      'preview.yml',
      'prune.yml',
      'release.yml',
    ]);
  });

  test('keeps to the rules for workflows', () => {
    for (const text of workflows.values()) expect(workflowComplaints(text)).toEqual([]);
    expect(concurrencyComplaints(workflows)).toEqual([]);
  });

  test('contains each file that a workflow names, and names none of this repository', async () => {
    const files = await readdir(folder, { recursive: true });
    const named = [...workflows.values()].flatMap((text) =>
      [...text.matchAll(/^ +(?:template|environment-files): (\S+)$/gm)].map(([, file = '']) => file),
    );
    expect(named).toContain('stacks/web/stack.yaml');
    expect(named.filter((file) => !file.includes('*') && !files.includes(file))).toEqual([]);
    expect([...workflows.values(), readme].join('\n')).not.toContain('examples/');
  });

  test('deploys production only by a release', () => {
    const deployed = (name: string): unknown => /stack-name: (\S+)/.exec(workflows.get(name) ?? '')?.[1];
    expect(deployed('release.yml')).toBe('web');
    expect(deployed('deploy.yml')).toBe('web-staging');
    expect(workflows.get('deploy.yml')).not.toContain('production');
  });

  test('explains each workflow, secret and variable in its README', () => {
    const settings = [...workflows.values()].flatMap((text) =>
      [...text.matchAll(/\b(?:secrets|vars)\.(\w+)/g)].map(([, name = '']) => name),
    );
    const unexplained = [...workflows.keys(), ...settings].filter((name) => !readme.includes(`\`${name}\``));
    expect(unexplained).toEqual([]);
  });

  test('has templates without findings, and an environment whose parameters the template has', async () => {
    const template = 'stacks/web/stack.yaml';
    const environmentFiles = ['environments/infomaniak.yaml'];
    const files = await collectFiles({
      workspace: folder,
      template,
      environmentFiles,
      parametersFiles: [],
      parameters: {},
      allowFilesOutsideWorkspace: false,
      fetchUrl: (url) => Promise.reject(new Error(`${url} is not in the repository`)),
      onSecret: () => undefined,
    });
    expect(lint(files, { schema: await loadHeatSchema() })).toEqual([]);
    const read = async (file: string): Promise<{ readonly parameters: object }> =>
      parse(await readFile(path.join(folder, file), 'utf8')) as { readonly parameters: object };
    const { parameters } = await read(template);
    for (const file of environmentFiles)
      expect(Object.keys(parameters)).toEqual(
        expect.arrayContaining(Object.keys((await read(file)).parameters)),
      );
  });

  test('is not written over other files', async () => {
    await expect(writeExampleRepository(folder)).rejects.toThrow('is not empty');
  });
});
