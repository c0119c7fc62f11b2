import { expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { collectFiles, type CollectedFiles, type SourceCache } from '../../../src/template/index.js';

const TEMPLATE = 'heat_template_version: 2018-08-31\nresources:\n  member: {type: member.yaml}\n';

test('templates that share a cache parse the files that they have in common once', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-'));
  const parsed: SourceCache = new Map();
  const collect = (template: string): Promise<CollectedFiles> =>
    collectFiles({
      template,
      environmentFiles: ['env.yaml'],
      parametersFiles: [],
      parameters: {},
      workspace: folder,
      allowFilesOutsideWorkspace: false,
      fetchUrl: () => Promise.reject(new Error('no URL')),
      onSecret: () => undefined,
      parsed,
    });
  try {
    await writeFile(path.join(folder, 'env.yaml'), 'parameters: {size: 1}\n');
    await writeFile(path.join(folder, 'member.yaml'), 'heat_template_version: 2018-08-31\n');
    for (const name of ['one.yaml', 'two.yaml']) await writeFile(path.join(folder, name), TEMPLATE);
    const [one, two] = [await collect('one.yaml'), await collect('two.yaml')];
    expect(two.environments[0]).toBe(one.environments[0]);
    expect(two.sources.get('member.yaml')).toBe(one.sources.get('member.yaml'));
    expect(two.root).not.toBe(one.root);

    await writeFile(path.join(folder, 'env.yaml'), 'parameters: {size: 2}\n');
    expect((await collect('one.yaml')).environments[0]?.text).toBe('parameters: {size: 2}\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
