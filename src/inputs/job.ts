import type { SignInOptions } from '../auth/index.js';
import type { Request } from '../deploy/index.js';
import type { InputMistake } from '../errors/index.js';
import type { HttpOptions } from '../http/index.js';
import type { BundleOptions } from '../template/index.js';
import { readInputs, refuseMistakes, type InputSource } from './read.js';
import { requestOf } from './request.js';
import { INPUTS, type InputName, type InputValues } from './table.js';

/** What the reader of the run gets to see, and in which form. */
export interface Telling {
  readonly maskedOutputs: readonly string[];
  readonly passMaskedOutputs: boolean;
  readonly exportOutputs: boolean;
  readonly exportPrefix: string;
  readonly outputsFile: string | undefined;
  readonly summary: boolean;
  /** When a pull request gets a comment; an earlier one of ours is kept up to date in any case but `never`. */
  readonly comment: 'never' | 'on-change' | 'always';
  readonly deploymentEnvironment: string | undefined;
  /** A URL, or the name of a stack output that holds one. */
  readonly environmentUrl: string | undefined;
}

/** What concerns the step as a part of its workflow. */
export interface WorkflowOptions {
  /** Number of the pull request; absent where the event says it. */
  readonly pullRequest: number | undefined;
  readonly githubToken: string | undefined;
  readonly onCancel: 'leave' | 'rollback' | 'cancel' | 'delete';
}

/** Everything that one step was asked for. */
export interface Job {
  readonly request: Request;
  /** Name or id; absent for operations on no stack in particular. */
  readonly stackName: string | undefined;
  /** What to bundle; the operations that send no files have none. */
  readonly files: FilesOptions | undefined;
  readonly signIn: SignInOptions;
  readonly http: Pick<HttpOptions, 'retries' | 'requestTimeoutMs'>;
  readonly telling: Telling;
  readonly workflow: WorkflowOptions;
  /** Inputs that were given but mean nothing to this operation. */
  readonly idle: readonly InputName[];
}

/** The part of the bundle's options that inputs decide. */
export type FilesOptions = Pick<
  BundleOptions,
  'template' | 'environmentFiles' | 'parametersFiles' | 'parameters' | 'allowFilesOutsideWorkspace'
>;

/** Strings to one typed job; an `InputError` lists every mistake by input name. */
export function readJob(source: InputSource): Job {
  const { values, given, mistakes } = readInputs(source);
  refuseMistakes([...mistakes, ...missing(values, mistakes), ...contradictions(values)]);
  const sendsFiles = applies('template', values);
  return {
    request: requestOf(values),
    stackName: values['stack-name'],
    files: sendsFiles ? filesOf(values) : undefined,
    signIn: signInOf(values),
    http: {
      retries: values['retry-attempts'],
      requestTimeoutMs: values['request-timeout-in-seconds'] * 1000,
    },
    telling: {
      maskedOutputs: values['masked-outputs'],
      passMaskedOutputs: values['pass-masked-outputs'],
      exportOutputs: values['export-outputs'],
      exportPrefix: values['export-prefix'],
      outputsFile: values['outputs-file'],
      summary: values.summary,
      comment: values.comment,
      deploymentEnvironment: values['deployment-environment'],
      environmentUrl: values['environment-url'],
    },
    workflow: {
      pullRequest: values['pull-request'],
      githubToken: values['github-token'],
      onCancel: values['on-cancel'],
    },
    idle: [...given].filter((name) => !applies(name, values) && differs(name, values)),
  };
}

function applies(name: InputName, values: InputValues): boolean {
  return INPUTS[name].operations.some((operation) => operation === values.operation);
}

/** A default that `action.yml` fills in was not given by anybody. */
function differs(name: InputName, values: InputValues): boolean {
  return JSON.stringify(values[name]) !== JSON.stringify(INPUTS[name].fallback);
}

function missing(values: InputValues, mistakes: readonly InputMistake[]): InputMistake[] {
  const found: InputMistake[] = [];
  const isMissing = (name: InputName): boolean =>
    applies(name, values) && values[name] === undefined && !mistakes.some(({ input }) => input === name);
  const say = (input: InputName): void => {
    found.push({ input, problem: `is required for operation "${values.operation}"` });
  };
  if (isMissing('stack-name')) say('stack-name');
  if (isMissing('template') && !values['keep-existing']) say('template');
  if (values.operation === 'resource' && isMissing('resource-name')) say('resource-name');
  if (values.operation === 'restore' && isMissing('snapshot')) say('snapshot');
  return found;
}

/** What two inputs say that cannot both be meant; each with the input to look at. */
function contradictions(values: InputValues): InputMistake[] {
  const rules: readonly (readonly [boolean, InputName, string])[] = [
    [
      values['clear-parameters'].length > 0 && !values['keep-existing'],
      'clear-parameters',
      'means something only with keep-existing: true',
    ],
    [
      values['keep-existing'] && values.operation === 'create',
      'keep-existing',
      'cannot go with operation "create": there is nothing to keep yet',
    ],
    [
      values['fail-on-no-changes'] && !values.wait,
      'fail-on-no-changes',
      'needs wait: true, or nobody sees what changed',
    ],
    [
      values['verify-command'] !== undefined && !values.wait,
      'verify-command',
      'needs wait: true, or there is nothing to verify yet',
    ],
    [
      values['on-verify-failure'] === 'restore' && values['verify-command'] === undefined,
      'on-verify-failure',
      'restore means something only with a verify-command',
    ],
    [
      values['environment-url'] !== undefined && values['deployment-environment'] === undefined,
      'environment-url',
      'means something only with a deployment-environment',
    ],
    [
      values['export-outputs'] && !/^([A-Za-z_][A-Za-z0-9_]*)?$/.test(values['export-prefix']),
      'export-prefix',
      'must be the beginning of a variable name: letters, digits, "_"',
    ],
  ];
  return rules.flatMap(([isBroken, input, problem]) => (isBroken ? [{ input, problem }] : []));
}

function filesOf(values: InputValues): FilesOptions {
  return {
    template: values.template,
    environmentFiles: values['environment-files'],
    parametersFiles: values['parameters-files'],
    parameters: values.parameters,
    allowFilesOutsideWorkspace: values['allow-files-outside-workspace'],
  };
}

function signInOf(values: InputValues): SignInOptions {
  return {
    cloud: values.cloud,
    cloudsYaml: values['clouds-yaml'],
    provider: values.provider,
    authUrl: values['auth-url'],
    regionName: values['region-name'],
    interface: values.interface,
    applicationCredentialId: values['application-credential-id'],
    applicationCredentialSecret: values['application-credential-secret'],
    applicationCredentialName: values['application-credential-name'],
    username: values.username,
    password: values.password,
    userDomainName: values['user-domain-name'],
    projectName: values['project-name'],
    projectId: values['project-id'],
    projectDomainName: values['project-domain-name'],
    token: values.token,
    identityProvider: values['identity-provider'],
    protocol: values.protocol,
    oidcAudience: values['oidc-audience'],
    orchestrationEndpoint: values['orchestration-endpoint'],
    allowedProjects: values['allowed-projects'],
    caCertificate: values['ca-certificate'],
    clientCertificate: values['client-certificate'],
    clientKey: values['client-key'],
    insecure: values.insecure,
  };
}
