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
  test('answers, is known by its record, and is gone after its stop', async () => {
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

  test('that dies says so at once, with the end of its log and where that is', async () => {
    const server = await start("console.error('no such table: stack'); process.exit(3)");
    const waiting = untilAnswers(server, `http://127.0.0.1:${await freePort()}/`, 30_000);
    await expect(waiting).rejects.toThrow(/heat ended right away.*heat\.log:[^]*no such table: stack/);
  });

  test('that stays silent is given up after the time limit', async () => {
    const server = await start('setInterval(() => {}, 1000)');
    const waiting = untilAnswers(server, `http://127.0.0.1:${await freePort()}/`, 200);
    await expect(waiting).rejects.toThrow('does not answer');
  });

  test('that ignores the polite signal is ended all the same', async () => {
    const port = await freePort();
    const server = await start(`process.on('SIGTERM', () => {}); ${web(port)}`);
    await untilAnswers(server, `http://127.0.0.1:${port}/`, 10_000);
    expect(await stopServer(state, 'heat', 200)).toBe(true);
    expect(await isRunning(server)).toBe(false);
  });

  test('that cannot be started is an error that names the file', async () => {
    const missing = { state, name: 'heat', file: '/no/such/python', args: [], env: {} } as const;
    await expect(startServer(missing)).rejects.toThrow('/no/such/python');
  });
});

test('a process that got the pid of a server that is gone is left alone', async () => {
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
