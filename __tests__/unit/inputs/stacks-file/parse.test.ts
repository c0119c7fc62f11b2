import { describe, expect, test } from '@jest/globals';
import { formatLocation } from '../../../../src/errors/index.js';
import { readJob } from '../../../../src/inputs/index.js';
import { job, issues, several } from './reading.js';
import { mistakesOf, textOf, type Given } from '../mistakes-of.js';

const CHAIN = `
stacks:
  network:
    template: network.yaml
    parameters: { cidr: 10.0.0.0/24 }
  app:
    name: shop
    template: ../app/main.yaml
    environment-files: [base.env.yaml, https://example.com/a.yaml, /etc/b.yaml]
    parameters-from-outputs:
      subnet: network.subnet_id
      all: [network.subnet_id, network.with.dots]
    needs: [secrets]
    timeout-in-minutes: 5
    tags: [a, b]
    wait: yes
    on-cancel: rollback
    masked-outputs: [key]
  secrets:
    template: secrets.yaml
`;

describe('a stacks file', () => {
  test('gives each stack the request of an equivalent single-stack step', () => {
    const { stacks } = several(CHAIN, { 'on-in-progress': 'fail', 'delete-attempts': '7' });
    expect(stacks.map(({ key }) => key)).toEqual(['network', 'app', 'secrets']);
    const [network, app] = stacks;
    expect(network).toMatchObject({
      request: { operation: 'deploy', stackName: 'network', timeoutMinutes: 60, onInProgress: 'fail' },
      files: { template: 'deploy/network.yaml', parameters: { cidr: '10.0.0.0/24' } },
      needs: [],
      fromOutputs: [],
    });
    expect(app).toMatchObject({
      request: {
        stackName: 'shop',
        timeoutMinutes: 5,
        tags: ['a', 'b'],
        wait: true,
        onInProgress: 'fail',
        deleteAttempts: 7,
      },
      onCancel: 'rollback',
      reporting: { maskedOutputs: ['key'] },
    });
  });

  test('resolves paths relative to the file; URLs and absolute paths stay unchanged', () => {
    const [, app] = several(CHAIN).stacks;
    expect(app?.files).toMatchObject({
      template: 'app/main.yaml',
      environmentFiles: ['deploy/base.env.yaml', 'https://example.com/a.yaml', '/etc/b.yaml'],
    });
  });

  test('resolves paths of inputs relative to the workspace', () => {
    const { stacks } = several('stacks: { a: { template: t.yaml } }', { 'environment-files': 'e.yaml' });
    expect(stacks[0]?.files).toMatchObject({ template: 'deploy/t.yaml', environmentFiles: ['e.yaml'] });
  });

  test('makes a stack depend on the stacks whose outputs it uses', () => {
    const [, app] = several(CHAIN).stacks;
    expect(app?.needs).toEqual(['secrets', 'network']);
    expect(app?.fromOutputs).toMatchObject([
      { parameter: 'subnet', isList: false, sources: [{ stack: 'network', output: 'subnet_id' }] },
      {
        parameter: 'all',
        isList: true,
        sources: [
          { stack: 'network', output: 'subnet_id' },
          { stack: 'network', output: 'with.dots' },
        ],
      },
    ]);
    const [reference] = app?.fromOutputs ?? [];
    expect(reference?.sources.map(({ location }) => formatLocation(location))).toEqual([
      'deploy/stacks.yaml:11:15',
    ]);
  });

  test('may be a list of stacks with names', () => {
    const { stacks } = several('stacks:\n- { name: a, template: t }\n- { name: b, template: t, needs: a }');
    expect(stacks.map(({ key, needs }) => [key, needs])).toEqual([
      ['a', []],
      ['b', ['a']],
    ]);
  });

  test('may be JSON, and contain anchors next to the stacks', () => {
    expect(several('{"stacks": {"a": {"template": "t"}}}').stacks[0]?.files?.template).toBe('deploy/t');
    const anchored =
      'x-common: &common { tags: [x] }\nstacks: { a: { <<: *common, template: t }, b: { template: t } }';
    const tags = several(anchored).stacks.map(({ request }) => 'tags' in request && request.tags);
    expect(tags).toEqual([['x'], undefined]);
  });

  test('parses parameter values like Heat', () => {
    const text = 'stacks: { a: { template: t, parameters: { v: 1.0, n: 3, t: yes, l: [1], s: "1" } } }';
    const { v, n, t, l, s } = several(text).stacks[0]?.files?.parameters ?? {};
    expect([String(v), n, t, l, s]).toEqual(['1.0', 3, true, [1], '1']);
  });

  test('inherits unset fields from the step', () => {
    const text = 'stacks:\n  a:\n    template: t\n    tags:\n    needs:\n    parameters-from-outputs: ~\n';
    const [a] = several(text, { tags: 'x' }).stacks;
    expect(a?.request).toMatchObject({ tags: ['x'] });
    expect(a?.needs).toEqual([]);
  });

  test('prefixes the stack names', () => {
    const { stacks } = several(CHAIN, { 'stack-name-prefix': 'pr-12-' });
    expect(stacks.map(({ request }) => request.stackName)).toEqual([
      'pr-12-network',
      'pr-12-shop',
      'pr-12-secrets',
    ]);
    expect(stacks.map(({ key }) => key)).toEqual(['network', 'app', 'secrets']);
  });

  test('separates the options shared by all stacks', () => {
    const inputs = {
      parameters: 'a=1',
      'expect-plan': 'x',
      'fail-on-no-changes': 'true',
      'max-parallel': '2',
    };
    const all = several(CHAIN, inputs);
    expect(all).toMatchObject({
      file: 'deploy/stacks.yaml',
      sharedParameters: { a: '1' },
      expectPlan: 'x',
      failOnNoChanges: true,
      maxParallel: 2,
    });
    expect(all.stacks[0]).toMatchObject({
      request: { expectPlan: undefined, failOnNoChanges: false },
      files: { parameters: { cidr: '10.0.0.0/24' } },
    });
  });

  test('needs no templates for a delete', () => {
    const { stacks } = several('stacks: { a: , b: { needs: a } }', { operation: 'delete' });
    expect(stacks.map(({ request, files, needs }) => [request.stackName, files, needs])).toEqual([
      ['a', undefined, []],
      ['b', undefined, ['a']],
    ]);
  });
});

describe('the input', () => {
  test('points to a file that can be read', () => {
    const read = (code: string) => (): unknown =>
      readJob({
        get: (name) => (name === 'stacks' ? 'a/../b.yaml' : textOf({}, name)),
        onSecret: () => undefined,
        readFile: (file) => {
          throw Object.assign(new Error(`no ${file}`), { code });
        },
      });
    expect(mistakesOf(read('ENOENT'))[0]?.problem).toMatch(/does not exist/);
    expect(mistakesOf(read('EISDIR'))[0]?.problem).toBe('points to b.yaml, which is a folder, not a file');
    expect(mistakesOf(read('EIO'))[0]?.problem).toBe('points to b.yaml, which cannot be read: no b.yaml');
  });

  test('is for deploy, preview and delete', () => {
    const given: Given = { operation: 'suspend', 'stack-name': 'web' };
    expect(job('', given)).toMatchObject({ multiStack: undefined, unusedInputs: ['stacks'] });
    expect(issues('', { operation: 'suspend' })).toEqual([
      'stacks: is supported for deploy, preview, delete; operation "suspend" works on one stack and requires stack-name',
    ]);
  });

  test('enables the inputs that depend on it', () => {
    const alone = { 'stack-name': 'web', template: 't', stacks: '', 'stack-name-prefix': 'a-' };
    expect(issues('', alone)).toEqual(['stack-name-prefix: requires "stacks"']);
  });

  test('makes masked-outputs apply to a preview, which shows outputs passed between stacks', () => {
    expect(
      job('stacks: { a: { template: t } }', { operation: 'preview', 'masked-outputs': 'x' }).unusedInputs,
    ).toEqual([]);
  });
});

describe('parameters in the file', () => {
  const written = (text: string): unknown[] =>
    (several(text).stacks[0]?.files?.writtenParameters ?? []).map(
      ({ name, written: as, value, location }) => [
        name,
        as,
        value,
        `${location.file}:${location.line}:${location.column}`,
      ],
    );

  test('keep their location, also after an anchor', () => {
    const text = `x-code: &code 03303560
stacks:
  web:
    template: web.yaml
    parameters: {code: *code, zip: 0644, quoted: "0644", list: [010]}
`;
    expect(written(text)).toEqual([
      ['code', '03303560', 886640n, 'deploy/stacks.yaml:5:24'],
      ['zip', '0644', 420n, 'deploy/stacks.yaml:5:36'],
      ['quoted', '"0644"', '0644', 'deploy/stacks.yaml:5:50'],
    ]);
  });

  test('are not collected from JSON', () => {
    expect(written('{"stacks": {"web": {"template": "web.yaml", "parameters": {"code": 1.10}}}}')).toEqual(
      [],
    );
  });
});
