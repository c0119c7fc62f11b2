import { createServer, type Server } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newStack, runBuilt } from './built-action.js';

const TOKEN = 'GHSAT0AAAAAACANARY';
const SCRIPT = '#!/bin/sh\necho real\n';

/** Like GitHub's `/raw/`: an address that redirects to the file. */
let server: Server;
let site: string;
let workspace: string;

beforeAll(async () => {
  workspace = await mkdtemp(path.join(os.tmpdir(), 'file-urls-'));
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://host');
    if (pathname === '/raw/setup.sh') response.end(SCRIPT);
    else if (pathname === '/o/setup.sh')
      response.writeHead(302, { location: '/raw/setup.sh' }).end('<html>You are being redirected</html>');
    else response.writeHead(302, { location: '/nowhere/else' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(workspace, { recursive: true, force: true });
});

async function templateOf(url: string): Promise<string> {
  const text = `heat_template_version: 2018-08-31
resources:
  v: {type: OS::Heat::Value, properties: {value: {get_file: '${url}'}}}
outputs:
  o: {value: {get_attr: [v, value]}}
`;
  await writeFile(path.join(workspace, 'main.yaml'), text);
  return 'main.yaml';
}

test('a file at a URL that redirects is fetched, and the URL’s credentials appear nowhere', async () => {
  const template = await templateOf(`${site}/o/setup.sh?token=${TOKEN}`);
  const stack = newStack('redirect');
  const ending = await runBuilt({ with: { 'stack-name': stack, template }, workspace });
  expect(ending.errors).toEqual([]);
  expect(JSON.parse(ending.outputs['outputs'] ?? '')).toEqual({ o: SCRIPT });
  expect(ending.masks).toContain(TOKEN);
  const shown = await runBuilt({ with: { operation: 'preview', 'stack-name': stack, template }, workspace });
  expect(shown.errors).toEqual([]);
  for (const { log, outputs, summary } of [ending, shown])
    expect(JSON.stringify({ log, outputs, summary })).not.toContain(TOKEN);
});

test('a redirect that leads to no file is an error with its location, and nothing is touched', async () => {
  const template = await templateOf(`${site}/loop?token=${TOKEN}`);
  const ending = await runBuilt({ with: { 'stack-name': newStack('redirect'), template }, workspace });
  expect(ending.code).toBe(1);
  expect(ending.errors.map(({ text }) => text).join('\n')).toMatch(
    /File http.*\/loop could not be fetched: GET http.*\/nowhere\/else returned 302 with Location http.*\/nowhere\/else, which is a redirect loop/,
  );
});

test('a file over Heat’s usual limit is sent with a warning, and Heat’s error is explained', async () => {
  const text = `heat_template_version: 2018-08-31\n#${'x'.repeat(600_000)}\n`;
  await writeFile(path.join(workspace, 'big.yaml'), text);
  const ending = await runBuilt({ with: { 'stack-name': newStack('big'), template: 'big.yaml' }, workspace });
  expect(ending.code).toBe(1);
  expect(ending.commands.map(({ text: words }) => words).join('\n')).toContain(
    'big.yaml has 600036 characters; Heat accepts 524288 in a template or file unless the operator allows more',
  );
  expect(ending.raw).toContain('exceeds maximum allowed size');
  expect(ending.raw).toMatch(/Next: .*max_template_size \(default: 524288/);
});
