import { describe, expect, test } from '@jest/globals';
import { bundleIn, tempWorkspace, VERSION } from '../temp-workspace.js';

const TEMPLATES = { 'lib/a.yaml': VERSION, 'lib/b.yaml': VERSION, 'main.yaml': VERSION };

async function environment(text: string, name = 'envs/env.yaml'): Promise<[string | undefined, string[]]> {
  const workspace = await tempWorkspace({ ...TEMPLATES, [name]: text });
  const { files, environmentFiles } = await bundleIn(workspace, { environmentFiles: [name] });
  return [files[environmentFiles[0] ?? ''], Object.keys(files).filter((key) => key !== name)];
}

describe('a resource registry', () => {
  test('is resolved relative to the folder of its environment', async () => {
    const text = 'resource_registry: {"My::A": ../lib/a.yaml} # why\n';
    expect(await environment(text)).toEqual([
      'resource_registry: {"My::A": lib/a.yaml} # why\n',
      ['lib/a.yaml'],
    ]);
  });

  test('is resolved relative to its base_url, and one of a resource relative to its own', async () => {
    const text =
      'resource_registry:\n  base_url: ../lib\n  My::A: a.yaml\n  resources:\n' +
      '    one: {My::B: b.yaml}\n    two: {base_url: .., My::B: lib/b.yaml}\n';
    const [sent, files] = await environment(text);
    expect(files).toEqual(['lib/a.yaml', 'lib/b.yaml']);
    expect(sent).toContain('  My::A: lib/a.yaml\n');
    expect(sent).toContain('    one: {My::B: lib/b.yaml}\n');
    expect(sent).toContain('    two: {base_url: .., My::B: lib/b.yaml}\n');
  });

  test('keeps types, patterns, removals, hooks and restrictions', async () => {
    const text =
      'resource_registry:\n  My::A: OS::Heat::Value\n  My::*: OS::*\n  OS::Nova::Server:\n  resources:\n' +
      '    one:\n      hooks: [pre-create, pre-update]\n      restricted_actions: replace\n      OS::X: OS::Heat::None\n' +
      '    two:\n      deeper: {hooks: pre-delete}\n';
    expect(await environment(text)).toEqual([text, []]);
  });

  test('can be JSON', async () => {
    const text = '{\n\t"resource_registry": {\n\t\t"My::A": "../lib/a.yaml"\n\t}\n}\n';
    expect(await environment(text, 'envs/env.json')).toEqual([
      text.replace('../lib/a.yaml', 'lib/a.yaml'),
      ['lib/a.yaml'],
    ]);
  });
});

describe('an environment', () => {
  test.each(['', '# nothing\n', '{}\n', 'parameters: {}\nevent_sinks: []\nencrypted_param_names: [a]\n'])(
    '%j is sent unchanged',
    async (text) => {
      expect(await environment(text)).toEqual([text, []]);
    },
  );

  test('that is given twice is sent once and merged twice', async () => {
    const workspace = await tempWorkspace({ ...TEMPLATES, 'e.yaml': 'parameters: {a: 1}\n' });
    const made = await bundleIn(workspace, { environmentFiles: ['e.yaml', './e.yaml'] });
    expect(made.environmentFiles).toEqual(['e.yaml', 'e.yaml']);
    expect(Object.keys(made.files)).toEqual(['e.yaml']);
  });

  test('that a template also reads is unchanged there', async () => {
    const text = 'resource_registry: {My::A: ../lib/a.yaml}\n';
    const workspace = await tempWorkspace({
      ...TEMPLATES,
      'main.yaml': `${VERSION}outputs: {o: {value: {get_file: envs/env.yaml}}}\n`,
      'envs/env.yaml': text,
    });
    const made = await bundleIn(workspace, { environmentFiles: ['envs/env.yaml'] });
    expect(made.files['envs/env.yaml']).toBe(text);
    expect(made.environmentFiles).toEqual(['action://envs/env.yaml']);
    expect(made.files['action://envs/env.yaml']).toBe('resource_registry: {My::A: lib/a.yaml}\n');
  });
});

test('a file that only looks like a template is sent unchanged', async () => {
  const script = 'echo "heat_template_version: 2021-04-16"\n# get_file: gone.txt\n';
  const broken = `${VERSION}outputs: [get_file: gone.txt\n`;
  const workspace = await tempWorkspace({
    'main.yaml': `${VERSION}outputs: {a: {value: {get_file: s.sh}}, b: {value: {get_file: b.yaml}}}\n`,
    's.sh': script,
    'b.yaml': broken,
  });
  expect((await bundleIn(workspace)).files).toEqual({ 's.sh': script, 'b.yaml': broken });
});
