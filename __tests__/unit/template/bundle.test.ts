import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bundleIn, tempWorkspace, VERSION } from './temp-workspace.js';

const value = (file: string): string => `{type: OS::Heat::Value, properties: {value: {get_file: ${file}}}}`;

describe('keys', () => {
  test('are paths in the workspace, however a file is referenced', async () => {
    const workspace = await tempWorkspace({
      'stacks/main.yaml': `${VERSION}resources: {a: {type: ../lib/n.yaml}, b: {type: ./../lib/./n.yaml}}\n`,
      'lib/n.yaml': VERSION,
    });
    for (const template of [
      'stacks/main.yaml',
      './stacks/../stacks/main.yaml',
      path.join(workspace, 'stacks/main.yaml'),
    ]) {
      const made = await bundleIn(workspace, { template });
      expect(made.template).toBe(`${VERSION}resources: {a: {type: lib/n.yaml}, b: {type: lib/n.yaml}}\n`);
      expect(made.files).toEqual({ 'lib/n.yaml': VERSION });
    }
  });

  test('do not depend on whether the workspace is a symlink', async () => {
    const workspace = await tempWorkspace({
      'main.yaml': `${VERSION}resources: {a: {type: n.yaml}}\n`,
      'n.yaml': VERSION,
    });
    const link = path.join(workspace, '../link');
    await symlink(workspace, link);
    const made = await bundleIn(link, { template: path.join(workspace, 'main.yaml') });
    expect(Object.keys(made.files)).toEqual(['n.yaml']);
  });

  test('outside the workspace are relative or absolute like the reference, and keep their extension', async () => {
    const workspace = await tempWorkspace({});
    const shared = path.join(workspace, '../shared');
    await mkdir(shared);
    await writeFile(path.join(shared, 'n b.yaml'), `${VERSION}resources: {m: {type: m.yaml}}\n`);
    await writeFile(path.join(shared, 'm.yaml'), VERSION);
    const text = (reference: string): string => `${VERSION}resources: {a: {type: "${reference}"}}\n`;
    await writeFile(path.join(workspace, 'relative.yaml'), text('../shared/n b.yaml'));
    await writeFile(path.join(workspace, 'absolute.yaml'), text(`${shared}/n b.yaml`));
    const bundled = async (template: string): Promise<string[]> =>
      Object.keys((await bundleIn(workspace, { template, allowFilesOutsideWorkspace: true })).files);
    expect(await bundled('relative.yaml')).toEqual(['../shared/n b.yaml', '../shared/m.yaml']);
    expect(await bundled('absolute.yaml')).toEqual([
      `file://${shared}/n%20b.yaml`,
      `file://${shared}/m.yaml`,
    ]);
  });

  test('of files with special characters for YAML and URLs are quoted as necessary', async () => {
    const odd = [
      'a#b.txt',
      'a%b.txt',
      'a%20b.txt',
      'a b.txt',
      '1.5',
      'true',
      '-',
      '?',
      '# x',
      'a: b',
      '"q"',
      "'q'",

      'é😀',
      '{a}',
      '*a',
      '&a',
      '!a',
      '@a',
      '|',
      '%a',
      'a\u0085b',
      '~',
      '0644',
      'c:d.txt',
    ];
    const lines = odd.map((name, index) => {
      const quoted = JSON.stringify(`../${name}`);
      return `  r${index}: ${value(quoted)}\n  p${index}:\n    type: OS::Heat::Value\n    properties:\n      value:\n        get_file: |-\n          ../${name}\n`;
    });
    const workspace = await tempWorkspace({
      't/main.yaml': `${VERSION}resources:\n${lines.filter((line) => !line.includes('\u0085')).join('')}`,
      ...Object.fromEntries(odd.map((name) => [name, name])),
    });
    const first = await bundleIn(workspace, { template: 't/main.yaml' });
    await writeFile(path.join(workspace, 'again.yaml'), first.template ?? '');
    // The rewritten text, parsed again, names the same files: nothing is left to rewrite.
    const second = await bundleIn(workspace, { template: 'again.yaml' });
    expect(Object.keys(second.files)).toEqual(odd.filter((name) => !name.includes('\u0085')));
    expect(second.files).toEqual(first.files);
  });
});

describe('the bundle', () => {
  test('is the same for the same commit in every folder', async () => {
    const files = {
      't/main.yaml': `# é\n${VERSION}parameters: {a: {type: number}}\nresources: {a: {type: ../n.yaml}}\n`,
      'n.yaml': `${VERSION}resources:\n  v: ${value('x.bin')}\n`,
      'x.bin': Buffer.from([0xff, 0x00]),
      'env.yaml': 'resource_registry: {My::T: n.yaml}\n',
    };
    const given = { template: 't/main.yaml', environmentFiles: ['env.yaml'], parameters: { a: 1 } };
    const [one, other] = await Promise.all([tempWorkspace(files), tempWorkspace(files)]);
    expect(JSON.stringify(await bundleIn(one, given))).toBe(JSON.stringify(await bundleIn(other, given)));
  });

  test('contains binary files as base64, in lines of 76 characters with a final line break', async () => {
    const workspace = await tempWorkspace({
      'main.yaml': `${VERSION}resources:\n  v: ${value('x.bin')}\n`,
      'x.bin': Buffer.alloc(60, 0xff),
    });
    expect((await bundleIn(workspace)).files).toEqual({ 'x.bin': `${'/'.repeat(76)}\n////\n` });
  });

  test('needs no template for an update that keeps it', async () => {
    const workspace = await tempWorkspace({ 'env.yaml': 'parameters: {a: 1}\n' });
    const made = await bundleIn(workspace, { template: undefined, environmentFiles: ['env.yaml'] });
    expect(made).toMatchObject({
      template: undefined,
      files: { 'env.yaml': 'parameters: {a: 1}\n' },
      environmentFiles: ['env.yaml'],
      hiddenParameters: [],
    });
    expect(made.locateResource(['a'])).toBeUndefined();
  });

  test('has the size of its JSON', async () => {
    const workspace = await tempWorkspace({
      'main.yaml': `${VERSION}parameters: {a: {type: string}} # "é"\n`,
    });
    const { template, files, environmentFiles, bytes } = await bundleIn(workspace, {
      parameters: { a: 'ü' },
    });
    expect(bytes).toBe(
      Buffer.byteLength(JSON.stringify({ template, files, environment_files: environmentFiles })),
    );
  });
});

describe('files at URLs', () => {
  const web = {
    'https://host/t/main.yaml': `${VERSION}resources: {a: {type: n.yaml}, b: {type: /root.yaml}, c: {type: "https://other/x.yaml"}}\n`,
    'https://host/t/n.yaml': `${VERSION}resources:\n  v: ${value('../a.txt')}\n`,
    'https://host/a.txt': 'a',
    'https://host/root.yaml': VERSION,
    'https://other/x.yaml': VERSION,
    'https://host/env/e.yaml': 'resource_registry: {My::T: ../root.yaml}\n',
  };

  test('have references relative to their URL', async () => {
    const made = await bundleIn(await tempWorkspace({}), {
      template: 'https://host/t/main.yaml',
      environmentFiles: ['https://host/env/e.yaml'],
      web,
    });
    expect(made.template).toContain(
      "{a: {type: 'https://host/t/n.yaml'}, b: {type: 'https://host/root.yaml'}, c: {type: \"https://other/x.yaml\"}}",
    );
    expect(Object.keys(made.files)).toEqual([
      'https://host/t/n.yaml',
      'https://host/a.txt',
      'https://host/root.yaml',
      'https://other/x.yaml',
      'https://host/env/e.yaml',
    ]);
    expect(made.files['https://host/env/e.yaml']).toBe(
      "resource_registry: {My::T: 'https://host/root.yaml'}\n",
    );
  });

  test('have credentials that are secrets and no part of a key', async () => {
    const secrets: string[] = [];
    const asked: string[] = [];
    const texts: Readonly<Record<string, string>> = {
      'https://me:p%40ss@host/t/main.yaml': `${VERSION}resources: {a: {type: n.yaml}}\n`,
      'https://me:p%40ss@host/t/n.yaml': VERSION,
    };
    const made = await bundleIn(await tempWorkspace({}), {
      template: 'https://me:p%40ss@host/t/main.yaml',
      onSecret: (value: string) => secrets.push(value),
      fetchUrl: (url: string): Promise<Uint8Array> => {
        asked.push(url);
        return Promise.resolve(Buffer.from(texts[url] ?? ''));
      },
    });
    expect(asked).toEqual(Object.keys(texts));
    expect(Object.keys(made.files)).toEqual(['https://host/t/n.yaml']);
    expect(made.template).toContain("{type: 'https://host/t/n.yaml'}");
    expect(secrets).toEqual(expect.arrayContaining(['p%40ss', 'p@ss']));
  });

  test('are each requested once', async () => {
    const asked: string[] = [];
    const workspace = await tempWorkspace({
      'main.yaml': `${VERSION}resources: {a: {type: "http://h/n.yaml"}, b: {type: "http://h/n.yaml"}}\n`,
    });
    const fetchUrl = (url: string): Promise<Uint8Array> => {
      asked.push(url);
      return Promise.resolve(Buffer.from(VERSION));
    };
    await bundleIn(workspace, { fetchUrl });
    expect(asked).toEqual(['http://h/n.yaml']);
  });
});
