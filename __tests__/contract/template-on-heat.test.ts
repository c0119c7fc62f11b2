import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { LosslessNumber } from 'lossless-json';
import type { HeatClient, StackRef } from '../../src/heat/index.js';
import type { Http } from '../../src/http/index.js';
import type { Bundle } from '../../src/template/index.js';
import { bundleIn, tempWorkspace, VERSION } from '../unit/template/temp-workspace.js';
import { connect, settled, uniqueName } from './real-heat.js';

jest.setTimeout(120_000);

const LEAF = `${VERSION}resources: {v: {type: OS::Heat::Value, properties: {value: {get_file: leaf.txt}}}}\noutputs: {o: {value: {get_attr: [v, value]}}}\n`;

let heat: HeatClient;
let http: Http;
const left: StackRef[] = [];

beforeAll(async () => {
  ({ heat, http } = await connect());
});
afterAll(async () => {
  for (const ref of left) await heat.deleteStack(ref);
  await http.close();
});

async function bundled(
  files: Readonly<Record<string, string>>,
  given: Parameters<typeof bundleIn>[1] = {},
): Promise<Bundle> {
  return bundleIn(await tempWorkspace(files), given);
}

async function outputsOf({ template, files, environmentFiles }: Bundle): Promise<Record<string, unknown>> {
  const { ref } = await heat.createStack({
    name: uniqueName('bundle'),
    ...(template === undefined ? {} : { template }),
    files,
    environmentFiles,
  });
  left.push(ref);
  const stack = await settled(heat, ref);
  expect(stack.statusReason).toBe('Stack CREATE completed successfully');
  return Object.fromEntries((stack.outputs ?? []).map(({ key, value }) => [key, value]));
}

describe('Heat reads a bundle as its files say', () => {
  test('nested templates, files and registries, with any keys, a byte order mark and a base_url in the text', async () => {
    const made = await bundled(
      {
        'stacks/main.yaml': `\ufeff${VERSION}resources:\n  a: {type: '../lib dir/leaf#1 grün.yaml'}\n  b: {type: My::Leaf}\n  c: {type: My::Other}\noutputs:\n  a: {value: {get_attr: [a, o]}}\n  b: {value: {get_attr: [b, o]}}\n  c: {value: {get_attr: [c, o]}}\n  crlf: {value: {get_file: crlf.txt}}\n`,
        'stacks/crlf.txt': 'a\r\nb\r\n',
        'lib dir/leaf#1 grün.yaml': `\ufeff${LEAF}`,
        'lib dir/leaf.txt': 'from lib',
        'other/leaf.yaml': LEAF.replaceAll('\n', '\r\n'),
        'other/leaf.txt': 'from other',
        'envs/env.yaml':
          '\ufeffresource_registry:\n  base_url: ../other\n  My::Leaf: leaf.yaml\n  resources:\n    c: {base_url: "../lib dir", "My::Other": "leaf#1 grün.yaml"}\n',
      },
      { template: 'stacks/main.yaml', environmentFiles: ['envs/env.yaml'] },
    );
    expect(await outputsOf(made)).toEqual({
      a: 'from lib',
      b: 'from other',
      c: 'from lib',
      crlf: 'a\r\nb\r\n',
    });
  });

  test('files outside of the workspace', async () => {
    const workspace = await tempWorkspace({});
    const folder = path.dirname(workspace);
    await writeFile(path.join(folder, 'leaf.yaml'), LEAF);
    await writeFile(path.join(folder, 'leaf.txt'), 'outside');
    const text = `${VERSION}resources: {a: {type: ../leaf.yaml}, b: {type: "${folder}/leaf.yaml"}}\noutputs: {a: {value: {get_attr: [a, o]}}, b: {value: {get_attr: [b, o]}}}\n`;
    await writeFile(path.join(workspace, 'main.yaml'), text);
    const made = await bundleIn(workspace, { allowFilesOutsideWorkspace: true });
    expect(Object.keys(made.files)).toContain('../leaf.yaml');
    expect(await outputsOf(made)).toEqual({ a: 'outside', b: 'outside' });
  });

  test('a symlink within the workspace', async () => {
    const workspace = await tempWorkspace({ 'leaf.yaml': LEAF, 'leaf.txt': 'linked' });
    await symlink('leaf.yaml', path.join(workspace, 'main.yaml'));
    expect(await outputsOf(await bundleIn(workspace))).toEqual({ o: 'linked' });
  });

  test('parameters: inputs win, with every digit and character', async () => {
    const names = ['env', 'mode', 'one', 'big', 'text', 'exponent', 'float'];
    const text = [
      VERSION,
      'parameters:',
      ...names.map((name) => `  ${name}: {type: string}`),
      '  map: {type: json}',
      '  list: {type: comma_delimited_list}',
      'outputs:',
      ...[...names, 'map', 'list'].map((name) => `  ${name}: {value: {get_param: ${name}}}`),
      '',
    ].join('\n');
    const odd = 'ü 😀 "q" \\ \t\u2028\u0085\u007f end\n';
    const made = await bundled(
      {
        'main.yaml': text,
        'env.yaml':
          'parameters: {env: from env, mode: from env, list: [a]}\nparameter_merge_strategies: {list: merge}\n',
        'p.yaml': 'mode: 0644\none: 1.0\nbig: 12345678901234567890\nexponent: 1e3\nfloat: 1.5e+300\n',
      },
      {
        environmentFiles: ['env.yaml'],
        parametersFiles: ['p.yaml'],
        parameters: { text: odd, map: { a: [1, odd] }, list: ['b'] },
      },
    );
    expect(await outputsOf(made)).toEqual({
      env: 'from env',
      mode: '420',
      one: '1.0',
      big: '12345678901234567890',
      text: odd,
      exponent: '1e3',
      float: '1.5e+300',
      map: { a: [1, odd] },
      list: ['a', 'b'], // Heat merges as the user's own environment says.
    });
  });

  test('hidden parameters are those that Heat hides', async () => {
    const hides = { a: 'true', b: 'yes', c: '"false"', d: 'no', e: '0', f: '1', g: '""' };
    const parameters = Object.entries(hides).map(
      ([name, word]) => `  ${name}: {type: string, default: x, hidden: ${word}}\n`,
    );
    const made = await bundled({ 'main.yaml': `${VERSION}parameters:\n${parameters.join('')}` });
    const { ref } = await heat.createStack({ name: uniqueName('hidden'), template: made.template ?? '' });
    left.push(ref);
    const { parameters: shown } = await settled(heat, ref);
    const hidden = Object.keys(hides).filter((name) => shown[name] === '******');
    expect(made.hiddenParameters).toEqual(hidden);
  });
});

test('hidden values appear nowhere, and are complete', async () => {
  const types = {
    text: 'string',
    number: 'number',
    flag: 'boolean',
    map: 'json',
    list: 'comma_delimited_list',
  };
  const names = [...Object.keys(types), 'version'];
  const text = [
    VERSION,
    'parameters:',
    ...Object.entries({ ...types, version: 'string' }).map(
      ([name, type]) => `  ${name}: {type: ${type}, hidden: true}`,
    ),
    '  open: {type: string}',
    'outputs:',
    ...[...names, 'open'].map((name) => `  ${name}: {value: {get_param: ${name}}}`),
    '',
  ].join('\n');
  const made = await bundled(
    {
      'main.yaml': text,
      'env.yaml': 'resource_registry: {}\n',
      'p.yaml':
        'text: hush\nnumber: 9007199254740993\nflag: yes\nmap: {a: [1.0, hush]}\nlist: [hush, 2]\nversion: 1.0\nopen: 1.0\n',
    },
    { environmentFiles: ['env.yaml'], parametersFiles: ['p.yaml'] },
  );
  const { ref } = await heat.createStack({ name: uniqueName('secret'), ...made.request });
  left.push(ref);
  const stack = await settled(heat, ref);
  const outputs = Object.fromEntries((stack.outputs ?? []).map(({ key, value }) => [key, value]));
  expect(outputs).toEqual({
    text: 'hush',
    number: new LosslessNumber('9007199254740993'),
    flag: true,
    map: { a: [new LosslessNumber('1.0'), 'hush'] },
    list: ['hush', '2'],
    version: '1.0',
    open: '1.0',
  });
  expect(JSON.stringify([await heat.getFiles(ref), await heat.getEnvironment(ref)])).not.toContain('hush');
});

test('an update that keeps existing values accepts a bundle without a template', async () => {
  const text = `${VERSION}parameters: {a: {type: string}, b: {type: string}}\noutputs: {o: {value: {list_join: ['-', [{get_param: a}, {get_param: b}]]}}}\n`;
  const { template, files, environmentFiles } = await bundled(
    { 'main.yaml': text },
    { parameters: { a: 'a', b: 'b' } },
  );
  const { ref } = await heat.createStack({
    name: uniqueName('kept'),
    template: template ?? '',
    files,
    environmentFiles,
  });
  left.push(ref);
  await settled(heat, ref);
  const change = await bundled({}, { template: undefined, parameters: { b: 'new' } });
  await heat.patchStack(ref, { files: change.files, environmentFiles: change.environmentFiles });
  const stack = await settled(heat, ref);
  expect(stack.outputs?.map(({ value }) => value)).toEqual(['a-new']);
});
