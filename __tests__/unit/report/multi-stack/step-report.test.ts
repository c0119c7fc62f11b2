import { describe, expect, test } from '@jest/globals';
import type { Outcome, Plan } from '../../../../src/deploy/index.js';
import { StackError } from '../../../../src/errors/index.js';
import type { ReportedStack } from '../../../../src/report/multi-stack/stack-report.js';
import { FAILURE, outputOf } from '../results.js';

import { allText, ended, failed, PLAN, published, RULES, skipped, stack } from './reports.js';

describe('a secret in the report on several stacks', () => {
  test('is reported with the stacks that it belongs to', () => {
    const secret = 'correct-horse';
    const outcome = 'failed' as const;
    const failure = { ...FAILURE, summary: `no ${secret}`, resources: [] };
    const result = {
      outcome,
      failure,
      outputs: [outputOf('login', secret), outputOf('shown', `${secret}!`)],
    };
    const rules = { ...RULES, maskedOutputs: ['login'] };
    const { log, outputs } = published([ended('web', result, { rules }), ended('db'), failed('api')]);
    expect(outputs.get('stacks')).not.toContain(secret);
    const texts = log.flatMap((item) =>
      item.kind === 'warning' || item.kind === 'notice' ? [item.text] : [],
    );
    expect(texts).toEqual([
      "web: Outputs that contain a secret are masked and omitted from the step's outputs: shown",
      expect.stringMatching(/^These outputs contain a secret: stacks \(web\)\. /),
    ]);
  });
});

describe('the result of several stacks', () => {
  test.each<['deploy' | 'delete', readonly Outcome[], string]>([
    ['deploy', ['created', 'created'], 'created'],
    ['deploy', ['created', 'unchanged'], 'updated'],
    ['deploy', ['created', 'updated'], 'updated'],
    ['deploy', ['unchanged', 'unchanged'], 'unchanged'],
    ['deploy', ['unchanged', 'recreated'], 'updated'],
    ['deploy', ['unchanged', 'deleted'], 'updated'],
    ['deploy', ['unchanged', 'absent'], 'unchanged'],
    ['deploy', ['accepted', 'created'], 'accepted'],
    ['deploy', ['created', 'failed'], 'failed'],
    ['delete', ['deleted', 'absent'], 'deleted'],
    ['delete', ['absent', 'absent'], 'absent'],
    ['delete', ['previewed', 'absent'], 'previewed'],
  ])('of a %s in which they are %j is %s', (operation, outcomes, all) => {
    const stacks = outcomes.map((outcome, index) => ended(`s${index}`, { outcome }));
    expect(published(stacks, {}, { operation }).outputs.get('result')).toBe(all);
  });

  test('is changed if one of them is', () => {
    const both = [ended('a', { changed: false }), ended('b', { changed: true })];
    expect(published(both).outputs.get('changed')).toBe('true');
    expect(published(both.slice(0, 1)).outputs.get('changed')).toBe('false');
  });

  test('fails without changes only if requested', () => {
    const same = [ended('a', { outcome: 'unchanged', changed: false })];
    expect(published(same).failure).toBeUndefined();
    expect(published(same, {}, { failOnNoChanges: true }).failure?.message).toMatch(
      /^Nothing changed in any stack/,
    );
    const more = [...same, ended('b')];
    expect(published(more, {}, { failOnNoChanges: true }).failure).toBeUndefined();
  });
});

describe('plans', () => {
  const planned = (key: string, plan: Partial<Plan> = {}): ReportedStack =>
    ended(key, {
      operation: 'preview',
      outcome: 'previewed',
      changed: false,
      outputs: undefined,
      plan: { ...PLAN, ...plan },
    });
  const preview = { operation: 'preview', planHash: 'a:p1-x,b:p1-y' } as const;

  test('are counted together, reported one by one, and approved as one', () => {
    const { outputs, summary = '', log } = published([planned('a'), planned('b')], {}, preview);
    expect(Object.fromEntries(outputs)).toMatchObject({
      'to-replace': '2',
      'to-add': '0',
      'has-changes': 'true',
      'plan-hash': 'a:p1-x,b:p1-y',
    });
    expect(Object.keys(JSON.parse(outputs.get('plan') ?? '{}') as object)).toEqual(['a', 'b']);
    expect(summary).toContain('Plan for 2 stacks · resources: 2 to replace, 4 unchanged');
    expect(allText(published([planned('a')], {}, preview))).not.toContain('p1-of-one');
    expect(log).toContainEqual({ kind: 'notice', text: 'b: look out' });
  });

  test('without changes need no new comment', () => {
    const none = { changes: [] };
    const { outputs, github } = published(
      [planned('a', none), planned('b', none)],
      { comment: 'on-change' },
      preview,
    );
    expect(outputs.get('has-changes')).toBe('false');
    expect(github?.comment?.isNoteworthy).toBe(false);
    expect(published([planned('a', none), planned('b')], {}, preview).github?.comment?.isNoteworthy).toBe(
      true,
    );
  });
});

describe('a failure', () => {
  const refused = stack('c', {
    kind: 'error',
    error: new StackError('Somebody else is at work', { failureCode: 'in-progress', hint: 'Wait.' }),
    durationMs: 1000,
  });

  test('is one error with each root cause, and the stacks that never began', () => {
    const { failure } = published([ended('a'), failed('b'), refused, skipped('d', 'b', 'c')]);
    expect(failure?.message).toBe(
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

  test('is annotated at its line, at most as often as GitHub shows', () => {
    const { log } = published(Array.from({ length: 12 }, (_, index) => failed(`s${index}`)));
    const errors = log.filter(({ kind }) => kind === 'error');
    expect(errors).toHaveLength(9);
    expect(errors[0]).toMatchObject({ location: { file: 'member.yaml', line: 7 } });
  });

  test('sets the deployment to failed', () => {
    expect(published([ended('a'), failed('b')]).github?.deployment?.state).toBe('failure');
    const gone = published([ended('a', { outcome: 'deleted' })], {}, { operation: 'delete' });
    expect(gone.github?.deployment?.state).toBe('inactive');
    const dry = published([ended('a', { outcome: 'previewed', plan: PLAN })], {}, { operation: 'delete' });
    expect(dry.github?.deployment).toBeUndefined();
  });
});
