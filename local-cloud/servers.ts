import path from 'node:path';
import { PYTHON_ENV } from '../local-heat/python.js';
import { startServer, START_TIMEOUT_MS, untilAnswers } from '../local-heat/server.js';
import type { CloudFiles } from './install.js';
import type { CloudLayout } from './layout.js';
import { pythonScript, SERVER_ENV } from './scripts.js';
import { COMPUTE_HOSTS, serviceUrl, type ServiceName, type ServicePorts } from './services.js';

/** Starts a service and returns once it answers. Throws a `SetupError` with the end of its log when it does not. */
export async function startService(
  name: ServiceName,
  layout: CloudLayout,
  ports: ServicePorts,
  { interpreter, version, novaApiPaste }: CloudFiles,
): Promise<void> {
  const server = await startServer({
    state: layout.root,
    name,
    file: interpreter,
    args: version === 'debian' ? commandLine(name, layout, ports) : newestCommandLine(name, layout, ports),
    env: {
      ...PYTHON_ENV,
      ...SERVER_ENV,
      // Nova and Cinder look for further files of theirs at home.
      HOME: layout.root,
      OS_PLACEMENT_CONFIG_DIR: path.dirname(layout.config('placement')),
      // Of the newest ones, whose applications get no command line.
      OS_NEUTRON_CONFIG_FILES: layout.config('neutron'),
      OS_GLANCE_CONFIG_DIR: path.dirname(layout.config('glance')),
      OS_NOVA_CONFIG_FILES: `${novaApiPaste};${layout.config('nova')}`,
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

/** The newest Neutron and Glance have no server of their own any more. */
function newestCommandLine(name: ServiceName, layout: CloudLayout, ports: ServicePorts): string[] {
  switch (name) {
    case 'neutron':
      return gunicorn(ports.neutron, 'neutron_application:application');
    case 'glance':
      return gunicorn(ports.glance, 'glance_application:application');
    case 'placement':
    case 'cinder':
    case 'nova':
      return commandLine(name, layout, ports);
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
