import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openInputFiles } from '../../../src/template/index.js';
import { complaintIn, tempWorkspace, VERSION } from './temp-workspace.js';

const workspace = await tempWorkspace({
  'stacks/web/stack.yaml': VERSION,
  'stacks/web/production.yaml': '',
  'main.yaml': `${VERSION}resources: {a: {type: 'OS::Heat::Value', properties: {value: {get_file: stacks/web/stack.yml}}}}\n`,
});
const problemOf = (name: string): string | undefined => openInputFiles(workspace).findProblem(name, false);

describe('a file that does not exist', () => {
  test.each([
    [
      'another ending',
      'stacks/web/stack.yml',
      'did you mean "stacks/web/stack.yaml" instead of "stacks/web/stack.yml"?',
    ],
    [
      'another case',
      'Stacks/web/stack.yaml',
      'did you mean "stacks/web/stack.yaml" instead of "Stacks/web/stack.yaml"?',
    ],
    [
      'a misspelled folder',
      'stakcs/web/stack.yaml',
      'did you mean "stacks/web/stack.yaml" instead of "stakcs/web/stack.yaml"?',
    ],
    ['backslashes', 'stacks\\web\\stack.yaml', 'write the path with "/": stacks/web/stack.yaml'],
    [
      'commas',
      'stacks/web/stack.yaml, stacks/web/production.yaml',
      'write one path per line, without commas',
    ],
    ['spaces', 'stacks/web/stack.yaml stacks/web/production.yaml', 'write one path per line, without commas'],
    [
      'nothing close',
      'other.yaml',
      'check the name and, in a workflow, that the checkout step runs before this step',
    ],
    [
      // Every way to leave out some of its folders would be 150,000 files to look for.
      'a path of many folders',
      `${'stacks/'.repeat(550)}stack.yaml`,
      'check the name and, in a workflow, that the checkout step runs before this step',
    ],
    [
      'nothing in the folder that is meant',
      'stack/web/nothing.yaml',
      'check the name and, in a workflow, that the checkout step runs before this step',
    ],
  ])('is explained: %s', (_, name, advice) => {
    expect(problemOf(name)).toBe(`does not exist; ${advice}`);
  });

  test('is explained where a template includes it', async () => {
    expect(await complaintIn(workspace)).toContain(
      'Next: Did you mean "stacks/web/stack.yaml" instead of "stacks/web/stack.yml"?',
    );
  });

  test.each([
    ['stacks/web/stacks/web/stack.yaml', 'stacks/web/stack.yaml'],
    ['stacks/web/web/production.yaml', 'stacks/web/production.yaml'],
    ['environments/main.yaml', 'main.yaml'],
  ])('is explained if the path starts elsewhere: %s', (name, meant) => {
    expect(problemOf(name)).toBe(
      `does not exist; did you mean "${meant}" instead of "${name}"? Paths in a template or environment are relative to its folder`,
    );
  });

  test('does not reveal names outside the workspace', async () => {
    const outside = path.join(path.dirname(workspace), 'outside');
    await mkdir(outside);
    await writeFile(path.join(outside, 'secret.yaml'), '');
    await symlink(outside, path.join(workspace, 'link'));
    for (const name of ['link/secret.yml', '../outside/secret.yml'])
      expect(problemOf(name)).not.toContain('secret.yaml');
  });
});
