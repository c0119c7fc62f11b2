import path from 'node:path';

/** Where an instance keeps its things. */
export interface Places {
  readonly keystone: string;
  readonly keystoneConf: string;
  readonly keystoneDb: string;
  readonly fernetKeys: string;
  readonly credentialKeys: string;
  /** Of a federated instance only. */
  readonly apache: string;
  readonly apacheConf: string;
  /** MariaDB and RabbitMQ, of the profile `ha` only. */
  readonly ha: string;
  readonly heatConf: string;
  readonly heatDb: string;
  readonly logs: string;
  /** One file a server: its pid and when it started. */
  readonly running: string;
  /** The options it was last brought up with. */
  readonly options: string;
  /** Digest of the configuration and programs that its servers were started with. */
  readonly revision: string;
  readonly passwords: string;
  /** Written when users and catalog are whole: without it, the databases are made anew. */
  readonly applicationCredential: string;
  readonly openrc: string;
  readonly cloudsYaml: string;
  /** Variables of a job that signs in without a secret; of a federated instance only. */
  readonly jobrc: string;
}

export function placesOf(state: string): Places {
  const keystone = path.join(state, 'keystone');
  const apache = path.join(state, 'apache');
  return {
    keystone,
    keystoneConf: path.join(keystone, 'keystone.conf'),
    keystoneDb: path.join(keystone, 'keystone.db'),
    fernetKeys: path.join(keystone, 'fernet-keys'),
    credentialKeys: path.join(keystone, 'credential-keys'),
    apache,
    apacheConf: path.join(apache, 'apache.conf'),
    ha: path.join(state, 'ha'),
    heatConf: path.join(state, 'heat.conf'),
    heatDb: path.join(state, 'heat.db'),
    logs: path.join(state, 'logs'),
    running: path.join(state, 'running'),
    options: path.join(state, 'options.json'),
    revision: path.join(state, 'revision'),
    passwords: path.join(state, 'passwords.json'),
    applicationCredential: path.join(state, 'application-credential.json'),
    openrc: path.join(state, 'openrc'),
    cloudsYaml: path.join(state, 'clouds.yaml'),
    jobrc: path.join(state, 'jobrc'),
  };
}
