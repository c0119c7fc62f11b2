import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse, stringify } from 'lossless-json';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newStack, runBuilt } from './built-action.js';
import { FIXTURES, type ActionEnding } from './run-action.js';
import { newPrefix, run as runStacks } from './stacks-step.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-numbers-'));
  await cp(FIXTURES, folder, { recursive: true });
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const MAP = '{"k":9007199254740993,"v":1.0}';
const ALL = `{"id":12345678901234567890,"wwn":9007199254740993,"version":2.0,"tiny":1e-07,"map":${MAP}}`;

/** JSON texts in a canonical form, without parsing numbers. */
function compact(json: string): string {
  return json.replace(/\s+/g, '');
}

/** The map's entries by name, every number as text. */
function entries(json: string): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(parse(json) as object).map(([name, value]) => [name, stringify(value)]),
  );
}

describe('numbers that JavaScript cannot represent', () => {
  const stack = newStack('numbers');
  const run = (inputs: Readonly<Record<string, string>>): Promise<ActionEnding> =>
    runBuilt({ workspace: folder, with: { 'stack-name': stack, ...inputs } });

  test('keep Heat’s text in step outputs, outputs, the file, verify-command and exported variables', async () => {
    const file = path.join(folder, 'outputs.json');
    const ending = await run({
      template: 'numbers/given.yaml',
      'outputs-file': file,
      'export-outputs': 'true',
      'verify-command': 'echo "seen: $id $version $STACK_OUTPUTS"',
    });
    expect(ending.errors).toEqual([]);
    const named = {
      id: '12345678901234567890',
      wwn: '9007199254740993',
      version: '2.0',
      tiny: '1e-07',
      map: MAP,
    };
    expect(ending.outputs).toMatchObject(named);
    expect(ending.variables).toEqual(named);
    expect(entries(ending.outputs['outputs'] ?? '')).toEqual(entries(ALL));
    expect(entries(await readFile(file, 'utf8'))).toEqual(entries(ALL));
    expect(ending.log).toMatch(/seen: 12345678901234567890 2\.0 \{.*"wwn":9007199254740993/);
  });

  test('keep it in the results of read operations', async () => {
    const env = path.join(folder, 'outputs.env');
    const outputs = await run({ operation: 'outputs', 'outputs-file': env });
    expect(entries(outputs.outputs['data'] ?? '')).toEqual(entries(ALL));
    expect(await readFile(env, 'utf8')).toContain('id=12345678901234567890\n');
    const template = await run({ operation: 'template' });
    expect(compact(template.outputs['data'] ?? '')).toContain('"id":{"value":12345678901234567890}');
    const resource = await run({ operation: 'resource', 'resource-name': 'number' });
    expect(compact(resource.outputs['data'] ?? '')).toContain('"value":2.0');
  });

  test('keep it when passed to the next stack', async () => {
    const ending = await runStacks('numbers.yaml', newPrefix());
    expect(ending.errors).toEqual([]);
    expect(compact(ending.outputs['taken_all'] ?? '')).toBe(`["12345678901234567890","2.0",${MAP}]`);
    expect(compact(ending.outputs['outputs'] ?? '')).toContain('"version":2.0');
  });

  test('keep it in a plan, which shows a changed last digit and nothing else', async () => {
    const name = newStack('plan');
    const deploy = (template: string, operation: string): Promise<ActionEnding> =>
      runBuilt({
        workspace: folder,
        with: {
          'stack-name': name,
          template,
          operation,
          'environment-files': 'numbers/defaults.yaml',
        },
      });
    const deployed = await readFile(path.join(folder, 'numbers', 'planned.yaml'), 'utf8');
    await writeFile(
      path.join(folder, 'numbers', 'changed.yaml'),
      deployed
        .replaceAll('9007199254740992', '9007199254740993')
        .replace('whole: { value: 1 }', 'whole: { value: 1.0 }')
        .replace("'12345678901234567890'", '12345678901234567890'),
    );
    expect((await deploy('numbers/planned.yaml', 'deploy')).errors).toEqual([]);
    const same = await deploy('numbers/planned.yaml', 'preview');
    expect(same.outputs).toMatchObject({ 'has-changes': 'false', 'to-update': '0' });
    const changed = await deploy('numbers/changed.yaml', 'preview');
    expect(changed.log).toContain('properties.value: 9007199254740992 → 9007199254740993');
    expect(changed.log).toContain('large: 9007199254740992 → 9007199254740993');
    expect(changed.log).toContain('whole: 1 → 1.0');
    expect(changed.log).toContain('text: 12345678901234567890 → 12345678901234567890');
    expect(changed.log).toContain('parameters.limit.default: 9007199254740992 → 9007199254740993');
    expect(changed.outputs).toMatchObject({ 'has-changes': 'true', 'to-update': '2', 'to-replace': '0' });
  });
});
