/** `npm run cloud:up`, `cloud:down`, `cloud:status`, `cloud:env`, `cloud:restart`. */
import { runCli } from '../local-heat/run-cli.js';
import { SetupError } from '../local-heat/say.js';
import { cloudDown, cloudStatus, cloudUp, restartServices, type CloudStatus } from './cloud.js';
import { findServiceName, SERVICE_NAMES, type ServiceName } from './services.js';

const USAGE = `npm run cloud:up | cloud:down | cloud:status, npm run -s cloud:env, npm run cloud:restart -- SERVICE …  [-- flags]

  --state DIR    folder of the cloud (LOCAL_CLOUD_STATE; .local/cloud, .local/cloud-latest)
  --purge        with cloud:down: remove what it kept in the folder, too
  and the flags of heat:up, see npm run heat:up -- --help
  services: ${SERVICE_NAMES.join(', ')}`;

await runCli({
  title: 'local cloud',
  command: 'cloud',
  usage: USAGE,
  up: cloudUp,
  down: cloudDown,
  status: cloudStatus,
  describe,
  variables: ({ heat }) => heat.instance.env,
  restart: (options, words) => restartServices(options, serviceNames(words)),
});

function serviceNames(words: readonly string[]): ServiceName[] {
  const names = words.flatMap((word) => findServiceName(word) ?? []);
  if (names.length === 0 || names.length < words.length)
    throw new SetupError(`Name services to restart: ${SERVICE_NAMES.join(', ')}`);
  return names;
}

function describe({ heat, services }: CloudStatus): string[] {
  const { instance, isKeystoneUp, isHeatUp } = heat;
  const servers = [
    { name: 'keystone', url: instance.authUrl, isUp: isKeystoneUp, pid: instance.keystone.pid },
    { name: 'heat', url: instance.heatUrl, isUp: isHeatUp, pid: instance.heat.pid },
    ...services,
  ];
  return [
    ...servers.map(
      ({ name, url, isUp, pid }) =>
        `${name.padEnd(10)} ${url}  ${isUp ? 'up' : 'DOWN'}${pid === undefined ? '' : `, pid ${pid}`}`,
    ),
    `State      ${instance.options.state}`,
    `Clouds     ${instance.cloudsYaml}  (demo; demo-app, an application credential; admin)`,
    `Shell      source ${instance.openrc}, or: eval "$(npm run -s cloud:env)"`,
  ];
}
