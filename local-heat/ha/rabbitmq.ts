import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { writePrivate } from '../private-file.js';
import { PYTHON_ENV } from '../python.js';
import { startServer, untilListens } from '../server.js';
import type { HaPrograms } from './install.js';
import { haFolder, type HaSettings } from './settings.js';

const START_TIMEOUT_MS = 90_000;

/** Starts Erlang's name server and RabbitMQ, always with empty queues. */
export async function startRabbitmq(
  state: string,
  { busRoot }: HaPrograms,
  settings: HaSettings,
): Promise<void> {
  const folder = path.join(haFolder(state), 'rabbitmq');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const erlang = path.join(busRoot, 'usr', 'lib', 'erlang');
  const programs = path.join(erlang, await onlyFolder(erlang, 'erts-'), 'bin');
  const names = await startServer({
    state,
    name: 'epmd',
    file: path.join(programs, 'epmd'),
    args: ['-port', String(settings.namesPort), '-address', '127.0.0.1'],
    env: PYTHON_ENV,
  });
  await untilListens(names, settings.namesPort, START_TIMEOUT_MS);
  await writeFiles(folder, erlang, programs, settings);
  const releases = path.join(busRoot, 'usr', 'lib', 'rabbitmq', 'lib');
  const home = path.join(releases, await onlyFolder(releases, 'rabbitmq_server-'));
  const server = await startServer({
    state,
    name: 'rabbitmq',
    file: '/bin/sh',
    args: [path.join(home, 'sbin', 'rabbitmq-server')],
    env: variables(folder, home, settings),
  });
  await untilListens(server, settings.busPort, START_TIMEOUT_MS);
}

async function writeFiles(
  folder: string,
  erlang: string,
  programs: string,
  { busPort, password }: HaSettings,
): Promise<void> {
  const conf = {
    'listeners.tcp.1': `127.0.0.1:${busPort}`,
    default_user: 'heat',
    default_pass: password,
    'log.file': 'false',
    'log.console': 'true',
    'log.console.level': 'warning',
  };
  const lines = Object.entries(conf).map(([key, value]) => `${key} = ${value}\n`);
  await writePrivate(path.join(folder, 'rabbitmq.conf'), lines.join(''));
  await writePrivate(path.join(folder, 'enabled_plugins'), '[].\n');
  // The distribution's own `erl` looks in /usr/lib/erlang only.
  const erl = path.join(folder, 'bin', 'erl');
  const script = [
    '#!/bin/sh',
    `export ROOTDIR='${erlang}' BINDIR='${programs}' EMU=beam PROGNAME=erl`,
    'exec "$BINDIR/erlexec" "$@"',
    '',
  ].join('\n');
  await writePrivate(erl, script);
  await chmod(erl, 0o700);
}

function variables(
  folder: string,
  home: string,
  { namesPort, clusterPort }: HaSettings,
): Readonly<Record<string, string>> {
  const at = (name: string): string => path.join(folder, name);
  return {
    ...PYTHON_ENV,
    PATH: `${at('bin')}:${PYTHON_ENV['PATH'] ?? ''}`,
    // Holds Erlang's cookie.
    HOME: folder,
    ERL_EPMD_PORT: String(namesPort),
    RABBITMQ_NODENAME: 'heat@localhost',
    RABBITMQ_DIST_PORT: String(clusterPort),
    RABBITMQ_CONF_ENV_FILE: '/dev/null',
    RABBITMQ_CONFIG_FILE: at('rabbitmq.conf'),
    RABBITMQ_ENABLED_PLUGINS_FILE: at('enabled_plugins'),
    RABBITMQ_FEATURE_FLAGS_FILE: at('feature_flags'),
    RABBITMQ_PLUGINS_DIR: path.join(home, 'plugins'),
    RABBITMQ_MNESIA_BASE: at('mnesia'),
    RABBITMQ_LOG_BASE: at('log'),
    RABBITMQ_PID_FILE: at('pid'),
    // Loopback only; one scheduler that does not spin while it waits.
    RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '+S 1:1 +sbwt none -kernel inet_dist_use_interface {127,0,0,1}',
  };
}

/** The one folder there whose name begins so. */
async function onlyFolder(parent: string, beginning: string): Promise<string> {
  const names = await readdir(parent);
  return names.find((name) => name.startsWith(beginning)) ?? '';
}
