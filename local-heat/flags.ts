import { parseArgs } from 'node:util';
import { profileOf, versionOf, type UpOptions } from './options.js';
import { SetupError } from './say.js';

export interface Flags {
  readonly verb: string;
  /** What follows the verb. */
  readonly words: readonly string[];
  readonly options: UpOptions;
  readonly purge: boolean;
  readonly help: boolean;
}

export const USAGE = `npm run heat:up | heat:down | heat:status, npm run -s heat:env  [-- flags]

  --state DIR            folder of the instance (HEAT_LOCAL_STATE; .local/heat, .local/heat-latest)
  --version V            debian: the distribution's; latest: the newest of PyPI (HEAT_LOCAL_VERSION; debian)
  --profile P            single: all of Heat in one process; ha: MariaDB, RabbitMQ, two engines (HEAT_LOCAL_PROFILE; single)
  --keystone-port PORT   of the instance's last start, else 5000 (latest: 5100) or the next free one
  --heat-port PORT       likewise; 8004 (latest: 8104)
  --token-lifetime S     seconds that a token lives (3600)
  --events-per-stack N   events that Heat keeps a stack (1000)
  --refuse-trusts        no trusts for application credentials, as on patched clouds
  --stack-abandon        allow abandon and export
  --stack-adopt          allow adopt
  --strict-roles         only reader may read, and only member may change
  --hidden-stack-tags T  tags of stacks that are in no list, comma-separated (data-processing-cluster)
  --federation           sign-in with a workflow's own OIDC token (installs Apache)
  --purge                with heat:down: remove what it kept in the folder, too`;

/** Reads the command line. Throws a `SetupError` with the usage for an unknown or bad flag. */
export function readFlags(args: readonly string[], usage = USAGE): Flags {
  const { positionals, values } = parsed(args, usage);
  const options: UpOptions = {
    ...(values.state === undefined ? {} : { state: values.state }),
    ...(values.version === undefined ? {} : { version: versionOf(values.version) }),
    ...(values.profile === undefined ? {} : { profile: profileOf(values.profile) }),
    ...count('keystonePort', '--keystone-port', values['keystone-port']),
    ...count('heatPort', '--heat-port', values['heat-port']),
    ...count('tokenLifetime', '--token-lifetime', values['token-lifetime']),
    ...count('eventsPerStack', '--events-per-stack', values['events-per-stack']),
    ...(values['refuse-trusts'] === true ? { refuseTrusts: true } : {}),
    ...(values['stack-abandon'] === true ? { stackAbandon: true } : {}),
    ...(values['stack-adopt'] === true ? { stackAdopt: true } : {}),
    ...(values['strict-roles'] === true ? { strictRoles: true } : {}),
    ...(values['hidden-stack-tags'] === undefined ? {} : { hiddenStackTags: values['hidden-stack-tags'] }),
    ...(values.federation === true ? { federation: true } : {}),
  };
  const [verb = '', ...words] = positionals;
  return { verb, words, options, purge: values.purge === true, help: values.help === true };
}

function parsed(args: readonly string[], usage: string): ReturnType<typeof parse> {
  try {
    return parse(args);
  } catch (error) {
    throw new SetupError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`, {
      cause: error,
    });
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      state: { type: 'string' },
      version: { type: 'string' },
      profile: { type: 'string' },
      'keystone-port': { type: 'string' },
      'heat-port': { type: 'string' },
      'token-lifetime': { type: 'string' },
      'events-per-stack': { type: 'string' },
      'refuse-trusts': { type: 'boolean' },
      'stack-abandon': { type: 'boolean' },
      'stack-adopt': { type: 'boolean' },
      'strict-roles': { type: 'boolean' },
      'hidden-stack-tags': { type: 'string' },
      federation: { type: 'boolean' },
      purge: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

type Count = 'keystonePort' | 'heatPort' | 'tokenLifetime' | 'eventsPerStack';

function count(name: Count, flag: string, text: string | undefined): UpOptions {
  if (text === undefined) return {};
  if (!/^\d+$/.test(text)) throw new SetupError(`${flag} wants a whole number, not "${text}".`);
  return { [name]: Number(text) };
}
