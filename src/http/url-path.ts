/** Template tag for URL paths: every value becomes exactly one encoded segment. */
export function buildPath(literals: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return literals.reduce((built, literal, index) => built + encodeSegment(values[index - 1]) + literal);
}

function encodeSegment(value: string | number | undefined): string {
  const text = String(value);
  // URL parsers resolve segments of only dots, which would change the route.
  if (/^\.{0,2}$/.test(text)) throw new TypeError(`"${text}" is not a valid path segment`);
  return encodeURIComponent(text);
}

/** Decodes percent-encoding; returns text with an invalid sequence unchanged. */
export function decodeLeniently(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Removes trailing slashes. A regular expression would take quadratic time. */
export function withoutTrailingSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '/') end -= 1;
  return text.slice(0, end);
}

/** Query parameters; a list repeats the key, `undefined` omits it. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Returns `?a=1&b=2`, or an empty string if there are no parameters. */
export function formatQuery(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) parameters.append(key, String(item));
  }
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}

/** Removes credentials and query, which can contain secrets, for logs and errors. */
export function redactUrl(url: string): string {
  if (!URL.canParse(url)) return url.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/s, '');
  // Of a `file:` URL, the origin is "null".
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
