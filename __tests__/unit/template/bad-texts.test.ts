import { describe, expect, test } from '@jest/globals';
import { complaint, VERSION } from './temp-workspace.js';

describe('invalid texts', () => {
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

  test('an environment as a template', async () => {
    const told = await complaint({ 'main.yaml': 'parameters: {a: 1}\nresource_registry: {}\n' });
    expect(told).toMatchInlineSnapshot(`
      "Template main.yaml has no version
      At: main.yaml:1:1
      Next: It looks like an environment: pass it with environment-files instead."
    `);
  });

  test('a resource of a type that is not a template', async () => {
    const files = {
      'main.yaml': `${VERSION}resources:\n  a: {type: a.yaml}\n  b: {type: b.yaml}\n`,
      'a.yaml': 'not: a template\n',
      'b.yaml': `${VERSION}resources:\n  - [\n`,
    };
    expect(await complaint(files)).toMatchInlineSnapshot(`
      "2 problems in the files:
        - Template a.yaml has no version (a.yaml:1:1)
        - Template b.yaml is not valid YAML: the text ends before a bracket is closed (b.yaml:4:1)
      Included by: main.yaml → a.yaml
      Next: Start it with a line such as "heat_template_version: 2021-04-16"."
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
    const template = `${VERSION}parameters: {a: {type: string}}\n`;
    const told = await complaint({ 'main.yaml': template, 'p.yaml': text }, { parametersFiles: ['p.yaml'] });
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
      "One anchored reference resolves to both a/t.yaml and b/t.yaml; write it separately for each
      At: env.yaml:3:36"
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
