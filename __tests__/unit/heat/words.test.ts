import { describe, expect, test } from '@jest/globals';
import { RequestError, type RequestFacts } from '../../../src/errors/index.js';
import {
  explainFederatedTrustRefusal,
  explainRevokedToken,
  explainTrustRefusal,
  isNotFound,
  isComplete,
  isDeleted,
  isFailed,
  isInProgress,
  parseHeatTime,
  parseState,
  parseStackRef,
} from '../../../src/heat/index.js';

describe('states', () => {
  test.each([
    ['CREATE_COMPLETE', 'CREATE', 'COMPLETE'],
    ['UPDATE_IN_PROGRESS', 'UPDATE', 'IN_PROGRESS'],
    ['ROLLBACK_FAILED', 'ROLLBACK', 'FAILED'],
    ['SIGNAL_COMPLETE', 'SIGNAL', 'COMPLETE'],
    // What format_stack returns for a row that has neither yet.
    ['_', 'UNKNOWN', 'UNKNOWN'],
    ['', 'UNKNOWN', 'UNKNOWN'],
  ])('%s', (state, action, status) => {
    expect(parseState(state)).toEqual({ action, status, state });
  });

  test('predicates', () => {
    expect(isInProgress(parseState('RESTORE_IN_PROGRESS'))).toBe(true);
    expect(isComplete(parseState('ROLLBACK_COMPLETE'))).toBe(true);
    expect(isFailed(parseState('CREATE_COMPLETE'))).toBe(false);
    expect(isDeleted(parseState('DELETE_COMPLETE'))).toBe(true);
    expect(isDeleted(parseState('DELETE_FAILED'))).toBe(false);
  });
});

describe('times', () => {
  test.each(['2026-01-01T00:00:00Z', '2026-01-01T00:00:00', '2026-01-01T02:00:00+02:00'])('%s', (time) => {
    expect(parseHeatTime(time)).toBe(Date.UTC(2026, 0, 1));
  });

  test('an invalid time is NaN', () => {
    expect(parseHeatTime('soon')).toBeNaN();
  });
});

describe('links', () => {
  test.each([
    ['http://h/v1/p/stacks/web/4c5d', { name: 'web', id: '4c5d' }],
    ['/stacks/web/4c5d/resources/stacks/x/y', { name: 'web', id: '4c5d' }],
    ['http://h/stacks/a%2Eb/4c5d?x=/stacks/c/d', { name: 'a.b', id: '4c5d' }],
    ['http://h/stacks/web', undefined],
    ['http://h/stacks/%ff/4c5d', undefined],
  ])('%s', (url, ref) => {
    expect(parseStackRef(url)).toEqual(ref);
  });

  test('to the same stack share it, as the thousands of resources of a large stack have', () => {
    const url = 'http://h/v1/p/stacks/shared/4c5d';
    expect(parseStackRef(url)).toBe(parseStackRef(url));
  });
});

describe('a refused trust', () => {
  const refusal = (facts: Partial<RequestFacts>): RequestError =>
    new RequestError({
      method: 'POST',
      url: 'https://heat/v1/p/stacks',
      delivery: 'yes',
      requestId: 'r',
      ...facts,
    });
  const credential = { usesApplicationCredential: true };

  test.each<[string, Partial<RequestFacts>]>([
    [
      'over a message bus',
      { status: 500, type: 'RemoteError', serverMessage: 'The server has either erred' },
    ],
    [
      'in one process',
      { status: 403, type: 'Forbidden', serverMessage: 'Access was denied to this resource.' },
    ],
    ['behind a proxy that drops bodies', { status: 500 }],
  ])('%s is explained, with next steps', (_, facts) => {
    const cause = refusal(facts);
    const error = explainTrustRefusal(cause, credential);
    expect(error?.message).toMatch(/trust.*application credentials/);
    expect(error?.hint).toMatch(/password.*--unrestricted.*deferred_auth_method/);
    expect(error).toMatchObject({ cause, requestId: 'r' });
  });

  test.each<[string, Partial<RequestFacts>, boolean]>([
    ['another sign-in', { status: 500, type: 'RemoteError' }, false],
    [
      "Heat's own policy",
      { status: 403, type: 'Forbidden', serverMessage: 'You are not authorized to use x.' },
      true,
    ],
    ['the wrong project', { status: 403, type: 'HTTPForbidden' }, true],
    ['another error of the engine', { status: 500, type: 'KeyError' }, true],
    ['an update', { status: 500, type: 'RemoteError', method: 'PUT' }, true],
    ['a preview', { status: 500, type: 'RemoteError', url: 'https://heat/v1/p/stacks/preview' }, true],
  ])('%s is not explained', (_, facts, usesApplicationCredential) => {
    expect(explainTrustRefusal(refusal(facts), { usesApplicationCredential })).toBeUndefined();
  });

  test('another error is not explained', () => {
    expect(explainTrustRefusal(new Error('x'), credential)).toBeUndefined();
    expect(explainFederatedTrustRefusal(new Error('x'))).toBeUndefined();
    expect(explainRevokedToken(new Error('x'))).toBeUndefined();
  });

  test('a create whose token was revoked after Heat had checked it does not blame the template', () => {
    const cause = refusal({
      status: 400,
      type: 'MissingCredentialError',
      serverMessage: "Missing required credential: roles {'role_ids': ['1', '2']}",
    });
    const error = explainRevokedToken(cause);
    expect(error).toMatchObject({ cause, requestId: 'r', failureCode: 'sign-in' });
    expect(error?.message).toMatch(/trust.*revoked.*after the sign-in; nothing was created$/);
    expect(error?.serverMessage).toContain('role_ids');
    expect(error?.hint).toMatch(/^Run the step again.*roles/);
    const other = refusal({
      ...{ status: 400, type: 'MissingCredentialError' },
      serverMessage: 'Missing required credential: X-Auth-Key',
    });
    expect(explainRevokedToken(other)).toBeUndefined();
  });

  const stack = 'https://heat/v1/p/stacks/web/1';

  test.each<[string, Partial<RequestFacts>]>([
    [
      'of a create',
      { status: 400, type: 'MissingCredentialError', serverMessage: 'Missing required credential' },
    ],
    ['of a create, over a message bus', { status: 500, type: 'RemoteError' }],
    ['of an update', { status: 500, type: 'RemoteError', method: 'PUT', url: stack }],
    ['of an update that keeps existing values', { status: 500, method: 'PATCH', url: stack }],
  ])('%s is explained to a user of an identity provider', (_, facts) => {
    const cause = refusal(facts);
    const error = explainFederatedTrustRefusal(cause);
    expect(error?.message).toMatch(/trust.*mapping of its identity provider/);
    expect(error?.hint).toMatch(/authorization_ttl.*"type": "local"/);
    expect(error).toMatchObject({ cause, requestId: 'r' });
  });

  test.each<[string, Partial<RequestFacts>]>([
    ['a preview', { status: 500, url: 'https://heat/v1/p/stacks/preview' }],
    ['a delete', { status: 500, method: 'DELETE', url: stack }],
    ['a bad template', { status: 400, type: 'StackValidationFailed' }],
    ['another error of the engine', { status: 500, type: 'KeyError' }],
  ])('%s is not explained to such a user', (_, facts) => {
    expect(explainFederatedTrustRefusal(refusal(facts))).toBeUndefined();
  });
});

test('not found means that Heat does not have the entity, not that the URL is unknown', () => {
  const missing = { method: 'GET', url: 'u', status: 404, delivery: 'yes' } as const;
  expect(isNotFound(new RequestError({ ...missing, type: 'EntityNotFound' }))).toBe(true);
  expect(isNotFound(new RequestError({ ...missing, type: 'NotFound' }))).toBe(true);
  expect(isNotFound(new RequestError(missing))).toBe(false);
  expect(isNotFound(new RequestError({ ...missing, status: 500, type: 'NotFound' }))).toBe(false);
});
