import { describe, expect, test } from '@jest/globals';
import { bundleIn, tempWorkspace, VERSION } from '../temp-workspace.js';

async function secretsOf(
  files: Record<string, string>,
  given: Parameters<typeof bundleIn>[1] = {},
): Promise<{ secrets: string[]; hidden: readonly string[] }> {
  const secrets: string[] = [];
  const onSecret = (secret: string): void => void secrets.push(secret);
  const { hiddenParameters } = await bundleIn(await tempWorkspace(files), { ...given, onSecret });
  return { secrets, hidden: hiddenParameters };
}

describe('hidden parameters', () => {
  test('have all their values registered as secrets, and no others', async () => {
    const files = {
      'main.yaml': `${VERSION}parameters:\n  p: {type: string, hidden: true, default: from-default}\n  q: {type: string, default: open}\n`,
      'env.yaml': 'parameters: {p: from-env, q: open}\nparameter_defaults: {p: from-defaults}\n',
      'p.yaml': 'p: from-file\nq: open\n',
    };
    const given = { environmentFiles: ['env.yaml'], parametersFiles: ['p.yaml'], parameters: { q: 'open' } };
    expect(await secretsOf(files, given)).toEqual({
      secrets: ['from-env', 'from-defaults', 'from-file'],
      hidden: ['p'],
    });
  });

  test.each<[string, unknown, string[]]>([
    ['another value replaces it', 'given', ['given']],
    ['no value replaces it', undefined, ['postgres']],
    ['the value is null, which leaves it in force', null, ['postgres']],
  ])('have their default registered unless another value replaces it: %s', async (_, value, expected) => {
    const files = {
      'main.yaml': `${VERSION}parameters: {p: {type: string, hidden: true, default: postgres}}\n`,
    };
    const parameters = value === undefined ? {} : { p: value };
    expect((await secretsOf(files, { parameters })).secrets).toEqual(expected);
  });

  test('are registered even if another file is invalid', async () => {
    const files = {
      'main.yaml': `${VERSION}parameters: {p: {type: string, hidden: true}}\n`,
      'env.yaml': 'parameters: {p: hush}\n',
    };
    const secrets: string[] = [];
    const given = {
      environmentFiles: ['env.yaml', 'gone.yaml'],
      onSecret: (one: string) => void secrets.push(one),
    };
    await expect(bundleIn(await tempWorkspace(files), given)).rejects.toThrow('gone.yaml');
    expect(secrets).toEqual(['hush']);
  });

  test('are registered in every form in which a log can show them', async () => {
    const files = {
      'main.yaml': `${VERSION}parameters: {j: {type: json, hidden: yes}, k: {type: string, hidden: 'true'}, n: {type: number, hidden: true}, b: {type: boolean, hidden: true}}\n`,
    };
    const parameters = { j: { a: 'leaf', b: ['other', 7] }, k: 'line one\nline two\n', n: 1234, b: true };
    expect((await secretsOf(files, { parameters })).secrets).toEqual([
      '{"a": "leaf", "b": ["other", 7]}',
      'leaf',
      'other',
      'line one\nline two\n',
      'line one',
      'line two',
      '1234',
    ]);
  });

  test.each<[string, string, unknown, string[]]>([
    ['a list in a text', 'comma_delimited_list', 'first-key, second-key', ['first-key', 'second-key']],
    ['a list', 'CommaDelimitedList', ['first-key', 'second-key'], ['first-key', 'second-key']],
    ['JSON in a text', 'Json', '{"user": {"pass": "in-json", "pin": 123456}}', ['in-json', '123456']],
    ['a long number in a map', 'json', { pin: 987654321 }, ['987654321']],
    ['a port in a map', 'json', { port: 5432 }, []],
    ['a text with a comma', 'string', 'one,two', []],
    ['a text that is no JSON', 'json', '{"broken', []],
  ])('have the parts registered that a template can take out of %s', async (_, type, value, parts) => {
    const files = { 'main.yaml': `${VERSION}parameters: {p: {type: ${type}, hidden: true}}\n` };
    const { secrets } = await secretsOf(files, { parameters: { p: value } });
    expect(secrets.slice(1)).toEqual(parts);
  });

  test('are registered even if a later file or input overrides them', async () => {
    const files = {
      'main.yaml': `${VERSION}parameters: {p: {type: string, hidden: true}}\n`,
      'old.yaml': 'p: overridden\n',
    };
    const given = { parametersFiles: ['old.yaml'], parameters: { p: 'in-force' } };
    expect((await secretsOf(files, given)).secrets).toEqual(['overridden', 'in-force']);
  });

  test('can be in CloudFormation format', async () => {
    const text =
      '{"AWSTemplateFormatVersion": "2010-09-09", "Parameters": {"A": {"Type": "String", "NoEcho": "true", "Default": "a"}, "B": {"Type": "String", "NoEcho": true, "Default": "b"}, "C": {"Type": "String", "NoEcho": "false", "Default": "c"}}}';
    expect(await secretsOf({ 'main.yaml': text })).toEqual({ secrets: ['a', 'b'], hidden: ['A', 'B'] });
  });

  test('of nested templates are registered, too, but are no parameters of the stack', async () => {
    const files = {
      'main.yaml': `${VERSION}resources: {n: {type: n.yaml}}\n`,
      'n.yaml': `${VERSION}parameters: {p: {type: string, hidden: true, default: inner}}\n`,
      'env.yaml': 'parameter_defaults: {p: outer}\n',
    };
    expect(await secretsOf(files, { environmentFiles: ['env.yaml'] })).toEqual({
      secrets: ['inner', 'outer'],
      hidden: [],
    });
  });
});

describe('the request', () => {
  const files = {
    'main.yaml': `${VERSION}parameters: {p: {type: string, hidden: true}, q: {type: string}, r: {type: string, hidden: true}}\n`,
    'env.yaml': 'parameters: {r: from env}\n',
  };
  const parameters = { p: 'hush', q: 'open', r: 'wins' };

  test('has hidden values in its body instead of the environments', async () => {
    const { request, template } = await bundleIn(await tempWorkspace(files), {
      environmentFiles: ['env.yaml'],
      parameters,
    });
    expect(request).toEqual({
      template,
      files: {
        'env.yaml': 'parameters: {r: null}\n',
        'action://parameters': '{"parameters": {"q": "open"}}\n',
      },
      environmentFiles: ['env.yaml', 'action://parameters'],
      parameters: { p: 'hush', r: 'wins' },
    });
  });

  test('has all given values in its body without a template, because any may be hidden', async () => {
    const given = { template: undefined, parameters: { a: 1, b: { c: [1] }, d: 'x', e: null } };
    expect((await bundleIn(await tempWorkspace({}), given)).request).toEqual({
      files: {},
      environmentFiles: [],
      parameters: { a: '1', b: { c: [1] }, d: 'x', e: null },
    });
  });
});
