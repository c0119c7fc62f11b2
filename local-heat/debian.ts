import { access, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { command, succeeds } from './command.js';
import type { Installation } from './installation.js';
import { SHARED } from './options.js';
import { PYTHON } from './python.js';
import { say, SetupError, timed } from './say.js';

/** Libraries and clients only: none of them starts a daemon. */
const PACKAGES = [
  'python3-heat',
  'python3-keystone',
  'gunicorn',
  'python3-heatclient',
  'python3-openstackclient',
] as const;
/** The web server's program without its service, and what makes it check tokens. */
const FEDERATION_PACKAGES = ['apache2-bin', 'libapache2-mod-auth-openidc'] as const;
const APT_TIMEOUT_MS = 8 * 60_000;

/** Servers and clients as the distribution has them. */
export async function installFromDebian(): Promise<Installation> {
  await installPackages(PACKAGES);
  const heat = await debianVersion('python3-heat');
  const keystone = await debianVersion('python3-keystone');
  const common = await unpackPackage('heat-common', heat);
  return {
    interpreter: PYTHON,
    keystoneManage: '/usr/bin/keystone-manage',
    heatManage: path.join(common, 'usr', 'bin', 'heat-manage'),
    apiPaste: path.join(common, 'etc', 'heat', 'api-paste.ini'),
    environmentFolder: path.join(common, 'etc', 'heat', 'environment.d'),
    versions: `heat-${heat}-keystone-${keystone}`,
  };
}

/** The installed version of a package as part of a file's name; '' when it is not installed. */
export async function debianVersion(name: string): Promise<string> {
  const [version = ''] = await versionsOf([name]);
  return asFileName(version);
}

/** The installed version of each package; '' for what is not there. */
async function versionsOf(packages: readonly string[]): Promise<string[]> {
  const query = ['-W', '-f', '${db:Status-Status} ${Version}'];
  const answers = packages.map((name) => command('dpkg-query', [...query, name]).catch(() => ''));
  return (await Promise.all(answers)).map((answer) => /^installed (.+)$/.exec(answer)?.[1] ?? '');
}

export function installFederation(): Promise<void> {
  return installPackages(FEDERATION_PACKAGES);
}

/** Installs those that are missing. */
export async function installPackages(wanted: readonly string[]): Promise<void> {
  const missing = (await versionsOf(wanted)).flatMap((version, index) =>
    version === '' ? (wanted[index] ?? []) : [],
  );
  if (missing.length === 0) return;
  const apt = await aptGet(missing);
  await timed(`Installing ${missing.join(', ')}: once on this machine, a minute or two`, async () => {
    await apt('update', '-q');
    await apt('install', '-y', '-q', '--no-install-recommends', ...missing);
  });
}

type Apt = (...args: string[]) => Promise<string>;

async function aptGet(missing: readonly string[]): Promise<Apt> {
  // Another installation may be at work, as on a machine that has just booted.
  const patience = ['-o', 'DPkg::Lock::Timeout=120'];
  const run = (file: string, args: readonly string[]): Promise<string> =>
    command(file, args, { timeoutMs: APT_TIMEOUT_MS, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  const hasApt = await succeeds('apt-get', ['--version']);
  if (hasApt && process.getuid?.() === 0) return (...args) => run('apt-get', [...patience, ...args]);
  if (hasApt && (await succeeds('sudo', ['-n', 'true']))) {
    const sudo = ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...patience];
    return (...args) => run('sudo', [...sudo, ...args]);
  }
  const lack = hasApt
    ? 'only root can install that, or a user of sudo (if sudo asks for a password: run `sudo -v` first)'
    : 'there is no apt-get here to install that (Debian and Ubuntu have it)';
  throw new SetupError(
    `A local Heat needs ${missing.join(', ')}, and ${lack}. Or set OS_CLOUD to use your own cloud.`,
  );
}

/**
 * Returns a folder with the files of a package that is not installed, as its installation would ask questions, make a user or start a
 * daemon. `version` names the folder, so that a newer package is unpacked anew.
 */
export async function unpackPackage(name: string, version: string): Promise<string> {
  return unpackTogether([name], path.join(name, version), `Unpacking ${name}`);
}

/** Returns a folder with the files of several such packages; `subfolder` names it below the shared one. */
export async function unpackTogether(
  names: readonly string[],
  subfolder: string,
  title: string,
): Promise<string> {
  const folder = path.join(SHARED, subfolder);
  const isUnpacked = await access(folder).then(
    () => true,
    () => false,
  );
  if (!isUnpacked) await timed(title, () => unpack(names, folder));
  return folder;
}

async function unpack(names: readonly string[], folder: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  const download = await mkdtemp(`${folder}.`);
  try {
    await downloadPackages(names, download);
    const files = (await readdir(download)).filter((file) => file.endsWith('.deb'));
    if (files.length < names.length)
      throw new SetupError(`apt-get download ${names.join(' ')} left ${files.length} packages.`);
    const unpacked = path.join(download, 'unpacked');
    for (const file of files) await command('dpkg', ['-x', path.join(download, file), unpacked]);
    await rm(folder, { recursive: true, force: true });
    await rename(unpacked, folder);
  } finally {
    await rm(download, { recursive: true, force: true });
  }
}

async function downloadPackages(names: readonly string[], folder: string): Promise<void> {
  const args = ['download', '-q', ...names, '-o', 'APT::Sandbox::User=root'];
  const download = (): Promise<string> =>
    command('apt-get', args, { cwd: folder, timeoutMs: APT_TIMEOUT_MS });
  await download().catch(async () => {
    say('  the package lists are old or missing: apt-get update');
    const apt = await aptGet(names);
    await apt('update', '-q');
    await download();
  });
}

/** A version as part of a file's name. */
export function asFileName(version: string): string {
  return version.replaceAll(/[^\w.+-]/g, '_');
}
