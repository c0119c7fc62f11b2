import { readFileSync } from 'node:fs';
import { createPrivateKey } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { request as forward } from 'node:http';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { readCloud, signIn, type Session, type SignInOptions } from '../../../../src/auth/index.js';
import { explain } from '../../../../src/errors/index.js';
import { createHttp, type Http } from '../../../../src/http/index.js';
import { fakeKeystone, issued, listening, type FakeKeystone } from '../fake-keystone.js';
import { selfSigned } from '../self-signed.js';
import { PASSWORD } from '../signing-in.js';
import { machine, refusalOf, type Machine } from '../sign-in-environment.js';

/** A Keystone behind a TLS proxy; `asksClient` makes it require a certificate of the test's authority. */
let folder: string;
let keystone: FakeKeystone;
const servers: Server[] = [];
const doors: Http[] = [];

const pem = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tls-'));
  for (const name of ['server', 'client', 'other']) selfSigned(folder, name);
  const encryption = { cipher: 'aes-256-cbc', passphrase: 'hunter2', format: 'pem' } as const;
  const key = createPrivateKey(pem('client.key'));
  await writeFile(join(folder, 'encrypted.key'), key.export({ type: 'pkcs8', ...encryption }));
  await writeFile(join(folder, 'encrypted-old.key'), key.export({ type: 'sec1', ...encryption }));
  keystone = await fakeKeystone(() => issued('tok'));
});

afterEach(async () => {
  await Promise.all(doors.splice(0).map((door) => door.close()));
});

afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  await keystone.close();
});

async function tlsKeystone(asksClient: boolean): Promise<string> {
  const tls = { key: pem('server.key'), cert: pem('server.pem') };
  const client = asksClient ? { ca: pem('client.pem'), requestCert: true, rejectUnauthorized: false } : {};
  const server = createServer({ ...tls, ...client }, (request, response) => {
    if (asksClient && 'authorized' in request.socket && request.socket.authorized !== true) {
      response.writeHead(403).end('{"message":"no client certificate"}');
      return;
    }
    const target = new URL(request.url ?? '/', keystone.authUrl);
    const onwards = forward(target, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onwards);
  });
  servers.push(server);
  return `https://127.0.0.1:${await listening(server)}`;
}

async function attempt(here: Machine, options: SignInOptions): Promise<Session> {
  const cloud = await readCloud({ ...PASSWORD, ...options }, here);
  const http = createHttp({ ...cloud.transport, retries: 0 });
  doors.push(http);
  return signIn(cloud, http, here);
}

describe('certificates', () => {
  test('an untrusted authority is rejected, with the next step', async () => {
    const error = await refusalOf(attempt(await machine(), { authUrl: await tlsKeystone(false) }));
    expect(error.message).toMatch(/^Could not reach Keystone/);
    expect(explain(error)).toContain('SELF_SIGNED');
    expect(error.hint).toContain('ca-certificate');
  });

  test('ca-certificate can be text, a path, in home, in OS_CACERT or in clouds.yaml', async () => {
    const authUrl = await tlsKeystone(false);
    const ca = pem('server.pem');
    const files = {
      'work/ca.pem': ca,
      'home/ca.pem': ca,
      'work/clouds.yaml': `clouds: {c: {cacert: ~/ca.pem, auth: {auth_url: "${authUrl}"}}}`,
    };
    const here = await machine({}, files);
    for (const caCertificate of [ca, 'ca.pem', '~/ca.pem', join(folder, 'server.pem')]) {
      expect((await attempt(here, { authUrl, caCertificate })).project.id).toBe('p1');
    }
    expect((await attempt({ ...here, env: { OS_CACERT: 'ca.pem' } }, { authUrl })).project.id).toBe('p1');
    expect((await attempt(here, { cloud: 'c' })).project.id).toBe('p1');
  });

  test('insecure connects, and warns', async () => {
    const here = await machine();
    expect((await attempt(here, { authUrl: await tlsKeystone(false), insecure: true })).project.id).toBe(
      'p1',
    );
    expect(here.warnings).toEqual([expect.stringContaining('Certificates are not verified (insecure)')]);
  });

  test('a client certificate can have its key in another file or in the same one', async () => {
    const authUrl = await tlsKeystone(true);
    const here = await machine({}, { 'work/both.pem': pem('client.pem') + pem('client.key') });
    const ca = { authUrl, caCertificate: pem('server.pem') };
    const refused = await refusalOf(attempt(here, ca));
    expect(refused).toMatchObject({ serverMessage: 'no client certificate' });
    const pair = { clientCertificate: pem('client.pem'), clientKey: pem('client.key') };
    expect((await attempt(here, { ...ca, ...pair })).project.id).toBe('p1');
    expect((await attempt(here, { ...ca, clientCertificate: 'both.pem' })).project.id).toBe('p1');
  });

  test('every line of a private key is a secret', async () => {
    const here = await machine();
    const pair = { clientCertificate: pem('client.pem'), clientKey: pem('client.key') };
    await readCloud({ ...PASSWORD, ...pair, authUrl: 'https://k' }, here);
    const [begin = '', ...lines] = pem('client.key').trim().split('\n');
    expect(here.secrets).toEqual(expect.arrayContaining(lines.slice(0, -1)));
    expect(here.secrets).not.toContain(begin);
  });

  test.each([
    [
      'a certificate without a key',
      { clientCertificate: 'client.pem' },
      'client-key is missing for client-certificate',
    ],
    [
      'a key without a certificate',
      { clientKey: 'client.key' },
      'client-certificate is missing for client-key',
    ],
    [
      'two that do not match',
      { clientCertificate: 'client.pem', clientKey: 'other.key' },
      'client-certificate and client-key do not match',
    ],
    [
      'a key with a passphrase',
      { clientCertificate: 'client.pem', clientKey: 'encrypted.key' },
      'client-key is encrypted: set it to the key without a passphrase',
    ],
    [
      'a key with a passphrase in the older form',
      { clientCertificate: 'client.pem', clientKey: 'encrypted-old.key' },
      'client-key is encrypted: set it to the key without a passphrase',
    ],
    [
      'a text that only looks like one',
      { caCertificate: '-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----' },
      'ca-certificate is not a valid certificate',
    ],
  ])('%s', async (_title, options, message) => {
    const here = { ...(await machine()), workingFolder: folder };
    const error = await refusalOf(readCloud({ ...PASSWORD, authUrl: 'https://k', ...options }, here));
    expect(error.message).toContain(message);
  });
});
