import { chmod, copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { sqlite } from './config.js';
import { ini } from './ini.js';
import type { Installation } from './installation.js';
import { SHARED } from './options.js';
import type { Places } from './places.js';
import { readIfThere, writePrivate } from './private-file.js';
import { python, SCRIPTS } from './python.js';
import { timed } from './say.js';

/** Gives the instance databases that have all tables and nothing in them. */
export async function emptyDatabases(places: Places, installation: Installation): Promise<void> {
  const templates = path.join(SHARED, 'databases', `${installation.versions}-numbered-once`);
  if ((await readIfThere(path.join(templates, 'whole'))) === undefined)
    await timed('Making empty databases: once for these versions', () => migrate(templates, installation));
  await mkdir(places.keystone, { recursive: true, mode: 0o700 });
  await replace(path.join(templates, 'keystone.db'), places.keystoneDb);
  await replace(path.join(templates, 'heat.db'), places.heatDb);
}

async function replace(template: string, database: string): Promise<void> {
  // A journal that a killed server left behind would be played into the new database.
  await rm(`${database}-journal`, { force: true });
  await copyFile(template, database);
  await chmod(database, 0o600);
}

/** The migrations of years take six seconds of processor time: they are run once and their result is copied. */
async function migrate(
  templates: string,
  { interpreter, keystoneManage, heatManage }: Installation,
): Promise<void> {
  await mkdir(path.dirname(templates), { recursive: true });
  const folder = await mkdtemp(`${templates}.`);
  try {
    const config = async (name: string): Promise<string> => {
      const file = path.join(folder, `${name}.conf`);
      await writePrivate(file, ini({ database: sqlite(path.join(folder, `${name}.db`)) }));
      return file;
    };
    await Promise.all([
      python(interpreter, [keystoneManage, '--config-file', await config('keystone'), 'db_sync']),
      python(interpreter, [heatManage, '--config-file', await config('heat'), 'db_sync']),
    ]);
    await python(interpreter, [path.join(SCRIPTS, 'number_once.py'), path.join(folder, 'heat.db')]);
    await writePrivate(path.join(folder, 'whole'), '');
    await rm(templates, { recursive: true, force: true });
    await rename(folder, templates);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
