import { describe, expect, test } from '@jest/globals';
import { assertProxyUrls, findProxy, hasProxy } from '../../../src/http/proxy-variables.js';

const PROXY = 'http://proxy.example.com:3128';

function isProxied(url: string, noProxy: string): boolean {
  const env = { HTTP_PROXY: PROXY, HTTPS_PROXY: PROXY, NO_PROXY: noProxy };
  return findProxy(new URL(url), env) !== undefined;
}

describe('NO_PROXY', () => {
  test.each([
    ['keystone.example.com', 'https://keystone.example.com:5000/v3'],
    ['example.com', 'https://keystone.example.com/v3'],
    ['.example.com', 'https://keystone.example.com/v3'],
    ['*.example.com', 'https://keystone.example.com/v3'],
    ['.example.com', 'https://example.com/v3'],
    ['EXAMPLE.com', 'https://keystone.example.COM/v3'],
    ['other, example.com', 'https://example.com/'],
    ['other example.com', 'https://example.com/'],
    ['example.com:443', 'https://example.com/'],
    ['example.com:80', 'http://example.com/'],
    ['*', 'https://example.com/'],
    ['other,*', 'https://example.com/'],
    ['10.1.2.3', 'https://10.1.2.3:5000/v3'],
    ['10.0.0.0/8', 'https://10.1.2.3:5000/v3'],
    ['10.1.2.3/32', 'https://10.1.2.3:5000/v3'],
    ['10.0.0.0/8:5000', 'https://10.1.2.3:5000/v3'],
    ['0.0.0.0/0', 'http://192.0.2.1/'],
    ['::1', 'http://[::1]:5000/v3'],
    ['[::1]', 'http://[::1]:5000/v3'],
    ['[::1]:5000', 'http://[::1]:5000/v3'],
    ['fd00::/8', 'http://[fd12::1]:5000/v3'],
    ['2001:DB8:0::1', 'http://[2001:db8::1]/'],
  ])('%s excludes %s', (noProxy, url) => {
    expect(isProxied(url, noProxy)).toBe(false);
  });

  test.each([
    ['', 'https://example.com/'],
    ['example.com', 'https://badexample.com/'],
    ['example.com', 'https://example.com.org/'],
    ['example.com:443', 'https://example.com:5000/'],
    ['.1.2.3', 'https://10.1.2.3/'],
    ['10.0.0.0/8', 'https://11.1.2.3/'],
    ['10.0.0.0/8', 'https://10.example.com/'],
    ['10.0.0.0/8', 'http://[::1]/'],
    ['10.0.0.0/33', 'http://10.0.0.0/'],
    ['10.0.0.0/', 'http://10.0.0.0/'],
    ['10.0.0.0/8/8', 'http://10.0.0.0/'],
    ['[::1]:5000', 'http://[::1]:8004/'],
    ['::1', 'http://[::2]/'],
  ])('%s does not exclude %s', (noProxy, url) => {
    expect(isProxied(url, noProxy)).toBe(true);
  });
});

describe('the proxy of a request', () => {
  const [http, https] = [new URL('http://example.com/'), new URL('https://example.com/')];

  test('is the one for its protocol', () => {
    const env = { HTTP_PROXY: 'http://a', HTTPS_PROXY: 'http://b' };
    expect([http, https].map((url) => findProxy(url, env))).toEqual(['http://a', 'http://b']);
  });

  test('is none if only the other protocol has one, as in the OpenStack client', () => {
    expect(findProxy(https, { HTTP_PROXY: PROXY })).toBeUndefined();
    expect(findProxy(http, { HTTPS_PROXY: PROXY })).toBeUndefined();
  });

  test('is that of ALL_PROXY for a protocol without its own, as in curl and the OpenStack client', () => {
    const env = { HTTPS_PROXY: 'http://a', ALL_PROXY: 'http://b' };
    expect([http, https].map((url) => findProxy(url, env))).toEqual(['http://b', 'http://a']);
    expect(findProxy(https, { all_proxy: 'http://b', NO_PROXY: 'example.com' })).toBeUndefined();
    expect(hasProxy({ ALL_PROXY: 'http://b' })).toBe(true);
  });

  test.each([
    ['proxy.example.com:3128', 'http://proxy.example.com:3128'],
    ['me:secret@proxy:3128', 'http://me:secret@proxy:3128'],
    ['10.0.0.1:3128', 'http://10.0.0.1:3128'],
    [' http://proxy:3128\n', 'http://proxy:3128'],
    ['HTTPS://proxy', 'HTTPS://proxy'],
    ['socks5h://proxy:1080', 'socks5://proxy:1080'],
  ])('written as %s is %s', (HTTPS_PROXY, url) => {
    expect(findProxy(https, { HTTPS_PROXY })).toBe(url);
    expect(() => {
      assertProxyUrls({ HTTPS_PROXY });
    }).not.toThrow();
  });

  test.each(['ftp://proxy', 'http://', 'socks4://proxy', 'not a host'])('cannot be %s', (HTTPS_PROXY) => {
    expect(() => {
      assertProxyUrls({ HTTPS_PROXY });
    }).toThrow('HTTPS_PROXY');
  });

  test('is that of the variable in lower case, also if it is empty', () => {
    expect(findProxy(https, { HTTPS_PROXY: 'http://a', https_proxy: 'http://b' })).toBe('http://b');
    expect(findProxy(https, { HTTPS_PROXY: 'http://a', https_proxy: '' })).toBeUndefined();
    expect(findProxy(https, { HTTPS_PROXY: 'http://a', NO_PROXY: '*', no_proxy: 'other' })).toBe('http://a');
  });
});
