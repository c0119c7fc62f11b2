import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lineUrl } from '../../../src/report/markdown/run-page.js';
import { findCheckedOutCommit, repositoryPath } from '../../../src/runner/repository-path.js';
import { tempWorkspace } from '../template/temp-workspace.js';

const git = (folder: string, ...args: readonly string[]): void => {
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
    stdio: 'pipe',
  });
};

/** Returns a workspace with a checkout of that remote in a folder. */
async function workspaceWith(folder: string, remote: string): Promise<string> {
  const workspace = await tempWorkspace({ 'x.txt': 'x' });
  await checkOut(path.join(workspace, folder), remote);
  return workspace;
}

async function checkOut(folder: string, remote: string): Promise<void> {
  await mkdir(path.join(folder, 'heat'), { recursive: true });
  await writeFile(path.join(folder, 'heat', 'web.yaml'), 'a: b');
  git(folder, 'init', '-q');
  git(folder, 'remote', 'add', 'origin', remote);
}

const shown = (workspace: string, file: string): string | undefined =>
  repositoryPath({ workspace, repository: 'Acme/Web' }, file);

describe('the path of a file in its repository', () => {
  test.each([
    ['https://github.com/acme/web'],
    ['https://github.com/Acme/Web.git'],
    ['git@github.com:acme/web.git'],
    ['ssh://git@ghes.example:2222/acme/web/'],
  ])('starts at the checkout of %s, whatever its folder', async (remote) => {
    const workspace = await workspaceWith('sub/dir', remote);
    expect(shown(workspace, 'sub/dir/heat/web.yaml')).toBe('heat/web.yaml');
    expect(shown(workspace, 'sub/dir/web.yaml')).toBe('web.yaml');
    const root = await workspaceWith('.', remote);
    expect(shown(root, 'heat/web.yaml')).toBe('heat/web.yaml');
  });

  test('does not exist for a file of another repository or of a submodule', async () => {
    const workspace = await workspaceWith('.', 'https://github.com/acme/web');
    await checkOut(path.join(workspace, 'templates'), 'https://github.com/acme/templates');
    expect(shown(workspace, 'templates/heat/web.yaml')).toBeUndefined();
    const source = await workspaceWith('.', 'https://github.com/acme/module');
    git(source, 'add', '.');
    git(source, 'commit', '-qm', 'one');
    git(workspace, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', source, 'module');
    expect(shown(workspace, 'module/heat/web.yaml')).toBeUndefined();
    expect(shown(workspace, 'heat/web.yaml')).toBe('heat/web.yaml');
  });

  test('is that of the repository for a worktree', async () => {
    const source = await workspaceWith('.', 'https://github.com/acme/web');
    git(source, 'add', '.');
    git(source, 'commit', '-qm', 'one');
    const workspace = await tempWorkspace({ 'x.txt': 'x' });
    git(source, 'worktree', 'add', '-q', path.join(workspace, 'tree'));
    expect(shown(workspace, 'tree/heat/web.yaml')).toBe('heat/web.yaml');
  });

  test.each([
    'https://host/sub/web.yaml',
    '/etc/web.yaml',
    '../web.yaml',
    'no/checkout/web.yaml',
    'web.yaml',
  ])('is unchanged for %s', async (file) => {
    expect(shown(await workspaceWith('sub', 'https://github.com/acme/web'), file)).toBe(file);
  });

  test('is used in the link to a line', () => {
    const page = {
      repository: 'acme/web',
      sha: 'a'.repeat(40),
      serverUrl: 'https://github.com',
      url: '',
      pathInRepository: (file: string) => (file.startsWith('sub/') ? file.slice(4) : undefined),
    };
    const place = { line: 3, column: 1 };
    expect(lineUrl(page, { file: 'sub/web.yaml', ...place })).toBe(
      `https://github.com/acme/web/blob/${page.sha}/web.yaml#L3`,
    );
    expect(lineUrl(page, { file: 'other/web.yaml', ...place })).toBeUndefined();
  });
});

describe('the commit that is checked out around a file', () => {
  const headOf = (folder: string): string =>
    execFileSync('git', ['-C', folder, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();

  test('is that of the branch, of a detached HEAD, of packed branches, and of a worktree', async () => {
    const workspace = await workspaceWith('sub', 'https://github.com/acme/web');
    const folder = path.join(workspace, 'sub');
    const found = (file = 'sub/heat/web.yaml'): string | undefined => findCheckedOutCommit(workspace, file);
    expect(found()).toBeUndefined();
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'one');
    expect(found()).toBe(headOf(folder));
    git(folder, 'pack-refs', '--all');
    expect(found()).toBe(headOf(folder));
    git(folder, 'worktree', 'add', '-q', path.join(workspace, 'tree'));
    git(folder, 'checkout', '-q', '--detach');
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'two');
    expect(found()).toBe(headOf(folder));
    expect(found('tree/heat/web.yaml')).toBe(headOf(path.join(workspace, 'tree')));
    expect(found('tree/heat/web.yaml')).not.toBe(found());
  });

  test('is unknown without a checkout, and for a URL', async () => {
    const workspace = await tempWorkspace({ 'web.yaml': 'a: b' });
    expect(findCheckedOutCommit(workspace, 'web.yaml')).toBeUndefined();
    expect(findCheckedOutCommit(workspace, 'https://example.com/web.yaml')).toBeUndefined();
  });
});
