import { expect, test } from '@jest/globals';
import { loadHeatSchema } from '../../../src/lint/index.js';
import { collectFiles, findFiles, hasTemplateVersion } from '../../../src/template/index.js';
import { lintAll } from './lint-all.js';
import { formatFindings } from './lint-example.js';

const TEMPLATES = findFiles(['examples/**/*.yaml'], process.cwd(), false)
  .files.map(({ name }) => name)
  .filter(hasTemplateVersion);

async function findingsOf(
  templates: readonly string[],
  environmentFiles: readonly string[],
): Promise<string[]> {
  const collected = await Promise.all(
    templates.map((template) =>
      collectFiles({
        template,
        environmentFiles,
        parametersFiles: [],
        parameters: {},
        workspace: process.cwd(),
        allowFilesOutsideWorkspace: false,
        fetchUrl: () => Promise.reject(new Error('no network')),
        onSecret: () => undefined,
      }),
    ),
  );
  const { findings } = lintAll(collected, { schema: await loadHeatSchema() });
  return findings.map((finding) => `${finding.location.file}:${formatFindings([finding]).join('')}`);
}

test('lint finds nothing in the examples', async () => {
  expect(TEMPLATES).toContain('examples/quickstart/stack.yaml');
  expect(await findingsOf(TEMPLATES, [])).toEqual([]);
});

test.each([
  ['quickstart', 'environment.yaml'],
  ['web', 'local.yaml'],
  ['web', 'infomaniak.yaml'],
])('lint finds nothing in the example %s with %s', async (example, environment) => {
  const folder = `examples/${example}`;
  expect(await findingsOf([`${folder}/stack.yaml`], [`${folder}/${environment}`])).toEqual([]);
});
