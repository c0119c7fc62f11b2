import { afterAll, describe, expect, test } from '@jest/globals';
import type { Outcome, Plan, Result, StackEnding } from '../../../src/deploy/index.js';
import { StackError } from '../../../src/errors/index.js';
import { createSecrets } from '../../../src/report/secrets.js';
import type { Publication, Telling } from '../../../src/report/publication.js';
import type { Several, StackOfSeveral } from '../../../src/report/stacks/stack-report.js';
import { endingItem, ofStack } from '../../../src/report/stacks/stacks-log.js';
import { severalPublicationOf } from '../../../src/report/stacks/stacks-publication.js';
import { Mermaid, picturesIn, type Flowchart } from './mermaid.js';
import { FAILURE, outputOf, QUIET, resultOf } from './results.js';

const PAGE = {
  repository: 'acme/web',
  sha: 'a'.repeat(40),
  serverUrl: 'https://github.example.com',
  url: 'https://github.example.com/acme/web/actions/runs/42',
};

const RULES = { maskedOutputs: [], passMaskedOutputs: false };

function stack(key: string, ending: StackEnding, rest: Partial<StackOfSeveral> = {}): StackOfSeveral {
  return { key, stackName: key, needs: [], rules: RULES, ending, ...rest };
}

const ended = (
  key: string,
  result: Partial<Result> = {},
  rest: Partial<StackOfSeveral> = {},
): StackOfSeveral => stack(key, { kind: 'result', result: resultOf(result) }, rest);
const failed = (key: string, rest: Partial<StackOfSeveral> = {}): StackOfSeveral =>
  ended(key, { outcome: 'failed', failure: FAILURE }, rest);
const skipped = (key: string, ...because: string[]): StackOfSeveral =>
  stack(key, { kind: 'skipped', because }, { needs: because });

function published(
  stacks: readonly StackOfSeveral[],
  telling: Partial<Telling> = {},
  rest: Partial<Several> = {},
): Publication & { readonly registered: readonly string[] } {
  const registered: string[] = [];
  const secrets = createSecrets((value) => registered.push(value));
  const several: Several = {
    operation: 'deploy',
    durationMs: 5000,
    stacks,
    planHash: undefined,
    failOnNoChanges: false,
    ...rest,
  };
  return { ...severalPublicationOf(several, { ...QUIET, ...telling }, secrets, PAGE), registered };
}

/** Everything that leaves the step. */
const allText = ({ log, outputs, variables, file, summary, github, failure }: Publication): string =>
  JSON.stringify([log, ...outputs, ...variables, file, summary, github, failure]);

const PLAN: Plan = {
  stack: { name: 'web', id: undefined, status: undefined },
  kind: 'update',
  changes: [{ path: 'server', type: 'OS::Nova::Server', action: 'replace', values: [], notes: [] }],
  unchanged: 2,
  parameters: [],
  outputs: [],
  files: [],
  cautions: ['look out'],
  hash: 'p1-of-one',
};

const mermaid = new Mermaid();
afterAll(() => {
  mermaid.stop();
});

describe('the result of several stacks', () => {
  test.each<[readonly Outcome[], string]>([
    [['created', 'created'], 'created'],
    [['created', 'unchanged'], 'updated'],
    [['created', 'updated'], 'updated'],
    [['unchanged', 'unchanged'], 'unchanged'],
    [['unchanged', 'recreated'], 'updated'],
    [['deleted', 'absent'], 'deleted'],
    [['absent', 'absent'], 'absent'],
    [['previewed', 'absent'], 'previewed'],
    [['accepted', 'created'], 'accepted'],
    [['created', 'failed'], 'failed'],
  ])('%j is %s', (outcomes, all) => {
    const { outputs } = published(outcomes.map((outcome, index) => ended(`s${index}`, { outcome })));
    expect(outputs.get('result')).toBe(all);
  });

  test('has changed when one of them has', () => {
    const both = [ended('a', { changed: false }), ended('b', { changed: true })];
    expect(published(both).outputs.get('changed')).toBe('true');
    expect(published(both.slice(0, 1)).outputs.get('changed')).toBe('false');
  });

  test('is red without changes only where that is asked for', () => {
    const same = [ended('a', { outcome: 'unchanged', changed: false })];
    expect(published(same).failure).toBeUndefined();
    expect(published(same, {}, { failOnNoChanges: true }).failure).toMatch(/^Nothing changed in any stack/);
    const more = [...same, ended('b')];
    expect(published(more, {}, { failOnNoChanges: true }).failure).toBeUndefined();
  });
});

describe('outputs', () => {
  const two = [
    ended('net', { outputs: [outputOf('id', 'n-1'), outputOf('all', [1])] }),
    ended('app', { outputs: [outputOf('url', 'https://x.example')] }),
  ];

  test('are by stack in one map, and each under its stack and name', () => {
    const { outputs } = published(two);
    expect(JSON.parse(outputs.get('outputs') ?? '')).toEqual({
      net: { id: 'n-1', all: [1] },
      app: { url: 'https://x.example' },
    });
    expect(outputs.get('net_id')).toBe('n-1');
    expect(outputs.get('net_all')).toBe('[1]');
    expect(outputs.get('app_url')).toBe('https://x.example');
  });

  test('that two stacks would give one name are only in the map', () => {
    const { outputs, log } = published([
      ended('a_b', { outputs: [outputOf('c', 1)] }),
      ended('a', { outputs: [outputOf('b_C', 2)] }),
    ]);
    expect([...outputs.keys()].filter((name) => name.startsWith('a'))).toEqual([]);
    expect(JSON.parse(outputs.get('outputs') ?? '')).toEqual({ a_b: { c: 1 }, a: { b_C: 2 } });
    expect(log).toContainEqual(
      expect.objectContaining({ kind: 'notice', text: expect.stringMatching(/a_b_c, a_b_C$/) }),
    );
  });

  test('in a file are by stack as JSON, and flat as dotenv; as variables too', () => {
    const json = published(two, { outputsFile: 'o.json' }).file?.text ?? '';
    expect(JSON.parse(json)).toEqual({ net: { id: 'n-1', all: [1] }, app: { url: 'https://x.example' } });
    const dotenv = published(two, { outputsFile: 'o.env', exportOutputs: true, exportPrefix: 'TF_' });
    expect(dotenv.file?.text).toContain('app_url=https://x.example\n');
    expect(dotenv.variables.get('TF_app_url')).toBe('https://x.example');
  });

  test('that are masked in one stack are masked in every other, whatever their order', () => {
    const secret = 'hunter2-hunter2';
    const stacks = [
      ended('before', { outputs: [outputOf('leak', `it is ${secret}`)] }),
      ended('keys', { outputs: [outputOf('key', secret)] }, { rules: { ...RULES, maskedOutputs: ['key'] } }),
      failed('after'),
    ];
    const publication = published(stacks, { outputsFile: 'x.json', exportOutputs: true, comment: 'always' });
    expect(publication.registered).toContain(secret);
    expect(allText(publication)).not.toContain(secret);
    expect(publication.outputs.has('before_leak')).toBe(false);
  });

  test('that are masked are passed on only by the stack that says so', () => {
    const rules = { maskedOutputs: ['*'], passMaskedOutputs: true };
    const { outputs } = published([
      ended('open', { outputs: [outputOf('key', 'first-secret')] }, { rules }),
      ended(
        'shut',
        { outputs: [outputOf('key', 'other-secret')] },
        { rules: { ...rules, passMaskedOutputs: false } },
      ),
    ]);
    expect(outputs.get('open_key')).toBe('first-secret');
    expect(outputs.has('shut_key')).toBe(false);
  });

  test('say what became of each stack', () => {
    const { outputs } = published([ended('a'), failed('b'), skipped('c', 'b')]);
    expect(JSON.parse(outputs.get('stacks') ?? '')).toEqual({
      a: {
        name: 'web',
        result: 'created',
        changed: true,
        'duration-in-seconds': 83,
        id: 'id-of-web',
        status: 'CREATE_COMPLETE',
      },
      b: expect.objectContaining({ result: 'failed', reason: FAILURE.summary }),
      c: { name: 'c', result: 'skipped', changed: false, because: ['b'] },
    });
    expect(JSON.parse(outputs.get('failed-resources') ?? '')).toEqual([
      expect.objectContaining({ stack: 'b', path: 'group/0/disk' }),
    ]);
  });
});

describe('plans', () => {
  const planned = (key: string, plan: Partial<Plan> = {}): StackOfSeveral =>
    ended(key, {
      operation: 'preview',
      outcome: 'previewed',
      changed: false,
      outputs: undefined,
      plan: { ...PLAN, ...plan },
    });
  const preview = { operation: 'preview', planHash: 'a:p1-x,b:p1-y' } as const;

  test('are counted together, told one by one, and approved as one', () => {
    const { outputs, summary = '', log } = published([planned('a'), planned('b')], {}, preview);
    expect(Object.fromEntries(outputs)).toMatchObject({
      'to-replace': '2',
      'to-add': '0',
      'has-changes': 'true',
      'plan-hash': 'a:p1-x,b:p1-y',
    });
    expect(Object.keys(JSON.parse(outputs.get('plan') ?? '{}') as object)).toEqual(['a', 'b']);
    expect(summary).toContain('Plan for 2 stacks: 2 to replace, 4 unchanged');
    expect(allText(published([planned('a')], {}, preview))).not.toContain('p1-of-one');
    expect(log).toContainEqual({ kind: 'notice', text: 'b: look out' });
  });

  test('without changes are no news for a comment', () => {
    const none = { changes: [] };
    const { outputs, github } = published(
      [planned('a', none), planned('b', none)],
      { comment: 'on-change' },
      preview,
    );
    expect(outputs.get('has-changes')).toBe('false');
    expect(github?.comment?.isNews).toBe(false);
    expect(published([planned('a', none), planned('b')], {}, preview).github?.comment?.isNews).toBe(true);
  });
});

describe('a failure', () => {
  const refused = stack('c', {
    kind: 'refused',
    error: new StackError('Somebody else is at work', { next: 'Wait.' }),
    durationMs: 1000,
  });

  test('is one error with each root cause, and what never began', () => {
    const { failure } = published([ended('a'), failed('b'), refused, skipped('d', 'b', 'c')]);
    expect(failure).toBe(
      [
        '2 of 4 stacks failed: b, c',
        `  - b: ${FAILURE.summary}`,
        '    Request id: req-77',
        '    Next: Make room.',
        '  - c: Somebody else is at work',
        '    Next: Wait.',
        '  - d was skipped, because b and c failed',
      ].join('\n'),
    );
  });

  test('is annotated where it stands, no more often than GitHub shows', () => {
    const { log } = published(Array.from({ length: 12 }, (_, index) => failed(`s${index}`)));
    const errors = log.filter(({ kind }) => kind === 'error');
    expect(errors).toHaveLength(9);
    expect(errors[0]).toMatchObject({ place: { file: 'member.yaml', line: 7 } });
  });

  test('makes the deployment a failed one', () => {
    expect(published([ended('a'), failed('b')]).github?.deployment?.state).toBe('failure');
    const gone = published([ended('a', { outcome: 'deleted' })], {}, { operation: 'delete' });
    expect(gone.github?.deployment?.state).toBe('inactive');
    const dry = published([ended('a', { outcome: 'previewed', plan: PLAN })], {}, { operation: 'delete' });
    expect(dry.github?.deployment).toBeUndefined();
  });
});

describe('the summary', () => {
  test('has all stacks in a table and in a picture that mermaid reads, then each for itself', async () => {
    const stacks = [
      ended('net'),
      ended('same', { outcome: 'unchanged', changed: false }),
      failed('bad', { needs: ['net'] }),
      skipped('app', 'bad'),
    ];
    const { summary = '' } = published(stacks);
    expect(summary).toMatch(/^### ❌ Deploy of 4 stacks: 1 created, 1 unchanged, 1 failed, 1 skipped\n/);
    expect(summary).toMatch(/\| `app` \| ⏭️ skipped, because bad failed \|/);
    const chart = await mermaid.read<Flowchart>(picturesIn(summary)[0]);
    expect(chart.error).toBeUndefined();
    expect(chart.nodes.map(({ label, classes }) => [label, classes.at(-1)])).toEqual([
      ['net\ncreated', 'done'],
      ['same\nunchanged', 'untouched'],
      ['✗ bad\nfailed', 'failed'],
      ['app\nskipped', 'waiting'],
    ]);
    expect(chart.arrows).toHaveLength(2);
    expect(summary.indexOf('#### net: ✅')).toBeLessThan(summary.indexOf('#### bad: ❌'));
    expect(summary).not.toContain('#### app');
  });

  test('and the comment stay within what GitHub takes, and tell failures to the last', () => {
    const long = Array.from({ length: 16 }, (_, index) => outputOf(`output-${index}`, 'x'.repeat(500)));
    const many = Array.from({ length: 150 }, (_, index) => ended(`stack-${index}`, { outputs: long }));
    const { summary = '', github } = published([...many, failed('bad')], { comment: 'always' });
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toContain('#### bad: ❌');
    const { text = '' } = github?.comment ?? {};
    expect(Buffer.byteLength(text)).toBeLessThan(65_536);
    expect(text).toContain('#### ❌ bad: failed');
    expect(text).toContain('Left out for want of room');
  });

  test('calls a stack by the file’s name for it, and says its own', () => {
    const { summary } = published([ended('app', {}, { stackName: 'pr-12-app' })]);
    expect(summary).toContain('| `app` (`pr-12-app`) |');
  });
});

describe('the comment', () => {
  test('has failures in sight and all else folded, and leads to the address', () => {
    const stacks = [ended('app', { outputs: [outputOf('url', 'https://x.example/')] }), failed('bad')];
    const { github } = published(stacks, { comment: 'always', environmentUrl: 'app_url' });
    const { text = '' } = github?.comment ?? {};
    expect(text).toMatch(/<details><summary>✅ app: created<\/summary>[\s\S]*`url`/);
    expect(text).toMatch(/#### ❌ bad: failed\n\n\*\*What failed first/);
    expect(text).toContain('**Open:** <https://x.example/>');
    expect(text).toContain('actions/runs/42');
  });
});

describe('the log', () => {
  const text = (item: ReturnType<typeof ofStack>): string[] =>
    item.map((one) => ('text' in one ? one.text.replace(/\u001b\[\d+m/g, '') : one.kind)); // eslint-disable-line no-control-regex

  test('says of every line whose it is, and has no groups that would end in each other', () => {
    expect(text(ofStack('app', 7, { kind: 'group', title: 'Creating' }))).toEqual(['app     │ Creating']);
    expect(text(ofStack('app', 7, { kind: 'line', text: 'x' }))).toEqual(['app     │ x']);
    expect(ofStack('app', 7, { kind: 'end-group' })).toEqual([]);
    const place = { file: 'a.yaml', line: 1, column: 1 };
    expect(ofStack('app', 7, { kind: 'warning', text: 'x', place })).toEqual([
      { kind: 'warning', text: 'app: x', place },
    ]);
  });

  test('says at each end what came, in one safe line without secrets', () => {
    const redact = (said: string): string => said.replaceAll('hunter2', '***');
    const error = new Error(`::error::${'x'.repeat(496)}hunter2\nmore`);
    const [line = ''] = text([endingItem({ kind: 'refused', error, durationMs: 1000 }, redact)]);
    expect(line).toMatch(/^failed in 1 s: :\u200b:error/);
    expect(line).not.toMatch(/hunt|more\b.*more/);
    expect(text([endingItem({ kind: 'skipped', because: ['a', 'b'] }, redact)])).toEqual([
      'skipped, because a and b failed',
    ]);
  });
});
