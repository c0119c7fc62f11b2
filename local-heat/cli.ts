/** `npm run heat:up`, `heat:down`, `heat:status`, `heat:env`. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { placesOf } from './config.js';
import { down, status, up, type Instance } from './instance.js';
import { DEFAULTS, heatUrl, type InstanceOptions } from './options.js';
import { say, SetupError } from './say.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    state: { type: 'string' },
    'keystone-port': { type: 'string' },
    'heat-port': { type: 'string' },
    'token-lifetime': { type: 'string' },
    'events-per-stack': { type: 'string' },
    'refuse-trusts': { type: 'boolean' },
    'stack-abandon': { type: 'boolean' },
    purge: { type: 'boolean' },
  },
});

try {
  process.exitCode = await perform(positionals[0] ?? '');
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = 1;
}

async function perform(verb: string): Promise<number> {
  const given = options();
  switch (verb) {
    case 'up': {
      describe(await up(given));
      return 0;
    }
    case 'down': {
      const was = await down(given, { purge: values.purge === true });
      say(was ? 'The local Heat is down.' : 'No local Heat was up.');
      return 0;
    }
    case 'status': {
      const found = await status(given);
      if (found === undefined) say('No local Heat is up: npm run heat:up');
      else describe(found.instance);
      if (found?.isUp === false) say('It does not answer: npm run heat:up starts it again.');
      return found?.isUp === true ? 0 : 1;
    }
    case 'env': {
      const found = await status(given);
      if (found === undefined) throw new SetupError('No local Heat is up: npm run heat:up');
      process.stdout.write(await readFile(placesOf(found.instance.options.state).openrc, 'utf8'));
      return 0;
    }
    default:
      throw new SetupError('Say up, down, status or env.');
  }
}

function describe({ keystone, heat, authUrl, openrc, cloudsYaml, options: chosen }: Instance): void {
  say(`Keystone  ${authUrl} (pid ${keystone.pid}, log ${keystone.log})`);
  say(`Heat      ${heatUrl(chosen)} (pid ${heat.pid}, log ${heat.log})`);
  say(`Clouds    demo, demo-app (application credential) and admin in ${cloudsYaml}`);
  say(`Shell     source ${openrc}, or eval "$(npm run -s heat:env)"`);
}

function options(): Partial<InstanceOptions> {
  return {
    ...(values.state === undefined ? {} : { state: values.state }),
    ...number('keystone-port', 'keystonePort'),
    ...number('heat-port', 'heatPort'),
    ...number('token-lifetime', 'tokenLifetime'),
    ...number('events-per-stack', 'eventsPerStack'),
    ...(values['refuse-trusts'] === true ? { refuseTrusts: true } : {}),
    ...(values['stack-abandon'] === true ? { stackAbandon: true } : {}),
  };
}

type Flag = 'keystone-port' | 'heat-port' | 'token-lifetime' | 'events-per-stack';

function number<Name extends 'keystonePort' | 'heatPort' | 'tokenLifetime' | 'eventsPerStack'>(
  flag: Flag,
  option: Name,
): Partial<Record<Name, number>> {
  const text = values[flag];
  if (text === undefined) return {};
  if (!/^\d+$/.test(text))
    throw new SetupError(`--${flag} wants a number; silent it is ${String(DEFAULTS[option])}.`);
  const given: Partial<Record<Name, number>> = {};
  given[option] = Number(text);
  return given;
}
