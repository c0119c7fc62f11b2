/** A proxy in front of a real Keystone and Heat that keeps each exchange. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { creatorIn, isSignIn, ORIGIN, TOKEN, withCreator, type Exchange } from './recording.js';

export interface Recorder {
  /** Keystone's address, through the proxy. */
  readonly authUrl: string;
  readonly exchanges: readonly Exchange[];
  readonly close: () => void;
}

/** The headers of a response that the action reads. */
const HEADERS = ['content-type', 'location', 'x-openstack-request-id'];
/** A token that was recorded must never expire. */
const EXPIRY = '2999-12-31T00:00:00.000000Z';

/** Both servers are reached at one port, below `/identity` and `/orchestration`. */
export async function startRecorder(keystoneUrl: string, heatUrl: string): Promise<Recorder> {
  const exchanges: Exchange[] = [];
  const origins: Readonly<Record<string, string>> = {
    '/identity': new URL(keystoneUrl).origin,
    '/orchestration': new URL(heatUrl).origin,
  };
  let token = '';
  let creator: string | undefined;
  const forward = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/' } = request;
    const sent = await text(request);
    creator = creatorIn(sent) ?? creator;
    const [prefix, origin] = Object.entries(origins).find(([one]) => url.startsWith(one)) ?? ['', ORIGIN];
    const given = (request.headers['x-auth-token'] ?? '') as string;
    const answer = await fetch(`${origin}${url.slice(prefix.length)}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(sent === '' ? {} : { 'content-type': 'application/json' }),
        ...(given === '' ? {} : { 'x-auth-token': token }),
      },
      ...(sent === '' ? {} : { body: sent }),
      redirect: 'manual',
    });
    token = answer.headers.get('x-subject-token') ?? token;
    const kept = HEADERS.flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, toRecorded(value, origins)] as const];
    });
    const exchange: Exchange = {
      method,
      url,
      sent: isSignIn(method, url) ? '' : withCreator(sent),
      status: answer.status,
      headers: {
        ...Object.fromEntries(kept),
        ...(answer.headers.has('x-subject-token') ? { 'x-subject-token': TOKEN } : {}),
      },
      body: withCreator(toRecorded(await answer.text(), origins)).replace(
        /("expires_at": *)"[^"]*"/,
        `$1"${EXPIRY}"`,
      ),
    };
    exchanges.push(exchange);
    play(exchange, own(), creator, response);
  };
  const server = createServer((request, response) => void forward(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    authUrl: `${own()}/identity${new URL(keystoneUrl).pathname}`,
    exchanges,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function toRecorded(words: string, origins: Readonly<Record<string, string>>): string {
  return Object.entries(origins).reduce(
    (changed, [prefix, origin]) => changed.replaceAll(origin, `${ORIGIN}${prefix}`),
    words,
  );
}

/** Answers with what was recorded, with the address of the server that plays it and the tag of the step that plays. */
export function play(
  { status, headers, body }: Exchange,
  own: string,
  creator: string | undefined,
  response: ServerResponse,
): void {
  const replaced = Object.entries(headers).map(([name, value]) => [name, value.replaceAll(ORIGIN, own)]);
  response.writeHead(status, Object.fromEntries(replaced) as Record<string, string>);
  response.end(withCreator(body.replaceAll(ORIGIN, own), creator));
}
