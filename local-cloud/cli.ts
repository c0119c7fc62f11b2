/** `npm run cloud:up`, `cloud:down`, `cloud:status`, `cloud:env`, `cloud:restart`. */
import { exportLines } from '../local-heat/credentials.js';
import { readFlags } from '../local-heat/flags.js';
import type { UpOptions } from '../local-heat/index.js';
import { say, SetupError } from '../local-heat/say.js';
import { cloudDown, cloudStatus, cloudUp, restartServices, type CloudStatus } from './cloud.js';
import { findServiceName, SERVICE_NAMES, type ServiceName } from './services.js';

const USAGE = `npm run cloud:up | cloud:down | cloud:status, npm run -s cloud:env, npm run cloud:restart -- SERVICE …  [-- flags]

  --state DIR    folder of the cloud (LOCAL_CLOUD_STATE; .local/cloud)
  --purge        with cloud:down: remove what it kept in the folder, too
  and the flags of heat:up, see npm run heat:up -- --help
  services: ${SERVICE_NAMES.join(', ')}`;

try {
  process.exitCode = await perform();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = 1;
}

async function perform(): Promise<number> {
  const { verb, words, options, purge, help } = readFlags(process.argv.slice(2));
  if (help) return print(USAGE);
  if (verb !== 'restart' && words.length > 0) throw new SetupError(`What is ${words.join(' ')}?\n${USAGE}`);
  switch (verb) {
    case 'up': {
      const startedAt = performance.now();
      await cloudUp(options);
      say(`Ready after ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
      return show(options, say);
    }
    case 'down': {
      const wasUp = await cloudDown(options, { purge });
      say(wasUp ? 'The local cloud is down.' : 'No local cloud was up.');
      return 0;
    }
    case 'restart':
      await restartServices(options, serviceNames(words));
      return show(options, say);
    case 'status':
      return show(options, print);
    case 'env': {
      const found = await cloudStatus(options);
      if (found?.isUp !== true) throw new SetupError('No local cloud is up: npm run cloud:up');
      process.stdout.write(exportLines(found.heat.instance.env));
      return 0;
    }
    default:
      throw new SetupError(USAGE);
  }
}

function serviceNames(words: readonly string[]): ServiceName[] {
  const names = words.flatMap((word) => findServiceName(word) ?? []);
  if (names.length === 0 || names.length < words.length)
    throw new SetupError(`Name services to restart: ${SERVICE_NAMES.join(', ')}`);
  return names;
}

async function show(options: UpOptions, write: (line: string) => unknown): Promise<number> {
  const found = await cloudStatus(options);
  if (found === undefined) write('No local cloud is up: npm run cloud:up');
  else for (const line of describe(found)) write(line);
  return found?.isUp === true ? 0 : 1;
}

function describe({ heat, services, isUp }: CloudStatus): string[] {
  const { instance, isKeystoneUp, isHeatUp } = heat;
  const servers = [
    { name: 'keystone', url: instance.authUrl, isUp: isKeystoneUp, pid: instance.keystone.pid },
    { name: 'heat', url: instance.heatUrl, isUp: isHeatUp, pid: instance.heat.pid },
    ...services,
  ];
  return [
    ...servers.map(
      ({ name, url, isUp: answers, pid }) =>
        `${name.padEnd(10)} ${url}  ${answers ? 'up' : 'DOWN'}${pid === undefined ? '' : `, pid ${pid}`}`,
    ),
    `State      ${instance.options.state}`,
    `Clouds     ${instance.cloudsYaml}  (demo; demo-app, an application credential; admin)`,
    `Shell      source ${instance.openrc}, or: eval "$(npm run -s cloud:env)"`,
    ...(isUp ? [] : ['Not all of it answers: npm run cloud:up starts it again.']),
  ];
}

function print(line: string): number {
  process.stdout.write(`${line}\n`);
  return 0;
}
