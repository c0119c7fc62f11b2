/**
 * A lock file that was made where a registry lacks the binaries of some platforms has no entries for them, and
 * `npm ci` then refuses it. This adds what the packages themselves list as optional, so that one lock file serves
 * every platform; `--check` only says what is missing.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './run.js';

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

interface Lock {
  readonly packages: Record<string, Entry>;
}

const file = path.join(ROOT, 'package-lock.json');
const lock = JSON.parse(await readFile(file, 'utf8')) as Lock;

const absent = Object.entries(lock.packages).flatMap(([place, entry]) =>
  Object.entries(entry.optionalDependencies ?? {}).flatMap(([name, version]) =>
    isLocked(place, name) ? [] : [{ name, version, dev: entry.dev === true }],
  ),
);

if (process.argv.includes('--check')) {
  for (const { name, version } of absent) console.error(`package-lock.json lacks ${name}@${version}`);
  process.exitCode = absent.length === 0 ? 0 : 1;
} else {
  for (const { name, version, dev } of absent) {
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(dev ? { dev: true } : {}),
      optional: true,
    };
  }
  const sorted = Object.entries(lock.packages).sort(([left], [right]) => (left < right ? -1 : 1));
  await writeFile(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`${absent.length} entries added`);
}

function isLocked(place: string, name: string): boolean {
  return `node_modules/${name}` in lock.packages || `${place}/node_modules/${name}` in lock.packages;
}

/** Reads os, cpu and libc out of a binary package's name, such as `@swc/core-linux-arm64-gnu`. */
function platformOf(name: string): { os?: string[]; cpu?: string[] } {
  const os = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'].find((word) =>
    name.includes(`-${word}`),
  );
  const cpus: readonly (readonly [RegExp, string])[] = [
    [/-arm64/, 'arm64'],
    [/-arm(-|$)/, 'arm'],
    [/-x64/, 'x64'],
    [/-ia32/, 'ia32'],
    [/-ppc64/, 'ppc64'],
    [/-s390x/, 's390x'],
    [/-loong64/, 'loong64'],
    [/-riscv64/, 'riscv64'],
  ];
  const cpu = cpus.find(([pattern]) => pattern.test(name))?.[1];
  return { ...(cpu === undefined ? {} : { cpu: [cpu] }), ...(os === undefined ? {} : { os: [os] }) };
}
