/** The server's error message in one line, and Heat's error type if there is one. */
export interface ErrorBody {
  readonly serverMessage: string | undefined;
  readonly type: string | undefined;
}

/** Far longer than a proxy's error page; limits the work for a huge response. */
const PAGE_MAX_CHARACTERS = 65_536;

/**
 * Parses error bodies of Heat (`error.message`, `explanation`), Keystone (`error.message`, or the sign-in methods that are still required) and
 * proxies (HTML).
 */
export function parseErrorBody(body: string): ErrorBody {
  const json = parseRecord(body);
  if (json === undefined) return { serverMessage: htmlToText(body), type: undefined };
  const error = asRecord(json['error']);
  const serverMessage =
    asText(error?.['message']) ??
    asText(json['explanation']) ??
    asText(json['message']) ??
    asText(json['title']) ??
    describeRequiredMethods(json[REQUIRED_METHODS]);
  return { serverMessage, type: asText(error?.['type']) };
}

/** What web servers say to a request without TLS at a port with TLS, all with status 400: nginx, Apache, and servers in Go. */
const TLS_EXPECTED =
  /plain HTTP request was sent to HTTPS port|speaking plain HTTP to an SSL-enabled server|sent an HTTP request to an HTTPS server/i;

/** Whether the address must start with `https://`. */
export function expectsTls({
  status,
  serverMessage = '',
}: {
  readonly status?: number | undefined;
  readonly serverMessage?: string | undefined;
}): boolean {
  return status === 400 && TLS_EXPECTED.test(serverMessage);
}

/** Field of the response to a sign-in with one of several required methods (`InsufficientAuthMethods` in keystone/exception.py). */
export const REQUIRED_METHODS = 'required_auth_methods';

function describeRequiredMethods(methods: unknown): string | undefined {
  return Array.isArray(methods) ? `${REQUIRED_METHODS}: ${JSON.stringify(methods)}` : undefined;
}

function parseRecord(body: string): Record<string, unknown> | undefined {
  try {
    return asRecord(JSON.parse(body));
  } catch {
    return undefined;
  }
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;
}

function asText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  // webob also puts HTML line breaks into JSON; other angle brackets belong to the message.
  const trimmed = value.replaceAll('<br />', ' ').trim();
  return trimmed === '' ? undefined : trimmed;
}

function htmlToText(body: string): string | undefined {
  const stripped = removeInvisibleElements(body.slice(0, PAGE_MAX_CHARACTERS))
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  return asText(stripped);
}

/** Removes `style`, `script` and `head` elements in a single pass, also from a nested or truncated page. */
function removeInvisibleElements(page: string): string {
  const lower = page.toLowerCase();
  const unclosed = new Set<string>();
  const segments: string[] = [];
  let from = 0;
  for (const { 1: name = '', index } of lower.matchAll(/<(style|script|head)\b/g)) {
    if (index < from || unclosed.has(name)) continue;
    const end = lower.indexOf(`</${name}>`, index);
    if (end === -1) {
      unclosed.add(name);
      continue;
    }
    segments.push(page.slice(from, index));
    from = end + name.length + '</>'.length;
  }
  return [...segments, page.slice(from)].join(' ');
}
