/** Answers as a recorded Keystone and Heat did. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { play } from './recorder.js';
import { creatorIn, isSignIn, readRecording, withCreator, type Exchange } from './recording.js';

export interface RecordedCloud {
  readonly authUrl: string;
  /** Requests that the recording does not have, or that differ from it. */
  readonly complaints: readonly string[];
  /** Returns the requests with a body that the recording has and nobody sent. */
  readonly missing: () => string[];
  readonly close: () => void;
}

/**
 * A request with a body must be exactly the recorded one. One that changes something comes in its place; between two of them,
 * requests to one URL are answered in their recorded order, the last answer as often as it is asked for: how often a step looks
 * depends on time.
 */
export async function startRecordedCloud(name: string): Promise<RecordedCloud> {
  const exchanges = await readRecording(name);
  const phases = toPhases(exchanges);
  const played = new Set<Exchange>();
  const complaints: string[] = [];
  let at = 0;
  let creator: string | undefined;

  const find = (method: string, url: string): Exchange | undefined => {
    if (isSignIn(method, url)) return exchanges.find((one) => isSignIn(one.method, one.url));
    const next = phases[at + 1];
    if (next?.change?.method !== method || next.change.url !== url)
      return findRead(phases.slice(0, at + 1), keyOf(method, url));
    at += 1;
    return next.change;
  };
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/' } = request;
    const sent = await text(request);
    creator = creatorIn(sent) ?? creator;
    const exchange = find(method, url);
    if (exchange === undefined) {
      complaints.push(`${method} ${url} is not in this part of the recording`);
      response.writeHead(500).end();
      return;
    }
    if (!isSignIn(method, url) && exchange.sent !== withCreator(sent))
      complaints.push(`${method} ${url} sent ${sent}\ninstead of ${exchange.sent}`);
    played.add(exchange);
    play(exchange, own(), creator, response);
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    authUrl: `${own()}/identity/v3`,
    complaints,
    missing: () =>
      exchanges
        .filter((one) => one.method !== 'GET' && !isSignIn(one.method, one.url) && !played.has(one))
        .map(({ method, url }) => `${method} ${url}`),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A request that changes something, and what is asked after it. */
interface Phase {
  readonly change?: Exchange;
  readonly reads: Map<string, Exchange[]>;
}

function toPhases(exchanges: readonly Exchange[]): Phase[] {
  let last: Phase = { reads: new Map() };
  const phases = [last];
  for (const exchange of exchanges) {
    const { method, url } = exchange;
    if (isSignIn(method, url)) continue;
    if (isChange(method, url)) {
      last = { change: exchange, reads: new Map() };
      phases.push(last);
      continue;
    }
    const key = keyOf(method, url);
    last.reads.set(key, [...(last.reads.get(key) ?? []), exchange]);
  }
  return phases;
}

/** False for reads, and for the requests that only compute an answer: a step sends them side by side. */
function isChange(method: string, url: string): boolean {
  return method !== 'GET' && !/\/(?:validate|preview)(?:\?|$)/.test(url);
}

/** Where a step continues to read events, or whether it begins anew, depends on time, too. */
function keyOf(method: string, url: string): string {
  return `${method} ${url.replace(/([?&])marker=[^&]*(?:&|$)/, '$1')}`;
}

/** Returns the next answer of the last phase that has one. */
function findRead(phases: readonly Phase[], key: string): Exchange | undefined {
  const exchanges = phases.findLast(({ reads }) => reads.has(key))?.reads.get(key) ?? [];
  return exchanges.length > 1 ? exchanges.shift() : exchanges[0];
}
