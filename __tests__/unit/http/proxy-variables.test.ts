import { describe, expect, test } from '@jest/globals';
import { findProxySecrets } from '../../../src/http/index.js';

describe('the secrets of the proxy variables', () => {
  test('are the password and the credentials, as written and decoded', () => {
    expect(findProxySecrets({ HTTPS_PROXY: 'http://me:p%40ss%2Fword@proxy.example.com:3128' })).toEqual([
      'p%40ss%2Fword',
      'me:p%40ss%2Fword',
      'p@ss/word',
      'me:p@ss/word',
    ]);
  });

  test('are also those that a parser of URLs encodes', () => {
    expect(findProxySecrets({ http_proxy: 'http://me:p^ss@proxy' })).toEqual([
      'p^ss',
      'me:p^ss',
      'p%5Ess',
      'me:p%5Ess',
    ]);
  });

  test.each([
    ['HTTPS_PROXY', 'https://me:hush-hush@proxy'],
    ['https_proxy', 'me:hush-hush@proxy:3128'],
    ['Http_Proxy', ' http://me:hush-hush@proxy/ '],
    ['ALL_PROXY', 'socks5://me:hush-hush@proxy:1080'],
    ['ftp_proxy', 'http:me:hush-hush@proxy'],
    ['HTTP_PROXY', 'http://hush-hush@proxy'],
    ['HTTP_PROXY', 'http://hush-hush:@proxy'],
  ])('are found in %s=%s', (name, value) => {
    expect(findProxySecrets({ [name]: value })).toContain('hush-hush');
  });

  test('keep a password with delimiters whole', () => {
    expect(findProxySecrets({ HTTP_PROXY: 'http://me:a@b/c:d#e@proxy' })).toContain('a@b/c:d#e');
  });

  test('are none without credentials, and none of NO_PROXY', () => {
    const env = { HTTP_PROXY: 'http://proxy:3128', HTTPS_PROXY: undefined, NO_PROXY: 'me:hush-hush@proxy' };
    expect(findProxySecrets(env)).toEqual([]);
  });
});
