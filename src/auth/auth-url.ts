import { withoutTrailingSlashes } from '../http/index.js';

/** Heat's world speaks version 3 only; asking the server for its versions would cost a request. */
const VERSION = '/v3';

/** The address of Keystone's version 3, without a slash at its end, or what is wrong with it. */
export function readAuthUrl(text: string): { readonly url: string } | { readonly problem: string } {
  if (!/^https?:\/\//i.test(text.trim())) {
    return { problem: 'must begin with https:// (or http://), such as https://keystone.example.com:5000/v3' };
  }
  if (!URL.canParse(text)) return { problem: 'is no valid URL' };
  const { protocol, host, pathname, username, password, search, hash } = new URL(text);
  if (username !== '' || password !== '') {
    return { problem: 'must not hold a user or password: give them in username and password' };
  }
  if (search !== '' || hash !== '') return { problem: 'must not hold "?" or "#"' };
  const path = withoutTrailingSlashes(pathname).replace(/\/auth\/tokens$/, '');
  if (/\/v2(\.\d+)?$/i.test(path)) {
    return {
      problem:
        'names version 2 of the identity API, which is gone from OpenStack: use the one that ends in /v3',
    };
  }
  return { url: `${protocol}//${host}${/\/v3$/i.test(path) ? path : `${path}${VERSION}`}` };
}
