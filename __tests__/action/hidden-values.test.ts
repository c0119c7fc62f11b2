import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { connectHeat, type HeatConnected } from '../../src/library/connect-heat.js';
import { newStack, runBuilt } from './built-action.js';
import { leaving } from './leaving.js';
import { localCloud } from './run-action.js';

jest.setTimeout(180_000);

const SECRET = 'S3cr3t-Real-Value';

let heat: HeatConnected['heat'];
let close: () => Promise<unknown>;
let workspace: string;

beforeAll(async () => {
  ({ heat, close } = await connectHeat({}, { env: await localCloud() }));
  workspace = await mkdtemp(path.join(os.tmpdir(), 'hidden-values-'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(path.join(workspace, name), text);
});
afterAll(async () => {
  await close();
  await rm(workspace, { recursive: true, force: true });
});

const TEMPLATE = `heat_template_version: 2021-04-16
parameters:
  db_password: {type: string, hidden: true}
  size: {type: number, default: 1}
resources:
  v: {type: OS::Heat::Value, properties: {value: {get_param: db_password}}}
outputs:
  length: {value: {str_replace: {template: "<%>", params: {"%": {get_attr: [v, value]}}}}}
  size: {value: {get_param: size}}
`;

const FILES: Readonly<Record<string, string>> = {
  'number.yaml':
    'heat_template_version: 2021-04-16\nparameters: {pin: {type: number, hidden: true}}\nresources: {v: {type: OS::Heat::Value, properties: {type: number, value: {get_param: pin}}}}\n',
  'main.yaml': TEMPLATE,
  'failing.yaml': TEMPLATE.replace(
    'resources:',
    '  fails: {type: boolean, default: false}\nresources:\n  t: {type: OS::Heat::TestResource, depends_on: v, properties: {fail: {get_param: fails}, value: {get_param: fails}}}',
  ),
  'placeholder.yaml': 'parameters:\n  db_password: changeme # replaced in the workflow\n  size: 2\n',
  'made.yaml': `parameters: {db_password: &p !!str "${SECRET}", size: 3}\nparameter_defaults: {db_password: *p}\n`,
  'json.yaml': `{"parameters": {"db_password": "${SECRET}"}}\n`,
  'stacks.yaml': 'stacks:\n  one: {template: main.yaml, environment-files: [placeholder.yaml]}\n',
};

/** Everything that Heat shows of a stack's definition. */
async function shown(stack: string): Promise<string> {
  const ref = await heat.findStack(stack);
  if (ref === undefined) throw new Error(`${stack} is not there`);
  return JSON.stringify([
    await heat.getFiles(ref),
    await heat.getEnvironment(ref),
    await heat.getTemplate(ref),
    (await heat.getStack(ref))?.parameters,
  ]);
}

describe('the value of a hidden parameter in an environment file', () => {
  test.each([
    ['as a placeholder', 'placeholder.yaml', true, '2'],
    ['in plain text, with anchor, tag and alias', 'made.yaml', false, '3'],
    ['in JSON', 'json.yaml', false, '1'],
    ['in two files', 'placeholder.yaml\nmade.yaml', false, '3'],
  ])('reaches the stack, and appears nowhere: %s', async (_what, environment, isGiven, size) => {
    const stack = newStack('hidden');
    const ending = await runBuilt({
      workspace,
      with: {
        'stack-name': stack,
        template: 'main.yaml',
        'environment-files': environment,
        'masked-outputs': 'length',
        'pass-masked-outputs': 'true',
        ...(isGiven ? { parameters: `db_password=${SECRET}` } : {}),
      },
    });
    expect({ code: ending.code, errors: ending.errors }).toEqual({ code: 0, errors: [] });
    expect(ending.outputs).toMatchObject({ length: `<${SECRET}>`, size });
    const text = await shown(stack);
    expect(text).toContain('"db_password":"******"');
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('changeme');
  });

  test('appears nowhere for several stacks', async () => {
    const prefix = newStack('hidden-several');
    const ending = await runBuilt({
      workspace,
      with: {
        stacks: 'stacks.yaml',
        'stack-name-prefix': `${prefix}-`,
        parameters: `db_password=${SECRET}`,
      },
    });
    expect(ending.code).toBe(0);
    expect(await shown(`${prefix}-one`)).not.toContain(SECRET);
  });

  test('appears nowhere after a restore by on-verify-failure', async () => {
    const stack = newStack('hidden-restore');
    const inputs = {
      'stack-name': stack,
      template: 'main.yaml',
      'environment-files': 'placeholder.yaml',
      'masked-outputs': 'length',
      'pass-masked-outputs': 'true',
    };
    const parameters = `db_password=${SECRET}`;
    await runBuilt({ workspace, with: { ...inputs, parameters } });
    const ending = await runBuilt({
      workspace,
      with: {
        ...inputs,
        parameters: `${parameters}\nsize=7`,
        'verify-command': 'exit 1',
        'on-verify-failure': 'restore',
      },
    });
    expect(ending.code).toBe(1);
    expect(ending.outputs).toMatchObject({ length: `<${SECRET}>`, size: '2' });
    expect(await shown(stack)).not.toContain(SECRET);
  });

  test('appears nowhere after an update that keeps the template', async () => {
    const stack = newStack('hidden-kept');
    const inputs = { 'stack-name': stack, 'masked-outputs': 'length', 'pass-masked-outputs': 'true' };
    await runBuilt({ workspace, with: { ...inputs, template: 'main.yaml', parameters: 'db_password=old' } });
    const ending = await runBuilt({
      workspace,
      with: {
        ...inputs,
        'keep-existing': 'true',
        'environment-files': 'placeholder.yaml',
        parameters: `db_password=${SECRET}`,
      },
    });
    expect(ending.outputs).toMatchObject({ length: `<${SECRET}>`, size: '2' });
    expect(await shown(stack)).not.toContain(SECRET);
  });

  test('appears nowhere after a rollback, whose outputs show the value from before', async () => {
    const stack = newStack('hidden-rolled-back');
    const inputs = { 'stack-name': stack, template: 'failing.yaml' };
    const created = await runBuilt({
      workspace,
      with: { ...inputs, parameters: `db_password=${SECRET}` },
    });
    expect(created.errors).toEqual([]);
    const ending = await runBuilt({
      workspace,
      with: { ...inputs, parameters: 'db_password=another-value\nfails=true' },
    });
    expect(ending.outputs).toMatchObject({ 'failure-code': 'rolled-back', size: '1' });
    expect(ending.outputs['stack-status']).toBe('ROLLBACK_COMPLETE');
    expect(leaving(ending)).not.toContain(SECRET);
  });

  test('appears nowhere if verify-command prints the output of a value that the update has kept', async () => {
    const stack = newStack('hidden-verified');
    const inputs = { 'stack-name': stack, template: 'main.yaml' };
    await runBuilt({ workspace, with: { ...inputs, parameters: `db_password=${SECRET}` } });
    for (const verify of ['', '; exit 1']) {
      const ending = await runBuilt({
        workspace,
        with: {
          ...inputs,
          'keep-existing': 'true',
          parameters: `size=${verify.length + 5}`,
          'verify-command': `echo "it is $length and $STACK_OUTPUTS"${verify}`,
        },
      });
      expect(ending.log).toContain('it is ');
      expect(ending.code).toBe(verify === '' ? 0 : 1);
      expect(leaving(ending)).not.toContain(SECRET);
    }
  });

  test('appears nowhere if only the stack says that it is hidden, and Heat rejects it', async () => {
    const stack = newStack('hidden-rejected');
    await runBuilt({
      workspace,
      with: { 'stack-name': stack, template: 'number.yaml', parameters: 'pin=1234' },
    });
    const ending = await runBuilt({
      workspace,
      with: { 'stack-name': stack, 'keep-existing': 'true', parameters: `pin=${SECRET}` },
    });
    expect(ending.errors.at(-1)?.text).toMatch(/could not convert string to float: '\*\*\*'/);
    expect(leaving(ending)).not.toContain(SECRET);
  });

  test('appears nowhere if a step without the template publishes the outputs', async () => {
    const stack = newStack('hidden-read');
    const parameters = `db_password=${SECRET}`;
    await runBuilt({ workspace, with: { 'stack-name': stack, template: 'main.yaml', parameters } });
    for (const operation of ['outputs', 'show', 'check']) {
      const ending = await runBuilt({ with: { operation, 'stack-name': stack } });
      expect(ending.outputs).toMatchObject({ size: '1' });
      expect(leaving(ending)).not.toContain(SECRET);
    }
  });

  test.each([100, 140])('appears nowhere where Heat cuts its own message: %i', async (nameLength) => {
    const stack = newStack('hidden-cut');
    const template = {
      heat_template_version: '2021-04-16',
      parameters: { long: { type: 'string', hidden: true } },
      resources: {
        value: { type: 'OS::Heat::Value', properties: { type: 'string', value: { get_param: 'long' } } },
        ['r'.repeat(nameLength)]: {
          type: 'OS::Heat::TestResource',
          properties: { action_wait_secs: { create: { get_attr: ['value', 'value'] } } },
        },
      },
    };
    await writeFile(path.join(workspace, 'cut.json'), JSON.stringify(template));
    const long = `cut-${SECRET.repeat(4)}`;
    const ending = await runBuilt({
      workspace,
      with: { 'stack-name': stack, template: 'cut.json', parameters: `long=${long}` },
    });
    expect(ending.outputs['result']).toBe('failed');
    expect(ending.log).toContain('***…');
    expect(leaving(ending)).not.toContain(long.slice(0, 10));
  });
});
