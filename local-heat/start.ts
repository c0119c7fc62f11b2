import { mkdir } from 'node:fs/promises';
import * as v from 'valibot';
import { heatConf, keystoneConf } from './config.js';
import { cloudsYaml, demoVariables, exportLines, type ApplicationCredential } from './credentials.js';
import { emptyDatabases } from './databases.js';
import { jobVariables } from './federation/job.js';
import { startFederation } from './federation/servers.js';
import { startHeat } from './heat.js';
import { installHa, type HaPrograms } from './ha/install.js';
import { withHaSettings, type HaSettings } from './ha/settings.js';
import { haSections, startBackends, startHaHeat } from './ha/start.js';
import { makeIdentity, pointCatalogHere } from './identity.js';
import { install } from './install.js';
import type { Installation } from './installation.js';
import { bootstrap, makeKeys, startKeystone } from './keystone.js';
import type { InstanceOptions } from './options.js';
import { readPasswords, type Passwords } from './passwords.js';
import { placesOf } from './places.js';
import { readIfThere, writePrivate } from './private-file.js';
import { revisionOf } from './revision.js';
import { timed } from './say.js';

const CREDENTIAL = v.object({ id: v.string(), secret: v.string() });

/** Sets up what is not there yet, starts the servers, and writes what clients sign in with. */
export async function start(options: InstanceOptions): Promise<void> {
  if (options.profile === 'single') return startWith(options, undefined);
  const programs = await installHa();
  return withHaSettings(options.state, (settings) => startWith(options, { programs, settings }));
}

interface Ha {
  readonly programs: HaPrograms;
  readonly settings: HaSettings;
}

async function startWith(options: InstanceOptions, ha: Ha | undefined): Promise<void> {
  const places = placesOf(options.state);
  const installation = await install(options);
  await mkdir(places.logs, { recursive: true, mode: 0o700 });
  const passwords = await readPasswords(places.passwords);
  await writePrivate(places.options, JSON.stringify(options));
  await writePrivate(places.revision, await revisionOf(options));
  await writePrivate(places.keystoneConf, keystoneConf(options));
  const extra = ha === undefined ? {} : haSections(options, ha.settings);
  await writePrivate(places.heatConf, heatConf(options, passwords, installation, extra));
  const isNew = (await readIfThere(places.applicationCredential)) === undefined;
  if (isNew) {
    await emptyDatabases(places, installation);
    await makeKeys(places);
  }
  if (ha !== undefined) await startBackends(options, ha.programs, ha.settings, installation, isNew);
  await timed('Starting Keystone and Heat', () => startServers(options, passwords, installation, isNew));
  if (options.federation) await timed('Starting the web server', () => startFederation(options, passwords));
  const credential = isNew
    ? await timed('Making users, projects and the catalog', () => makeIdentity(options, passwords))
    : await returnTo(options, passwords);
  await writeCredentials(options, passwords, credential);
}

/** At the same time: neither needs the other before the first request, and each takes seconds to load. */
async function startServers(
  options: InstanceOptions,
  passwords: Passwords,
  installation: Installation,
  isNew: boolean,
): Promise<void> {
  const heat = options.profile === 'ha' ? startHaHeat : startHeat;
  const work: Promise<unknown>[] = [startKeystone(options, installation), heat(options, installation)];
  const outcomes = await Promise.allSettled(
    isNew ? [...work, bootstrap(options, passwords, installation)] : work,
  );
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

async function returnTo(options: InstanceOptions, passwords: Passwords): Promise<ApplicationCredential> {
  await pointCatalogHere(options, passwords);
  return v.parse(
    CREDENTIAL,
    JSON.parse((await readIfThere(placesOf(options.state).applicationCredential)) ?? ''),
  );
}

async function writeCredentials(
  options: InstanceOptions,
  passwords: Passwords,
  credential: ApplicationCredential,
): Promise<void> {
  const places = placesOf(options.state);
  await writePrivate(places.openrc, exportLines(demoVariables(options, passwords)));
  await writePrivate(places.cloudsYaml, cloudsYaml(options, passwords, credential));
  if (options.federation) await writePrivate(places.jobrc, exportLines(jobVariables(options, passwords)));
  // Last: its being there says that the set-up is whole.
  await writePrivate(places.applicationCredential, JSON.stringify(credential));
}
