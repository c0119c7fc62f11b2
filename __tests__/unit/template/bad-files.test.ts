import { execFileSync } from 'node:child_process';
import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { TemplateError } from '../../../src/errors/index.js';
import { bundleIn, complaint, complaintIn, tempWorkspace, VERSION } from './temp-workspace.js';

describe('files that are not there', () => {
  test('a template', async () => {
    expect(await complaint({})).toMatchInlineSnapshot(`
      "Template main.yaml does not exist
      Next: Check the name, and that the checkout step ran before."
    `);
  });

  test('a file in a nested template, with the way to it', async () => {
    const files = {
      'main.yaml': `${VERSION}resources:\n  a: {type: sub/n.yaml}\n`,
      'sub/n.yaml': `${VERSION}resources:\n  x:\n    type: OS::Heat::Value\n    properties: {value: {get_file: no.txt}}\n`,
    };
    expect(await complaint(files)).toMatchInlineSnapshot(`
      "File sub/no.txt does not exist
      At: sub/n.yaml:5:36
      Included by: main.yaml → sub/n.yaml → sub/no.txt
      Next: Check the name, and that the checkout step ran before."
    `);
  });

  test('several at once, each told once, with all places', async () => {
    const files = {
      'main.yaml': `${VERSION}resources:\n  a: {type: a.yaml}\n  b: {type: b.yaml}\n`,
      'env.yaml': 'resource_registry: {My::T: c.yaml}\n',
    };
    const given = { environmentFiles: ['env.yaml', 'env.yaml', 'gone.yaml'], parametersFiles: ['gone.json'] };
    expect(await complaint(files, given)).toMatchInlineSnapshot(`
      "5 problems in the files to deploy:
        - File a.yaml does not exist (main.yaml:3:13)
        - File b.yaml does not exist (main.yaml:4:13)
        - File c.yaml does not exist (env.yaml:1:28)
        - Environment gone.yaml does not exist
        - Parameters file gone.json does not exist
      Included by: main.yaml → a.yaml
      Next: Check the name, and that the checkout step ran before."
    `);
    const error: unknown = await bundleIn(await tempWorkspace(files), given).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(TemplateError);
    expect((error as TemplateError).places).toEqual([
      { file: 'main.yaml', line: 3, column: 13 },
      { file: 'main.yaml', line: 4, column: 13 },
      { file: 'env.yaml', line: 1, column: 28 },
    ]);
  });

  test('a URL', async () => {
    const files = {
      'main.yaml': `${VERSION}resources: {a: {type: "http://user:pw@host/a.yaml?token=x.yaml"}}\n`,
    };
    expect(await complaint(files)).toMatchInlineSnapshot(`
      "File http://host/a.yaml could not be fetched: GET http://host/a.yaml answered 404
      At: main.yaml:2:23
      Included by: main.yaml → http://host/a.yaml"
    `);
  });
});

describe('files out of bounds', () => {
  const including = (reference: string): string =>
    `${VERSION}resources:\n  a: {type: OS::Heat::Value, properties: {value: {get_file: '${reference}'}}}\n`;

  test.each([
    '../secret.txt',
    '/etc/hostname',
    'file:///etc/hostname',
    '%2e%2e/secret.txt',
    'a/../../secret.txt',
  ])('%s', async (reference) => {
    const workspace = await tempWorkspace({ 'main.yaml': including(reference) });
    await writeFile(path.join(workspace, '../secret.txt'), 'secret');
    const told = await complaintIn(workspace);
    expect(told).toContain('is outside the workspace');
    expect(told).toContain('At: main.yaml:3:61');
    expect(told).toContain('allow-files-outside-workspace');
  });

  test('a file outside is not said to exist or not', async () => {
    expect(await complaint({ 'main.yaml': including('../no-such-file') })).toMatchInlineSnapshot(`
      "File ../no-such-file is outside the workspace
      At: main.yaml:3:61
      Included by: main.yaml → ../no-such-file
      Next: Move the file into the workspace, or set allow-files-outside-workspace: true if you trust the template."
    `);
  });

  test('symlinks: to a file, and in the way', async () => {
    const workspace = await tempWorkspace({
      'main.yaml': including('link.txt'),
      'b.yaml': including('dir/secret.txt'),
    });
    await writeFile(path.join(workspace, '../secret.txt'), 'secret');
    await symlink('../secret.txt', path.join(workspace, 'link.txt'));
    await symlink('..', path.join(workspace, 'dir'));
    expect(await complaintIn(workspace)).toMatchInlineSnapshot(`
      "File link.txt leads out of the workspace through a symlink
      At: main.yaml:3:61
      Included by: main.yaml → link.txt
      Next: Move the file into the workspace, or set allow-files-outside-workspace: true if you trust the template."
    `);
    expect(await complaintIn(workspace, { template: 'b.yaml' })).toContain(
      'File dir/secret.txt leads out of the workspace through a symlink',
    );
  });

  test('a symlink that leads to itself', async () => {
    const workspace = await tempWorkspace({ 'main.yaml': including('link.txt') });
    await symlink('link.txt', path.join(workspace, 'link.txt'));
    expect(await complaintIn(workspace)).toContain('File link.txt is a symlink that leads to itself');
  });

  test('inputs are held to the workspace too', async () => {
    const workspace = await tempWorkspace({ 'main.yaml': VERSION });
    const given = {
      template: '/etc/hostname',
      environmentFiles: ['../env.yaml'],
      parametersFiles: ['file:///etc/passwd'],
    };
    expect(await complaintIn(workspace, given)).toMatchInlineSnapshot(`
      "3 problems in the files to deploy:
        - Template file:///etc/hostname is outside the workspace
        - Environment ../env.yaml is outside the workspace
        - Parameters file file:///etc/passwd is outside the workspace
      Next: Move the file into the workspace, or set allow-files-outside-workspace: true if you trust the template."
    `);
  });

  test('a template from the network reads no file of the runner', async () => {
    const web = {
      'http://host/t.yaml': including('file:///etc/hostname'),
      'http://host/e.yaml': 'resource_registry: {base_url: "file:///etc", My::T: hostname.yaml}\n',
    };
    const given = { template: 'http://host/t.yaml', environmentFiles: ['http://host/e.yaml'], web };
    expect(await complaint({}, given)).toMatchInlineSnapshot(`
      "2 problems in the files to deploy:
        - "file:///etc/hostname" cannot be included: a remote file may only name http and https URLs (http://host/t.yaml:3:61)
        - "hostname.yaml" cannot be included: a remote file may only name http and https URLs (http://host/e.yaml:1:53)"
    `);
    expect(await complaint({}, { ...given, allowFilesOutsideWorkspace: true })).toContain(
      'may only name http and https URLs',
    );
  });

  test('other addresses', async () => {
    expect(await complaint({ 'main.yaml': including('ftp://host/a.txt') })).toMatchInlineSnapshot(`
      ""ftp://host/a.txt" cannot be included: ftp: addresses are not supported
      At: main.yaml:3:61"
    `);
    expect(await complaint({ 'main.yaml': including('data:text/plain,x') })).toContain(
      'data: addresses are not supported',
    );
  });

  test('what is no regular file', async () => {
    const workspace = await tempWorkspace({
      'main.yaml': including('fifo'),
      'b.yaml': including('sub'),
      'sub/a': '',
    });
    execFileSync('mkfifo', [path.join(workspace, 'fifo')]);
    expect(await complaintIn(workspace)).toContain('File fifo is not a regular file');
    expect(await complaintIn(workspace, { template: 'b.yaml' })).toContain(
      'File sub is a folder, not a file',
    );
    const device = { template: 'c.yaml', allowFilesOutsideWorkspace: true };
    await writeFile(path.join(workspace, 'c.yaml'), including('/dev/zero'));
    expect(await complaintIn(workspace, device)).toContain('File file:///dev/zero is not a regular file');
  });
});

describe('cycles', () => {
  test('through two templates', async () => {
    const files = {
      'main.yaml': `${VERSION}resources:\n  a: {type: sub/a.yaml}\n`,
      'sub/a.yaml': `${VERSION}resources:\n  b: {type: b.yaml}\n`,
      'sub/b.yaml': `${VERSION}resources:\n  a: {type: ../sub/a.yaml}\n`,
    };
    expect(await complaint(files)).toMatchInlineSnapshot(`
      "Templates include each other in a cycle: sub/a.yaml → sub/b.yaml → sub/a.yaml
      At: sub/b.yaml:3:13
      Included by: main.yaml → sub/a.yaml → sub/b.yaml
      Next: Heat would create stacks without end: take one of these references out."
    `);
  });

  test('through symlinks that never name the same file twice', async () => {
    const workspace = await tempWorkspace({
      'main.yaml': `${VERSION}resources: {a: {type: loop/main.yaml}}\n`,
    });
    await symlink('.', path.join(workspace, 'loop'));
    expect(await complaintIn(workspace)).toContain('cycle: main.yaml → loop/main.yaml');
  });

  test('not through a text that is no template, nor where two templates share a third', async () => {
    const workspace = await tempWorkspace({
      'main.yaml': `${VERSION}resources: {a: {type: a.yaml}, b: {type: b.yaml}}\n`,
      'a.yaml': `${VERSION}resources: {c: {type: c.yaml}}\n`,
      'b.yaml': `${VERSION}resources: {c: {type: c.yaml}}\n`,
      'c.yaml': `${VERSION}outputs: {t: {value: {get_file: text.yaml}}}\n`,
      'text.yaml': 'get_file: text.yaml\n',
    });
    expect(Object.keys((await bundleIn(workspace)).files)).toEqual([
      'a.yaml',
      'c.yaml',
      'text.yaml',
      'b.yaml',
    ]);
  });
});

describe('texts that are wrong', () => {
  test.each([
    ['bad YAML', `${VERSION}resources:\n  a: {type: [}\n`],
    ['an unclosed quote', `${VERSION}description: "begins\nresources: {}\n`],
    ['a tab as indentation', `${VERSION}resources:\n\ta: 1\n`],
    ['bad JSON', '{"heat_template_version": "2021-04-16",\n "resources": {]}'],
    ['a short form of CloudFormation', `${VERSION}outputs:\n  o: {value: !GetAtt a.b}\n`],
    ['an undefined alias', `${VERSION}outputs: {o: {value: *nowhere}}\n`],
    ['an alias of itself', `${VERSION}outputs: &o {o: *o}\n`],
    ['an alias bomb', `${VERSION}${bomb()}`],
    ['nesting without end', `${VERSION}outputs: ${'['.repeat(20_000)}`],
    ['control characters', `${VERSION}description: a\u0000b\n`],
    ['a list', '- a\n'],
    ['a text', 'heat_template_version\n'],
    ['no version', 'resources: {}\n'],
    ['nothing', ''],
    ['bytes', Buffer.from([0x68, 0xff, 0xfe])],
  ])('%s as a template', async (_, text) => {
    expect(await complaint({ 'main.yaml': text })).toMatchSnapshot();
  });

  test('a resource of a type that is no template', async () => {
    const files = {
      'main.yaml': `${VERSION}resources:\n  a: {type: a.yaml}\n  b: {type: b.yaml}\n`,
      'a.yaml': 'not: a template\n',
      'b.yaml': `${VERSION}resources:\n  - [\n`,
    };
    expect(await complaint(files)).toMatchInlineSnapshot(`
      "2 problems in the files to deploy:
        - Template a.yaml has no version (a.yaml:1:1)
        - Template b.yaml is not valid YAML: brackets do not end with ] (b.yaml:4:1)
      Included by: main.yaml → a.yaml
      Next: Begin it with a line such as "heat_template_version: 2021-04-16"."
    `);
  });

  test.each([
    ['an unknown section', 'parameters: {a: 1}\nparameter: {b: 2}\n'],
    ['an empty section', 'parameters:\nresource_registry: {}\n'],
    ['a section that is no map', 'parameters: [a]\n'],
    ['a list', '[]\n'],
    ['bad YAML', 'parameters:\n  a: "b\n'],
    ['two documents', 'parameters: {}\n---\nparameters: {}\n'],
    ['bytes', Buffer.from([0xff])],
  ])('%s as an environment', async (_, text) => {
    const files = { 'main.yaml': VERSION, 'env.yaml': text };
    expect(await complaint(files, { environmentFiles: ['env.yaml'] })).toMatchSnapshot();
  });

  test.each([
    ['a list', '- a\n'],
    ['a number without words in JSON', 'a: [.inf]\n'],
    ['bad YAML', 'password: "hush\n'],
    ['bytes', Buffer.from([0xff])],
  ])('%s as a parameters file', async (_, text) => {
    const told = await complaint({ 'main.yaml': VERSION, 'p.yaml': text }, { parametersFiles: ['p.yaml'] });
    expect(told).toMatchSnapshot();
    expect(told).not.toContain('hush');
  });

  test('one anchored map under two base URLs', async () => {
    const files = {
      'main.yaml': VERSION,
      'a/t.yaml': VERSION,
      'b/t.yaml': VERSION,
      'env.yaml':
        'resource_registry:\n  resources:\n    one: &m {base_url: a, "My::T": t.yaml}\n    two: {<<: *m, base_url: b}\n',
    };
    expect(await complaint(files, { environmentFiles: ['env.yaml'] })).toMatchInlineSnapshot(`
      "One anchored reference means both a/t.yaml and b/t.yaml; write it out for each
      At: env.yaml:3:36"
    `);
  });
});

describe('sizes', () => {
  const room = 524_288 - VERSION.length;

  test('a template of as many characters as Heat takes', async () => {
    const workspace = await tempWorkspace({ 'main.yaml': `${VERSION}#${'x'.repeat(room - 1)}` });
    expect((await bundleIn(workspace)).template).toHaveLength(524_288);
    const wide = await tempWorkspace({
      'main.yaml': `${VERSION}#${'😀'.repeat(100_000)}${'x'.repeat(room - 100_001)}`,
    });
    expect((await bundleIn(wide)).template).toHaveLength(624_288);
  });

  test('one character more, in a template or a file', async () => {
    const files = {
      'main.yaml': `${VERSION}outputs: {o: {value: {get_file: big.txt}}}\n`,
      'big.txt': 'x'.repeat(524_289),
    };
    expect(await complaint(files)).toMatchInlineSnapshot(`
      "big.txt has 524289 characters, and Heat takes at most 524288 in a template or file
      At: big.txt:1:1
      Next: Keep big files elsewhere (object storage, an image) and fetch them from the server."
    `);
    expect(await complaint({ 'main.yaml': `${VERSION}#${'x'.repeat(room)}` })).toContain(
      'main.yaml has 524289 characters',
    );
  });

  test('too much altogether', async () => {
    const files = {
      'main.yaml': `${VERSION}outputs: {a: {value: {get_file: a.txt}}, b: {value: {get_file: b.txt}}, c: {value: {get_file: c.txt}}}\n`,
      'a.txt': 'x'.repeat(500_000),
      'b.txt': 'x'.repeat(400_000),
      'c.txt': 'x'.repeat(200_000),
    };
    expect(await complaint(files)).toMatchInlineSnapshot(`
      "Template and files make a request of 1100220 bytes, and Heat takes at most 1048576; biggest, in bytes: a.txt 500002, b.txt 400002, c.txt 200002, main.yaml 141
      At: main.yaml:1:1
      Next: Keep big files elsewhere (object storage, an image) and fetch them from the server."
    `);
  });

  test('a huge file is not read', async () => {
    const files = { 'main.yaml': `${VERSION}outputs: {o: {value: {get_file: huge}}}\n`, huge: '' };
    const workspace = await tempWorkspace(files);
    execFileSync('truncate', ['-s', '1T', path.join(workspace, 'huge')]);
    expect(await complaintIn(workspace)).toMatchInlineSnapshot(`
      "File huge has 1099511627776 bytes, and Heat takes at most 1048576 in a whole request
      At: main.yaml:2:33
      Included by: main.yaml → huge
      Next: Keep big files elsewhere (object storage, an image) and fetch them from the server."
    `);
  });
});

function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const inner = Array.from({ length: 10 }, () => `*l${level}`).join(', ');
    return `l${level + 1}: &l${level + 1} [${inner}]\n`;
  });
  return `l0: &l0 x\n${levels.join('')}`;
}
