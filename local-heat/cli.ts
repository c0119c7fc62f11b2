/** `npm run heat:up`, `heat:down`, `heat:status`, `heat:env`. */
import { exportLines } from './credentials.js';
import { readFlags, USAGE } from './flags.js';
import { down, status, up, type Status } from './instance.js';
import type { UpOptions } from './options.js';
import { say, SetupError } from './say.js';

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
  if (words.length > 0) throw new SetupError(`What is ${words.join(' ')}?\n${USAGE}`);
  switch (verb) {
    case 'up': {
      const startedAt = performance.now();
      await up(options);
      say(`Ready after ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
      return show(options, say);
    }
    case 'down': {
      const was = await down(options, { purge });
      say(was ? 'The local Heat is down.' : 'No local Heat was up.');
      return 0;
    }
    case 'status':
      return show(options, print);
    case 'env': {
      const found = await status(options);
      if (found?.isUp !== true) throw new SetupError('No local Heat is up: npm run heat:up');
      process.stdout.write(exportLines(found.instance.env));
      return 0;
    }
    default:
      throw new SetupError(USAGE);
  }
}

async function show(options: UpOptions, tell: (line: string) => unknown): Promise<number> {
  const found = await status(options);
  if (found === undefined) tell('No local Heat is up: npm run heat:up');
  else for (const line of description(found)) tell(line);
  return found?.isUp === true ? 0 : 1;
}

function description({ instance, isKeystoneUp, isHeatUp, isUp }: Status): string[] {
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
    ...(isUp ? [] : ['Not all of it answers: npm run heat:up starts it again.']),
  ];
}

function stateOf(isUp: boolean): string {
  return isUp ? 'up' : 'DOWN';
}

function print(line: string): number {
  process.stdout.write(`${line}\n`);
  return 0;
}
