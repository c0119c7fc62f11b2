import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { identify, isRunning } from '../../../local-heat/process-identity.js';
import {
  answers,
  knownServer,
  startServer,
  stopServer,
  untilAnswers,
  type Server,
} from '../../../local-heat/server.js';

let state: string;

beforeEach(async () => {
  state = await mkdtemp(path.join(os.tmpdir(), 'local-heat-'));
  await mkdir(path.join(state, 'logs'));
});

afterEach(async () => {
  await stopServer(state, 'heat');
  await rm(state, { recursive: true });
});

/** Starts a node script in Heat's place. */
function start(script: string): Promise<Server> {
  return startServer({ state, name: 'heat', file: process.execPath, args: ['-e', script], env: {} });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function web(port: number): string {
  return `require('http').createServer((q, a) => a.end('hello')).listen(${port}, '127.0.0.1')`;
}

describe('a server', () => {
  test('responds, is found by its record, and stops', async () => {
    const port = await freePort();
    const server = await start(web(port));
    await untilAnswers(server, `http://127.0.0.1:${port}/`, 10_000);
    expect(await knownServer(state, 'heat')).toEqual(server);
    expect(await stopServer(state, 'heat')).toBe(true);
    expect(await isRunning(server)).toBe(false);
    expect(await answers(`http://127.0.0.1:${port}/`)).toBe(false);
    expect(await knownServer(state, 'heat')).toBeUndefined();
    expect(await stopServer(state, 'heat')).toBe(false);
  });

  test('that exits is reported immediately, with the end of its log and the path of the log', async () => {
    const server = await start("console.error('no such table: stack'); process.exit(3)");
    const waiting = untilAnswers(server, `http://127.0.0.1:${await freePort()}/`, 30_000);
    await expect(waiting).rejects.toThrow(/heat ended right away.*heat\.log:[^]*no such table: stack/);
  });

  test('that does not respond fails after the time limit', async () => {
    const server = await start('setInterval(() => {}, 1000)');
    const waiting = untilAnswers(server, `http://127.0.0.1:${await freePort()}/`, 200);
    await expect(waiting).rejects.toThrow('does not answer');
  });

  test('that ignores SIGTERM is killed', async () => {
    const port = await freePort();
    const server = await start(`process.on('SIGTERM', () => {}); ${web(port)}`);
    await untilAnswers(server, `http://127.0.0.1:${port}/`, 10_000);
    expect(await stopServer(state, 'heat', 200)).toBe(true);
    expect(await isRunning(server)).toBe(false);
  });

  test('that cannot be started throws an error with the file', async () => {
    const missing = { state, name: 'heat', file: '/no/such/python', args: [], env: {} } as const;
    await expect(startServer(missing)).rejects.toThrow('/no/such/python');
  });
});

test('a process that has the pid of a former server is not killed', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true });
  try {
    const record = path.join(state, 'running', 'heat.json');
    await mkdir(path.dirname(record));
    const stale = { name: 'heat', pid: other.pid, startedAt: 'another boot 1', log: 'x' };
    await writeFile(record, JSON.stringify(stale));
    expect(await stopServer(state, 'heat')).toBe(false);
    expect(await identify(other.pid ?? 0)).toMatchObject({ pid: other.pid });
    await expect(readFile(record)).rejects.toThrow('ENOENT');
  } finally {
    other.kill('SIGKILL');
  }
});
