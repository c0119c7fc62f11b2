import { win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  InvalidReference,
  isInGitFolder,
  isInside,
  locateBase,
  locateInput,
  locateReference,
  toBase,
  type Base,
} from '../../../src/template/files/file-reference.js';

/** A runner's workspace is on drive D; its real path differs, as it does behind a junction. */
const workspace = { path: 'D:\\a\\web\\web', realPath: 'E:\\checkouts\\web' };
const input = (text: string): unknown => locateInput(text, workspace, win32);
const folder = (name: string): Base => ({ kind: 'local', folder: `D:\\a\\web\\web${name}`, isRooted: false });

describe('on Windows, a file that an input names', () => {
  test.each([
    ['stack.yaml', 'D:\\a\\web\\web\\stack.yaml', 'stack.yaml'],
    ['heat/stack.yaml', 'D:\\a\\web\\web\\heat\\stack.yaml', 'heat/stack.yaml'],
    ['heat\\stack.yaml', 'D:\\a\\web\\web\\heat\\stack.yaml', 'heat/stack.yaml'],
    ['.\\heat\\..\\stack.yaml', 'D:\\a\\web\\web\\stack.yaml', 'stack.yaml'],
    ['D:\\a\\web\\web\\heat\\stack.yaml', 'D:\\a\\web\\web\\heat\\stack.yaml', 'heat/stack.yaml'],
    ['d:/A/Web/web/stack.yaml', 'd:\\A\\Web\\web\\stack.yaml', 'stack.yaml'],
    ['E:\\checkouts\\web\\stack.yaml', 'E:\\checkouts\\web\\stack.yaml', 'stack.yaml'],
    ['file:///D:/a/web/web/a%20b.yaml', 'D:\\a\\web\\web\\a b.yaml', 'a b.yaml'],
    ['..\\shared\\stack.yaml', 'D:\\a\\web\\shared\\stack.yaml', '../shared/stack.yaml'],
    ['C:\\temp\\stack.yaml', 'C:\\temp\\stack.yaml', 'file:///C:/temp/stack.yaml'],
    ['\\\\server\\share\\stack.yaml', '\\\\server\\share\\stack.yaml', 'file://server/share/stack.yaml'],
  ])('%s has the same key as on other systems', (text, path, key) => {
    expect(input(text)).toMatchObject({ kind: 'local', path, key });
  });

  test('is not a file if it is a URL', () => {
    expect(input('https://example.com/stack.yaml')).toEqual({
      kind: 'remote',
      url: 'https://example.com/stack.yaml',
      key: 'https://example.com/stack.yaml',
    });
    expect(() => input('ftp://example.com/stack.yaml')).toThrow(InvalidReference);
  });
});

describe('on Windows, a reference in a file', () => {
  test.each([
    ['files/user-data.sh', 'heat/files/user-data.sh'],
    ['..\\nested\\net.yaml', 'nested/net.yaml'],
    ['..%5Cnested%5Cnet.yaml', 'nested/net.yaml'],
    ['user%20data.sh', 'heat/user data.sh'],
  ])('%s is relative to that file', (reference, key) => {
    expect(locateReference(reference, folder('\\heat'), workspace, win32)).toMatchObject({ key });
  });

  test('is relative to the folder of the file that contains it', () => {
    const location = locateInput('heat\\nested\\net.yaml', workspace, win32);
    const base = toBase(location, win32);
    expect(base).toEqual(folder('\\heat\\nested'));
    expect(locateReference('port.yaml', base, workspace, win32)).toMatchObject({
      key: 'heat/nested/port.yaml',
    });
  });

  test('with base_url is relative to that folder', () => {
    const base = locateBase('../shared', folder('\\heat'), workspace, win32);
    expect(locateReference('a.yaml', base, workspace, win32)).toMatchObject({ key: 'shared/a.yaml' });
  });
});

test.each([
  ['D:\\a\\web\\web\\x', true],
  ['d:\\A\\WEB\\web\\x', true],
  ['D:\\a\\web\\website\\x', false],
  ['D:\\a\\web\\web\\..\\x', false],
  ['C:\\a\\web\\web\\x', false],
  ['\\\\?\\C:\\x', false],
  ['\\\\server\\a\\web\\web\\x', false],
])('on Windows, whether %s is in the workspace: %s', (file, expected) => {
  expect(isInside(file, workspace.path, win32)).toBe(expected);
});

test.each([
  ['D:\\a\\web\\web\\.git\\config', true],
  ['D:\\a\\web\\web\\sub\\.GIT\\config', true],
  ['D:\\a\\web\\web\\GIT~1\\config', true],
  ['D:\\a\\web\\web\\.git. \\config', true],
  ['D:\\a\\web\\web\\.git::$INDEX_ALLOCATION\\config', true],
  ['D:\\a\\web\\web\\.github\\stack.yaml', false],
  ['D:\\a\\web\\web\\my.git\\stack.yaml', false],
])('on Windows, whether %s is in a .git folder: %s', (file, expected) => {
  expect(isInGitFolder(file, workspace, win32)).toBe(expected);
});
