import path from 'node:path';
import type { Installation } from './installation.js';
import { heatUrl, type InstanceOptions } from './options.js';
import { placesOf } from './places.js';
import { PYTHON_ENV, SCRIPTS } from './python.js';
import { startServer, START_TIMEOUT_MS, untilAnswers, type Server } from './server.js';

/** API and engine, one process. */
export async function startHeat(options: InstanceOptions, { interpreter }: Installation): Promise<Server> {
  const config = ['--config-file', placesOf(options.state).heatConf];
  const server = await startServer({
    state: options.state,
    name: 'heat',
    file: interpreter,
    args: [path.join(SCRIPTS, 'heat_server.py'), '127.0.0.1', String(options.heatPort), ...config],
    env: PYTHON_ENV,
  });
  await untilAnswers(server, heatUrl(options), START_TIMEOUT_MS);
  return server;
}
