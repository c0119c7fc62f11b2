import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import {
  completed,
  down as heatDown,
  status as heatStatus,
  up as heatUp,
  type Instance,
  type Status,
  type UpOptions,
} from '../local-heat/index.js';
import { signIn } from '../local-heat/keystone-api.js';
import { holding } from '../local-heat/lock.js';
import { LOCAL } from '../local-heat/options.js';
import { readPasswords } from '../local-heat/passwords.js';
import { placesOf } from '../local-heat/places.js';
import { readIfThere, writePrivate } from '../local-heat/private-file.js';
import { python } from '../local-heat/python.js';
import { timed } from '../local-heat/say.js';
import { answers, knownServer, stopServer } from '../local-heat/server.js';
import { isRunning } from '../local-heat/process-identity.js';
import { sqlite } from '../local-heat/config.js';
import { publishServices } from './catalog.js';
import { writeConfigs, type ConfigInputs } from './config/index.js';
import { makeEmptyDatabases } from './databases.js';
import { installCloud } from './install.js';
import { cloudLayout, type CloudLayout } from './layout.js';
import { findServicePorts, withServicePorts } from './ports.js';
import { seedCloud } from './seed.js';
import { pythonScript } from './scripts.js';
import { startService } from './servers.js';
import { SERVICE_NAMES, serviceUrl, type ServiceName, type ServicePorts } from './services.js';

/** A service as `cloudStatus` finds it. */
export interface ServiceStatus {
  readonly name: ServiceName;
  readonly url: string;
  readonly isUp: boolean;
  readonly pid: number | undefined;
}

export interface CloudStatus {
  readonly heat: Status;
  readonly services: readonly ServiceStatus[];
  readonly isUp: boolean;
}

/**
 * Brings up a Keystone and a Heat as `heat:up` does, in a folder of their own, and Neutron, Nova, Placement, Glance and Cinder beside them. What runs
 * already is left alone. Returns the instance that clients sign in to.
 */
export async function cloudUp(given: UpOptions = {}): Promise<Instance> {
  // For the example that moves a stack.
  const options = withState({ stackAbandon: true, stackAdopt: true, ...given });
  return holding(`${options.state}-cloud.lock`, async () => {
    const files = await installCloud(options.version);
    const instance = await heatUp(options);
    const layout = cloudLayout(options.state);
    const running = await runningPorts(layout);
    if (running === undefined) {
      await stopServices(layout, SERVICE_NAMES);
      await withServicePorts(layout, async (ports) => {
        await startServices(
          { layout, files, ports, authUrl: instance.authUrl, password: await passwordOf(layout) },
          options.state,
        );
      });
    }
    return instance;
  });
}

/** Ends the services, and Keystone and Heat; `purge` removes what they kept. Returns whether anything was running. */
export async function cloudDown(
  given: CloudChoice = {},
  { purge = false }: { readonly purge?: boolean } = {},
): Promise<boolean> {
  const options = withState(given);
  return holding(`${options.state}-cloud.lock`, async () => {
    const layout = cloudLayout(options.state);
    const hadServices = await stopServices(layout, SERVICE_NAMES);
    if (purge) await rm(layout.root, { recursive: true, force: true });
    const hadHeat = await heatDown(options, { purge });
    return hadServices || hadHeat;
  });
}

/** Ends the named services and starts them again on the same ports. The cloud must have been brought up. */
export async function restartServices(given: CloudChoice, names: readonly ServiceName[]): Promise<void> {
  const options = withState(given);
  const layout = cloudLayout(options.state);
  const [heat, ports] = await Promise.all([heatStatus(options), findServicePorts(layout)]);
  if (heat === undefined || ports === undefined) return;
  const files = await installCloud(heat.instance.options.version);
  await stopServices(layout, names);
  await Promise.all(names.map((name) => startService(name, layout, ports, files)));
}

/** The cloud of that folder and what of it answers; `undefined` when none has been brought up. */
export async function cloudStatus(given: CloudChoice = {}): Promise<CloudStatus | undefined> {
  const options = withState(given);
  const layout = cloudLayout(options.state);
  const [heat, ports] = await Promise.all([heatStatus(options), findServicePorts(layout)]);
  if (heat === undefined || ports === undefined) return undefined;
  const services = await Promise.all(SERVICE_NAMES.map((name) => serviceStatus(layout, name, ports)));
  return { heat, services, isUp: heat.isUp && services.every(({ isUp }) => isUp) };
}

async function serviceStatus(
  layout: CloudLayout,
  name: ServiceName,
  ports: ServicePorts,
): Promise<ServiceStatus> {
  const server = await knownServer(layout.root, name);
  const url = serviceUrl(ports, name);
  const isUp = server !== undefined && (await isRunning(server)) && (await answers(url));
  return { name, url, isUp, pid: server?.pid };
}

/** Ports of the services when all of them answer. */
async function runningPorts(layout: CloudLayout): Promise<ServicePorts | undefined> {
  const ports = await findServicePorts(layout);
  if (ports === undefined) return undefined;
  const services = await Promise.all(SERVICE_NAMES.map((name) => serviceStatus(layout, name, ports)));
  return services.every(({ isUp }) => isUp) ? ports : undefined;
}

async function startServices(inputs: ConfigInputs, state: string): Promise<void> {
  const { layout, files, ports, authUrl, password } = inputs;
  const folders = [layout.locks, layout.images, layout.imageStaging, layout.instances, layout.coordination];
  for (const folder of [placesOf(layout.root).logs, ...folders])
    await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeConfigs(inputs);
  const isNew = (await readIfThere(layout.seeded)) === undefined;
  if (isNew) await prepareDatabases(inputs);
  const { admin } = await readPasswords(placesOf(state).passwords);
  const keystone = await signIn(authUrl, { name: 'admin', password: admin, project: 'admin' });
  await publishServices(keystone, password, ports);
  await timed('Starting Neutron, Nova, Placement, Glance and Cinder', async () => {
    const started = ['neutron', 'glance', 'cinder'] as const;
    await Promise.all([
      ...started.map((name) => startService(name, layout, ports, files)),
      // Computes report to Placement while they start.
      startService('placement', layout, ports, files).then(() => startService('nova', layout, ports, files)),
    ]);
  });
  if (!isNew) return;
  await timed('Making flavors, images, volume types and the external network', () =>
    seedCloud(keystone, ports),
  );
  await writePrivate(layout.seeded, '');
}

async function prepareDatabases(inputs: ConfigInputs): Promise<void> {
  const { layout, files } = inputs;
  await rm(layout.images, { recursive: true, force: true });
  await mkdir(layout.images, { recursive: true, mode: 0o700 });
  await makeEmptyDatabases(inputs);
  const url = (name: 'nova' | 'nova_cell0'): string => String(sqlite(layout.database(name))['connection']);
  await python(files.interpreter, [
    pythonScript('point_cells.py'),
    layout.database('nova_api'),
    url('nova_cell0'),
    url('nova'),
  ]);
}

async function stopServices(layout: CloudLayout, names: readonly ServiceName[]): Promise<boolean> {
  const ended = await Promise.all(names.map((name) => stopServer(layout.root, name)));
  return ended.includes(true);
}

const PASSWORD = v.object({ password: v.string() });

async function passwordOf({ password: file }: CloudLayout): Promise<string> {
  const written = await readIfThere(file);
  if (written !== undefined) return v.parse(PASSWORD, JSON.parse(written)).password;
  const password = randomBytes(16).toString('hex');
  await writePrivate(file, JSON.stringify({ password }));
  return password;
}

/** What says which cloud is meant. */
type CloudChoice = Pick<UpOptions, 'state' | 'version'>;

/**
 * The folder of the cloud: named, or of `LOCAL_CLOUD_STATE`, or the usual one of the version, which `HEAT_LOCAL_VERSION` can name. It is
 * never the one of `heat:up`.
 */
export function withState<Options extends CloudChoice>(
  given: Options,
): Options & Required<Pick<UpOptions, 'state' | 'version'>> {
  const { version } = completed(given);
  const usual = path.join(LOCAL, version === 'debian' ? 'cloud' : `cloud-${version}`);
  const state = given.state ?? process.env['LOCAL_CLOUD_STATE'] ?? usual;
  return { ...given, version, state: completed({ state }).state };
}
