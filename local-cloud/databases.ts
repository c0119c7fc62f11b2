import { copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { SHARED } from '../local-heat/options.js';
import { readIfThere, writePrivate } from '../local-heat/private-file.js';
import { python } from '../local-heat/python.js';
import { timed } from '../local-heat/say.js';
import { sqlite } from '../local-heat/config.js';
import { writeConfigs, type ConfigInputs } from './config/index.js';
import type { CloudFiles } from './install.js';
import { cloudLayout, type CloudLayout } from './layout.js';
import { pythonScript, SERVER_ENV } from './scripts.js';
import { SERVICE_NAMES } from './services.js';

/** Gives every service a database with all tables and nothing in it. */
export async function makeEmptyDatabases(inputs: ConfigInputs): Promise<void> {
  const templates = path.join(SHARED, 'cloud-databases', inputs.files.versions);
  if ((await readIfThere(path.join(templates, 'complete'))) === undefined)
    await timed('Making empty databases: once for these versions', () => makeTemplates(templates, inputs));
  const folder = databaseFolder(inputs.layout);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const names = (await readdir(templates)).filter((name) => name.endsWith('.db'));
  await Promise.all(names.map((name) => copyFile(path.join(templates, name), path.join(folder, name))));
}

/** Years of migrations take twenty seconds: they run once for each set of versions, and their result is copied. */
async function makeTemplates(templates: string, inputs: ConfigInputs): Promise<void> {
  await mkdir(path.dirname(templates), { recursive: true });
  const folder = await mkdtemp(`${templates}.`);
  try {
    const layout = cloudLayout(folder);
    await writeConfigs({ ...inputs, layout });
    await mkdir(databaseFolder(layout), { recursive: true, mode: 0o700 });
    const runs = migrations(layout, inputs.files);
    // Two at a time: each is one Python that keeps a core busy.
    await Promise.all([runs.nova(), runs.others()]);
    await python(inputs.files.interpreter, [pythonScript('write_ahead_logs.py'), databaseFolder(layout)]);
    await writePrivate(path.join(databaseFolder(layout), 'complete'), '');
    await rm(templates, { recursive: true, force: true });
    await rename(databaseFolder(layout), templates);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function migrations(
  layout: CloudLayout,
  { interpreter, glanceManage, cinderManage }: CloudFiles,
): { readonly nova: () => Promise<void>; readonly others: () => Promise<void> } {
  const [, neutron, glance, cinder, nova] = SERVICE_NAMES.map((name) => [
    '--config-file',
    layout.config(name),
  ]);
  const run = async (...args: readonly (string | readonly string[] | undefined)[]): Promise<void> => {
    await python(
      interpreter,
      args.flatMap((arg) => arg ?? []),
      SERVER_ENV,
    );
  };
  return {
    nova: () =>
      run(
        pythonScript('nova_databases.py'),
        String(sqlite(layout.database('nova_cell0'))['connection']),
        nova,
      ),
    others: async () => {
      await run(pythonScript('neutron_database.py'), neutron);
      await run(glanceManage, glance, 'db_sync');
      await run(cinderManage, cinder, 'db', 'sync');
    },
  };
}

function databaseFolder(layout: CloudLayout): string {
  return path.dirname(layout.database('nova'));
}
