/** Texts that attack the runner, the log or the parser, in every place that the built action reads. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newStack, runBuilt } from './built-action.js';
import { noCloud, type ActionEnding } from './run-action.js';

/** The runner executes only these commands, and the action writes all of them itself. */
const OWN_COMMANDS = ['add-mask', 'debug', 'endgroup', 'error', 'group', 'notice', 'warning'];
const OWNED = 'owned-by-text';

const TEXTS: Readonly<Record<string, string>> = {
  'a workflow command': `x\n::set-output name=${OWNED}::yes\n::add-path::/${OWNED}`,
  'an old workflow command': `##[set-env name=${OWNED};]yes`,
  'an encoded line break': `x%0A::set-output name=${OWNED}::yes%0D%0A::stop-commands::t`,
  'an expression': `\${{ secrets.${OWNED} }} \${{ github.token }}`,
  'a delimiter of the output file': `ghadelimiter_x\n${OWNED}=yes\n${OWNED}<<EOF\nyes\nEOF`,
  'Windows line ends': `a: b\r\n::error::${OWNED}\rc: d\r\n`,
  'control characters': 'a\u001b[31mb\u0007\u0008\u009b2J\u202e',
  emoji: '🚀👩‍👩‍👧e\u0301\ud83c',
  'a very long name': 'n'.repeat(100_000),
  'a name of every object': '__proto__',
  'another name of every object': 'constructor',
  'a map with names of every object': '{"__proto__": {"polluted": 1}, "constructor": {"prototype": 2}}',
  'an alias bomb': bomb(),
  'a huge number': '1e999999999',
  'a long number': '9'.repeat(50_000),
  'deep lists': '['.repeat(50_000),
  'deep maps': '{a: '.repeat(25_000),
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hostile-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function assertUnharmed({ code, commands, outputs, variables, log, errors }: ActionEnding): void {
  expect([0, 1]).toContain(code);
  expect(commands.map(({ name }) => name).filter((name) => !OWN_COMMANDS.includes(name))).toEqual([]);
  expect([...Object.keys(outputs), ...Object.keys(variables)]).not.toContain(OWNED);
  const text = [log, ...errors.map((error) => error.text)].join('\n');
  expect(text).not.toMatch(/defect of this action|RangeError|TypeError|heap out of memory/);
}

/** Writes one text at a place that the step reads. */
const PLACES: Readonly<
  Record<
    string,
    (text: string) => { readonly file?: string; readonly with: Readonly<Record<string, string>> }
  >
> = {
  'the template': (text) => ({ file: text, with: { template: 'file.yaml' } }),
  'a string of the template': (text) => ({
    file: JSON.stringify({
      heat_template_version: '2018-08-31',
      description: text,
      resources: { [text]: { type: text, properties: { [text]: { get_resource: text } } } },
      outputs: { [text]: { value: { get_attr: [text, text] } } },
    }),
    with: { template: 'file.yaml' },
  }),
  'an environment': (text) => ({
    file: text,
    with: { template: 'good.yaml', 'environment-files': 'file.yaml' },
  }),
  'a parameters file': (text) => ({
    file: text,
    with: { template: 'good.yaml', 'parameters-files': 'file.yaml' },
  }),
  'the input parameters': (text) => ({ with: { template: 'good.yaml', parameters: text } }),
  'the input template': (text) => ({ with: { template: text } }),
  'the input stack-name': (text) => ({
    with: { template: 'good.yaml', 'stack-name': text, operation: 'deploy' },
  }),
  'the file of the input stacks': (text) => ({
    file: text,
    with: { stacks: 'file.yaml', operation: 'deploy' },
  }),
};

describe.each(Object.entries(PLACES))('in %s', (_, place) => {
  test.each(Object.entries(TEXTS).filter(([, text]) => !text.includes('\0')))('%s', async (_name, text) => {
    const workspace = await mkdtemp(path.join(folder, 'workspace-'));
    const { file, with: inputs } = place(text);
    const good = 'heat_template_version: 2018-08-31\nresources: {one: {type: OS::Heat::None}}\n';
    await writeFile(path.join(workspace, 'good.yaml'), good);
    if (file !== undefined) await writeFile(path.join(workspace, 'file.yaml'), file);
    const ending = await runBuilt({
      workspace,
      with: { operation: 'lint', ...inputs },
      env: await noCloud(),
      timeLimitMs: 30_000,
    });
    assertUnharmed(ending);
  });
});

describe('in what Heat returns', () => {
  test('of a stack that fails', async () => {
    const stack = newStack('hostile-names');
    const names = [
      `a\n::set-output name=${OWNED}::yes`,
      `##[error]${OWNED}`,
      'x%0A::error::y',
      `\${{ github.token }}`,
      '__proto__',
      'constructor',
      '🚀',
      'n'.repeat(200),
    ];
    const template = {
      heat_template_version: '2018-08-31',
      resources: Object.fromEntries<object>([
        ...names.map((name) => [name, { type: 'OS::Heat::Value', properties: { value: name } }] as const),
        [`fails\n::error::${OWNED}`, { type: 'OS::Heat::TestResource', properties: { fail: true } }],
      ]),
      outputs: Object.fromEntries(
        names.map((name) => [name, { description: name, value: { get_attr: [name, 'value'] } }]),
      ),
    };
    await writeFile(path.join(folder, 'names.json'), JSON.stringify(template));
    const ending = await runBuilt({
      workspace: folder,
      with: { 'stack-name': stack, template: 'names.json' },
    });
    assertUnharmed(ending);
    expect(ending).toMatchObject({ code: 1, outputs: { 'stack-status': 'ROLLBACK_COMPLETE' } });
  });
});

function bomb(): string {
  const levels = Array.from({ length: 12 }, (_, level) => {
    const inner = Array.from({ length: 10 }, () => `*l${level}`).join(', ');
    return `l${level + 1}: &l${level + 1} [${inner}]\n`;
  });
  return `l0: &l0 x\n${levels.join('')}`;
}
