import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { DeployError } from '../../src/errors/index.js';
import type { HeatClient, StackRef } from '../../src/heat/index.js';
import type { Http } from '../../src/http/index.js';
import { bundle, type Bundle, type BundleOptions } from '../../src/template/index.js';
import { connect, settled, uniqueName } from './real-heat.js';

jest.setTimeout(120_000);

const VERSION = 'heat_template_version: 2021-04-16\n';
const LEAF = `${VERSION}resources: {v: {type: OS::Heat::Value, properties: {value: {get_file: leaf.txt}}}}\noutputs: {o: {value: {get_attr: [v, value]}}}\n`;

let heat: HeatClient;
let http: Http;
let folder: string;
const left: StackRef[] = [];

beforeAll(async () => {
  ({ heat, http } = await connect());
  folder = await mkdtemp(path.join(tmpdir(), 'on-heat-'));
});
afterAll(async () => {
  for (const ref of left) await heat.deleteStack(ref);
  await http.close();
  await rm(folder, { recursive: true });
});

async function bundled(
  files: Readonly<Record<string, string>>,
  given: Partial<BundleOptions> = {},
): Promise<Bundle> {
  const workspace = await mkdtemp(path.join(folder, 'ws-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(workspace, name)), { recursive: true });
    await writeFile(path.join(workspace, name), text);
  }
  return bundle({
    template: 'main.yaml',
    environmentFiles: [],
    parametersFiles: [],
    parameters: {},
    workspace,
    allowFilesOutsideWorkspace: false,
    fetchUrl: () => Promise.reject(new Error('no network here')),
    onSecret: () => undefined,
    ...given,
  });
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

describe('Heat makes of a bundle what its files say', () => {
  test('nested templates, files and registries, whatever the keys, a byte order mark and a base_url left in the text', async () => {
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

  test('files from outside of the workspace', async () => {
    await writeFile(path.join(folder, 'leaf.yaml'), LEAF);
    await writeFile(path.join(folder, 'leaf.txt'), 'outside');
    const text = `${VERSION}resources: {a: {type: ../leaf.yaml}, b: {type: "${folder}/leaf.yaml"}}\noutputs: {a: {value: {get_attr: [a, o]}}, b: {value: {get_attr: [b, o]}}}\n`;
    const made = await bundled({ 'main.yaml': text }, { allowFilesOutsideWorkspace: true });
    expect(Object.keys(made.files)).toContain('../leaf.yaml');
    expect(await outputsOf(made)).toEqual({ a: 'outside', b: 'outside' });
  });

  test('a symlink within the workspace', async () => {
    const workspace = await mkdtemp(path.join(folder, 'ws-'));
    await writeFile(path.join(workspace, 'leaf.yaml'), LEAF);
    await writeFile(path.join(workspace, 'leaf.txt'), 'linked');
    await symlink('leaf.yaml', path.join(workspace, 'main.yaml'));
    expect(await outputsOf(await bundled({}, { workspace }))).toEqual({ o: 'linked' });
  });

  test('parameters: the last word, with every digit and character', async () => {
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
      list: ['a', 'b'], // Heat merges as the user's own environment asks it to
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

test('hidden values are nowhere to be read, and whole', async () => {
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
  expect(Object.fromEntries((stack.outputs ?? []).map(({ key, value }) => [key, value]))).toEqual({
    text: 'hush',
    number: 9007199254740992, // JSON.parse of the answer rounds it
    flag: true,
    map: { a: [1, 'hush'] },
    list: ['hush', '2'],
    version: '1.0',
    open: '1.0',
  });
  expect(JSON.stringify([await heat.getFiles(ref), await heat.getEnvironment(ref)])).not.toContain('hush');
});

test('an update that keeps what it does not name takes a bundle without template', async () => {
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

describe('Heat draws its limits where we do', () => {
  const said = async (definition: object): Promise<string | undefined> => {
    try {
      await heat.validateTemplate(definition);
      return undefined;
    } catch (error) {
      return error instanceof DeployError ? error.said : String(error);
    }
  };

  test('characters of a template, of a nested one, and of any other file', async () => {
    const limit = 524_288;
    const padded = (length: number): string => `${VERSION}#${'x'.repeat(length - VERSION.length - 1)}`;
    expect(await said({ template: padded(limit) })).toBeUndefined();
    for (const definition of [
      { template: padded(limit + 1) },
      { template: `${VERSION}resources: {n: {type: n.yaml}}\n`, files: { 'n.yaml': padded(limit + 1) } },
      { template: VERSION, files: { 'big.txt': 'x'.repeat(limit + 1) } },
    ]) {
      expect(await said(definition)).toContain('Template size (524289 bytes) exceeds maximum allowed size');
    }
  });

  test('bytes of a body', async () => {
    expect(
      await said({ template: VERSION, files: { a: 'x'.repeat(524_288), b: 'x'.repeat(524_288) } }),
    ).toContain('exceeds maximum allowed size (1048576 bytes)');
  });

  test('an empty section of an environment is refused, an empty environment is not', async () => {
    const given = (text: string): object => ({
      template: VERSION,
      files: { e: text },
      environmentFiles: ['e'],
    });
    expect(await said(given('parameters:\n'))).toBeDefined();
    expect(await said(given('parameters: {}\nparameter_merge_strategies: {}\n'))).toBeUndefined();
    expect(await said(given(''))).toBeUndefined();
  });
});
