import { execFileSync } from 'node:child_process';
import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bundleIn, complaint, complaintIn, tempWorkspace, VERSION } from './temp-workspace.js';

describe('files that are never read', () => {
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

  test('do not reveal whether they exist', async () => {
    expect(await complaint({ 'main.yaml': including('../no-such-file') })).toMatchInlineSnapshot(`
      "File ../no-such-file is outside the workspace
      At: main.yaml:3:61
      Included by: main.yaml → ../no-such-file
      Next: Move the file into the workspace, or set allow-files-outside-workspace: true if you trust the template."
    `);
  });

  test('through symlinks: to a file, and to a folder of the path', async () => {
    const workspace = await tempWorkspace({
      'main.yaml': including('link.txt'),
      'b.yaml': including('dir/secret.txt'),
    });
    await writeFile(path.join(workspace, '../secret.txt'), 'secret');
    await symlink('../secret.txt', path.join(workspace, 'link.txt'));
    await symlink('..', path.join(workspace, 'dir'));
    expect(await complaintIn(workspace)).toMatchInlineSnapshot(`
      "File link.txt is a symlink to a path outside the workspace
      At: main.yaml:3:61
      Included by: main.yaml → link.txt
      Next: Move the file into the workspace, or set allow-files-outside-workspace: true if you trust the template."
    `);
    expect(await complaintIn(workspace, { template: 'b.yaml' })).toContain(
      'File dir/secret.txt is a symlink to a path outside the workspace',
    );
  });

  test('through a symlink to itself', async () => {
    const workspace = await tempWorkspace({ 'main.yaml': including('link.txt') });
    await symlink('link.txt', path.join(workspace, 'link.txt'));
    expect(await complaintIn(workspace)).toContain('File link.txt is a symlink to itself');
  });

  test('outside the workspace, named by inputs', async () => {
    const workspace = await tempWorkspace({ 'main.yaml': VERSION });
    const given = {
      template: '/etc/hostname',
      environmentFiles: ['../env.yaml'],
      parametersFiles: ['file:///etc/passwd'],
    };
    expect(await complaintIn(workspace, given)).toMatchInlineSnapshot(`
      "3 problems in the files:
        - Template /etc/hostname is outside the workspace
        - Environment ../env.yaml is outside the workspace
        - Parameters file /etc/passwd is outside the workspace
      Next: Move the file into the workspace, or set allow-files-outside-workspace: true if you trust the template."
    `);
  });

  test('on the runner, referenced by a template at a URL', async () => {
    const web = {
      'http://host/t.yaml': including('file:///etc/hostname'),
      'http://host/e.yaml': 'resource_registry: {base_url: "file:///etc", My::T: hostname.yaml}\n',
    };
    const given = { template: 'http://host/t.yaml', environmentFiles: ['http://host/e.yaml'], web };
    expect(await complaint({}, given)).toMatchInlineSnapshot(`
      "2 problems in the files:
        - "file:///etc/hostname" cannot be included: a remote file can include only http and https URLs (http://host/t.yaml:3:61)
        - "hostname.yaml" cannot be included: a remote file can include only http and https URLs (http://host/e.yaml:1:53)"
    `);
    expect(await complaint({}, { ...given, allowFilesOutsideWorkspace: true })).toContain(
      'can include only http and https URLs',
    );
  });

  test('at other addresses', async () => {
    expect(await complaint({ 'main.yaml': including('ftp://host/a.txt') })).toMatchInlineSnapshot(`
      ""ftp://host/a.txt" cannot be included: ftp: URLs are not supported
      At: main.yaml:3:61"
    `);
    expect(await complaint({ 'main.yaml': including('data:text/plain,x') })).toContain(
      'data: URLs are not supported',
    );
  });

  test('that are no regular files', async () => {
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
    expect(await complaintIn(workspace, device)).toContain('File /dev/zero is not a regular file');
  });
});

describe("Git's own files", () => {
  const including = (reference: string): string =>
    `${VERSION}resources:\n  a: {type: OS::Heat::Value, properties: {value: {get_file: '${reference}'}}}\n`;

  test.each([
    '.git/config',
    'sub/.git/config',
    '.GIT/config',
    'sub/../.git/config',
    '.git',
    '.git./config',
    '%2egit/config',
    'git~1/config',
  ])('get_file: %s', async (reference) => {
    const told = await complaint({ 'main.yaml': including(reference), 'sub/x': '' });
    expect(told).toContain('is in a .git folder');
    expect(told).toContain('Next: Git stores credentials there');
  });

  test('through a symlink, and with files outside of the workspace allowed', async () => {
    const workspace = await tempWorkspace({
      'main.yaml': including('config.txt'),
      'b.yaml': including('../other/.git/config'),
      '.git/config': 'token',
    });
    await symlink('.git/config', path.join(workspace, 'config.txt'));
    const given = { allowFilesOutsideWorkspace: true };
    expect(await complaintIn(workspace, given)).toContain('config.txt is a symlink into a .git folder');
    expect(await complaintIn(workspace, { ...given, template: 'b.yaml' })).toContain('is in a .git folder');
  });

  test.each([
    ['template', { template: '.git/config' }],
    ['environment', { environmentFiles: ['.git/config'] }],
    ['parameters file', { parametersFiles: ['.git/config'] }],
  ])('as %s', async (_what, given) => {
    const told = await complaint({ 'main.yaml': VERSION, '.git/config': 'token' }, given);
    expect(told).toContain('.git/config is in a .git folder');
  });

  test('do not include similar names, and a workspace within such a folder', async () => {
    const workspace = await tempWorkspace({
      '.git/ws/main.yaml': including('.gitignore'),
      '.git/ws/.gitignore': 'x',
    });
    const { files } = await bundleIn(path.join(workspace, '.git/ws'));
    expect(Object.keys(files)).toEqual(['.gitignore']);
  });
});
