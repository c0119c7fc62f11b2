/** Tagged template for URL paths: every value becomes exactly one encoded segment. */
export function buildPath(literals: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return literals.reduce((built, literal, index) => built + encodeSegment(values[index - 1]) + literal);
}

function encodeSegment(value: string | number | undefined): string {
  const text = String(value);
  // A segment of dots alone would be resolved away by URL parsers and change the route.
  if (/^\.{0,2}$/.test(text)) throw new TypeError(`"${text}" cannot be a path segment`);
  return encodeURIComponent(text);
}

/** Returns the text without slashes at its end; a regular expression would take the square of their number. */
export function withoutTrailingSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '/') end -= 1;
  return text.slice(0, end);
}

/** Query values as Heat takes them; a list repeats the key, `undefined` leaves it out. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** `?a=1&b=2`, or an empty string. */
export function formatQuery(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) parameters.append(key, String(one));
  }
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}

/** The URL without user-info and query: neither the log nor an error needs them, and both can hold secrets. */
export function redactUrl(url: string): string {
  if (!URL.canParse(url)) return url.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/s, '');
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
