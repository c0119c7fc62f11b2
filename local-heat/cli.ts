/** `npm run heat:up`, `heat:down`, `heat:status`, `heat:env`. */
import { USAGE } from './flags.js';
import { down, status, up, type Status } from './instance.js';
import { runCli } from './run-cli.js';

await runCli({
  title: 'local Heat',
  command: 'heat',
  usage: USAGE,
  up,
  down,
  status,
  describe,
  variables: ({ instance }) => instance.env,
});

function describe({ instance, isKeystoneUp, isHeatUp }: Status): string[] {
  const { keystone, heat, options } = instance;
  const elsewhere = ['state', 'keystonePort', 'heatPort'];
  const settings = Object.entries(options).filter(([name]) => !elsewhere.includes(name));
  const shown = settings.map(([name, value]) => `${name} ${String(value)}`);
  return [
    `Keystone  ${instance.authUrl}  ${stateOf(isKeystoneUp)}, pid ${keystone.pid}, log ${keystone.log}`,
    `Heat      ${instance.heatUrl}  ${stateOf(isHeatUp)}, pid ${heat.pid}, log ${heat.log}`,
    `State     ${options.state}  (${shown.join(', ')})`,
    `Clouds    ${instance.cloudsYaml}  (demo; demo-app, an application credential; admin)`,
    `Shell     source ${instance.openrc}, or: eval "$(npm run -s heat:env)"`,
    ...(instance.jobrc === undefined
      ? []
      : [`Job       source ${instance.jobrc}  (signs in as a workflow does, without a secret)`]),
  ];
}

function stateOf(isUp: boolean): string {
  return isUp ? 'up' : 'DOWN';
}
