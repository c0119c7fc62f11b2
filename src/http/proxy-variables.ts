import { InputError } from '../errors/index.js';
import { isExcluded } from './no-proxy.js';
import { decodeLeniently } from './url-path.js';

/** The variables, in both spellings; lower case takes precedence. `all_proxy` is for protocols without one of their own. */
const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'all_proxy'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether some requests go through a proxy; `findProxy` says which ones. */
export function hasProxy(env: Environment): boolean {
  return readProxies(env).length > 0;
}

/** Returns the URL of the proxy for a request; `undefined` if there is none for its protocol, or NO_PROXY excludes its host. */
export function findProxy(url: URL, env: Environment): string | undefined {
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const proxy = readVariable(name, env).value || readVariable('all_proxy', env).value;
  return proxy === '' || isExcluded(url, readVariable('no_proxy', env).value) ? undefined : toProxyUrl(proxy);
}

/** Throws an `InputError` if a proxy variable is not a URL. */
export function assertProxyUrls(env: Environment): void {
  const issues = readProxies(env)
    .filter(({ value }) => !isProxyUrl(value))
    // The message does not quote the value, which can contain a password.
    .map(({ input }) => ({
      input,
      problem: 'must be the URL of a proxy, such as http://proxy.example.com:3128',
    }));
  if (issues.length > 0) throw new InputError(issues);
}

function readProxies(env: Environment): { readonly input: string; readonly value: string }[] {
  return PROXY_VARIABLES.map((name) => readVariable(name, env)).filter(({ value }) => value !== '');
}

function readVariable(name: string, env: Environment): { readonly input: string; readonly value: string } {
  const input = env[name] === undefined ? name.toUpperCase() : name;
  return { input, value: env[input]?.trim() ?? '' };
}

function isProxyUrl(value: string): boolean {
  const url = toProxyUrl(value);
  return URL.canParse(url) && /^(https?|socks5?):$/.test(new URL(url).protocol);
}

/** As the OpenStack client reads it: a host without a scheme is one for HTTP. `socks5h` has the proxy look up names, as we always do. */
function toProxyUrl(value: string): string {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value.replace(/^socks5h:/i, 'socks5:') : `http://${value}`;
}

/** A step uses only some of them; a verify-command can print all. */
const VARIABLES_WITH_CREDENTIALS = /^(https?|all|ftp)_proxy$/i;

/**
 * Returns the credentials in the proxy variables, as they are written, decoded, and as URLs encode them: the password, or the user name if there is
 * no password, and `user:password`, which a Basic authorization encodes as a whole. Also of values that are not URLs.
 */
export function findProxySecrets(env: Environment): string[] {
  return Object.entries(env).flatMap(([name, value = '']) =>
    VARIABLES_WITH_CREDENTIALS.test(name) ? findCredentials(value.trim()) : [],
  );
}

/** Parsers of URLs also accept the schemes that they know without slashes. */
const SCHEME = /^(?:[a-z][a-z\d+.-]*:\/+|(?:https?|ftp|socks5?):)/i;

function findCredentials(proxy: string): string[] {
  const address = proxy.replace(SCHEME, '');
  const end = address.lastIndexOf('@');
  if (end === -1) return [];
  const info = address.slice(0, end);
  const colon = info.indexOf(':');
  const [user, password] = colon === -1 ? ['', info] : [info.slice(0, colon), info.slice(colon + 1)];
  if (password === '') return user === '' ? [] : withEncodings('', user);
  return withEncodings(user, password);
}

function withEncodings(user: string, password: string): string[] {
  const forms = [(text: string): string => text, decodeLeniently, encodeAsUrl].map((encode) => [
    encode(user),
    encode(password),
  ]);
  return [
    ...new Set(
      forms.flatMap(([name = '', secret = '']) => (name === '' ? [secret] : [secret, `${name}:${secret}`])),
    ),
  ];
}

/** Encodes what the parser of URLs encodes in user info. */
function encodeAsUrl(text: string): string {
  const url = new URL('http://proxy');
  url.password = text;
  return url.password;
}
