import { expect, test } from '@jest/globals';
import { describeFailure } from '../../../src/http/describe-failure.js';

const refused = (address: string): Error => coded('ECONNREFUSED', { address, port: 5000 });

function coded(code: string, rest: object = {}, message = `connect ${code}`): Error {
  return Object.assign(new Error(message), { code, ...rest });
}

test.each<[string, unknown, string]>([
  ['a refused connection', refused('10.0.0.1'), 'connection refused by 10.0.0.1:5000'],
  [
    'connections to all addresses of a host',
    new AggregateError([refused('::1'), refused('127.0.0.1')]),
    'connection refused by [::1]:5000, 127.0.0.1:5000',
  ],
  [
    'different errors of the addresses',
    new AggregateError([
      coded('ENETUNREACH', { address: 'fe80::1', port: 443 }),
      coded('ECONNREFUSED', { address: '10.0.0.1', port: 443 }),
    ]),
    'no route to [fe80::1]:443; connection refused by 10.0.0.1:443',
  ],
  [
    'addresses of which one does not respond',
    new AggregateError([
      coded('ETIMEDOUT', { address: '192.0.2.1', port: 443 }),
      coded('ENETUNREACH', { address: '2001:db8::1', port: 443 }),
    ]),
    'no connection in time to 192.0.2.1:443; no route to [2001:db8::1]:443',
  ],
  [
    'a name without an address',
    coded('ENOTFOUND', { hostname: 'keystone.example' }),
    'no address found for keystone.example',
  ],
  [
    'a proxy that refuses the connection',
    Object.assign(new Error('closed', { cause: refused('10.0.0.9') }), { code: 'PROXY_CLOSED' }),
    'no connection to the proxy: connection refused by 10.0.0.9:5000',
  ],
  ['the limit of an attempt', new DOMException('aborted', 'TimeoutError'), 'the request timed out'],
  [
    'a lost connection',
    coded('ECONNRESET', {}, 'read ECONNRESET'),
    'the connection was closed before the response arrived',
  ],
])('%s is described in plain words', (_, error, text) => {
  expect(describeFailure(error)).toBe(text);
});

test.each<[string, unknown]>([
  ['a certificate', coded('CERT_HAS_EXPIRED', {}, 'certificate has expired')],
  ['a TLS handshake', coded('ECONNRESET', {}, 'Client network socket disconnected before secure TLS')],
  ['one unknown error of several', new AggregateError([refused('10.0.0.1'), coded('EOTHER')])],
  ['a response', undefined],
])('the message of the error remains for %s', (_, error) => {
  expect(describeFailure(error)).toBeUndefined();
});
