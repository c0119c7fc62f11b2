import type { ProviderName } from './settings/provider-profiles.js';

/** Sign-in inputs by name. All are optional; an empty string counts as not set. */
export interface SignInOptions {
  /** Name of a cloud in clouds.yaml. */
  readonly cloud?: string | undefined;
  /** Contents of a clouds.yaml; if set, no file is searched. */
  readonly cloudsYaml?: string | undefined;
  readonly provider?: ProviderName | undefined;
  readonly authUrl?: string | undefined;
  readonly regionName?: string | undefined;
  readonly interface?: string | undefined;
  readonly applicationCredentialId?: string | undefined;
  readonly applicationCredentialSecret?: string | undefined;
  readonly applicationCredentialName?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly userDomainName?: string | undefined;
  readonly projectName?: string | undefined;
  readonly projectId?: string | undefined;
  readonly projectDomainName?: string | undefined;
  readonly token?: string | undefined;
  readonly identityProvider?: string | undefined;
  readonly protocol?: string | undefined;
  readonly oidcAudience?: string | undefined;
  readonly orchestrationEndpoint?: string | undefined;
  /** Ids or names. If empty or not set, every project is allowed. */
  readonly allowedProjects?: readonly string[] | undefined;
  /** PEM text or a path, like the next two. */
  readonly caCertificate?: string | undefined;
  readonly clientCertificate?: string | undefined;
  readonly clientKey?: string | undefined;
  readonly insecure?: boolean | undefined;
}

/** Environment variables, folders and callbacks; injected, so that tests can replace them. */
export interface SignInEnvironment {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute paths. */
  readonly workingFolder: string;
  readonly homeFolder: string;
  /** Folder of the system-wide clouds.yaml. Default: `/etc/openstack`. */
  readonly systemFolder?: string | undefined;
  /** Called with every secret before anything can print it. The listener adds other forms (URL-encoded, base64 and so on). */
  readonly onSecret: (value: string) => void;
  readonly onWarning: (message: string) => void;
  /** Called for findings that do not affect the sign-in. */
  readonly onNotice?: (message: string) => void;
}
