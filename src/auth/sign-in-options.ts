/** What the user gave, under the names of the inputs; every field may be silent, an empty string is silence too. */
export interface SignInOptions {
  /** Which cloud of clouds.yaml. */
  readonly cloud?: string | undefined;
  /** The contents of a clouds.yaml; no file is searched for then. */
  readonly cloudsYaml?: string | undefined;
  readonly provider?: 'infomaniak' | 'infomaniak-pub2' | undefined;
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
  /** Ids or names; empty or silent: every project is allowed. */
  readonly allowedProjects?: readonly string[] | undefined;
  /** PEM text or a path, as the next two. */
  readonly caCertificate?: string | undefined;
  readonly clientCertificate?: string | undefined;
  readonly clientKey?: string | undefined;
  readonly insecure?: boolean | undefined;
}

/** The machine around us, handed in so that tests can have their own. */
export interface SignInEnvironment {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute paths. */
  readonly workingFolder: string;
  readonly homeFolder: string;
  /** Where the machine's own clouds.yaml may stand; silent: `/etc/openstack`. */
  readonly systemFolder?: string | undefined;
  /** Called with every secret before anything can print it; its other forms (URL, base64 …) are the listener's affair. */
  readonly onSecret: (value: string) => void;
  readonly onWarning: (message: string) => void;
  /** For what is no trouble here; silent: nobody is told. */
  readonly onNotice?: (message: string) => void;
}
