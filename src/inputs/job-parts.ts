import type { SignInOptions } from '../auth/index.js';
import type { ReportingOptions } from '../report/index.js';
import type { BundleOptions } from '../template/index.js';
import { appliesTo } from './applicable-inputs.js';
import type { InputName, InputValues } from './definitions.js';

/** What the step publishes: outputs, job summary, comment, GitHub deployment. */
export interface JobReporting extends ReportingOptions {
  /** GitHub environment of the deployment. */
  readonly deploymentEnvironment: string | undefined;
  /** Workspace-relative or absolute path of the file for the plan. */
  readonly planFile: string | undefined;
  /** Keeps an issue about the drift of the stack. */
  readonly driftIssue: boolean;
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
  | 'ignoreUnknownParameters'
  | 'protectInHeat'
  | 'allowFilesOutsideWorkspace'
>;

/** Returns `undefined` for operations that do not send files. */
export function toFilesOptions(values: InputValues, parametersText?: string): FilesOptions | undefined {
  if (!appliesTo('template', values)) return undefined;
  if (values.operation === 'drift' && values.template === undefined) return undefined;
  return {
    template: values.template,
    environmentFiles: values['environment-files'],
    parametersFiles: values['parameters-files'],
    parameters: values.parameters,
    ...(parametersText === undefined ? {} : { parametersText }),
    ...(values['ignore-unknown-parameters'] ? { ignoreUnknownParameters: true } : {}),
    ...(values['protect-in-heat'] && appliesTo('protect-in-heat', values)
      ? { protectInHeat: values.protect }
      : {}),
    allowFilesOutsideWorkspace: values['allow-files-outside-workspace'],
  };
}

/** An input that the operation does not use has no effect, as the warning about it says. Outputs are masked in any case. */
export function toReportingOptions(values: InputValues): JobReporting {
  const isUsed = (name: InputName): boolean => appliesTo(name, values);
  return {
    maskedOutputs: values['masked-outputs'],
    passMaskedOutputs: isUsed('pass-masked-outputs') && values['pass-masked-outputs'],
    exportOutputs: isUsed('export-outputs') && values['export-outputs'],
    exportPrefix: values['export-prefix'],
    outputsFile: isUsed('outputs-file') ? values['outputs-file'] : undefined,
    planFile: isUsed('plan-file') ? values['plan-file'] : undefined,
    driftIssue: values['drift-issue'],
    summary: values.summary,
    comment: isUsed('comment') ? values.comment : 'never',
    commentParameters: values['comment-parameters'],
    commentTitle: values['comment-title'],
    commentText: values['comment-text'],
    deploymentEnvironment: isUsed('deployment-environment') ? values['deployment-environment'] : undefined,
    environmentUrl: isUsed('environment-url') ? values['environment-url'] : undefined,
    dashboardUrl: values['dashboard-url'],
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
