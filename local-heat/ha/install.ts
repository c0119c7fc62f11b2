import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { asFileName, installPackages, unpackTogether } from '../debian.js';

/** The server's program without its service, and the driver that Heat connects with. */
const PACKAGES = ['mariadb-server-core', 'python3-pymysql'] as const;

/** RabbitMQ and the parts of Erlang that it runs on. Installed, both would start daemons. */
const BUS_PACKAGES = [
  'rabbitmq-server',
  ...['base', 'asn1', 'crypto', 'eldap', 'ftp', 'inets', 'mnesia', 'os-mon', 'parsetools', 'public-key'],
  ...['runtime-tools', 'snmp', 'ssl', 'syntax-tools', 'tftp', 'tools', 'xmerl'],
].map((name, index) => (index === 0 ? name : `erlang-${name}`));

export interface HaPrograms {
  readonly mariadb: string;
  /** SQL files that make MariaDB's own tables. */
  readonly mariadbShare: string;
  /** Folder that the packages of RabbitMQ and Erlang are unpacked in. */
  readonly busRoot: string;
}

/** Installs what is missing, as root or through sudo. */
export async function installHa(): Promise<HaPrograms> {
  await installPackages(PACKAGES);
  const folder = path.join('rabbitmq', asFileName(await distribution()));
  const busRoot = await unpackTogether(BUS_PACKAGES, folder, 'Unpacking RabbitMQ and Erlang');
  return { mariadb: '/usr/sbin/mariadbd', mariadbShare: '/usr/share/mysql', busRoot };
}

/** Name and version of the distribution, such as `debian-12`. */
async function distribution(): Promise<string> {
  const text = await readFile('/etc/os-release', 'utf8');
  const valueOf = (key: string): string => new RegExp(`^${key}="?([^"\n]*)`, 'm').exec(text)?.[1] ?? '';
  return `${valueOf('ID')}-${valueOf('VERSION_ID')}`;
}
