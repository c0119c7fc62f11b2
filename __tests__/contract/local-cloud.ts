import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import path, { resolve } from 'node:path';
import { completed } from '../../local-heat/index.js';
import { readCloud, type Cloud, type SignInOptions } from '../../src/auth/index.js';
import { listening } from '../unit/auth/fake-keystone.js';

/** The clouds.yaml of the tests; by default that of the local Heat. */
export const CLOUDS_YAML =
  process.env['OS_CLIENT_CONFIG_FILE'] ?? path.join(completed({}).state, 'clouds.yaml');

/** A cloud in clouds.yaml, as the action reads it. */
export function cloudOf(
  options: SignInOptions,
  file = CLOUDS_YAML,
  onSecret: (value: string) => void = () => undefined,
): Promise<Cloud> {
  return readCloud(options, {
    env: { OS_CLIENT_CONFIG_FILE: resolve(file) },
    workingFolder: tmpdir(),
    homeFolder: homedir(),
    onSecret,
    onWarning: () => undefined,
  });
}

/** The demo user's `OS_*` variables, as in a shell. */
export async function passwordVariables(file = CLOUDS_YAML): Promise<Record<string, string>> {
  const { authUrl, regionName = '', credential } = await cloudOf({ cloud: 'demo' }, file);
  if (credential.kind !== 'password' || !('name' in credential.user) || !('name' in credential.project))
    throw new Error('cloud demo does not sign in by names and a password');
  return {
    OS_AUTH_URL: authUrl,
    OS_REGION_NAME: regionName,
    OS_USERNAME: credential.user.name,
    OS_PASSWORD: credential.password,
    OS_PROJECT_NAME: credential.project.name,
    OS_USER_DOMAIN_NAME: 'Default',
    OS_PROJECT_DOMAIN_NAME: 'Default',
  };
}

/** The application credential of cloud demo-app. */
export async function applicationCredential(file = CLOUDS_YAML): Promise<{
  readonly id: string;
  readonly secret: string;
  readonly authUrl: string;
  readonly region: string;
}> {
  const { authUrl, regionName = '', credential } = await cloudOf({ cloud: 'demo-app' }, file);
  if (credential.kind !== 'application-credential' || !('id' in credential.identity))
    throw new Error('cloud demo-app has no application credential by id');
  return { id: credential.identity.id, secret: credential.secret, authUrl, region: regionName };
}

/** A loopback port without a listener. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((done) => server.close(done));
  return port;
}
