import { describe, expect, test } from '@jest/globals';
import { CLIENT_KEYS, toVariableName } from '../../../src/auth/settings/client-keys.js';
import { INFOMANIAK_VARIABLES } from '../../../src/auth/settings/provider.js';
import type { Result } from '../../../src/deploy/index.js';
import { STEP_OUTPUT_NAMES } from '../../../src/report/outputs/step-outputs.js';
import { FAILURE, notices, outputOf, published, resultOf } from './results.js';

describe('step outputs', () => {
  test('contain the result of the step', () => {
    const { outputs } = published(resultOf());
    expect(Object.fromEntries(outputs)).toEqual({
      'stack-id': 'id-of-web',
      'stack-name': 'web',
      'stack-status': 'CREATE_COMPLETE',
      'stack-status-reason': 'Stack CREATE completed',
      result: 'created',
      changed: 'true',
      outputs: '{}',
    });
  });

  test('have names that action.yml declares, whatever the result', () => {
    const results: Result[] = [
      resultOf({ outcome: 'failed', failure: FAILURE, error: 'e', data: {} }),
      resultOf({ operation: 'validate', outcome: 'invalid', stack: undefined, outputs: undefined }),
      resultOf({ operation: 'list', outcome: 'read', data: [1], stack: undefined, outputs: undefined }),
    ];
    for (const result of results) {
      for (const name of published(result, { outputsFile: 'o.json' }).outputs.keys()) {
        expect(STEP_OUTPUT_NAMES).toContain(name);
      }
    }
  });

  test('of a failure contain its summary and the failed resources, as JSON', () => {
    const { outputs, failure } = published(resultOf({ outcome: 'failed', failure: FAILURE }));
    expect(outputs.get('failure-reason')).toBe(FAILURE.summary);
    expect(JSON.parse(outputs.get('failed-resources') ?? '')).toMatchObject([
      { path: 'group/0/disk', location: { file: 'member.yaml', line: 7 } },
    ]);
    expect(failure?.message).toContain('no space');
  });

  test('of a failure contain its summary in one line, also if a reason of Heat has several', () => {
    const reason = 'no host\n  was found';
    const failure = { ...FAILURE, reason, summary: `Create of stack web failed: ${reason}` };
    const { outputs } = published(resultOf({ outcome: 'failed', failure }));
    expect(outputs.get('failure-reason')).toBe('Create of stack web failed: no host was found');
  });

  test.each([
    ['Heat rejected the create of stack web', 'Unknown\n  Property valu', ': Unknown Property valu'],
    ['Heat rejected the create of stack web: no quota', 'no quota', ''],
    ['2 problems in the files: a is empty', '2 problems in the files:\n  - a is empty\n  - b is empty', ''],
    ['Resources are protected', 'Resources are protected\n  - v is deleted\n  - w', ': v is deleted'],
    ['Create of stack web failed', 'Create of stack web failed', ''],
  ])('of a failure contain the message of the server once: %s', (summary, reason, addition) => {
    const failure = { ...FAILURE, summary, reason };
    const { outputs } = published(resultOf({ outcome: 'failed', failure }));
    expect(outputs.get('failure-reason')).toBe(`${summary}${addition}`);
  });

  test.each([undefined, []] as const)(
    'a file of outputs is written only if they are known: %j',
    (outputs) => {
      const report = published(resultOf({ outcome: 'accepted', outputs }), { outputsFile: 'o.json' });
      const isKnown = outputs !== undefined;
      expect([report.file !== undefined, report.outputs.has('outputs-file')]).toEqual([isKnown, isKnown]);
      const warnings = report.log.filter(({ kind }) => kind === 'warning');
      expect(warnings).toEqual(
        isKnown ? [] : [{ kind: 'warning', text: expect.stringContaining('o.json was not written') }],
      );
    },
  );

  test.each([
    ['valid', 'true'],
    ['invalid', 'false'],
  ] as const)('of validate say whether the template is %s', (outcome, text) => {
    expect(published(resultOf({ operation: 'validate', outcome })).outputs.get('valid')).toBe(text);
  });

  test('contain the stack’s outputs: texts unchanged, all else as JSON, and null as an empty text', () => {
    const values = {
      url: 'https://x/?a=b',
      list: ['a', 1],
      map: { a: null },
      count: 3,
      flag: false,
      no: null,
      empty: '',
    };
    const result = resultOf({ outputs: Object.entries(values).map(([key, value]) => outputOf(key, value)) });
    const { outputs } = published(result);
    expect(outputs.get('url')).toBe('https://x/?a=b');
    expect(outputs.get('list')).toBe('["a",1]');
    expect(outputs.get('map')).toBe('{"a":null}');
    expect(outputs.get('count')).toBe('3');
    expect(outputs.get('flag')).toBe('false');
    expect(outputs.get('no')).toBe('');
    expect(outputs.get('empty')).toBe('');
    expect(JSON.parse(outputs.get('outputs') ?? '')).toEqual(values);
  });

  test.each([false, true])(
    'of the stack may be nested more deeply than the call stack allows: masked %j',
    (isMasked) => {
      let deep: unknown = 'the innermost text';
      for (let level = 0; level < 20_000; level += 1) deep = level % 2 === 0 ? [deep] : { a: deep };
      const result = resultOf({ outputs: [outputOf('deep', deep), outputOf('url', 'https://x')] });
      const { outputs } = published(result, {
        maskedOutputs: isMasked ? ['deep'] : [],
        outputsFile: 'o.json',
      });
      expect(outputs.get('url')).toBe('https://x');
      expect([...outputs.values()].join()).not.toContain('innermost');
    },
  );

  test('of the stack with a name of the action’s outputs are only in `outputs`, with a notice', () => {
    for (const name of ['changed', 'Result', 'STACK-ID', 'outputs']) {
      const publication = published(resultOf({ outputs: [outputOf(name, 'theirs')] }));
      expect([...publication.outputs.values()].filter((text) => text === 'theirs')).toEqual([]);
      expect(JSON.parse(publication.outputs.get('outputs') ?? '')).toEqual({ [name]: 'theirs' });
      expect(notices(publication).join()).toContain(name);
    }
  });

  test.each(['a=b', 'a\nchanged=false', 'a<<EOF', '', 'a\rb'])(
    'of the stack with a name that the runner cannot take are only in `outputs`, too: %j',
    (name) => {
      const publication = published(resultOf({ outputs: [outputOf(name, 'theirs')] }));
      expect(publication.outputs.has(name)).toBe(false);
      expect(JSON.parse(publication.outputs.get('outputs') ?? '')).toEqual({ [name]: 'theirs' });
      expect(notices(publication)).toHaveLength(1);
    },
  );
});

/** All variables from which the next step with this action takes its cloud and its user. */
const SIGN_IN_VARIABLES = [...CLIENT_KEYS.map(({ key }) => toVariableName(key)), 'OS_VERIFY'];

describe('exported variables', () => {
  test('are named after the prefix and the output', () => {
    const result = resultOf({ outputs: [outputOf('db-url', 'x'), outputOf('9', { a: 1 })] });
    expect([...published(result, { exportOutputs: true, exportPrefix: 'HEAT_' }).variables]).toEqual([
      ['HEAT_db_url', 'x'],
      ['HEAT__9', '{"a":1}'],
    ]);
    expect(published(result).variables.size).toBe(0);
  });

  test.each([
    'PATH',
    'path',
    'LD_PRELOAD',
    'NODE_OPTIONS',
    'BASH_ENV',
    'PYTHONPATH',
    'GIT-SSH',
    'GITHUB_TOKEN',
    'os_cloud',
    'OS_ORCHESTRATION_ENDPOINT_OVERRIDE',
    'OS_CLIENT_SECURE_FILE',
    'XDG_CONFIG_HOME',
    'PIP_INDEX_URL',
    'GOPROXY',
    'GONOSUMDB',
    'RUSTC_WRAPPER',
    'MAKEFLAGS',
    'TF_CLI_ARGS',
    ...Object.keys(INFOMANIAK_VARIABLES),
    ...SIGN_IN_VARIABLES,
  ])('do not include those that change what later steps run: %s', (name) => {
    const result = resultOf({ outputs: [outputOf(name, '/tmp/evil'), outputOf('url', 'x')] });
    const { variables, log } = published(result, { exportOutputs: true });
    expect([...variables.keys()]).toEqual(['url']);
    expect(log).toContainEqual({
      kind: 'warning',
      text: expect.stringContaining(`"${name}". They would change how later steps run`),
    });
    const prefixed = published(result, { exportOutputs: true, exportPrefix: 'HEAT_' });
    expect(prefixed.variables.size).toBe(2);
  });

  test('do not include a zero byte, which would end the value', () => {
    const result = resultOf({ outputs: [outputOf('odd', 'a\0b'), outputOf('os_version', '12')] });
    const { variables, log } = published(result, { exportOutputs: true });
    expect([...variables]).toEqual([['os_version', '12']]);
    expect(log).toContainEqual({ kind: 'warning', text: expect.stringMatching(/"odd"\. .*zero byte/) });
  });

  test('do not include outputs whose variable names collide', () => {
    const result = resultOf({ outputs: [outputOf('a-b', '1'), outputOf('a_b', '2'), outputOf('c', '3')] });
    const { variables, log } = published(result, { exportOutputs: true });
    expect([...variables]).toEqual([['c', '3']]);
    expect(log).toContainEqual({
      kind: 'warning',
      text: expect.stringMatching(/"a-b", "a_b"\. Several of them would have the same name/),
    });
  });
});

describe('the outputs file', () => {
  test('is JSON, or dotenv if its name says so, and is reported', () => {
    const result = resultOf({ outputs: [outputOf('a', 'two words')] });
    expect(published(result, { outputsFile: 'o.json' }).file).toEqual({
      path: 'o.json',
      text: '{\n  "a": "two words"\n}\n',
    });
    const env = published(result, { outputsFile: 'out/o.env' });
    expect(env.file?.text).toBe("a='two words'\n");
    expect(env.outputs.get('outputs-file')).toBe('out/o.env');
    expect(published(result).file).toBeUndefined();
  });
});

describe('the log', () => {
  test('ends with the result of the stack', () => {
    const { log } = published(resultOf());
    expect(log.at(-1)).toMatchObject({
      kind: 'line',
      text: expect.stringContaining('web: created (CREATE_COMPLETE) in 1 min 23 s'),
    });
  });

  test('shows outputs by name, masked ones as asterisks, and why one has no value', () => {
    const outputs = [
      outputOf('a', 'visible'),
      outputOf('b', 'hush-hush'),
      outputOf('c', null, { error: 'no such' }),
    ];
    const text = published(resultOf({ outputs }), { maskedOutputs: ['b'] })
      .log.map((item) => ('text' in item ? item.text : ''))
      .join('\n');
    expect(text).toMatch(/a +visible/);
    expect(text).toMatch(/b +\*\*\*/);
    expect(text).toMatch(/c +\(no value: no such\)/);
  });

  test('leaves no group open', () => {
    const kinds = published(
      resultOf({ outputs: [outputOf('a', 1)], table: { title: 't', columns: ['a'], rows: [] } }),
    ).log.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'group')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'end-group')).toHaveLength(2);
  });
});

describe('a short secret', () => {
  const words = {
    stack: { id: 'prod-id', name: 'rv-prod', status: 'CREATE_COMPLETE', statusReason: 'prod is up' },
    plan: undefined,
  };

  test('does not change the step’s own words and the stack’s name, id and status', () => {
    const known = ['prod', 'COMPLETE', 'created', 'true'];
    const { outputs, summary } = published(resultOf(words), {}, known);
    expect(Object.fromEntries(outputs)).toMatchObject({
      'stack-id': 'prod-id',
      'stack-name': 'rv-prod',
      'stack-status': 'CREATE_COMPLETE',
      result: 'created',
      changed: 'true',
    });
    expect(summary).toContain('rv-prod');
  });

  test('is removed from all other texts, with one warning that names the exceptions', () => {
    const publication = published(resultOf({ ...words, data: { a: 'prod' }, error: 'no' }), {}, ['prod']);
    expect(publication.outputs.get('stack-status-reason')).toBe('*** is up');
    const warnings = publication.log.filter(({ kind }) => kind === 'warning');
    expect(warnings).toEqual([
      expect.objectContaining({
        text: expect.stringMatching(/^These outputs contain a secret: stack-status-reason, data\. /),
      }),
    ]);
  });

  test('that appears in none of these causes no warning', () => {
    const { log } = published(resultOf(words), {}, ['elsewhere']);
    expect(log.filter(({ kind }) => kind === 'warning')).toEqual([]);
  });
});

describe('outputs whose names differ only in case', () => {
  test('are only in `outputs`, with a notice, because expressions cannot distinguish them', () => {
    const publication = published(
      resultOf({ outputs: [outputOf('url', 'first'), outputOf('URL', 'second'), outputOf('other', 'x')] }),
    );
    expect(publication.outputs.has('url')).toBe(false);
    expect(publication.outputs.has('URL')).toBe(false);
    expect(publication.outputs.get('other')).toBe('x');
    expect(JSON.parse(publication.outputs.get('outputs') ?? '')).toEqual({
      url: 'first',
      URL: 'second',
      other: 'x',
    });
    expect(notices(publication).join()).toMatch(/differ only in case.*url, URL/);
  });
});

describe('the size of exported variables', () => {
  const exported = (...sizes: readonly number[]): ReturnType<typeof published> =>
    published(resultOf({ outputs: sizes.map((size, at) => outputOf(`o${at}`, 'x'.repeat(size))) }), {
      exportOutputs: true,
    });
  const LARGEST = 128 * 1024 - 'o0='.length - 1;

  test('can be as long as a Linux program allows', () => {
    expect([...exported(LARGEST).variables.keys()]).toEqual(['o0']);
  });

  test('is limited: those that would prevent every later step are left out with a warning', () => {
    const { variables, log, outputs } = exported(LARGEST + 1, 5);
    expect([...variables.keys()]).toEqual(['o1']);
    expect(outputs.get('o0')).toHaveLength(LARGEST + 1);
    const [warning] = log.filter(({ kind }) => kind === 'warning');
    expect(warning).toMatchObject({ text: expect.stringMatching(/"o0".*128 KiB.*outputs-file/) });
  });

  test('leaves room for others: the longest are left out', () => {
    const { variables } = exported(...Array.from({ length: 10 }, (_, at) => 100_000 - at), 10);
    expect([...variables.keys()].sort()).toEqual(['o10', 'o5', 'o6', 'o7', 'o8', 'o9']);
  });
});
