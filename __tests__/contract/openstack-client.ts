import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as v from 'valibot';

const run = promisify(execFile);

/** The client of the Debian package; PATH can contain others. */
const OPENSTACK = '/usr/bin/openstack';

const configuration = v.record(v.string(), v.unknown());

/** The texts in the output of `openstack configuration show` on a machine. */
export type Configuration = Readonly<Record<string, string | undefined>>;

/** The `openstack` command, or its library, which alone selects the only cloud of a file. */
export type Client = 'command' | 'library';

const LIBRARY = `
import json, openstack.config
config = openstack.config.OpenStackConfig().get_one(validate=False).config
config.update({'auth.' + key: value for key, value in config.pop('auth').items()})
print(json.dumps(config))
`;

const COMMANDS: Readonly<Record<Client, readonly [string, ...string[]]>> = {
  command: [OPENSTACK, 'configuration', 'show', '--format', 'json', '--unmask'],
  library: ['/usr/bin/python3', '-c', LIBRARY],
};

const PASSWORDS = `
import json, openstack.config
config = openstack.config.OpenStackConfig()
names = config.get_cloud_names()
print(json.dumps({name: str(config.get_one(cloud=name, validate=False).config['auth']['password']) for name in names}))
`;

/** Returns the password of each cloud of the file, as the real client reads it. */
export async function clientPasswords(
  workingFolder: string,
  homeFolder: string,
): Promise<Readonly<Record<string, string>>> {
  const env = { HOME: homeFolder, PATH: '/usr/bin:/bin' };
  const options = { cwd: workingFolder, env, timeout: 60_000 };
  const { stdout } = await run('/usr/bin/python3', ['-c', PASSWORDS], options);
  return v.parse(v.record(v.string(), v.string()), JSON.parse(stdout));
}

/** Returns the real client's configuration from files and variables; needs no server. */
export async function clientConfiguration(
  client: Client,
  env: Readonly<Record<string, string | undefined>>,
  workingFolder: string,
  homeFolder: string,
): Promise<Configuration> {
  const [file, ...args] = COMMANDS[client];
  const { stdout } = await run(file, args, {
    cwd: workingFolder,
    env: { ...env, HOME: homeFolder, PATH: '/usr/bin:/bin' },
    timeout: 60_000,
  });
  const all = v.parse(configuration, JSON.parse(stdout));
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) => {
      const isValue = typeof value === 'string' || typeof value === 'boolean';
      return isValue && value !== '' ? [[key, String(value)]] : [];
    }),
  );
}

/** Returns the part with which the client would sign in: its plugin uses the first of two settings of a value. */
export function signInOfClient(shown: Configuration): object {
  const of = (key: string): string | undefined => shown[key] ?? shown[`auth.${key}`];
  const domain = (who: string): object => {
    const [id, name] = [of(`${who}_domain_id`), of(`${who}_domain_name`)];
    return id === undefined && name !== undefined
      ? { name }
      : { id: id ?? shown['default_domain'] ?? 'default' };
  };
  const user =
    of('user_id') === undefined
      ? { name: of('username') ?? of('user_name'), domain: domain('user') }
      : { id: of('user_id') };
  const project =
    of('project_id') === undefined
      ? { name: of('project_name'), domain: domain('project') }
      : { id: of('project_id') };
  const type = shown['auth_type'] ?? '';
  const verified = shown['insecure'] !== 'true' && shown['verify'] !== 'false';
  return {
    authUrl: of('auth_url'),
    regionName: shown['region_name'],
    interface: shown['interface']?.replace('URL', ''),
    insecure: !verified,
    credential: credentialOf(type, of, user, project),
  };
}

function credentialOf(
  type: string,
  of: (key: string) => string | undefined,
  user: object,
  project: object,
): object {
  if (type.includes('application'))
    return { identity: { id: of('application_credential_id') }, secret: of('application_credential_secret') };
  if (type.includes('oidc')) {
    const [identityProvider, protocol] = [of('identity_provider'), of('protocol')];
    return { identityProvider, protocol, accessToken: of('access_token'), project };
  }
  return type.includes('token')
    ? { token: of('token'), project }
    : { user, password: of('password'), project };
}
