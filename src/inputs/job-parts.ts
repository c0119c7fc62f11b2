import type { SignInOptions } from '../auth/index.js';
import type { BundleOptions } from '../template/index.js';
import { appliesTo } from './validate.js';
import type { InputValues } from './definitions.js';

/** What the step publishes: outputs, job summary, comment, GitHub deployment. */
export interface ReportingOptions {
  readonly maskedOutputs: readonly string[];
  readonly passMaskedOutputs: boolean;
  readonly exportOutputs: boolean;
  readonly exportPrefix: string;
  readonly outputsFile: string | undefined;
  readonly summary: boolean;
  /** When to create a pull request comment. An existing comment is updated unless this is `never`. */
  readonly comment: 'never' | 'on-change' | 'always';
  /** Names or patterns of parameters whose values a comment may show. */
  readonly commentParameters: readonly string[];
  readonly deploymentEnvironment: string | undefined;
  /** A URL, or the name of a stack output that holds one. */
  readonly environmentUrl: string | undefined;
}

/** The bundle options that come from inputs. */
export type FilesOptions = Pick<
  BundleOptions,
  | 'template'
  | 'environmentFiles'
  | 'parametersFiles'
  | 'parameters'
  | 'parametersText'
  | 'writtenParameters'
  | 'allowFilesOutsideWorkspace'
>;

/** Returns `undefined` for operations that do not send files. */
export function toFilesOptions(values: InputValues, parametersText?: string): FilesOptions | undefined {
  if (!appliesTo('template', values)) return undefined;
  return {
    template: values.template,
    environmentFiles: values['environment-files'],
    parametersFiles: values['parameters-files'],
    parameters: values.parameters,
    ...(parametersText === undefined ? {} : { parametersText }),
    allowFilesOutsideWorkspace: values['allow-files-outside-workspace'],
  };
}

export function toReportingOptions(values: InputValues): ReportingOptions {
  return {
    maskedOutputs: values['masked-outputs'],
    passMaskedOutputs: values['pass-masked-outputs'],
    exportOutputs: values['export-outputs'],
    exportPrefix: values['export-prefix'],
    outputsFile: values['outputs-file'],
    summary: values.summary,
    comment: values.comment,
    commentParameters: values['comment-parameters'],
    deploymentEnvironment: values['deployment-environment'],
    environmentUrl: values['environment-url'],
  };
}

export function toSignInOptions(values: InputValues): SignInOptions {
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
