import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { readIfThere, writePrivate } from '../private-file.js';
import { PYTHON_ENV } from '../python.js';
import { SetupError } from '../say.js';
import { startServer, untilListens } from '../server.js';
import type { HaPrograms } from './install.js';
import { haFolder, type HaSettings } from './settings.js';

const START_TIMEOUT_MS = 60_000;
const SYSTEM_TABLES = [
  'mysql_system_tables.sql',
  'mysql_performance_tables.sql',
  'mysql_system_tables_data.sql',
] as const;

/** Starts MariaDB with an empty database for Heat, or the one of the last start unless `isNew`. */
export async function startMariadb(
  state: string,
  programs: HaPrograms,
  settings: HaSettings,
  isNew: boolean,
): Promise<void> {
  const folder = path.join(haFolder(state), 'mariadb');
  const whole = path.join(folder, 'whole');
  if (isNew || (await readIfThere(whole)) === undefined) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(path.join(folder, 'data'), { recursive: true, mode: 0o700 });
    await makeSystemTables(folder, programs, settings);
    await writePrivate(whole, '');
  }
  const server = await startServer({
    state,
    name: 'mariadb',
    file: programs.mariadb,
    args: [
      ...flags(folder, programs),
      '--bind-address=127.0.0.1',
      `--port=${settings.databasePort}`,
      `--socket=${path.join(folder, 'socket')}`,
      `--pid-file=${path.join(folder, 'pid')}`,
      '--max-connections=400',
      '--skip-name-resolve',
    ],
    env: PYTHON_ENV,
  });
  await untilListens(server, settings.databasePort, START_TIMEOUT_MS);
}

/** Nothing here must survive a power cut, so nothing waits for the disk. */
function flags(folder: string, { mariadbShare }: HaPrograms): string[] {
  return [
    '--no-defaults',
    `--datadir=${path.join(folder, 'data')}`,
    `--lc-messages-dir=${mariadbShare}`,
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-doublewrite=0',
    '--innodb-log-file-size=16M',
    '--innodb-buffer-pool-size=64M',
    '--performance-schema=0',
    '--character-set-server=utf8',
    // It refuses to run as root unless told so.
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  ];
}

async function makeSystemTables(folder: string, programs: HaPrograms, settings: HaSettings): Promise<void> {
  const files = SYSTEM_TABLES.map((name) => readFile(path.join(programs.mariadbShare, name), 'utf8'));
  const sql = [
    'CREATE DATABASE mysql;',
    'USE mysql;',
    ...(await Promise.all(files)),
    'CREATE DATABASE heat;',
    'FLUSH PRIVILEGES;',
    `CREATE USER heat@'127.0.0.1' IDENTIFIED BY '${settings.password}';`,
    "GRANT ALL ON heat.* TO heat@'127.0.0.1';",
    '',
  ].join('\n');
  await bootstrap(programs.mariadb, [...flags(folder, programs), '--bootstrap'], sql);
}

/** Runs the server without a network on these statements. Throws a `SetupError` with the end of its output when it fails. */
function bootstrap(program: string, args: readonly string[], sql: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'pipe'], env: PYTHON_ENV });
    let log = '';
    child.stderr.on('data', (chunk: Buffer) => {
      log = `${log}${chunk.toString('utf8')}`.slice(-4000);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new SetupError(`MariaDB could not make its tables:\n${log}`));
    });
    child.stdin.end(sql);
  });
}
