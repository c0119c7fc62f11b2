import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Answer } from './call.js';
import type { Received } from './openapi.js';
import { REPOSITORY_ID } from './paging.js';

export interface Place {
  readonly mount: string;
  readonly repository: string;
}

export async function receive(request: IncomingMessage, place: Place): Promise<Received> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const { method = 'GET', headers } = request;
  const inside = pathname.startsWith(`${place.mount}/`);
  const path = inside ? documentedPath(pathname.slice(place.mount.length), place) : pathname;
  return { method, path, inside, query: searchParams, headers, body: parsed(await text(request)) };
}

export function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': randomUUID().toUpperCase(),
    ...headers,
  });
  response.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body));
}

/** The links of pages name the repository by its number; the description knows only the name. */
function documentedPath(path: string, { repository }: Place): string {
  return path.replace(new RegExp(`^/repositories/${REPOSITORY_ID}(?=/)`), `/repos/${repository}`);
}

/** What is no JSON stays the text that it is; no operation takes that. */
function parsed(sent: string): unknown {
  if (sent === '') return undefined;
  try {
    return JSON.parse(sent) as unknown;
  } catch {
    return sent;
  }
}
