import { InputError, type InputMistake } from '../errors/index.js';
import { readAuthUrl } from './auth-url.js';
import { chooseKind } from './credential-kind.js';
import { credentialWords, readCredential, type Credential } from './credential.js';
import { gather, type Gathered } from './gather.js';
import { noCredentials } from './no-credentials.js';
import { find, type Found, type Given } from './setting.js';
import type { SignInOptions, Surroundings } from './sign-in-options.js';
import { readTransport, type CloudTransport } from './transport.js';

export type Interface = 'public' | 'internal' | 'admin';

/** A cloud and who we are there, decided and checked; nothing of it has been tried yet. */
export interface Cloud {
  /** Ends in `/v3`. */
  readonly authUrl: string;
  readonly regionName: string | undefined;
  readonly interface: Interface;
  readonly credential: Credential;
  /** Instead of the catalog's; may hold `%(project_id)s`. */
  readonly orchestrationEndpoint: string | undefined;
  readonly allowedProjects: readonly string[];
  /** For `createHttp`. */
  readonly transport: CloudTransport;
  /** Who signs in where, and where that was said; for the log and for errors, without secrets. */
  readonly source: string;
}

/**
 * Reads and merges inputs, variables and files, without the network. Throws an `InputError` that lists every mistake
 * under the name by which it was given, or a `SignInError` when there is no cloud or nothing to sign in with.
 */
export async function readCloud(options: SignInOptions, surroundings: Surroundings): Promise<Cloud> {
  const gathered = await gather(options, surroundings);
  const { given } = gathered;
  const mistakes: InputMistake[] = [];
  const credential = credentialOf(gathered, options, surroundings, mistakes);
  const authUrl = authUrlOf(find(given, 'authUrl'), mistakes);
  const endpointInterface = interfaceOf(find(given, 'interface'), mistakes);
  refuseVersion2(find(given, 'identityApiVersion'), mistakes);
  const transport = await readTransport(given, surroundings, mistakes);
  if (credential === undefined || authUrl === undefined || mistakes.length > 0) {
    throw new InputError(mistakes, nextStep(gathered, mistakes));
  }
  return {
    authUrl,
    regionName: find(given, 'regionName')?.value,
    interface: endpointInterface,
    credential,
    orchestrationEndpoint: find(given, 'orchestrationEndpoint')?.value,
    allowedProjects: options.allowedProjects ?? [],
    transport,
    source: sourceWords(given, credential, authUrl),
  };
}

function credentialOf(
  { given, clouds }: Gathered,
  options: SignInOptions,
  surroundings: Surroundings,
  mistakes: InputMistake[],
): Credential | undefined {
  const choice = chooseKind(given);
  mistakes.push(...choice.mistakes);
  if (choice.kind === undefined) {
    if (mistakes.length > 0) return undefined;
    throw noCredentials(clouds, options.provider !== undefined);
  }
  const credential = readCredential(choice.kind, given, surroundings);
  if ('kind' in credential) return credential;
  mistakes.push(...credential);
  return undefined;
}

function authUrlOf(setting: Found | undefined, mistakes: InputMistake[]): string | undefined {
  if (setting === undefined) {
    const problem = 'is missing: the address of Keystone (OS_AUTH_URL), or give provider or cloud';
    mistakes.push({ input: 'auth-url', problem });
    return undefined;
  }
  const read = readAuthUrl(setting.value);
  if ('url' in read) return read.url;
  mistakes.push({ input: setting.from, problem: read.problem });
  return undefined;
}

/** Old files say `publicURL`, as the catalog of version 2 did. */
function interfaceOf(setting: Found | undefined, mistakes: InputMistake[]): Interface {
  const name = setting?.value.replace(/URL$/i, '').toLowerCase() ?? 'public';
  if (name === 'public' || name === 'internal' || name === 'admin') return name;
  mistakes.push({ input: setting?.from ?? 'interface', problem: 'must be public, internal or admin' });
  return 'public';
}

function refuseVersion2(setting: Found | undefined, mistakes: InputMistake[]): void {
  if (setting === undefined || /^v?3(\.\d+)?$/.test(setting.value)) return;
  const problem = `"${setting.value}" is not supported: only version 3 of the identity API is`;
  mistakes.push({ input: setting.from, problem });
}

function nextStep({ clouds }: Gathered, mistakes: readonly InputMistake[]): string | undefined {
  if (clouds !== undefined || !mistakes.some(({ problem }) => problem.startsWith('is missing')))
    return undefined;
  return (
    'Give what is missing. A clouds.yaml is read only when "cloud" or OS_CLOUD names one of its clouds, ' +
    'or when neither inputs nor variables say who signs in.'
  );
}

function sourceWords(given: Given, credential: Credential, authUrl: string): string {
  const who = {
    password: find(given, 'userId', 'username'),
    token: find(given, 'token'),
    'application-credential': find(given, 'applicationCredentialId', 'applicationCredentialName'),
    federated: find(given, 'identityProvider'),
  }[credential.kind];
  const id = find(given, 'projectId');
  const project = id ?? find(given, 'projectName');
  const region = find(given, 'regionName');
  const words = [
    credentialWords(credential),
    ...(project === undefined ? [] : [`for project ${id?.value ?? `"${project.value}"`}`]),
    `at ${authUrl}`,
    ...(region === undefined ? [] : [`in region "${region.value}"`]),
  ];
  return `${words.join(' ')} (from ${originsOf([who, project, find(given, 'authUrl'), region])})`;
}

/** Each origin once; of a file its cloud says enough. */
function originsOf(settings: readonly (Found | undefined)[]): string {
  const origins = settings.flatMap((setting) =>
    setting === undefined
      ? []
      : [setting.source === 'file' ? setting.from.replace(/^.*? of /, '') : setting.from],
  );
  return [...new Set(origins)].join(', ');
}
