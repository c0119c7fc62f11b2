import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { loadHeatSchema, type LintOptions } from '../../../src/lint/index.js';
import { collectFiles, type CollectedFiles } from '../../../src/template/index.js';
import { lintAll } from './lint-all.js';
import { growth, SUPERLINEAR } from '../growth.js';

const FILES = 25;
const RESOURCES = 40;

let workspace = '';
let schema: LintOptions['schema'];

beforeAll(async () => {
  workspace = await mkdtemp(path.join(os.tmpdir(), 'lint-growth-'));
  schema = await loadHeatSchema();
});

afterAll(() => rm(workspace, { recursive: true }));

async function collect(name: string, text: string): Promise<CollectedFiles> {
  await writeFile(path.join(workspace, name), text);
  return collectFiles({
    template: name,
    environmentFiles: ['env.yaml'],
    parametersFiles: [],
    parameters: {},
    workspace,
    allowFilesOutsideWorkspace: false,
    fetchUrl: () => Promise.reject(new Error('no network')),
    onSecret: () => undefined,
  });
}

/** A chain of resources, each with a mistake and a comment that suppresses nothing. */
function template(resources: number): string {
  const names = Array.from({ length: resources }, (_, number) => number);
  return [
    'heat_template_version: 2018-08-31',
    'resources:',
    ...names.flatMap((number) => [
      `  net_${number}: # heat-lint: ignore HL101`,
      '    type: OS::Neutron::Net',
      number === 0 ? '' : `    depends_on: net_${number - 1}`,
      `    properties: {nam: {get_param: missing_${number}}, value_specs: {get_file: none}}`,
    ]),
  ].join('\n');
}

test('many files are checked in linear time', async () => {
  await writeFile(path.join(workspace, 'env.yaml'), 'parameters: {unknown: 1}\n');
  const files: CollectedFiles[] = [];
  for (let number = 0; number < 8 * FILES; number += 1)
    files.push(await collect(`${number}.yaml`, template(2)));
  const check = (count: number): unknown => lintAll(files.slice(0, count), { schema });
  expect(growth(check, FILES)).toBeLessThan(SUPERLINEAR);
});

test('a large template is checked in linear time', async () => {
  await writeFile(path.join(workspace, 'env.yaml'), 'parameters: {unknown: 1}\n');
  const [small, large] = [
    await collect('small.yaml', template(RESOURCES)),
    await collect('large.yaml', template(8 * RESOURCES)),
  ];
  const check = (count: number): unknown => lintAll([count === RESOURCES ? small : large], { schema });
  expect(growth(check, RESOURCES)).toBeLessThan(SUPERLINEAR);
});
