import { access, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { command } from './command.js';
import { HEAT_COMMON } from './options.js';
import { say, SetupError, timed } from './say.js';

/** Libraries and clients only: none of them starts a daemon. */
const PACKAGES = [
  'python3-heat',
  'python3-keystone',
  'gunicorn',
  'python3-heatclient',
  'python3-openstackclient',
];
const INSTALL_TIMEOUT_MS = 8 * 60_000;

/** Debian's own Python runs them; another one may stand before it on PATH. */
export const PYTHON = '/usr/bin/python3';
export const HEAT_MANAGE = path.join(HEAT_COMMON, 'usr', 'bin', 'heat-manage');
export const API_PASTE = path.join(HEAT_COMMON, 'etc', 'heat', 'api-paste.ini');
export const ENVIRONMENT_D = path.join(HEAT_COMMON, 'etc', 'heat', 'environment.d');

/** Installs what is missing, as root or through sudo. */
export async function install(): Promise<void> {
  const missing = await missingPackages();
  if (missing.length > 0) {
    const apt = await aptCommand(missing);
    await timed(`Installing ${missing.join(', ')} (once on this machine)`, async () => {
      await command(apt.file, [...apt.args, 'update', '-qq'], { timeoutMs: INSTALL_TIMEOUT_MS });
      const args = [...apt.args, 'install', '-y', '-q', '--no-install-recommends', ...missing];
      await command(apt.file, args, {
        timeoutMs: INSTALL_TIMEOUT_MS,
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      });
    });
  }
  if (!(await exists(HEAT_MANAGE))) await unpackHeatCommon();
}

async function missingPackages(): Promise<string[]> {
  const query = ['-W', '-f', '${Package} ${db:Status-Status}\n', ...PACKAGES];
  // dpkg-query fails when a package is unknown, and still lists the others.
  const listed = await command('dpkg-query', query).catch(() => '');
  const installed = new Set(listed.split('\n').filter((line) => line.endsWith(' installed')));
  if (listed !== '') return PACKAGES.filter((name) => !installed.has(`${name} installed`));
  const each = await Promise.all(
    PACKAGES.map((name) => command('dpkg-query', ['-W', '-f', '${db:Status-Status}', name]).catch(() => '')),
  );
  return PACKAGES.filter((_name, index) => each[index] !== 'installed');
}

async function aptCommand(missing: readonly string[]): Promise<{ file: string; args: string[] }> {
  const hasApt = await command('apt-get', ['--version']).then(
    () => true,
    () => false,
  );
  if (hasApt && process.getuid?.() === 0) return { file: 'apt-get', args: [] };
  const hasSudo = await command('sudo', ['-n', 'true']).then(
    () => true,
    () => false,
  );
  if (hasApt && hasSudo) return { file: 'sudo', args: ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'] };
  throw new SetupError(
    [
      `A local Heat needs ${missing.join(', ')}, and ${hasApt ? 'neither root nor sudo is there to install them' : 'there is no apt-get here'}.`,
      'Install them yourself, use a Debian or Ubuntu machine, or set OS_CLOUD to use your own cloud.',
    ].join('\n'),
  );
}

/** heat-common asks questions and makes a user when it is installed; only its files are wanted. */
async function unpackHeatCommon(): Promise<void> {
  await timed('Unpacking heat-common', async () => {
    await mkdir(HEAT_COMMON, { recursive: true });
    await download().catch(async () => {
      say('  the package lists are old or missing: apt-get update');
      const apt = await aptCommand(['heat-common']);
      await command(apt.file, [...apt.args, 'update', '-qq'], { timeoutMs: INSTALL_TIMEOUT_MS });
      await download();
    });
    const deb = (await readdir(HEAT_COMMON)).find((name) => name.endsWith('.deb'));
    if (deb === undefined) throw new SetupError('apt-get download heat-common left no package.');
    await command('dpkg', ['-x', path.join(HEAT_COMMON, deb), HEAT_COMMON]);
  });
}

async function download(): Promise<void> {
  await command('apt-get', ['download', '-q', 'heat-common'], {
    cwd: HEAT_COMMON,
    timeoutMs: INSTALL_TIMEOUT_MS,
  });
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
