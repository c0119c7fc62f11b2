import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findUnknownRules, loadHeatSchema } from '../../../src/lint/index.js';
import { collectFiles, type CollectedFiles } from '../../../src/template/index.js';
import { lintAll } from './lint-all.js';
import { formatFindings } from './lint-example.js';

let workspace = '';

beforeAll(async () => {
  workspace = await mkdtemp(path.join(os.tmpdir(), 'lint-all-'));
});

afterAll(() => rm(workspace, { recursive: true }));

async function lintFiles(
  files: Readonly<Record<string, string>>,
  templates: readonly string[],
): Promise<{ readonly findings: string[]; readonly templates: number }> {
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(workspace, name), text);
  const collected: CollectedFiles[] = [];
  for (const template of templates)
    collected.push(
      await collectFiles({
        template,
        environmentFiles: [],
        parametersFiles: [],
        parameters: {},
        workspace,
        allowFilesOutsideWorkspace: false,
        fetchUrl: () => Promise.reject(new Error('no network')),
        onSecret: () => undefined,
      }),
    );
  const result = lintAll(collected, { schema: await loadHeatSchema() });
  const findings = result.findings.map(
    (finding) => `${finding.location.file}:${formatFindings([finding]).join('')}`,
  );
  return { ...result, findings };
}

const NESTED = 'heat_template_version: 2018-08-31\nresource: {}\n';
const USER = 'heat_template_version: 2018-08-31\nresources:\n  one: {type: nested.yaml}\n';
const FOUND = 'nested.yaml:2:1 HL102 A template has no section "resource"';

describe('several templates', () => {
  test('are checked once each, a nested one as part of those that include it', async () => {
    const files = { 'nested.yaml': NESTED, 'one.yaml': USER, 'two.yaml': USER };
    expect(await lintFiles(files, ['nested.yaml', 'one.yaml', 'two.yaml'])).toEqual({
      findings: [FOUND],
      templates: 3,
    });
  });

  test('are reported in one order on every machine: by the numbers in their names', async () => {
    const names = ['web10.yaml', 'Zone.yaml', 'app.yaml', 'web2.yaml'];
    const { findings } = await lintFiles(Object.fromEntries(names.map((name) => [name, NESTED])), names);
    const files = findings.filter((one) => one.includes('HL102')).map((one) => one.split(':')[0]);
    expect(files).toEqual(['app.yaml', 'web2.yaml', 'web10.yaml', 'Zone.yaml']);
  });

  test('report an unused suppression only once, and only if no template uses it', async () => {
    const files = {
      'nested.yaml': `heat_template_version: 2018-08-31\n# heat-lint: ignore HL102\nresource: {}\n`,
      'one.yaml': USER,
      'two.yaml': USER,
    };
    expect((await lintFiles(files, ['one.yaml', 'two.yaml'])).findings).toEqual([]);
    const unused = { ...files, 'nested.yaml': files['nested.yaml'].replace('resource:', 'resources:') };
    expect((await lintFiles(unused, ['one.yaml', 'two.yaml'])).findings).toHaveLength(1);
  });

  test('that include each other are checked once', async () => {
    const user = (other: string): string => USER.replace('nested.yaml', other);
    const files = { 'one.yaml': user('two.yaml'), 'two.yaml': user('one.yaml') };
    const { findings, templates } = await lintFiles(files, ['one.yaml', 'two.yaml']);
    expect(findings).toEqual([expect.stringContaining('include each other in a cycle')]);
    expect(templates).toBe(2);
  });

  test('report a template that cannot be read', async () => {
    const { findings, templates } = await lintFiles({ 'one.yaml': USER, 'nested.yaml': NESTED }, [
      'one.yaml',
      'none.yaml',
    ]);
    expect(findings).toEqual([FOUND, expect.stringContaining('none.yaml')]);
    expect(templates).toBe(3);
  });
});

test('unknown rules are those that are no id and no name', () => {
  expect(findUnknownRules(['HL001', 'unknown-section', 'HL999', 'unknown'])).toEqual(['HL999', 'unknown']);
});
