import { createServer, type Server } from 'node:https';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { selfSigned } from '../unit/auth/self-signed.js';
import { newStack, runBuilt } from './built-action.js';
import { FIXTURES } from './run-action.js';

/** A host of templates with a certificate of which `ca` is the only authority. */
let folder: string;
let ca: string;
let server: Server;
let template: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'by-url-'));
  selfSigned(folder, 'host');
  ca = path.join(folder, 'host.pem');
  const text = await readFile(path.join(FIXTURES, 'slow.yaml'));
  const tls = { key: await readFile(path.join(folder, 'host.key')), cert: await readFile(ca) };
  server = createServer(tls, (_, response) => response.end(text));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  template = `https://127.0.0.1:${(server.address() as AddressInfo).port}/slow.yaml`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const inputs = (): Record<string, string> => ({
  'stack-name': newStack('by-url'),
  template,
  parameters: 'secs=0',
});

test.each([
  ['insecure', (): Record<string, string> => ({ insecure: 'true' })],
  ['ca-certificate', (): Record<string, string> => ({ 'ca-certificate': ca })],
])('%s does not apply to a template’s host', async (_, cloud) => {
  const ending = await runBuilt({ with: { ...inputs(), ...cloud(), 'retry-attempts': '0' } });
  expect(ending.code).toBe(1);
  expect(ending.errors.map(({ text }) => text).join('\n')).toMatch(
    /slow\.yaml .*could not be fetched[^]*certificate/,
  );
  expect(ending.errors.map(({ text }) => text).join('\n')).toContain('NODE_EXTRA_CA_CERTS');
  expect(ending.outputs).not.toHaveProperty('result', 'created');
});

test('an authority that the runner trusts applies to it', async () => {
  const ending = await runBuilt({ with: inputs(), env: { NODE_EXTRA_CA_CERTS: ca } });
  expect(ending.errors).toEqual([]);
  expect(ending.outputs).toMatchObject({ result: 'created' });
});
