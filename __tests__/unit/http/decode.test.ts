import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { DecodeError, explain } from '../../../src/errors/index.js';
import { decode } from '../../../src/http/index.js';

const stacks = v.object({
  stacks: v.array(
    v.object({ stack_name: v.string(), status: v.optional(v.picklist(['COMPLETE', 'FAILED'])) }),
  ),
});

function refusal(answer: string | Exclude<Parameters<typeof decode>[1], string>): DecodeError {
  try {
    const whole = typeof answer === 'string' ? { body: answer, requestId: 'req-1' } : answer;
    decode(stacks, whole, "Heat's stack list");
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
  throw new Error('decoded');
}

describe('decode', () => {
  test('returns the value described by the schema', () => {
    const body = '{"stacks":[{"stack_name":"web","extra":1}]}';
    expect(decode(stacks, body, 'x')).toEqual({ stacks: [{ stack_name: 'web' }] });
  });

  test.each([
    [
      '{"stacks":[{"stack_name":"a"},{"stack_name":4}]}',
      'stacks[1].stack_name',
      'expected string, got a number',
    ],
    ['{"stacks":[{}]}', 'stacks[0].stack_name', 'it is missing'],
    ['{"stacks":[{"stack_name":null}]}', 'stacks[0].stack_name', 'expected string, got null'],
    ['{"stacks":{}}', 'stacks', 'expected Array, got an object'],
    ['[]', 'stacks', 'it is missing'],
    ['null', '', 'expected Object, got null'],
  ])('%s names the bad field', (body, field, problem) => {
    const error = refusal(body);
    expect(error.field).toBe(field);
    expect(error.requestId).toBe('req-1');
    expect(error.message).toContain(problem);
  });

  test('names the request, its status and a hint', () => {
    const answer = {
      method: 'GET',
      url: 'https://heat.example.com/v1/p/stacks',
      status: 200,
      requestId: 'req-1',
    };
    for (const body of ['{"stacks":[{}]}', '{"sta', '<h1>Log in</h1>', '']) {
      const story = explain(refusal({ ...answer, body }));
      expect(story).toContain("Heat's stack list (GET https://heat.example.com/v1/p/stacks returned 200) ");
      expect(story).toMatch(/\nRequest id: req-1\nNext: /);
    }
  });

  test('never prints a value, which can be a secret', () => {
    expect(refusal('{"stacks":[{"stack_name":"a","status":"hunter2"}]}').message).not.toContain('hunter2');
    const cut = refusal('{"token":"hunter2');
    expect([cut.message, cut.serverMessage, String(cut.cause)].join()).not.toContain('hunter2');
  });

  test.each([
    ['', 'is empty'],
    ['{"stacks":[', 'is incomplete or damaged'],
    ['<html><title>x</title><h1>Bad gateway</h1></html>', 'is not JSON'],
  ])('%j is reported as invalid JSON', (body, words) => {
    expect(refusal(body).message).toContain(`Heat's stack list ${words}`);
  });
});
