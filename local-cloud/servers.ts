import path from 'node:path';
import { PYTHON, PYTHON_ENV, SCRIPTS as HEAT_SCRIPTS } from '../local-heat/python.js';
import { startServer, START_TIMEOUT_MS, untilAnswers } from '../local-heat/server.js';
import type { CloudLayout } from './layout.js';
import { COMPUTE_HOSTS, serviceUrl, type ServiceName, type ServicePorts } from './services.js';

const SCRIPTS = path.join(import.meta.dirname, 'python');

/** For programs that import the drivers of `python/local_cloud`, and local-heat's `prompt_bus`. */
export const SERVER_ENV: Readonly<Record<string, string>> = { PYTHONPATH: `${SCRIPTS}:${HEAT_SCRIPTS}` };

/** Path of a program in `python/`. */
export function pythonScript(name: string): string {
  return path.join(SCRIPTS, name);
}

/** Starts a service and returns once it answers. Throws a `SetupError` with the end of its log when it does not. */
export async function startService(
  name: ServiceName,
  layout: CloudLayout,
  ports: ServicePorts,
): Promise<void> {
  const server = await startServer({
    state: layout.root,
    name,
    file: PYTHON,
    args: commandLine(name, layout, ports),
    env: {
      ...PYTHON_ENV,
      ...SERVER_ENV,
      // Nova and Cinder look for further files of theirs at home.
      HOME: layout.root,
      OS_PLACEMENT_CONFIG_DIR: path.dirname(layout.config('placement')),
    },
  });
  await untilAnswers(server, serviceUrl(ports, name), START_TIMEOUT_MS);
}

function commandLine(name: ServiceName, layout: CloudLayout, ports: ServicePorts): string[] {
  const config = ['--config-file', layout.config(name)];
  switch (name) {
    case 'placement':
      return gunicorn(ports.placement, 'placement_server:application');
    case 'nova':
      return [pythonScript('nova_server.py'), COMPUTE_HOSTS.join(','), ...config];
    case 'neutron':
    case 'glance':
    case 'cinder':
      return [pythonScript(`${name}_server.py`), ...config];
  }
}

function gunicorn(port: number, application: string): string[] {
  const flags = {
    bind: `127.0.0.1:${port}`,
    workers: '1',
    threads: '4',
    'keep-alive': '75',
    timeout: '120',
    'graceful-timeout': '1',
  };
  return [
    '-m',
    'gunicorn',
    ...Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value]),
    application,
  ];
}
