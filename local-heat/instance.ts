import { rm, rmdir } from 'node:fs/promises';
import * as v from 'valibot';
import { demoVariables } from './credentials.js';
import { issuerUrl } from './federation/addresses.js';
import { jobVariables, type Job } from './federation/job.js';
import { HA_SERVERS } from './ha/start.js';
import { hasCode } from './error-code.js';
import { holding } from './lock.js';
import {
  authUrl,
  completed,
  DEFAULTS,
  differences,
  heatUrl,
  PROFILES,
  VERSIONS,
  type InstanceOptions,
  type UpOptions,
} from './options.js';
import { readPasswords } from './passwords.js';
import { placesOf } from './places.js';
import { withFreePorts } from './ports.js';
import { readIfThere } from './private-file.js';
import { isRunning } from './process-identity.js';
import { revisionOf } from './revision.js';
import { say, SetupError } from './say.js';
import { answers, knownServer, stopServer, type Server } from './server.js';
import { start } from './start.js';

/** A Keystone and a Heat that run, or did. */
export interface Instance {
  readonly options: InstanceOptions;
  readonly keystone: Server;
  readonly heat: Server;
  /** Keystone's address with `/v3`, and Heat's without version and project. */
  readonly authUrl: string;
  readonly heatUrl: string;
  /** `OS_*` of the demo user, as in `openrc`. */
  readonly env: Readonly<Record<string, string>>;
  /** Paths of what a client needs; the clouds are demo, demo-app and admin. */
  readonly openrc: string;
  readonly cloudsYaml: string;
  /** Variables of a workflow's job that may deploy to project demo; of a federated instance only. */
  readonly jobrc: string | undefined;
  /** The same for any job. Throws when the instance is not federated. */
  readonly jobEnv: (job?: Job) => Readonly<Record<string, string>>;
}

export interface Status {
  readonly instance: Instance;
  readonly isKeystoneUp: boolean;
  readonly isHeatUp: boolean;
  readonly isUp: boolean;
}

const OPTIONS = v.object({
  state: v.string(),
  // Instances of before have none.
  version: v.optional(v.picklist(VERSIONS), 'debian'),
  profile: v.optional(v.picklist(PROFILES), 'single'),
  keystonePort: v.number(),
  heatPort: v.number(),
  tokenLifetime: v.number(),
  eventsPerStack: v.number(),
  refuseTrusts: v.boolean(),
  stackAbandon: v.boolean(),
  stackAdopt: v.optional(v.boolean(), DEFAULTS.stackAdopt),
  strictRoles: v.optional(v.boolean(), DEFAULTS.strictRoles),
  hiddenStackTags: v.optional(v.string(), DEFAULTS.hiddenStackTags),
  federation: v.optional(v.boolean(), false),
});

const SERVERS = ['heat', 'keystone', 'issuer', 'apache'] as const;

/**
 * Brings an instance up, or finds that it is; one that runs with other options, or that an older checkout of this code has
 * configured, is restarted.
 */
export async function up(given: UpOptions = {}): Promise<Instance> {
  return holding(lockOf(completed(given).state), async () => {
    const before = await status(given);
    const last = await lastOptions(given);
    refuseOtherVersion(last, completed(given));
    const options = completed({ ...portsOf(last), ...given });
    const changes = before === undefined ? [] : await changesSince(before.instance.options, options);
    if (before?.isUp === true && changes.length === 0) {
      say('Keystone and Heat are up already.');
      return before.instance;
    }
    if (before?.isUp === true) say(`It runs with ${changes.join(', ')}: starting it again.`);
    await stopServers(options.state);
    await withFreePorts(given, options, async (chosen) => {
      try {
        await start(chosen);
      } catch (error) {
        await stopServers(chosen.state);
        throw error;
      }
    });
    const after = await status(options);
    if (after === undefined) throw new Error(`No instance in ${options.state} after its start`);
    return after.instance;
  });
}

/** What the running instance has otherwise than `asked`, as a reader would say it; empty where it can stay as it is. */
async function changesSince(running: InstanceOptions, asked: InstanceOptions): Promise<string[]> {
  const changes = differences(running, asked);
  if (changes.length > 0) return [`other options (${changes.join(', ')})`];
  const revision = await readIfThere(placesOf(running.state).revision);
  return revision === (await revisionOf(asked)) ? [] : ['the configuration of another version of local-heat'];
}

/** An instance keeps its ports over a restart, so that shells and stacks that name them still find it. */
function portsOf(before: InstanceOptions | undefined): UpOptions {
  return before === undefined ? {} : { keystonePort: before.keystonePort, heatPort: before.heatPort };
}

/** The databases of one version are not those of another. */
function refuseOtherVersion(before: InstanceOptions | undefined, asked: InstanceOptions): void {
  if (before === undefined) return;
  for (const name of ['version', 'profile'] as const) {
    if (before[name] === asked[name]) continue;
    throw new SetupError(
      `${asked.state} holds an instance of ${name} ${before[name]}: give ${asked[name]} another --state, or forget that one ` +
        '(npm run heat:down -- --purge).',
    );
  }
}

/** Ends the instance's processes; `purge` removes what they kept, too. Returns whether any was running. */
export async function down(
  given: Pick<UpOptions, 'state'> = {},
  { purge = false }: { readonly purge?: boolean } = {},
): Promise<boolean> {
  const { state } = completed(given);
  return holding(lockOf(state), async () => {
    const wasRunning = await stopServers(state);
    if (purge) await removeState(state);
    return wasRunning;
  });
}

/** The instance of that folder and what of it answers; `undefined` when none has been brought up. */
export async function status(given: Pick<UpOptions, 'state'> = {}): Promise<Status | undefined> {
  const { state } = completed(given);
  const places = placesOf(state);
  const [options, keystone, heat] = await Promise.all([
    lastOptions(given),
    knownServer(state, 'keystone'),
    knownServer(state, 'heat'),
  ]);
  if (options === undefined || keystone === undefined || heat === undefined) return undefined;
  const passwords = await readPasswords(places.passwords);
  const instance = {
    options,
    keystone,
    heat,
    authUrl: authUrl(options),
    heatUrl: heatUrl(options),
    env: demoVariables(options, passwords),
    openrc: places.openrc,
    cloudsYaml: places.cloudsYaml,
    jobrc: options.federation ? places.jobrc : undefined,
    jobEnv: (job?: Job) => jobVariables(options, passwords, job),
  };
  const [isKeystoneUp, isHeatUp, isIssuerUp] = await Promise.all([
    isUp(keystone, instance.authUrl),
    isUp(heat, instance.heatUrl),
    options.federation ? answers(`${issuerUrl(options)}/.well-known/jwks`) : true,
  ]);
  return { instance, isKeystoneUp, isHeatUp, isUp: isKeystoneUp && isHeatUp && isIssuerUp };
}

/** What the instance of that folder was last started with; `undefined` when it never was. */
async function lastOptions(given: Pick<UpOptions, 'state'>): Promise<InstanceOptions | undefined> {
  const written = await readIfThere(placesOf(completed(given).state).options);
  return written === undefined ? undefined : v.parse(OPTIONS, JSON.parse(written));
}

async function isUp(server: Server, url: string): Promise<boolean> {
  return (await isRunning(server)) && (await answers(url));
}

async function stopServers(state: string): Promise<boolean> {
  const ended = await Promise.all(SERVERS.map((name) => stopServer(state, name)));
  for (const name of HA_SERVERS) ended.push(await stopServer(state, name));
  return ended.includes(true);
}

/** Only what is ours: the folder may be one that somebody else keeps things in. */
async function removeState(state: string): Promise<void> {
  for (const place of Object.values<string>({ ...placesOf(state) }))
    await rm(place, { recursive: true, force: true });
  await rm(`${placesOf(state).heatDb}-journal`, { force: true });
  await rmdir(state).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'ENOTEMPTY')) throw error;
  });
}

/** Beside the state, which `purge` removes. */
function lockOf(state: string): string {
  return `${state}.lock`;
}
