import { describe, expect, test } from '@jest/globals';
import { StackError } from '../../../../src/errors/index.js';
import { FAILURE, outputOf } from '../results.js';

import { allText, ended, failed, published, RULES, skipped, stack } from './reports.js';

describe('outputs', () => {
  const two = [
    ended('net', { outputs: [outputOf('id', 'n-1'), outputOf('all', [1])] }),
    ended('app', { outputs: [outputOf('url', 'https://x.example')] }),
  ];

  test('are in one map by stack, and each under its stack’s and its own name', () => {
    const { outputs } = published(two);
    expect(JSON.parse(outputs.get('outputs') ?? '')).toEqual({
      net: { id: 'n-1', all: [1] },
      app: { url: 'https://x.example' },
    });
    expect(outputs.get('net_id')).toBe('n-1');
    expect(outputs.get('net_all')).toBe('[1]');
    expect(outputs.get('app_url')).toBe('https://x.example');
  });

  test('whose names collide are only in the map', () => {
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

  test('in a file are JSON by stack, or flat dotenv; as variables too', () => {
    const json = published(two, { outputsFile: 'o.json' }).file?.text ?? '';
    expect(JSON.parse(json)).toEqual({ net: { id: 'n-1', all: [1] }, app: { url: 'https://x.example' } });
    const dotenv = published(two, { outputsFile: 'o.env', exportOutputs: true, exportPrefix: 'TF_' });
    expect(dotenv.file?.text).toContain('app_url=https://x.example\n');
    expect(dotenv.variables.get('TF_app_url')).toBe('https://x.example');
  });

  test('masked in one stack are masked in all others, in any order', () => {
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

  test('that are masked are passed on only by the stack that requests it', () => {
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

  test.each([false, true])('say whether a stack was changed before an error: %s', (hasChanged) => {
    const error = new StackError('Heat rejects it', { failureCode: 'refused' });
    const { outputs } = published([
      stack('a', { kind: 'error', error, durationMs: 1000 }, { hasChanged }),
      ended('b', { outcome: 'unchanged', changed: false }),
    ]);
    const stacks = JSON.parse(outputs.get('stacks') ?? '') as unknown;
    expect(stacks).toMatchObject({ a: { result: 'failed', changed: hasChanged }, b: { changed: false } });
    expect(outputs.get('changed')).toBe(String(hasChanged));
  });

  test('contain the outcome of each stack', () => {
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
    expect(outputs.get('failure-reason')).toBe(`1 of 3 stacks failed: b; b: ${FAILURE.summary}`);
    expect(JSON.parse(outputs.get('failed-resources') ?? '')).toEqual([
      expect.objectContaining({ stack: 'b', path: 'group/0/disk' }),
    ]);
  });
});
