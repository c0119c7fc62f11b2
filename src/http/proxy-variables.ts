import { InputError } from '../errors/index.js';

/** The variables that undici reads, in both spellings; lower case takes precedence. */
const PROXY_VARIABLES = ['http_proxy', 'https_proxy'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether some requests go through a proxy; which ones also depends on NO_PROXY. */
export function hasProxy(env: Environment): boolean {
  return readProxies(env).length > 0;
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
  return PROXY_VARIABLES.flatMap((name) => {
    const input = env[name] === undefined ? name.toUpperCase() : name;
    const value = env[input] ?? '';
    return value === '' ? [] : [{ input, value }];
  });
}

function isProxyUrl(value: string): boolean {
  return URL.canParse(value) && /^(https?|socks5?):$/.test(new URL(value).protocol);
}
