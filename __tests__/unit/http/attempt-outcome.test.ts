// cspell:ignore TLSV
import { describe, expect, test } from '@jest/globals';
import { toFailedOutcome, parseRetryAfter } from '../../../src/http/attempt-outcome.js';
import { createRefusal } from '../../../src/http/tunnel-error.js';

const coded = (code: string, rest: object = {}): Error => Object.assign(new Error('x'), { code, ...rest });

describe('errors of undici and Node are classified as', () => {
  test.each([
    'ECONNREFUSED',
    'EAI_AGAIN',
    'ENOTFOUND',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
  ])('not sent: %s', (code) => {
    expect(toFailedOutcome(coded(code))).toEqual({ kind: 'not-sent', code });
  });

  test.each([
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'UNSPECIFIED',
    'INVALID_PURPOSE',
    'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
    'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
    'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE',
    'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED',
  ])('fatal: %s, before anything was sent', (code) => {
    expect(toFailedOutcome(coded(code))).toMatchObject({ kind: 'fatal', code, failure: { delivery: 'no' } });
  });

  // Also what a proxy causes that writes plain text into a connection in use.
  test.each(['ERR_SSL_WRONG_VERSION_NUMBER', 'EPROTO'])('fatal: %s, perhaps after it was sent', (code) => {
    expect(toFailedOutcome(coded(code))).toMatchObject({
      kind: 'fatal',
      code,
      failure: { delivery: 'maybe' },
    });
  });

  test.each(['ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC', 'ERR_SSL_UNEXPECTED_EOF_WHILE_READING'])(
    'unanswered: %s, the end of a connection in use',
    (code) => {
      expect(toFailedOutcome(coded(code))).toEqual({ kind: 'unanswered', code });
    },
  );

  test.each(['ECONNRESET', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'EPIPE'])(
    'unanswered: %s',
    (code) => {
      expect(toFailedOutcome(coded(code))).toEqual({ kind: 'unanswered', code });
    },
  );

  test('not sent: a reset or timeout while connecting', () => {
    expect(toFailedOutcome(coded('ETIMEDOUT', { syscall: 'connect' }))).toMatchObject({ kind: 'not-sent' });
    expect(toFailedOutcome(coded('EAI_FAIL', { syscall: 'getaddrinfo' }))).toMatchObject({
      kind: 'not-sent',
    });
    expect(toFailedOutcome(coded('ETIMEDOUT', { syscall: 'read' }))).toMatchObject({ kind: 'unanswered' });
  });

  test.each([502, 503, 408, 429])('not sent: a proxy that responds %i to CONNECT', (status) => {
    expect(toFailedOutcome(createRefusal(status))).toMatchObject({ kind: 'not-sent' });
  });

  test.each([400, 403, 405, 407])('fatal: a proxy that responds %i to CONNECT', (status) => {
    expect(toFailedOutcome(createRefusal(status))).toMatchObject({
      kind: 'fatal',
      failure: { delivery: 'no' },
    });
  });

  test('unanswered: the timeout of an attempt', () => {
    expect(toFailedOutcome(new DOMException('too long', 'TimeoutError'))).toEqual({
      kind: 'unanswered',
      code: 'TIMEOUT',
    });
  });

  test('the code of the cause, or of the first of several errors', () => {
    expect(toFailedOutcome(new TypeError('fetch failed', { cause: coded('ECONNREFUSED') }))).toEqual({
      kind: 'not-sent',
      code: 'ECONNREFUSED',
    });
    const both = new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')]);
    expect(toFailedOutcome(both)).toEqual({ kind: 'not-sent', code: 'ECONNREFUSED' });
  });

  test.each([['a text'], [undefined], [null], [{}]])('unanswered: %j, an unknown error', (thrown) => {
    expect(toFailedOutcome(thrown)).toEqual({ kind: 'unanswered', code: 'UNKNOWN' });
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');

  test.each([
    ['120', 120_000],
    [' 3 ', 3000],
    ['0', 0],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['Wed, 31 Dec 2025 23:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j asks for %s ms', (header, ms) => {
    expect(parseRetryAfter(header, now)).toBe(ms);
  });
});
