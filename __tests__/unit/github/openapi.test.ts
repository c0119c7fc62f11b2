import { describe, expect, test } from '@jest/globals';
import { answerComplaints } from '../../github/openapi.js';
import { operationFor, type Operation } from '../../github/operation.js';

function operation(method: string, path: string): Operation {
  const found = operationFor(method, path);
  if (found === undefined) throw new Error(`no ${method} ${path}`);
  return found;
}

describe('an answer of ours is complained about', () => {
  const comment = '/repos/acme/web/issues/comments/1';

  test('when its body lacks a field', () => {
    expect(answerComplaints(200, {}, operation('GET', comment))).toContainEqual(
      expect.stringContaining("must have required property 'html_url'"),
    );
  });

  test('when its status is not listed', () => {
    expect(answerComplaints(201, {}, operation('GET', comment))).toEqual([
      'GET /repos/{owner}/{repo}/issues/comments/{comment_id}: our answer 201: not listed',
    ]);
  });

  test('when it has a body and should have none', () => {
    expect(answerComplaints(204, undefined, operation('DELETE', comment))).toEqual([]);
    expect(answerComplaints(204, {}, operation('DELETE', comment))).toEqual([
      expect.stringContaining('has a body'),
    ]);
  });
});

test('the literal of a path wins over its parameter', () => {
  expect(operation('GET', '/repos/acme/web/issues/comments/1').params).toEqual({
    owner: 'acme',
    repo: 'web',
    comment_id: '1',
  });
});
