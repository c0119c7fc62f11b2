import type { Agent, AgentOptions, ClientRequest, IncomingMessage, request as send } from 'node:http';
import type { ConnectSettings, ReceivedResponse, SentRequest, TlsSettings, Transport } from './transport.js';

/** An idle connection is closed after this time, or earlier if the server says so: most servers close theirs after 5 s. */
const IDLE_TIMEOUT_MS = 4000;

/** What sends the requests of one protocol. */
interface Client {
  readonly agent: Agent;
  readonly request: typeof send;
  /** The event of a socket that can send. */
  readonly connected: 'connect' | 'secureConnect';
}

/** Connects to the servers themselves, by Node's own client. */
export function openDirectTransport({ tls, connectTimeoutMs, attemptTimeoutMs }: ConnectSettings): Transport {
  const clients = new Map<string, Client>();
  const options = {
    keepAlive: true,
    timeout: IDLE_TIMEOUT_MS,
    autoSelectFamilyAttemptTimeout: attemptTimeoutMs,
  };
  let isClosed = false;

  const findClient = (protocol: string): Client => {
    const client =
      clients.get(protocol) ??
      (protocol === 'https:' ? openTlsClient({ ...options, ...tls }) : openClient(options));
    clients.set(protocol, client);
    return client;
  };
  return {
    async request(sent): Promise<ReceivedResponse> {
      if (isClosed) throw new Error('The transport is closed');
      const client = findClient(sent.url.protocol);
      const request = begin(client, sent);
      limitConnecting(request, client.connected, connectTimeoutMs);
      const response = receive(request);
      request.end(sent.body ?? undefined);
      const message = await response;
      return { status: message.statusCode ?? 0, headers: message.headersDistinct, body: message };
    },
    close(): Promise<void> {
      isClosed = true;
      for (const { agent } of clients.values()) agent.destroy();
      return Promise.resolve();
    },
  };
}

// `import` of these modules would also load what their deprecated or experimental properties need: with Node 24, `node:http` then
// loads Node's undici for `http.WebSocket`, which takes 25 ms.

function openClient(options: AgentOptions): Client {
  const { Agent, request } = process.getBuiltinModule('node:http');
  const agent = new Agent(options);
  return { agent, request, connected: 'connect' };
}

function openTlsClient(options: AgentOptions & TlsSettings): Client {
  const { Agent, request } = process.getBuiltinModule('node:https');
  const agent = new Agent(options);
  return { agent, request, connected: 'secureConnect' };
}

function begin(
  { agent, request }: Client,
  { method, url, headers, body, signal }: SentRequest,
): ClientRequest {
  const address = new URL(url);
  // Node would send them as `Authorization`.
  address.username = '';
  address.password = '';
  const length = body === null ? {} : { 'content-length': `${body.byteLength}` };
  return request(address, { agent, method, headers: { ...headers, ...length }, signal });
}

/** Resolves with the response, or rejects however the request ends without one. */
function receive(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve);
    // Stays after the response: an error without a listener would end the process.
    request.on('error', reject);
    // Such as a response that switches to another protocol.
    request.once('close', () => {
      reject(new Error('The connection was closed without a response'));
    });
  });
}

/** Has the code of the system, whose own limit is longer: the request was not sent. */
class ConnectTimeoutError extends Error {
  readonly code = 'ETIMEDOUT';
  readonly syscall = 'connect';
}

/** Breaks off the request if its connection is not ready in time. */
function limitConnecting(request: ClientRequest, connected: Client['connected'], timeoutMs: number): void {
  request.once('socket', (socket) => {
    if (request.reusedSocket) return;
    const timer = setTimeout(() => {
      request.destroy(new ConnectTimeoutError(`No connection within ${timeoutMs} ms`));
    }, timeoutMs);
    const stop = (): void => {
      clearTimeout(timer);
    };
    socket.once(connected, stop);
    request.once('close', stop);
  });
}
