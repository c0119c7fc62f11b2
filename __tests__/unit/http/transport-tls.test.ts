// cspell:ignore SECLEVEL
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TLSSocket, type TlsOptions } from 'node:tls';
import { createHttp, type Http, type HttpOptions } from '../../../src/http/index.js';
import { openTransport } from '../../../src/http/open-transport.js';
import { toFailedOutcome } from '../../../src/http/attempt-outcome.js';
import { listening } from '../auth/fake-keystone.js';
import { selfSigned } from '../auth/self-signed.js';
import { openRawServer, writing, type RawServer } from './raw-server.js';
import { refusal } from './stand.js';
import { takeWay, WAYS } from './ways.js';

const respond = writing(['HTTP/1.1 200 OK', 'Content-Length: 2'], 'ok');

let folder: string;
const pem = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'transport-tls-'));
  for (const name of ['server', 'client']) selfSigned(folder, name);
  selfSigned(folder, 'expired', -1);
});

afterAll(() => rm(folder, { recursive: true }));

/** A TLS handshake that fails. */
interface Handshake {
  readonly what: string;
  /** Name of the server's certificate. */
  readonly certificate?: string;
  /** Name of the CA certificate of the client. */
  readonly authority?: string;
  /** Of the server. */
  readonly settings?: TlsOptions;
  readonly text: string;
  readonly hint: string;
}

const HANDSHAKES: readonly Handshake[] = [
  {
    what: 'whose authority nobody knows',
    text: "the server's certificate is self-signed",
    hint: 'set ca-certificate to the certificate of its authority',
  },
  {
    what: 'whose authority is not the one of the step',
    authority: 'client',
    text: "the server's certificate is self-signed",
    hint: 'The CA certificate of this step is not',
  },
  {
    what: 'whose certificate has expired',
    certificate: 'expired',
    authority: 'expired',
    text: "the server's certificate has expired",
    hint: 'must renew',
  },
  {
    what: 'which has only old versions of TLS',
    authority: 'server',
    settings: { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' },
    text: 'the server has no version of TLS or cipher that the runner accepts',
    hint: 'TLS 1.2 or newer',
  },
  {
    what: 'which requires a client certificate',
    authority: 'server',
    settings: { rejectUnauthorized: true, maxVersion: 'TLSv1.2' },
    text: 'the server refused the TLS handshake',
    hint: 'client-certificate',
  },
];

describe.each(WAYS)('a TLS server that is reached %s', (way) => {
  let leave: () => Promise<void>;
  let server: RawServer | undefined;
  let http: Http;
  const begin = async (
    options: HttpOptions = {},
    react = respond,
    settings: TlsOptions = {},
  ): Promise<string> => {
    const [cert, key, ca] = await Promise.all(['server.pem', 'server.key', 'client.pem'].map(pem));
    const tls = { cert, key, ca, requestCert: true, rejectUnauthorized: false, ...settings };
    server = await openRawServer(react, tls);
    http = createHttp({ retries: 0, ...options });
    return `https://127.0.0.1:${server.port}/v1/x`;
  };

  beforeEach(async () => {
    leave = await takeWay(way);
  });

  afterEach(async () => {
    await http.close();
    await server?.close();
    await leave();
  });

  test('with an unknown certificate gets nothing', async () => {
    const url = await begin();
    expect(await refusal(http.send({ method: 'POST', url, json: {} }))).toMatchObject({
      delivery: 'no',
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
    expect(server?.requests).toEqual([]);
  });

  test('with the certificate of another name gets nothing', async () => {
    const url = await begin({ caCertificate: await pem('server.pem') });
    const address = url.replace('127.0.0.1', 'localhost');
    expect(await refusal(http.send({ method: 'POST', url: address, json: {} }))).toMatchObject({
      delivery: 'no',
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
    expect(server?.requests).toEqual([]);
  });

  test('gets requests if its certificate is trusted, with the certificate of the client', async () => {
    const names: unknown[] = [];
    const [caCertificate, clientCertificate, clientKey] = await Promise.all(
      ['server.pem', 'client.pem', 'client.key'].map(pem),
    );
    const url = await begin({ caCertificate, clientCertificate, clientKey }, (socket) => {
      if (socket instanceof TLSSocket) names.push(socket.getPeerCertificate().subject.CN);
      respond(socket);
    });
    for (const method of ['GET', 'POST'] as const)
      await expect(http.send({ method, url })).resolves.toMatchObject({ body: 'ok' });
    expect(names).toEqual(['client', 'client']);
  });

  test('gets requests if every certificate is trusted', async () => {
    const url = await begin({ insecure: true });
    await expect(http.send({ method: 'GET', url })).resolves.toMatchObject({ body: 'ok' });
  });

  test('that does not speak TLS gets nothing', async () => {
    // Node's server responds at once to what is not HTTP.
    const plain = createServer();
    const url = `https://127.0.0.1:${await listening(plain)}/`;
    http = createHttp({ retries: 0 });
    const error = await refusal(http.send({ method: 'POST', url, json: {} }));
    plain.closeAllConnections();
    plain.close();
    expect(error).toMatchObject({ status: undefined, hint: expect.stringContaining('http://') });
    expect(error.message).toContain('the server does not use TLS at this address (ERR_SSL_');
  });

  test.each(HANDSHAKES)('$what, gets nothing, and the error says what to do', async (handshake) => {
    const { certificate = 'server', authority, settings, text, hint } = handshake;
    const caCertificate = authority === undefined ? undefined : await pem(`${authority}.pem`);
    const [cert, key] = await Promise.all([pem(`${certificate}.pem`), pem(`${certificate}.key`)]);
    const url = await begin({ caCertificate }, respond, { cert, key, ...settings });
    const error = await refusal(http.send({ method: 'POST', url, json: {} }));
    expect(error).toMatchObject({ delivery: 'no', hint: expect.stringContaining(hint) });
    expect(error.message).toContain(`got no response: ${text} (`);
    expect(server?.requests).toEqual([]);
  });
});

describe('a connection that is not established in time', () => {
  test.each([
    ['to the server itself', 'directly'],
    ['to a server past a proxy', 'past a proxy'],
    ['to a server through a proxy', 'through a proxy'],
  ] as const)('%s was not used', async (_, way) => {
    const leave = await takeWay(way);
    // Takes the connection, and leaves the TLS handshake unanswered.
    const silent = await openRawServer(() => undefined);
    const transport = openTransport({ requestTimeoutMs: 50 });
    const url = new URL(`https://127.0.0.1:${silent.port}/`);
    const { signal } = new AbortController();
    const error: unknown = await transport
      .request({ method: 'POST', url, headers: {}, body: null, signal })
      .catch((caught: unknown) => caught);
    await transport.close();
    await silent.close();
    await leave();
    expect(toFailedOutcome(error)).toMatchObject({ kind: 'not-sent' });
  });
});
