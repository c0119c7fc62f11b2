import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { TemplateError } from '../../../src/errors/index.js';
import { bundleIn, complaint, complaintIn, tempWorkspace, VERSION } from './temp-workspace.js';

describe('missing files', () => {
  test('a template', async () => {
    expect(await complaint({})).toMatchInlineSnapshot(`
      "Template main.yaml does not exist
      Next: Check the name and, in a workflow, that the checkout step runs before this step."
    `);
  });

  test('a file in a nested template, with its include chain', async () => {
    const files = {
      'main.yaml': `${VERSION}resources:\n  a: {type: sub/n.yaml}\n`,
      'sub/n.yaml': `${VERSION}resources:\n  x:\n    type: OS::Heat::Value\n    properties: {value: {get_file: no.txt}}\n`,
    };
    expect(await complaint(files)).toMatchInlineSnapshot(`
      "File sub/no.txt does not exist
      At: sub/n.yaml:5:36
      Included by: main.yaml → sub/n.yaml → sub/no.txt
      Next: Check the name and, in a workflow, that the checkout step runs before this step."
    `);
  });

  test('several at once, each reported once, with all locations', async () => {
    const files = {
      'main.yaml': `${VERSION}resources:\n  a: {type: a.yaml}\n  b: {type: b.yaml}\n`,
      'env.yaml': 'resource_registry: {My::T: c.yaml}\n',
    };
    const given = { environmentFiles: ['env.yaml', 'env.yaml', 'gone.yaml'], parametersFiles: ['gone.json'] };
    expect(await complaint(files, given)).toMatchInlineSnapshot(`
      "5 problems in the files:
        - File a.yaml does not exist (main.yaml:3:13)
        - File b.yaml does not exist (main.yaml:4:13)
        - File c.yaml does not exist (env.yaml:1:28)
        - Environment gone.yaml does not exist
        - Parameters file gone.json does not exist
      Included by: main.yaml → a.yaml
      Next: Check the name and, in a workflow, that the checkout step runs before this step."
    `);
    const error: unknown = await bundleIn(await tempWorkspace(files), given).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(TemplateError);
    expect((error as TemplateError).locations).toEqual([
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
      "File http://host/a.yaml could not be fetched: GET http://host/a.yaml returned 404
      At: main.yaml:2:23
      Included by: main.yaml → http://host/a.yaml"
    `);
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
      Next: Heat would create stacks endlessly: remove one of these references."
    `);
  });

  test('through symlinks that never name the same file twice', async () => {
    const workspace = await tempWorkspace({
      'main.yaml': `${VERSION}resources: {a: {type: loop/main.yaml}}\n`,
    });
    await symlink('.', path.join(workspace, 'loop'));
    expect(await complaintIn(workspace)).toContain('cycle: main.yaml → loop/main.yaml');
  });

  test('not through a text that is no template, nor if two templates share a third', async () => {
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
