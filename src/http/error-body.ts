/** What a server says about an error, in one line, and the error's type where Heat names it. */
export interface ErrorBody {
  readonly serverMessage: string | undefined;
  readonly type: string | undefined;
}

/** Much more than a proxy's page has; an answer can be endless. */
const PAGE_MAX_CHARACTERS = 65_536;

/** Reads the error bodies of Heat (`error.message`, `explanation`), Keystone (`error.message`) and proxies (HTML). */
export function parseErrorBody(body: string): ErrorBody {
  const json = parse(body);
  if (json === undefined) return { serverMessage: plainText(body), type: undefined };
  const error = record(json['error']);
  const serverMessage =
    text(error?.['message']) ?? text(json['explanation']) ?? text(json['message']) ?? text(json['title']);
  return { serverMessage, type: text(error?.['type']) };
}

function parse(body: string): Record<string, unknown> | undefined {
  try {
    return record(JSON.parse(body));
  } catch {
    return undefined;
  }
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;
}

function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  // webob puts line breaks of HTML into JSON as well; other angle brackets are a message's own.
  const words = value.replaceAll('<br />', ' ').trim();
  return words === '' ? undefined : words;
}

function plainText(body: string): string | undefined {
  const bare = withoutBlocks(body.slice(0, PAGE_MAX_CHARACTERS))
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  return text(bare);
}

/** Returns the page without the elements whose text nobody reads; in one pass, however the page is nested or cut. */
function withoutBlocks(page: string): string {
  const lower = page.toLowerCase();
  const unclosed = new Set<string>();
  const kept: string[] = [];
  let from = 0;
  for (const { 1: name = '', index } of lower.matchAll(/<(style|script|head)\b/g)) {
    if (index < from || unclosed.has(name)) continue;
    const end = lower.indexOf(`</${name}>`, index);
    if (end === -1) {
      unclosed.add(name);
      continue;
    }
    kept.push(page.slice(from, index));
    from = end + name.length + '</>'.length;
  }
  return [...kept, page.slice(from)].join(' ');
}
