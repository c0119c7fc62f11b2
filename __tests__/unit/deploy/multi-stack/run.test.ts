import { describe, expect, test } from '@jest/globals';
import { resolveOutputParameters } from '../../../../src/deploy/multi-stack/output-parameters.js';
import { hashPlans, assertApprovedPlans } from '../../../../src/deploy/multi-stack/approved-plans.js';
import type { TaskResults } from '../../../../src/deploy/multi-stack/scheduler.js';
import type {
  ParameterFromOutputs,
  StackRunResult,
  StackRunResults,
  FinishedStack,
} from '../../../../src/deploy/multi-stack/types.js';
import type { Plan } from '../../../../src/deploy/plan/plan.js';
import type { Result } from '../../../../src/deploy/result.js';
import { toPlannedStack } from '../../../../src/deploy/operations/plan-currency.js';
import type { StackOutput } from '../../../../src/heat/index.js';
import { deployRequest, stackRow } from '../samples.js';

const location = { file: 'stacks.yaml', line: 3, column: 5 };
const DONE: Result = { operation: 'deploy', outcome: 'created', changed: true, durationMs: 0 };

function before(outputs: Readonly<Record<string, readonly StackOutput[]>>): TaskResults<FinishedStack> {
  return new Map(
    Object.entries(outputs).map(([key, list]) => [
      key,
      {
        kind: 'succeeded',
        value: { runResult: { kind: 'result', result: DONE }, outputs: list, mayChange: false },
      } as const,
    ]),
  );
}

const output = (key: string, value: unknown, error?: string): StackOutput => ({
  key,
  value,
  error,
  description: '',
});

const from = (parameter: string, sources: readonly string[], isList = false): ParameterFromOutputs => ({
  parameter,
  location,
  isList,
  sources: sources.map((source) => {
    const [stack = '', name = ''] = source.split('.');
    return { stack, output: name, location };
  }),
});

describe('outputs passed from one stack to the next', () => {
  const ended = before({
    a: [output('text', 'x'), output('list', [1]), output('no', false)],
    b: [output('zero', 0)],
  });

  test('keep their value, and are passed as a list if the parameter is one', () => {
    const fromOutputs = [
      from('t', ['a.text']),
      from('l', ['a.list']),
      from('n', ['a.no']),
      from('all', ['b.zero', 'a.text'], true),
    ];
    expect(resolveOutputParameters({ fromOutputs }, ended)).toEqual({
      t: 'x',
      l: [1],
      n: false,
      all: [0, 'x'],
    });
  });

  test.each([
    ['that does not exist', []],
    ['without a value', [output('x', null)]],
    ['that Heat cannot resolve', [output('x', null, 'The Referenced Attribute is incorrect')]],
  ])('are reported missing by name: one %s', (_, outputs) => {
    const act = (): unknown =>
      resolveOutputParameters({ fromOutputs: [from('p', ['a.x'])] }, before({ a: outputs }));
    expect(act).toThrow('Output "x" of stack a has no value, but parameter "p" requires it');
    expect(act).toThrow(
      expect.objectContaining({
        locations: [location],
        serverMessage: outputs[0]?.error,
        hint: 'Check the outputs of a.',
      }),
    );
  });
});

// cspell:ignore ghijkl
describe('the plan-hash of several stacks', () => {
  const hash = (parts: string): string => `p1-${Array.from(parts).join('-')}`;
  const planned = (parts: string): StackRunResult => ({
    kind: 'result',
    result: {
      ...DONE,
      outcome: 'previewed',
      plan: { hash: hash(parts), unseen: [] as Plan['unseen'] } as Plan,
    },
  });
  const all = (endings: Readonly<Record<string, StackRunResult>>): StackRunResults =>
    new Map(Object.entries(endings));
  const two = all({ net: planned('abcdef'), app: planned('ghijkl') });

  test('contains each stack', () => {
    expect(hashPlans(two)).toBe('net:p1-a-b-c-d-e-f,app:p1-g-h-i-j-k-l');
  });

  test('does not exist if one of the stacks has no plan', () => {
    expect(
      hashPlans(all({ net: planned('abcdef'), app: { kind: 'skipped', because: ['x'] } })),
    ).toBeUndefined();
  });

  test('passes if it is the approved one, in any order', () => {
    expect(() => {
      assertApprovedPlans(two, 'app:p1-g-h-i-j-k-l,net:p1-a-b-c-d-e-f');
    }).not.toThrow();
  });

  test.each([
    [
      'net:p1-a-b-c-x-e-f,app:p1-g-h-i-j-k-l',
      ['net: the template or its files differ from the approved ones'],
    ],
    ['net:p1-a-b-c-d-e-f', ['app: it was not part of the approved plan']],
    ['net:p1-a-b-c-d-e-f,app:p1-g-h-i-j-k-l,old:p1-x', ['old: this stack is no longer in the file']],
    ['p1-a-b-c-d-e-f', ['expect-plan is not a plan-hash of several stacks']],
  ])('fails with the reasons if it is not the approved one: %s', (approved, words) => {
    expect(() => {
      assertApprovedPlans(two, approved);
    }).toThrow(
      [
        'The deploy of these stacks differs from the approved plan; nothing was changed',
        ...words.map((line) => `  - ${line}`),
      ].join('\n'),
    );
  });

  test('fails for a running action that a deploy would take over from, because no plan shows it', () => {
    const busy = planned('abcdef');
    if (busy.kind !== 'result') throw new TypeError('no result');
    const plannedStack = toPlannedStack(stackRow('UPDATE_IN_PROGRESS'));
    const endings = all({ net: { ...busy, result: { ...busy.result, plannedStack } } });
    const hashes = hashPlans(endings) ?? '';
    const check = (onInProgress: 'wait' | 'supersede') => (): void => {
      assertApprovedPlans(endings, hashes, [{ key: 'net', request: deployRequest({ onInProgress }) }]);
    };
    expect(check('wait')).not.toThrow();
    expect(check('supersede')).toThrow(
      /net: a plan cannot show what this deploy does: the stack is UPDATE_IN_PROGRESS, and a preview/,
    );
  });

  test('says why a stack cannot be planned any more', () => {
    const endings = all({
      net: { kind: 'error', error: new Error('Heat is away'), durationMs: 0 },
      app: { kind: 'skipped', because: ['net'] },
    });
    expect(() => {
      assertApprovedPlans(endings, hashPlans(two) ?? '');
    }).toThrow(/net: it cannot be planned: Heat is away\n.*app: it cannot be planned, because net cannot/);
  });
});
