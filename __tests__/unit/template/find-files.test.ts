import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findFiles, hasTemplateVersion } from '../../../src/template/index.js';
import type { FileTree } from '../../../src/template/files/find-files.js';

let folder = '';
let workspace = '';
const FILES = [
  'a.yaml',
  'b.yml',
  '[x].yaml',
  'stacks/c.yaml',
  'stacks/deep/d.yaml',
  'stacks/deep/e.txt',
  '.github/workflows/ci.yaml',
  'node_modules/p/f.yaml',
  '.git/g.yaml',
];

beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'find-')));
  workspace = path.join(folder, 'workspace');
  for (const name of FILES) {
    await mkdir(path.dirname(path.join(workspace, name)), { recursive: true });
    await writeFile(path.join(workspace, name), '');
  }
  await writeFile(path.join(folder, 'outside.yaml'), '');
  await symlink('..', path.join(workspace, 'stacks', 'loop'));
});

afterAll(() => rm(folder, { recursive: true }));

const namesOf = (patterns: readonly string[], mayLeave = false): string[] =>
  findFiles(patterns, workspace, mayLeave).files.map(({ name }) => name);

describe('patterns', () => {
  test.each([
    [['**/*.yaml'], ['[x].yaml', 'a.yaml', 'stacks/c.yaml', 'stacks/deep/d.yaml']],
    [['*.yaml'], ['[x].yaml', 'a.yaml']],
    [['./stacks/*.yaml'], ['stacks/c.yaml']],
    [['*.{yaml,yml}'], ['[x].yaml', 'a.yaml', 'b.yml']],
    [['[x].yaml'], ['[x].yaml']],
    [['.github/**/*.yaml'], ['.github/workflows/ci.yaml']],
    [
      ['**/*.yaml', '!stacks/deep/**'],
      ['[x].yaml', 'a.yaml', 'stacks/c.yaml'],
    ],
    [
      ['stacks/**/*.yaml', 'stacks/c.yaml'],
      ['stacks/deep/d.yaml', 'stacks/c.yaml'],
    ],
    [['missing.yaml'], ['missing.yaml']],
    [['stacks'], ['stacks/c.yaml', 'stacks/deep/d.yaml']],
    [['./stacks/deep/'], ['stacks/deep/d.yaml']],
    [['stacks', '!./stacks/deep'], ['stacks/c.yaml']],
    [['.'], ['[x].yaml', 'a.yaml', 'b.yml', 'stacks/c.yaml', 'stacks/deep/d.yaml']],
    [['https://example.org/*.yaml'], ['https://example.org/*.yaml']],
  ])('%j select %j', (patterns, names) => {
    expect(namesOf(patterns)).toEqual(names);
    expect(findFiles(patterns, workspace, false).unmatched).toEqual([]);
  });

  test('that match nothing are reported', () => {
    expect(findFiles(['none/*.yaml', 'a.yaml', '*.json'], workspace, false)).toEqual({
      files: [{ name: 'a.yaml', isMatched: false }],
      unmatched: ['none/*.yaml', '*.json'],
    });
  });

  test('match nothing outside of the workspace unless allowed', () => {
    expect(namesOf(['../*.yaml'])).toEqual([]);
    expect(namesOf([`${folder}/*.yaml`])).toEqual([]);
    expect(namesOf(['../*.yaml'], true)).toEqual(['../outside.yaml']);
    expect(namesOf([`${folder}/*.yaml`], true)).toEqual([`${folder}/outside.yaml`]);
  });
});

describe('on Windows, patterns', () => {
  /** The workspace is drive D; the files are those of this system. */
  const toSystem = (file: string): string => {
    expect(file).toMatch(/^D:\\/i);
    return path.join(folder, file.slice(2).replaceAll('\\', '/').toLowerCase());
  };
  const windows: FileTree = {
    paths: path.win32,
    stat: (file) => statSync(toSystem(file), { throwIfNoEntry: false }),
    list: (one) => readdirSync(toSystem(one), { withFileTypes: true }),
  };
  const namesOnWindows = (patterns: readonly string[]): string[] =>
    findFiles(patterns, 'D:\\workspace', false, windows).files.map(({ name }) => name);

  test.each([
    [['stacks'], ['stacks/c.yaml', 'stacks/deep/d.yaml']],
    [['stacks\\deep'], ['stacks/deep/d.yaml']],
    [['.\\stacks\\deep\\'], ['stacks/deep/d.yaml']],
    [['stacks\\**\\*.yaml'], ['stacks/c.yaml', 'stacks/deep/d.yaml']],
    [['STACKS\\D*\\*.YAML'], ['STACKS/deep/d.yaml']],
    [['stacks/**/*.yaml', '!stacks\\deep'], ['stacks/c.yaml']],
    [['stacks\\**', '!stacks\\deep\\*.txt', '!stacks\\c.*'], ['stacks/deep/d.yaml']],
    [['D:\\workspace\\stacks\\*.yaml'], ['D:/workspace/stacks/c.yaml']],
    [
      ['stacks\\**\\*.yaml', 'stacks\\c.yaml'],
      ['stacks/deep/d.yaml', 'stacks/c.yaml'],
    ],
    [['stacks\\c.yaml'], ['stacks/c.yaml']],
    [['.'], ['[x].yaml', 'a.yaml', 'b.yml', 'stacks/c.yaml', 'stacks/deep/d.yaml']],
    [['..\\*.yaml'], []],
    [['https://example.org/*.yaml'], ['https://example.org/*.yaml']],
  ])('%j select %j', (patterns, names) => {
    expect(namesOnWindows(patterns)).toEqual(names);
  });
});

describe('a file is a template', () => {
  test.each([
    ['heat_template_version: 2018-08-31\n', true],
    ['# comment\n"heat_template_version": rocky\n', true],
    ['heat_template_version: [\n', true],
    ['{"AWSTemplateFormatVersion": "2010-09-09"}', true],
    ['{\n  "HeatTemplateFormatVersion": "2012-12-12"\n}', true],
    ['parameters: {a: 1}\n', false],
    ['data:\n  heat_template_version: 2018-08-31\n', false],
    ['', false],
  ])('%j: %s', async (text, isTemplate) => {
    const file = path.join(folder, 'file');
    await writeFile(file, text);
    expect(hasTemplateVersion(file)).toBe(isTemplate);
  });

  test('only if it exists', () => {
    expect(hasTemplateVersion(path.join(folder, 'none'))).toBe(false);
  });
});
