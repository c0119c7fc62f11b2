import type { Section } from '../ini.js';
import { heatUrl, type InstanceOptions } from '../options.js';
import { placesOf } from '../places.js';
import { python, PYTHON_ENV } from '../python.js';
import { timed } from '../say.js';
import { startServer, untilAnswers } from '../server.js';
import type { Installation } from '../installation.js';
import type { HaPrograms } from './install.js';
import { startMariadb } from './mariadb.js';
import { startRabbitmq } from './rabbitmq.js';
import type { HaSettings } from './settings.js';

const START_TIMEOUT_MS = 120_000;
/** In the order in which they end: what uses others first. */
export const HA_SERVERS = ['heat-engine-1', 'heat-engine-2', 'rabbitmq', 'mariadb', 'epmd'] as const;
const ENGINES = ['heat-engine-1', 'heat-engine-2'] as const;
const WORKERS = 2;

/** What heat.conf says beside the usual. */
export function haSections(
  { heatPort }: InstanceOptions,
  settings: HaSettings,
): Readonly<Record<string, Section>> {
  const { password, databasePort, busPort } = settings;
  return {
    DEFAULT: {
      transport_url: `rabbit://heat:${password}@127.0.0.1:${busPort}//`,
      num_engine_workers: WORKERS,
    },
    database: { connection: `mysql+pymysql://heat:${password}@127.0.0.1:${databasePort}/heat?charset=utf8` },
    heat_api: { bind_host: '127.0.0.1', bind_port: heatPort, workers: 1 },
  };
}

/** Starts the database and the bus that Heat needs; the database gets Heat's tables when it is new. */
export async function startBackends(
  { state }: InstanceOptions,
  programs: HaPrograms,
  settings: HaSettings,
  { interpreter, heatManage }: Installation,
  isNew: boolean,
): Promise<void> {
  await timed('Starting MariaDB and RabbitMQ', () =>
    Promise.all([
      startMariadb(state, programs, settings, isNew),
      startRabbitmq(state, programs, settings),
    ]).then(() => undefined),
  );
  if (!isNew) return;
  await timed('Making Heat’s tables', () =>
    python(interpreter, [heatManage, '--config-file', placesOf(state).heatConf, 'db_sync']),
  );
}

/** Starts the engines, each with its workers, and the API in its own process; returns when the API answers. */
export async function startHaHeat(options: InstanceOptions, { interpreter }: Installation): Promise<void> {
  for (const name of ENGINES) await startPart(options, interpreter, name, 'engine');
  const api = await startPart(options, interpreter, 'heat', 'api');
  await untilAnswers(api, heatUrl(options), START_TIMEOUT_MS);
}

function startPart(
  { state }: InstanceOptions,
  interpreter: string,
  name: string,
  part: 'engine' | 'api',
): ReturnType<typeof startServer> {
  // -P: a folder called "heat" in the working folder must not hide the package.
  const program = ['-P', '-c', `from heat.cmd.${part} import main; main()`];
  return startServer({
    state,
    name,
    file: interpreter,
    args: [...program, '--config-file', placesOf(state).heatConf],
    env: PYTHON_ENV,
  });
}
